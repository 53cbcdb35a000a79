/** What the routes of registers have in common: each states how its records are read and shown. */
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { asOf } from '#/data/instruments'
import { askRegister, namesOf } from '#/data/publicIndex'
import { viewer } from '#/data/viewer'
import { SitePage } from '#/globals/site/SitePage'
import { formatCount, formatDay, lowered } from '#/i18n/formats'
import { type Locale, type Localized, locales } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { type Asked, parameterNames, writeQuery } from '#/parameters'
import { exportFormats, paths, type RegisterKind } from '#/paths'
import type { Name, Register } from '#/register/declaration'
import { mediaTypes } from '#/register/exports/formats'
import { Chosen, Filters, Problems, Relax } from '#/register/Filters'
import { Pagination } from '#/register/Pagination'
import { registerMessages as words } from '#/register/registerMessages'
import { askedOf, hrefOf, type Names, type Selection, select, without } from '#/register/selection'
import type { AsOf } from '#/register/statusWords'
import { declarations } from '#/registers'
import { localeOf, metadataOf } from './address'
import { askedIn } from './asked'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

type RegisterRoute<R extends { id: string }> = {
  kind: RegisterKind
  description: Localized
  /** The sentence above the list, of the whole register. */
  intro: Localized<(count: number) => string>
  /** Records by their ids, in any order. */
  read: (locale: Locale, ids: string[]) => Promise<R[]>
  /** All of them, in order: the preview shows drafts, which the index does not hold. */
  all: (locale: Locale) => Promise<R[]>
  view: (locale: Locale, records: R[], asOf: AsOf) => ReactNode
  /** What stands above the list while nothing narrows it. */
  above?: (locale: Locale) => Promise<ReactNode>
}

const size = 25

export function registerRoute<R extends { id: string }>(route: RegisterRoute<R>) {
  const register = declarations[route.kind]

  async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
    const locale = await localeOf(params)
    const asked = await askedIn(route.kind, locale, searchParams)
    const { addresses, selection } = await selected(register, locale, asked)
    const isWhole = selection.conditions.length === 0 && selection.asOf === null
    const metadata = await metadataOf({
      locale,
      title: typeset(titleOf(register, selection), locale),
      description: typeset(route.description[locale], locale),
      addresses,
    })
    const types = Object.fromEntries(
      exportFormats.map((format) => [mediaTypes[format], exportHref(selection, addresses[locale], format)]),
    )
    return {
      ...metadata,
      alternates: { ...metadata.alternates, types },
      // One list is worth an entry in an index; its thousand combinations are not.
      ...(isWhole && selection.page === 1 ? {} : { robots: { index: false, follow: true } }),
    }
  }

  async function show({ params, searchParams }: Props) {
    const locale = await localeOf(params)
    const asked = await askedIn(route.kind, locale, searchParams)
    const { selection, names, addresses } = await selected(register, locale, asked)
    const known = await asOf(locale, selection.asOf)
    const { day } = known
    if (await viewer()) return preview(locale, known)
    const question = { kind: route.kind, locale, day, conditions: selection.conditions, sort: selection.sort, size }
    const { total, ids, counts } = await askRegister({ ...question, page: selection.page })
    const pages = Math.max(1, Math.ceil(total / size))
    const found = new Map((await route.read(locale, ids)).map((record) => [record.id, record]))
    const records = ids.flatMap((id) => found.get(id) ?? [])
    const isWhole = selection.conditions.length === 0 && selection.asOf === null
    const problems = [...selection.problems, ...(selection.page > pages ? [words.beyond[locale](pages)] : [])]
    return (
      <SitePage
        locale={locale}
        register={route.kind}
        addresses={addresses}
        title={register.label[locale]}
        listed={records}
      >
        <h1>{register.label[locale]}</h1>
        <p className="lead">
          {typeset(isWhole ? route.intro[locale](total) : `${formatCount(total, register.nouns, locale)}.`, locale)}
        </p>
        <Problems locale={locale} problems={problems} />
        {isWhole && selection.page === 1 && route.above ? await route.above(locale) : null}
        <Filters selection={selection} names={names} counts={counts} />
        <Chosen selection={selection} names={names} />
        {total === 0 ? (
          <Relax selection={selection} names={names} without={await totalsWithout(selection, day)} />
        ) : (
          <div id="list">{route.view(locale, records, known)}</div>
        )}
        <Pagination
          locale={locale}
          page={Math.min(selection.page, pages)}
          pages={pages}
          hrefOf={(page) => hrefOf(selection, names, { page })}
        />
        <TakeAway locale={locale} selection={selection} address={addresses[locale]} />
      </SitePage>
    )
  }

  async function preview(locale: Locale, known: AsOf) {
    const records = await route.all(locale)
    return (
      <SitePage locale={locale} register={route.kind} title={register.label[locale]} listed={records}>
        <h1>{register.label[locale]}</h1>
        <p className="lead">{typeset(route.intro[locale](records.length), locale)}</p>
        <div id="list">{route.view(locale, records, known)}</div>
      </SitePage>
    )
  }

  return { show, generateMetadata }
}

function TakeAway({ locale, selection, address }: { locale: Locale; selection: Selection; address: string }) {
  return (
    <section className="take-away" aria-labelledby="take-away">
      <h2 id="take-away">{words.take[locale]}</h2>
      <ul>
        {exportFormats.map((format) => (
          <li key={format}>
            <a href={exportHref(selection, address, format)} type={mediaTypes[format]}>
              {words.formats[format][locale]}
            </a>
          </li>
        ))}
        <li>
          <a href={paths.view('openData', locale)}>{words.about[locale]}</a>
        </li>
      </ul>
    </section>
  )
}

/** The file of what is shown: the same query, without the page. */
function exportHref({ register, locale }: Selection, address: string, format: (typeof exportFormats)[number]): string {
  const query = new URLSearchParams(address.split('?')[1] ?? '')
  query.delete(parameterNames.page[locale])
  const text = query.toString()
  return `${paths.export(register.kind, locale, format)}${text && `?${text}`}`
}

/** What an address asks, with the names of the records that it may name, and the same in every language. */
export async function selected(register: Register, locale: Locale, asked: Asked) {
  const names = await namesFor(register, locale)
  const selection = select(register, locale, asked, names)
  const addresses: Record<string, string> = {}
  for (const other of locales) {
    // A value that has no name there is left out: a record may be public in one language only.
    const theirs = other === locale ? names : await namesFor(register, other)
    const page = selection.page
    const query = writeQuery(register.kind, other, askedOf({ ...selection, locale: other }, theirs, { page }))
    addresses[other] = `${paths.list(register.kind, other)}${query}`
  }
  return { selection, names, addresses: addresses as Localized } // each language was set
}

async function namesFor(register: Register, locale: Locale): Promise<Names> {
  const collections = register.facets.flatMap(({ options }) => (options.of === 'records' ? options.collection : []))
  const known = new Map(
    await Promise.all(
      collections.map(async (collection): Promise<[string, Name[]]> => [collection, await namesOf(collection, locale)]),
    ),
  )
  return (collection) => known.get(collection) ?? []
}

/** How many records there would be without each facet that narrows. */
async function totalsWithout(
  { register, locale, conditions, sort }: Selection,
  day: string,
): Promise<Map<string, number>> {
  const totals = await Promise.all(
    register.facets
      .filter(({ key }) => conditions.some(({ facet }) => facet === key))
      .map(async ({ key }): Promise<[string, number]> => {
        const question = {
          kind: register.kind,
          locale,
          day,
          conditions: without(conditions, key),
          sort,
          page: 1,
          size: 1,
        }
        return [key, (await askRegister(question)).total]
      }),
  )
  return new Map(totals)
}

function titleOf({ label }: Register, { locale, asOf, page }: Selection): string {
  const parts = [label[locale]]
  if (asOf) parts.push(lowered(words.asOfDay[locale](formatDay(asOf, locale)), locale))
  if (page > 1) parts.push(words.pageNumber[locale](page))
  return parts.join(', ')
}
