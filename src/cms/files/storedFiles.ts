/** How documents and pictures keep their file: Payload has the row, and the file store (`src/fileStore.ts`) the bytes. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionSlug,
  type Field,
  NotFound,
  type PayloadRequest,
  type UploadConfig,
  ValidationError,
} from 'payload'
import { parseRangeHeader } from 'payload/internal'
import { advisoryLocks } from '#/advisoryLocks'
import { adminText } from '#/cms/adminText'
import { deletionNoted, fileNoted } from '#/cms/audit/hooks'
import { announcing } from '#/cms/publishing/announce'
import { inALanguage } from '#/cms/publishing/language'
import { translatorRule } from '#/cms/publishing/rights'
import { keptWhileUsed } from '#/cms/publishing/trash'
import { databaseOf } from '#/cms/transaction'
import { fileHeaders, officeFormats, pictureFormats } from '#/cms/uploads'
import { filesFolder, hashOf, placeOf, storeFile } from '#/fileStore'
import { type Found, formatOf } from './formats'
import { fileMessages as words } from './messages'
import { translatorsTexts } from './rights'

/** The settings of the files of a collection. Payload writes, replaces and deletes none. */
export const stored = (mimeTypes: string[]): UploadConfig => ({
  mimeTypes,
  pasteURL: false,
  crop: false,
  disableLocalStorage: true,
  allowRestrictedFileTypes: true, // Payload's own check is off: `formatOf` takes its place
  handlers: [sendToTheTeam],
})

/** The file of a row: the SHA-256 of its bytes. */
export const contentHash: Field = {
  name: 'sha256',
  type: 'text',
  access: { create: () => false, update: () => false },
  custom: { derived: true },
  admin: { hidden: true },
}

/**
 * Takes a file for what its bytes are.
 * @throws ValidationError saying what is wrong with it, and what to do
 */
const inKnownFormat: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { file } = req
  if (!file) {
    // Payload would fetch the file from its own public address to edit the picture.
    delete req.query?.uploadEdits
    return args
  }
  const accepted = collection.upload.mimeTypes ?? []
  const found = await formatOf(file.data, file.name, accepted)
  if (found.is !== 'accepted') {
    const errors = [{ path: 'file', label: words.file, message: refusal(req, found, accepted) }]
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  const isNamed = file.name
    .toLowerCase()
    .replace(/\.jpeg$/, '.jpg')
    .endsWith(found.ending)
  req.file = { ...file, mimetype: found.type, name: isNamed ? file.name : `${file.name}${found.ending}` }
  return args
}

type Refused = Exclude<Found, { is: 'accepted' }>

function refusal(req: PayloadRequest, found: Refused, accepted: readonly string[]): string {
  if (found.is === 'empty') return adminText(req, words.empty)
  if (found.is === 'broken') {
    return found.format === 'PDF' ? adminText(req, words.brokenPdf) : adminText(req, words.broken)(found.format)
  }
  const list = Object.entries({ ...officeFormats, ...pictureFormats })
    .filter(([type]) => accepted.includes(type))
    .map(([, { word, ending }]) => (`.${word.toLowerCase()}` === ending ? word : `${word} (${ending})`))
    .join(', ')
  if (found.format === null) return adminText(req, words.unknown)(list)
  const format = found.format === 'cfb' ? adminText(req, words.oldOffice) : found.format.toUpperCase()
  return adminText(req, words.other)(format, list)
}

/** Notes in the row which file it has: Payload may have changed the bytes of a picture by now. */
const namedByContent: CollectionBeforeChangeHook = ({ data, req }) =>
  req.file ? { ...data, sha256: hashOf(req.file.data), filesize: req.file.data.length } : data

/**
 * Stores the file once its row is written, before the COMMIT: a row that is committed has its file, and nothing else
 * lost one. Where the COMMIT fails, the sweep removes it.
 * @throws APIError (507) when the disk is full
 */
const storedBeforeCommit: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (!req.file) return doc
  const database = await databaseOf(req)
  await database.execute(sql`select pg_advisory_xact_lock_shared(${advisoryLocks.files})`)
  try {
    await storeFile(filesFolder(), req.file.data)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!full.has(code ?? '')) throw error
    throw new APIError(adminText(req, words.diskFull), 507, undefined, true)
  }
  return doc
}

/** The file is stored last: what refuses the row leaves none behind. */
export const fileHooks: NonNullable<CollectionConfig['hooks']> = {
  ...announcing,
  beforeOperation: [inALanguage, translatorsTexts, inKnownFormat],
  beforeChange: [namedByContent, translatorRule],
  afterChange: [...announcing.afterChange, fileNoted, storedBeforeCommit],
  afterDelete: [...announcing.afterDelete, deletionNoted],
  beforeDelete: [keptWhileUsed],
}

/** No space left, the share of this account used up, a file larger than the process may write. */
const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

type Row = { mimeType?: string; sha256?: string }

/** Sends a file to the team, at Payload's address: whole, or the requested range. @throws NotFound without one */
async function sendToTheTeam(
  req: PayloadRequest,
  { params: { collection, filename } }: { params: { collection: string; filename: string } },
): Promise<Response> {
  const where = { filename: { equals: filename } }
  const row = await req.payload.db.findOne<Row & { id: string }>({
    collection: collection as CollectionSlug, // of the address, and found by Payload
    where,
    req,
  })
  const file = row?.sha256 ? path.join(filesFolder(), placeOf(row.sha256)) : null
  const found = file && (await stat(file).catch(() => null))
  if (!row || !file || !found) throw new NotFound(req.t)
  const { size } = found
  const asked = parseRangeHeader({ fileSize: size, rangeHeader: req.headers.get('range') })
  const headers = fileHeaders({ headers: new Headers({ 'Accept-Ranges': 'bytes' }) })
  if (asked.type === 'invalid') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const { range } = asked
  headers.set('Content-Type', row.mimeType ?? 'application/octet-stream')
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  const body = Readable.toWeb(createReadStream(file, range ?? {}))
  return new Response(body as ReadableStream, { status: range ? 206 : 200, headers })
}
