/**
 * The one door to the data for the public pages. It reads what is public, in one stated language: its results may be
 * printed. A record of a list that is public in another language alone comes in that one, and names it in `onlyIn`. In the preview alone it reads the working copies that the signed-in user may read.
 */
import config from '@payload-config'
import { getPayload, type SelectType, type Where } from 'payload'
import { cache } from 'react'
import { missingParts } from '#/cms/publishing/incomplete'
import { type Locale, locales } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { type Addressed, addressOf } from '#/paths'
import type { Config } from '#/payload-types'
import { type Answer, dependsOn, listTag } from '#/tracking/dependencies'
import { messages } from '#/ui/messages'
import { type FindOptions, publishedDocuments, publishedGlobal, type Readable } from './documents'
import { ownerOf, slugsOf, successorOf } from './publicIndex'
import { asAnonymous, asUser } from './rights'
import { viewer } from './viewer'
import { isId, tagsOfWhere } from './whereTags'
import { workingDocuments } from './workingDocuments'

type Records = Config['collections']

/** The global of the site, read once for each render: the header and the title both need it. */
const siteIn = cache(async (locale: Locale): Promise<Config['globals']['site']> => {
  const site = await savedSite(locale)
  // A language that was just added has no name for the site yet.
  return { ...site, name: site.name || messages.siteName[locale] }
})

async function savedSite(locale: Locale): Promise<Config['globals']['site']> {
  const user = await viewer()
  const published = user ? null : await publishedGlobal('site', locale)
  if (published) return published
  const payload = await getPayload({ config })
  return payload.findGlobal({ slug: 'site', ...(user ? asUser(locale, user) : asAnonymous(locale)), depth: 1 })
}

/** What matches: for the public what is published, in the preview the team's own. */
async function find<C extends Readable>(collection: C, locale: Locale, options: FindOptions): Promise<Records[C][]> {
  const user = await viewer()
  return user ? workingDocuments(collection, locale, options, user) : publishedDocuments(collection, locale, options)
}

export function reader(locale: Locale) {
  return {
    locale,
    /**
     * Every published record that matches, in one page, in the order of their ids where those are named; only the fields
     * that are shown should be selected. In the preview, a draft that lacks a field of the list is left out: its own page
     * says what it lacks.
     */
    async list<C extends Readable>(collection: C, options: FindOptions = {}): Promise<Records[C][]> {
      const records = await find(collection, locale, options)
      if (!(await viewer())) {
        dependsOn(...tagsOfWhere(collection, options.where))
        return records
      }
      const missing = await Promise.all(records.map((record) => partsMissing(collection, record, locale)))
      return records.filter((_, i) => missing[i]?.length === 0)
    },
    /** The first published record that matches, or null. */
    async one<C extends Readable>(collection: C, options: FindOptions): Promise<Records[C] | null> {
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
      const [doc] = await find(collection, locale, { depth: 1, limit: 1, own: true, ...options, where })
      if (!doc) dependsOn(listTag(collection))
      return doc && (await partsMissing(collection, doc, locale)).length > 0 ? null : (doc ?? null)
    },
    site: () => siteIn(locale),
  }
}

/** The required fields that a draft lacks, by their labels; a public record lacks none. */
async function partsMissing(collection: Readable, doc: object, locale: Locale): Promise<string[]> {
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
  const [doc] = await find(kind, locale, { limit: 1, own: true, where })
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
  return (await publicAddressesOf(kind, id))[locale] ?? null
}

/**
 * The present address of the public record that once stood at an address; null when none did, or when it is not public.
 * An address that several records had is that of the last.
 */
export async function movedTo(kind: Addressed, locale: Locale, slug: string): Promise<string | null> {
  const former = await ownerOf(kind, locale, slug)
  return former ? publicAddress(kind, former, locale) : null
}

/** The answer at an address without a public record: gone, with the public record that takes its place, or absent. */
export async function goneOrAbsent(kind: Addressed, locale: Locale, slug: string): Promise<Answer> {
  const former = await ownerOf(kind, locale, slug)
  if (!former) return { is: 'absent' }
  const successor = await successorOf(kind, former, locale)
  if (!successor) return { is: 'gone', replacement: null }
  const { title, language } = successor
  return {
    is: 'gone',
    replacement: { href: addressOf(kind, locale, successor), title: typeset(title, language), language },
  }
}
