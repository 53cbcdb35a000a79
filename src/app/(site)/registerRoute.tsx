/** The shared part of the routes of registers: each states how its records are read and shown. */
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { asOf } from '#/data/instruments'
import { askRegister } from '#/data/publicIndex'
import { viewer } from '#/data/viewer'
import { SitePage } from '#/globals/site/SitePage'
import { formatCount, formatDay, lowered } from '#/i18n/formats'
import type { Locale, Localized } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { exportFormats, type RegisterKind } from '#/paths'
import type { Register } from '#/register/declaration'
import { mediaTypes } from '#/register/exports/formats'
import { AppliedFilters, AskDay, Filters, NoMatches, Problems } from '#/register/Filters'
import { Pagination } from '#/register/Pagination'
import { registerMessages as words } from '#/register/registerMessages'
import { hrefOf, type Selection } from '#/register/selection'
import type { AsOf } from '#/register/statusWords'
import { declarations } from '#/registers'
import { ExportLinks, exportHref } from '#/views/registers/ExportLinks'
import { registerSelection, totalsWithout } from '#/views/registers/registerSelection'
import { pageMetadata } from './pageMetadata'
import { localeOf, type QueryProps, queryOf } from './routeParams'

type RegisterRoute<R extends { id: string }> = {
  kind: RegisterKind
  description: Localized
  /** The sentence above the list, of the whole register. */
  intro: Localized<(count: number) => string>
  /** Records by their ids, in any order. */
  read: (locale: Locale, ids: string[]) => Promise<R[]>
  /** All records, in order: the preview shows drafts, which the index does not hold. */
  all: (locale: Locale) => Promise<R[]>
  view: (locale: Locale, records: R[], asOf: AsOf) => ReactNode
  /** The content above the list while no filter is applied. */
  above?: (locale: Locale) => Promise<ReactNode>
  /** Records on one page. */
  size?: number
}

export function registerRoute<R extends { id: string }>(route: RegisterRoute<R>) {
  const register = declarations[route.kind]
  const { size = 25 } = route

  async function generateMetadata({ params, searchParams }: QueryProps): Promise<Metadata> {
    const locale = await localeOf(params)
    const query = await queryOf(route.kind, locale, searchParams)
    const { addresses, selection } = await registerSelection(register, locale, query)
    const metadata = await pageMetadata({
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
      // Search engines index a list once, not once for each of its combinations of filters.
      ...(isWhole(selection) && selection.page === 1 ? {} : { robots: { index: false, follow: true } }),
    }
  }

  async function show({ params, searchParams }: QueryProps) {
    const locale = await localeOf(params)
    const query = await queryOf(route.kind, locale, searchParams)
    const { selection, names, addresses } = await registerSelection(register, locale, query)
    const { conditions, sort, page } = selection
    const known = await asOf(locale, selection.asOf)
    const { day } = known
    if (await viewer()) return preview(locale, known)
    const { total, ids, counts } = await askRegister({ kind: route.kind, locale, day, conditions, sort, page, size })
    const pages = Math.max(1, Math.ceil(total / size))
    const found = new Map((await route.read(locale, ids)).map((record) => [record.id, record]))
    const records = ids.flatMap((id) => found.get(id) ?? [])
    const problems = [
      ...selection.unread.map(({ text }) => text),
      ...(page > pages ? [words.beyond[locale](pages)] : []),
    ]
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
          {typeset(
            isWhole(selection) ? route.intro[locale](total) : `${formatCount(total, register.nouns, locale)}.`,
            locale,
          )}
        </p>
        <Problems locale={locale} problems={problems} />
        {isWhole(selection) && page === 1 && route.above ? await route.above(locale) : null}
        <div className="listing">
          <div>
            <AskDay selection={selection} />
            <AppliedFilters selection={selection} names={names} />
          </div>
          <Filters selection={selection} names={names} counts={counts} />
          <div>
            {total === 0 ? (
              <NoMatches selection={selection} names={names} totals={await totalsWithout(selection, day)} />
            ) : (
              <div id="list">{route.view(locale, records, known)}</div>
            )}
            <Pagination
              locale={locale}
              page={Math.min(page, pages)}
              pages={pages}
              hrefOf={(number) => hrefOf(selection, names, { page: number })}
            />
          </div>
        </div>
        <ExportLinks locale={locale} selection={selection} address={addresses[locale]} />
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

const isWhole = ({ conditions, asOf: day }: Selection) => conditions.length === 0 && day === null

function titleOf({ label }: Register, { locale, asOf, page }: Selection): string {
  const parts = [label[locale]]
  if (asOf) parts.push(lowered(words.asOfDay[locale](formatDay(asOf, locale)), locale))
  if (page > 1) parts.push(words.pageNumber[locale](page))
  return parts.join(', ')
}
