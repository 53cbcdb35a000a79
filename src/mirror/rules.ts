/** The rules by which a server gives the mirror, drawn from the answers of the portal; `nginx.ts` and `caddy.ts` write them. */
import path from 'node:path'
import { defaultLocale, isLocale, type Locale, locales } from '#/i18n/locales'
import { parameterNames } from '#/parameters'
import { documentsPrefix, listed, paths, segments, type View, views } from '#/paths'
import type { Answer } from './answers'

/** A value for every address below a folder, or for one address. */
type Value = { below: boolean; address: string; value: string }

/** Of each header: its value where no line states another, null for the language of the page; and these lines. */
export type HeaderRule = { name: string; otherwise: string | null; values: Value[] }

const typeHeader = 'content-type'
const languageHeader = 'content-language'

export const answered = (answers: readonly Answer[], ...statuses: number[]): Answer[] =>
  answers.filter(({ status }) => statuses.includes(status))

/** The address as a server has it, which decodes it. */
const decoded = ({ address }: Pick<Answer, 'address'>): string => decodeURIComponent(address)

/**
 * Every header but the type. Pages and files of the build share one value for each folder; what differs has a line of its
 * own, as every document has.
 */
export function headerRules(answers: readonly Answer[]): HeaderRule[] {
  const [absent] = answered(answers, 404)
  const pages = answered(answers, 200)
  const names = new Set([...pages, ...answered(answers, 404)].flatMap(({ headers }) => Object.keys(headers)))
  names.delete(typeHeader)
  return [...names].toSorted().map((name) => {
    const otherwise = name === languageHeader ? null : (absent?.headers[name] ?? '')
    const values: Value[] = []
    for (const [folder, group] of groupedBy(pages, folderOf)) {
      const shared = folder === '' ? otherwise : mostFrequent(group.map(({ headers }) => headers[name] ?? ''))
      if (shared !== null && shared !== otherwise) values.push({ below: true, address: `/${folder}`, value: shared })
      for (const answer of group) {
        const value = answer.headers[name] ?? ''
        if (value !== shared) values.push({ below: false, address: decoded(answer), value })
      }
    }
    return { name, otherwise, values }
  })
}

/** The folder whose addresses share their headers; '' where they do not. */
function folderOf({ address }: Answer): string {
  const [, first = ''] = address.split('/')
  return isLocale(first) || first === '_next' ? first : ''
}

/** The type of each ending, and the addresses whose type is another. */
export function typeRules(answers: readonly Answer[]): { endings: [string, string][]; others: [string, string][] } {
  const files = answered(answers, 200, 404, 410).map(({ address, file, headers }) => ({
    ending: path.extname(file ?? '').slice(1),
    address: decoded({ address }),
    type: headers[typeHeader] ?? '',
  }))
  const endings = [...groupedBy(files, ({ ending }) => ending)]
    .filter(([ending]) => /^\w+$/.test(ending))
    .map(([ending, group]): [string, string] => [ending, mostFrequent(group.map(({ type }) => type))])
  const known = new Map(endings)
  const others = files.filter(({ ending, type }) => known.get(ending) !== type)
  return { endings: endings.toSorted(), others: others.map(({ address, type }) => [address, type]) }
}

function groupedBy<T>(all: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one])
  return groups
}

/** The most frequent text; of several, the one that comes first. */
function mostFrequent(texts: string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}

/** Addresses with the segment of another language, and the start of the address to which they lead. */
export function foreignStarts(): { from: string; to: string }[] {
  const named = [
    ...listed.map((kind) => ({ names: segments[kind], at: (locale: Locale) => paths.list(kind, locale) })),
    ...(Object.keys(views) as View[]).map((view) => ({
      names: views[view],
      at: (locale: Locale) => paths.view(view, locale),
    })),
  ]
  return named.flatMap(({ names, at }) =>
    locales.flatMap((locale) =>
      [...new Set(locales.map((other) => names[other]))]
        .filter((name) => name !== names[locale])
        .map((name) => ({ from: `/${locale}/${name}`, to: at(locale) })),
    ),
  )
}

/** The id of a document in its address, and the address with the right name. */
export const documentAddresses = (answers: readonly Answer[]): { id: string; address: string }[] =>
  answered(answers, 200)
    .filter(({ address }) => address.startsWith(`${documentsPrefix}/`))
    .map(({ address }) => ({ id: address.split('/')[2] ?? '', address }))

/** The names of the parameters that ask for another page than the one without a query. */
export const parameters = [
  ...new Set(Object.values(parameterNames).flatMap((names) => Object.values(names))),
].toSorted()

type Redirection = readonly [from: string, to: string]

/** The redirections for good, those for now, and those that follow the language of the client, which stands before the path. */
export function redirections(answers: readonly Answer[]): Record<'moved' | 'elsewhere' | 'inLanguage', Redirection[]> {
  // A document is at its own name alone: every other one leads to it.
  const known = answers.filter(({ address }) => !address.startsWith(`${documentsPrefix}/`))
  const of = (...statuses: number[]) => answered(known, ...statuses).filter(({ language }) => language === null)
  const leading = (answer: Answer): Redirection => [decoded(answer), answer.location ?? '']
  const inLanguage = answered(known, 307).flatMap((answer): Redirection[] =>
    answer.language ? [[`${answer.language} ${decoded(answer)}`, answer.location ?? '']] : [],
  )
  return { moved: of(301, 308).map(leading), elsewhere: of(307).map(leading), inLanguage }
}

/** What stands below a record or a document that is gone is gone with it: versions, citations, other names of the file. */
export const above = [`^(${documentsPrefix}/[^/]+)/`, '^(/[a-z]+/[a-z-]+/[a-z0-9-]+)[/.]']

/** The language of a client by its header: the first form that fits. Of those it names, the first counts, not the weight. */
export const languagesOfClients = {
  otherwise: defaultLocale,
  forms: locales
    .filter((locale) => locale !== defaultLocale)
    .flatMap(
      (locale) =>
        [
          [`\\b${defaultLocale}\\b.*\\b${locale}\\b`, defaultLocale],
          [`\\b${locale}\\b`, locale],
        ] as const,
    ),
}
