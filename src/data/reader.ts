/**
 * The one door to the data for the public pages. It reads as an anonymous user, in one stated language, published records
 * only, without fallback: its results may be printed. In the preview alone it reads as the signed-in user, drafts
 * included, with the rights of that user.
 */
import config from '@payload-config'
import { type CollectionSlug, getPayload, type SelectType, type TypedUser, type Where } from 'payload'
import { cache } from 'react'
import { missingParts } from '#/cms/publishing/incomplete'
import { type Locale, locales } from '#/i18n/locales'
import { type Listed, paths } from '#/paths'
import type { Config } from '#/payload-types'
import { kept } from '#/press/kept'
import { dependsOn, listTag, recordTag } from '#/tracking/dependencies'
import { messages } from '#/ui/messages'
import { keptRecords } from './keptRecords'
import { withKeptNames } from './namedRecords'
import { namesOf, slugsOf } from './publicIndex'
import { asAnonymous, asUser } from './rights'
import { viewer } from './viewer'
import { isId, tagsOfWhere } from './whereTags'

type Records = Config['collections']
type Read = CollectionSlug & keyof Records
export type Addressed = Listed | 'pages'
type FindOptions = { where?: Where; sort?: string | string[]; select?: SelectType; depth?: number; limit?: number }

/** The global of the site, read once for each render: the header and the title both need it. */
const siteIn = cache(async (locale: Locale): Promise<Config['globals']['site']> => {
  const user = await viewer()
  const read = async () => {
    dependsOn(recordTag('globals', 'site'))
    const payload = await getPayload({ config })
    const rights = user ? asUser(locale, user) : asAnonymous(locale)
    return payload.findGlobal({ slug: 'site', ...rights, depth: 1 })
  }
  const site = await (user ? read() : kept(['site', locale], read))
  // A language that was just added has no name for the site yet.
  return { ...site, name: site.name || messages.siteName[locale] }
})

async function find<C extends Read>(
  collection: C,
  locale: Locale,
  options: FindOptions,
  user: TypedUser | null,
): Promise<Records[C][]> {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection,
    ...(user ? asUser(locale, user) : { ...asAnonymous(locale), req: await withKeptNames(locale) }),
    depth: 0,
    limit: 0,
    pagination: false,
    ...options,
    ...(options.select ? { select: options.select as never } : {}), // the select of one collection cannot be named generically
  })
  return docs as Records[C][]
}

/**
 * Results for the public are kept for the next render, those for the preview are read each time.
 * @param more tags of what the answer depends on beside its records
 */
async function findForViewer<C extends Read>(
  collection: C,
  locale: Locale,
  options: FindOptions,
  more: (docs: Records[C][]) => string[],
): Promise<Records[C][]> {
  const user = await viewer()
  if (user) return find(collection, locale, options, user)
  return kept([collection, locale, options], async () => {
    const docs = await find(collection, locale, options, null)
    dependsOn(...more(docs))
    return docs
  })
}

/** The ids that a condition names itself, which need no query. */
function idsNamed(where: Where = {}, sort: FindOptions['sort']): string[] | null {
  const { id, ...others } = where
  const named = id && 'in' in id && Object.keys(others).length === 0 && !sort ? id.in : null
  return Array.isArray(named) ? [...new Set(named.map(String))] : null
}

async function matchingIds(collection: Read, locale: Locale, { where, sort }: FindOptions): Promise<string[]> {
  const { custom } = (await getPayload({ config })).collections[collection].config
  // The index has the ids of a whole register, and was read for its filters already.
  if (!where && !sort && custom?.indexed) return (await namesOf(collection, locale)).map(({ id }) => id)
  return kept([collection, locale, 'ids', where, sort], async () => {
    const docs = await find(collection, locale, { where, sort, select: {} }, null)
    dependsOn(...tagsOfWhere(collection, where))
    return docs.map(({ id }) => id)
  })
}

/** The records of a list for the public, each kept for itself: when one changes, that one is read anew and no other. */
async function listEach<C extends Read>(
  collection: C,
  locale: Locale,
  { where, sort, ...shown }: FindOptions,
): Promise<Records[C][]> {
  const ids = idsNamed(where, sort) ?? (await matchingIds(collection, locale, { where, sort }))
  const records = await keptRecords(collection, ['record', locale, shown], ids, (wanted) =>
    find(collection, locale, { where: { id: { in: wanted } }, ...shown }, null),
  )
  // A record that was withdrawn between the two queries is missing; its announcement renews the page.
  return records.flatMap((record) => record ?? [])
}

export function reader(locale: Locale) {
  return {
    locale,
    /**
     * Every published record that matches, in one page, in the order of their ids where those are named; only the fields
     * that are shown should be selected. In the preview, a draft that lacks a field of the list is left out: its own page
     * says what it lacks.
     */
    async list<C extends Read>(collection: C, options: FindOptions = {}): Promise<Records[C][]> {
      const isForPublic = !(await viewer())
      if (isForPublic && options.limit === undefined) return listEach(collection, locale, options)
      const records = await findForViewer(collection, locale, options, () => tagsOfWhere(collection, options.where))
      if (isForPublic) return records
      const missing = await Promise.all(records.map((record) => partsMissing(collection, record, locale)))
      return records.filter((_, i) => missing[i]?.length === 0)
    },
    /** The first published record that matches, or null. */
    async one<C extends Read>(collection: C, options: FindOptions): Promise<Records[C] | null> {
      const [doc] = await this.list(collection, { limit: 1, ...options })
      return doc ?? null
    },
    /** The record at an address; in the preview also by its id. Only its absence depends on other records, which may take the address. */
    async bySlug<C extends Addressed>(
      collection: C,
      slug: string,
      options: FindOptions = {},
    ): Promise<Records[C] | null> {
      const where: Where = (await viewer()) && isId(slug) ? { id: { equals: slug } } : { slug: { equals: slug } }
      const absence = (docs: unknown[]) => (docs.length === 0 ? [listTag(collection)] : [])
      const [doc] = await findForViewer(collection, locale, { depth: 1, limit: 1, ...options, where }, absence)
      return doc && (await partsMissing(collection, doc, locale)).length > 0 ? null : (doc ?? null)
    },
    site: () => siteIn(locale),
  }
}

/** The required fields that a draft lacks, by their labels; a public record lacks none. */
async function partsMissing(collection: Read, doc: object, locale: Locale): Promise<string[]> {
  if (!(await viewer())) return []
  const payload = await getPayload({ config })
  const { flattenedFields } = payload.collections[collection].config
  return missingParts(flattenedFields, doc as Record<string, unknown>, locale)
}

/** In the preview, a draft that cannot be shown yet, and the labels of the fields that it lacks. */
export async function incompleteDraft(
  kind: Addressed,
  locale: Locale,
  slug: string,
): Promise<{ id: string; missing: string[] } | null> {
  if (!(await viewer())) return null
  const where: Where = isId(slug) ? { id: { equals: slug } } : { slug: { equals: slug } }
  const [doc] = await findForViewer(kind, locale, { limit: 1, where }, () => [])
  return doc ? { id: doc.id, missing: await partsMissing(kind, doc, locale) } : null
}

/**
 * The address of a record in each language in which it is public: for the language switch, `hreflang` and the sitemap.
 * It is read once for each render: the page, its metadata and its header all need it.
 */
export const addressesOf = cache(async (kind: Addressed, id: string): Promise<Partial<Record<Locale, string>>> => {
  if (!(await viewer())) return publicAddressesOf(kind, id)
  const addresses: Partial<Record<Locale, string>> = {}
  for (const locale of locales) {
    const select: SelectType = kind === 'pages' ? { slug: true, home: true } : { slug: true }
    const record = await reader(locale).one(kind, { where: { id: { equals: id } }, select })
    if (record?.slug) addresses[locale] = addressOf(kind, locale, record)
  }
  return addresses
})

async function publicAddressesOf(kind: Addressed, id: string): Promise<Partial<Record<Locale, string>>> {
  const slugs = await slugsOf(kind, id)
  return Object.fromEntries(slugs.map(({ locale, slug, home }) => [locale, addressOf(kind, locale, { slug, home })]))
}

/** The public address of a record in a language, in the preview too; null when it is not public in it. */
export async function publicAddress(kind: Addressed, id: string, locale: Locale): Promise<string | null> {
  const payload = await getPayload({ config })
  const where: Where = { id: { equals: id } }
  const { docs } = await payload.find({ collection: kind, ...asAnonymous(locale), where, depth: 0, limit: 1 })
  return docs[0] ? addressOf(kind, locale, docs[0]) : null
}

/** The address of a record. */
export function addressOf(
  kind: Addressed,
  locale: Locale,
  record: { slug?: string | null; home?: boolean | null },
): string {
  if (kind !== 'pages') return paths.record(kind, locale, record.slug ?? '')
  return record.home ? paths.home(locale) : paths.page(locale, record.slug ?? '')
}

/** Records whose address can change; that of an instrument or a meeting is its symbol. */
const movable = ['themes', 'partners', 'agreements', 'pages'] as const satisfies Addressed[]

/** The present address of the record that once stood at an address; null when none did, or when it is not public now. */
export async function movedTo(kind: Addressed, locale: Locale, slug: string): Promise<string | null> {
  const collection = movable.find((candidate) => candidate === kind)
  if (!collection) return null
  const candidates = await reader(locale).list(collection, { where: { 'formerSlugs.slug': { equals: slug } } })
  const record = candidates.find(({ formerSlugs }) =>
    formerSlugs?.some((former) => former.slug === slug && former.locale === locale),
  )
  return record ? addressOf(kind, locale, record) : null
}

/**
 * Whether a public record stood at an address and was taken offline. It alone reads with all rights: it answers yes or no
 * about what was public knowledge.
 */
export async function wasPublic(kind: Addressed, locale: Locale, slug: string): Promise<boolean> {
  const payload = await getPayload({ config })
  const call = { locale, fallbackLocale: false as const, overrideAccess: true, depth: 0, limit: 1, pagination: false }
  const { docs } = await payload.find({ ...call, collection: kind, where: { slug: { equals: slug } }, select: {} })
  const [record] = docs
  if (!record) return false
  dependsOn(recordTag(kind, record.id))
  const where: Where = { and: [{ parent: { equals: record.id } }, { 'version._status': { equals: 'published' } }] }
  const versions = await payload.findVersions({ ...call, collection: kind, where, select: {} })
  return versions.docs.length > 0
}
