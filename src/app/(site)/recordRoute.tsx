/** The shared part of the routes of single records: each states how its record is found, named and shown. */
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { addressesOf } from '#/data/reader'
import { viewer } from '#/data/viewer'
import { SitePage } from '#/globals/site/SitePage'
import type { Locale } from '#/i18n/locales'
import { dayQuery } from '#/parameters'
import { type Addressed, addressOf, paths } from '#/paths'
import { Problems } from '#/register/Filters'
import { registerMessages as words } from '#/register/registerMessages'
import { isDay } from '#/register/selection'
import { type Thing, type WebPage, webPageOf } from '#/register/structured'
import type { Crumb } from '#/ui/Page'
import { moved, unavailable } from './goneMovedAbsent'
import { pageMetadata } from './pageMetadata'
import { localeAndSlugOf, type QueryProps, queryOf, type SearchParams } from './routeParams'
import { InItsLanguage, publishedOf, shownIn } from './shownRecord'

type Props = QueryProps<{ slug?: string }>

type RecordRoute<R> = {
  kind: Addressed
  find: (locale: Locale, slug: string) => Promise<R | null>
  /** The title of the document, set for reading; the breadcrumbs may call the record by a shorter name. */
  title: (record: R, locale: Locale) => string
  crumb?: (record: R, locale: Locale) => string
  /** The full form of that name, where it is an acronym. */
  crumbInFull?: (record: R) => string | undefined
  /** `language` is that of the record, where it is shown in another language than the page's. */
  trail?: (record: R, locale: Locale, language: Locale) => Crumb[]
  /** An address of the record that has no language. */
  permalink?: (record: R) => string
  /** The address without a language of the version that is shown for a day, or for today. */
  ofVersion?: (record: R, day: string | null) => string | undefined
  /** Plain text, set for reading. */
  describe: (record: R, locale: Locale) => string | null | undefined | Promise<string | null | undefined>
  /** The structured data of the record, which a page in another language than the record's does not have. */
  structured: (record: R, page: WebPage, updated: string) => Thing[] | Promise<Thing[]>
  /** Whether the header has the field of the search; one that has its own is left without. */
  searchable?: (record: R) => boolean
  /** Whether the record has a status, which a reader may ask for a day. */
  dated?: boolean
  /** `day` is the day for which a reader asks the status; null for today. */
  view: (record: R, locale: Locale, day: string | null) => Promise<ReactNode>
}

export function recordRoute<R extends { id: string; createdAt: string; updatedAt: string }>(route: RecordRoute<R>) {
  const found = shownIn(route.find)

  async function dayIn(locale: Locale, searchParams: SearchParams) {
    const [day] = route.dated ? ((await queryOf('record', locale, searchParams)).asOf ?? []) : []
    if (day === undefined || isDay(day)) return { day: day ?? null, problems: [] }
    return { day: null, problems: [words.unknownDay[locale](day)] }
  }

  async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
    const { locale, slug } = await localeAndSlugOf(params)
    const shown = await found(locale, slug)
    if (!shown) return {}
    const { record, language } = shown
    const addresses = await addressesOf(route.kind, record.id)
    const { day } = await dayIn(locale, searchParams)
    const metadata = await pageMetadata({
      locale,
      language,
      title: route.title(record, language),
      description: await route.describe(record, language),
      addresses,
      updated: (await publishedOf(route.kind, record, language)).last,
    })
    // Search engines index the page of a record once, not once for each day.
    return day ? { ...metadata, robots: { index: false, follow: true } } : metadata
  }

  async function show({ params, searchParams }: Props) {
    const { locale, slug } = await localeAndSlugOf(params)
    const shown = await found(locale, slug)
    if (!shown) return unavailable(route.kind, locale, slug)
    const { record, language } = shown
    const addresses = await addressesOf(route.kind, record.id)
    // The slug of the home page leads to it, and so does the slug that a record has in another language.
    const own = addresses[locale]
    if (own && own !== givenAddress(route.kind, locale, slug) && !(await viewer())) moved(own)
    const { day, problems } = await dayIn(locale, searchParams)
    const view = await route.view(record, language, day)
    const published = await publishedOf(route.kind, record, language)
    // Structured data tells the status of today alone.
    const webPage = language === locale && !day && !(await viewer()) ? webPageOf(locale, addresses) : null
    return (
      <SitePage
        locale={locale}
        register={route.kind === 'pages' ? null : route.kind}
        record={{ kind: route.kind, id: record.id }}
        queryIn={(other) => dayQuery(other, day)}
        trail={route.trail?.(record, locale, language) ?? []}
        title={(route.crumb ?? route.title)(record, language)}
        titleLanguage={language}
        titleInFull={route.crumbInFull?.(record)}
        published={published}
        structured={webPage ? await route.structured(record, webPage, published.last) : []}
        permalink={route.permalink?.(record)}
        ofVersion={route.ofVersion?.(record, day)}
        searchable={route.searchable?.(record) ?? true}
      >
        <Problems locale={locale} problems={problems} />
        <InItsLanguage locale={locale} language={language} newer={published.isBehind ? addresses : null}>
          {view}
        </InItsLanguage>
      </SitePage>
    )
  }

  return { generateMetadata, show }
}

const givenAddress = (kind: Addressed, locale: Locale, slug: string) =>
  slug === '' ? paths.home(locale) : addressOf(kind, locale, { slug })
