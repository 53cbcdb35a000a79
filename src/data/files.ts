/**
 * The one public door to files. A document is public exactly while a public record has it, in one language or another:
 * every read checks that as an anonymous user, and notes what its answer depends on.
 */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import config from '@payload-config'
import { type FlattenedField, getPayload } from 'payload'
import { cache } from 'react'
import { fieldsTo, relationsOf } from '#/cms/publishing/relations'
import { roomOf } from '#/cms/publishing/room'
import { filesFolder, placeOf } from '#/fileStore'
import { type Locale, locales } from '#/i18n/locales'
import { type Addressed, paths } from '#/paths'
import type { Document } from '#/payload-types'
import type { LinkedFile, LinkedFiles } from '#/register/files'
import { dependsOn, type FileFacts, recordTag } from '#/tracking/dependencies'
import { askIndex } from './indexDatabase'
import { asAnonymous } from './rights'
import { viewer } from './viewer'
import { tagsOfWhere } from './whereTags'

/** The languages in which a public record has this document. */
export const localesLinking = cache(async (id: string): Promise<Locale[]> => {
  dependsOn(recordTag('documents', id), ...(await holdersOf(id)))
  const rows = await askIndex<{ locale: string }>(
    "select distinct locale from live.addresses where collection = 'documents' and slug = $1 and until is null",
    [id],
  )
  return locales.filter((locale) => rows.some((row) => row.locale === locale))
})

/** Whether a public record had this document once. */
export async function wasPublicFile(id: string): Promise<boolean> {
  const rows = await askIndex("select from live.addresses where collection = 'documents' and slug = $1 limit 1", [id])
  return rows.length > 0
}

/** The tags of the views by which a record can have a document. */
async function holdersOf(id: string): Promise<string[]> {
  const payload = await getPayload({ config })
  return payload.config.collections
    .filter((collection) => roomOf(collection))
    .flatMap(({ slug, flattenedFields }) =>
      fieldsTo('documents', flattenedFields).flatMap((field) => tagsOfWhere(slug, { [field]: { equals: id } })),
    )
}

type StoredFile = LinkedFile & { sha256: string | null }

/** A document as the public may know it; null when no public record has it. */
export const publicFile = cache(async (locale: Locale, id: string): Promise<StoredFile | null> => {
  dependsOn(recordTag('documents', id))
  if ((await localesLinking(id)).length === 0) return null
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'documents',
    where: { id: { equals: id } },
    locale,
    fallbackLocale: false,
    overrideAccess: true, // the collection answers the team alone; that this file is public was checked above
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const file = docs[0] ? linked(docs[0]) : null
  return file && { ...file, href: paths.document(id, file.name) }
})

/**
 * The files of a record that was read through the reader. In the preview they are the team's own, from Payload's door:
 * a file that is not public yet has no public address.
 */
export async function filesOf(kind: Addressed, locale: Locale, record: object): Promise<LinkedFiles> {
  const payload = await getPayload({ config })
  const fields = payload.collections[kind].config.flattenedFields as FlattenedField[]
  const relations = relationsOf(fields, record as Record<string, unknown>)
  const ids = [...new Set(relations.flatMap(({ collection, id }) => (collection === 'documents' ? id : [])))]
  const files = await Promise.all(ids.map((id) => shownFile(locale, id)))
  return new Map(files.flatMap((file) => (file ? [[file.id, file] as const] : [])))
}

async function shownFile(locale: Locale, id: string): Promise<LinkedFile | null> {
  const user = await viewer()
  if (!user) return publicFile(locale, id)
  const payload = await getPayload({ config })
  const one = { where: { id: { equals: id } }, depth: 0, limit: 1, pagination: false }
  const { docs } = await payload.find({ collection: 'documents', ...one, ...asAnonymous(locale), user })
  return docs[0] ? linked(docs[0]) : null
}

function linked({ id, title, filename, mimeType, filesize, language, url, sha256 }: Document): StoredFile | null {
  if (!filename) return null
  return {
    id,
    href: url ?? '',
    title: title || null,
    name: filename,
    type: mimeType ?? 'application/octet-stream',
    bytes: filesize ?? 0,
    language,
    sha256: sha256 ?? null,
  }
}

/** The facts by which the press sends a file; null when the disk does not have it. */
export async function factsOf({ name, type, language, sha256 }: StoredFile): Promise<FileFacts | null> {
  const found = sha256 ? await stat(pathOf(sha256)).catch(() => null) : null
  if (!sha256 || !found?.isFile()) return null
  return { name, type, language, bytes: found.size, hash: sha256 }
}

/** The path of a file that was uploaded. @throws for what is no SHA-256 */
export const pathOf = (hash: string): string => path.join(filesFolder(), placeOf(hash))
