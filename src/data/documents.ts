/**
 * Published records as documents: what the public index keeps of each record in each language, which is what is public
 * and nothing else. Relations are ids in it; they are replaced by the documents that they point to, where those are
 * public.
 */
import config from '@payload-config'
import { type CollectionSlug, type FlattenedField, getPayload, type SelectType, type Where } from 'payload'
import { relationsOf, tagsOfRecord } from '#/cms/publishing/relations'
import type { Locale } from '#/i18n/locales'
import type { Config } from '#/payload-types'
import { dependsOn, recordTag } from '#/tracking/dependencies'
import { orderSql, whereSql } from './documentSql'
import { askIndex } from './indexDatabase'
import { populated, projected } from './populate'

type Records = Config['collections']
export type Readable = CollectionSlug & keyof Records
export type FindOptions = {
  where?: Where
  sort?: string
  select?: SelectType
  depth?: number
  limit?: number
  /** Only what is public in the language itself, and not the texts of another one. */
  own?: boolean
}

type Document = { id: string } & Record<string, unknown>
type Row = { collection: string; language: Locale; document: Document }

/**
 * The published records that match, in one language, or else in another one, which the document then names in `onlyIn`.
 * @param options `where` knows `and`, `or`, and `equals` and `in` of any field; `sort` is one field, `-` before it for
 *   the opposite order; without it, records named by their ids come in that order, and
 *   others in that of their collection
 * @throws when `where` holds another comparison
 */
export async function publishedDocuments<C extends Readable>(
  collection: C,
  locale: Locale,
  { where, sort, select, depth = 0, limit, own = false }: FindOptions,
): Promise<Records[C][]> {
  const values: unknown[] = [collection, locale]
  const condition = `${own ? ' and language = locale' : ''}${where ? ` and ${whereSql(where, values)}` : ''}`
  const { flattenedFields, defaultSort } = (await getPayload({ config })).collections[collection].config
  const order = orderSql(sort, where, typeof defaultSort === 'string' ? defaultSort : 'createdAt', values)
  const rows = await askIndex<Row>(
    `select collection, language, document from live.records where collection = $1 and locale = $2${condition}
     order by ${order}${limit ? ` limit ${Number(limit)}` : ''}`,
    values,
    'page',
  )
  const documents = rows.map(({ document, language }) => inLanguage(selected(document, select), language, locale))
  const fields = flattenedFields as FlattenedField[]
  for (const document of documents) dependsOn(...tagsOfRecord(collection, fields, document))
  const found = depth > 0 ? await related(locale, fields, documents) : null
  return (found
    ? documents.map((document) => populated(fields, document, found))
    : documents) as unknown as Records[C][]
}

/** A global as the public reads it in one language; null while it was never saved. */
export async function publishedGlobal<G extends keyof Config['globals']>(
  slug: G,
  locale: Locale,
): Promise<Config['globals'][G] | null> {
  dependsOn(recordTag('globals', slug))
  const rows = await askIndex<{ document: Document }>(
    'select document from live.globals where slug = $1 and locale = $2',
    [slug, locale],
    'page',
  )
  const { flattenedFields } = (await getPayload({ config })).config.globals.find((each) => each.slug === slug) ?? {}
  const fields = (flattenedFields ?? []) as FlattenedField[]
  const [document] = rows.map((row) => row.document)
  if (!document) return null
  return populated(fields, document, await related(locale, fields, [document])) as unknown as Config['globals'][G]
}

const selected = (document: Document, select: SelectType | undefined) =>
  (select ? projected(document, select) : document) as Document

/** A document that names its language where that is not the one asked for. */
const inLanguage = (document: Document, language: Locale, locale: Locale): Document =>
  language === locale ? document : { ...document, onlyIn: language }

/** The public records that documents point to, by id, each with what its collection shows of it elsewhere. */
async function related(
  locale: Locale,
  fields: FlattenedField[],
  documents: Document[],
): Promise<ReadonlyMap<string, object>> {
  const ids = new Set(documents.flatMap((document) => relationsOf(fields, document).map(({ id }) => id)))
  if (ids.size === 0) return new Map()
  const rows = await askIndex<Row>(
    'select collection, language, document from live.records where locale = $1 and id = any($2::uuid[])',
    [locale, [...ids]],
    'page',
  )
  const { collections } = await getPayload({ config })
  return new Map(
    rows.map(({ collection, language, document }) => {
      const { config: of } = collections[collection as CollectionSlug] // the index holds records of collections alone
      const part = selected(document, of.defaultPopulate as SelectType | undefined)
      dependsOn(...tagsOfRecord(collection, of.flattenedFields as FlattenedField[], part))
      return [document.id, inLanguage(part, language, locale)]
    }),
  )
}
