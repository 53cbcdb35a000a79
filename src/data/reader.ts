/**
 * The one door to the data for whatever the public sees. It reads as nobody, in one stated language, published records
 * only, without fallback: what it returns may be printed.
 */
import config from '@payload-config'
import { type CollectionSlug, getPayload, type SelectType, type Where } from 'payload'
import { cache } from 'react'
import { type Locale, locales } from '#/i18n/locales'
import { type Listed, paths } from '#/paths'
import type { Config } from '#/payload-types'

type Records = Config['collections']
type Ask = { where?: Where; sort?: string | string[]; select?: SelectType; depth?: number; limit?: number }

/** Rights of the public: nobody's user, access rules on, no draft, no other language. */
function asPublic(locale: Locale) {
  return { locale, fallbackLocale: false as const, overrideAccess: false, draft: false }
}

/** Read once for each render: the header and the title both ask for it. */
const siteIn = cache(async (locale: Locale): Promise<Config['globals']['site']> => {
  const payload = await getPayload({ config })
  return payload.findGlobal({ slug: 'site', ...asPublic(locale), depth: 1 })
})

export type Reader = ReturnType<typeof reader>

export function reader(locale: Locale) {
  const rights = asPublic(locale)
  return {
    locale,
    /** Every published record that matches, in one page; ask for the fields that are shown and no more. */
    async list<C extends CollectionSlug & keyof Records>(collection: C, ask: Ask = {}): Promise<Records[C][]> {
      const payload = await getPayload({ config })
      const { docs } = await payload.find({
        collection,
        ...rights,
        depth: 0,
        limit: 0,
        pagination: false,
        ...ask,
        ...(ask.select ? { select: ask.select as never } : {}), // the select of one collection cannot be named generically
      })
      return docs as Records[C][]
    },
    /** The first published record that matches, or null. */
    async one<C extends CollectionSlug & keyof Records>(collection: C, ask: Ask): Promise<Records[C] | null> {
      const [doc] = await this.list(collection, { limit: 1, ...ask })
      return doc ?? null
    },
    site: () => siteIn(locale),
  }
}

/** The address of a record in each language in which it is public: for the language switch, `hreflang` and the sitemap. */
export async function addressesOf(kind: Listed | 'pages', id: string): Promise<Partial<Record<Locale, string>>> {
  const addresses: Partial<Record<Locale, string>> = {}
  for (const locale of locales) {
    const select: SelectType = kind === 'pages' ? { slug: true, home: true } : { slug: true }
    const record = await reader(locale).one(kind, { where: { id: { equals: id } }, select })
    if (record?.slug) addresses[locale] = addressOf(kind, locale, record)
  }
  return addresses
}

/** The address of a record that the public may read. */
export function addressOf(
  kind: Listed | 'pages',
  locale: Locale,
  record: { slug?: string | null; home?: boolean | null },
): string {
  if (kind !== 'pages') return paths.record(kind, locale, record.slug ?? '')
  return record.home ? paths.home(locale) : paths.page(locale, record.slug ?? '')
}
