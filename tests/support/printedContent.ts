import { agreements } from '#/content/agreements'
import { decisionGroups } from '#/content/decisionGroups'
import { decisions } from '#/content/decisions'
import { pages } from '#/content/pages'
import { partners } from '#/content/partners'
import { resolutions } from '#/content/resolutions'
import type { Block, DecisionContent, ResolutionContent } from '#/content/shape'
import { themes } from '#/content/themes'
import type { Locale } from '#/i18n/locales'

export type Instrument = ResolutionContent | DecisionContent

/** An inline reference in stored prose: collection, key, form and the text as it was typed. */
export const reference = /\[\[(?<collection>[a-z-]+)\/(?<key>[\w-]+)(?:#(?<form>[a-z]+))?(?:\|(?<typed>[^\]]*))?\]\]/gu

export function symbolOf(prefix: string, { conference, sequence }: Instrument, mark?: number): string {
  if (mark === undefined) return `${prefix}${conference}.${sequence}`
  return `${prefix}${conference}.${sequence} (Rev.${mark === 0 ? '' : ` CoP${mark}`})`
}

export function find<T extends { key: string }>(records: T[], key: string): T {
  const found = records.find((record) => record.key === key)
  if (!found) throw new Error(`No record "${key}".`)
  return found
}

/** What a reference prints in a language; nothing while the record is not public in it, or where the typed words are printed. */
export function printed(locale: Locale, collection: string, key: string, form?: string): string | undefined {
  if (form === 'typed') return undefined
  if (collection === 'themes') return find(themes, key).name[locale]
  if (collection === 'pages') return find(pages, key).title[locale]
  if (collection === 'partners') {
    const { name, usualName, acronym, publish } = find(partners, key)
    const full = name[locale]
    const short = acronym?.[locale]
    if (publish === false || full === undefined) return undefined
    if (form === 'name') return full
    if (form === 'usual') return usualName?.[locale] ?? full
    if (form === 'acronym') return short ?? usualName?.[locale] ?? full
    return short === undefined || short === full ? full : `${full} (${short})`
  }
  if (collection === 'agreements') {
    const { title, publish } = find(agreements, key)
    return publish === false ? undefined : title[locale]
  }
  const instrument = collection === 'resolutions' ? find(resolutions, key) : find(decisions, key)
  const current = instrument.revisions.at(-1)
  const title = current?.title[locale]
  if (title === undefined) return undefined
  return form === 'title' ? title : symbolOf(collection === 'resolutions' ? 'Conf. ' : '', instrument, current?.mark)
}

/** Prose as a reader sees it: references printed, markup gone. */
function plain(locale: Locale, text: string): string {
  return text
    .replaceAll(reference, (...found) => {
      const { collection = '', key = '', form, typed = '' } = found.at(-1)
      return printed(locale, collection, key, form) ?? typed
    })
    .replaceAll(/\[(?<text>[^\]]+)\]\(https?:[^)]+\)/gu, '$<text>')
    .replaceAll(/\{[a-z]{2}:(?<text>[^}]+)\}/gu, '$<text>')
    .replaceAll(/\*(?<text>[^*\n]+)\*/gu, '$<text>')
    .replaceAll(/^(?:#{2,3}|-) /gmu, '')
}

export function printedBlock(locale: Locale, block: Block): string[] {
  switch (block.type) {
    case 'prose':
    case 'callout':
      return [plain(locale, block.text[locale])]
    case 'theme': {
      const theme = find(themes, block.theme)
      const children = themes.filter(({ parent }) => parent === theme.key).sort((a, b) => a.order - b.order)
      return [
        block.heading?.[locale] ?? theme.name[locale],
        plain(locale, theme.introduction[locale]),
        ...children.flatMap((child) => [child.name[locale], plain(locale, child.introduction[locale])]),
      ]
    }
    case 'members':
    case 'partnersOfTheme':
      return [block.heading?.[locale] ?? '']
    case 'strands':
    case 'news':
      return [block.heading[locale]]
    case 'search':
      return block.examples[locale].split('\n')
    case 'figures':
    case 'situation':
    case 'strandPicture':
      return []
    case 'registerExtract':
      return [
        block.heading[locale],
        ...(block.resolutions ?? []).flatMap((key) => [
          printed(locale, 'resolutions', key) ?? '',
          printed(locale, 'resolutions', key, 'title') ?? '',
        ]),
        ...(block.decisionGroups ?? []).flatMap((key) => {
          const { label, title } = find(decisionGroups, key)
          return [label, title[locale] ?? '']
        }),
      ]
  }
}
