/** How a working copy is saved: one person after the other, from the state that the person saw, with its derived values. */
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { adminText } from '#/cms/adminText'
import { messages } from '#/cms/messages'
import { transactionOf } from '#/cms/transaction'
import { isLocale, type Locale } from '#/i18n/locales'
import { canonical } from '#/live/canonical'
import { partsOf } from '#/live/parts'
import { relatedWorkingCopies, workingCopy } from './composition'
import { differencesOf } from './differences'
import { lockRecord } from './locks'
import { roomOf, type Values } from './room'

type Args = { id?: string; data?: Record<string, unknown>; draft?: boolean; where?: Where }

/** Writes of one record are serialised: two concurrent saves of two languages would lose one. */
export const lockedWrite: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (!['update', 'delete', 'restoreVersion'].includes(operation)) return args
  const transaction = await transactionOf(req)
  if (!transaction) return args
  const of = collection as SanitizedCollectionConfig
  for (const id of await idsOf(args as Args, operation, of.slug as CollectionSlug, req)) {
    await lockRecord(transaction, `${of.slug}:${id}`)
  }
  return args
}

/** The records that a call writes, in one order for all. */
async function idsOf({ id, where }: Args, operation: string, collection: CollectionSlug, req: PayloadRequest) {
  if (operation === 'restoreVersion') {
    const { docs } = await req.payload.db.findVersions({
      collection,
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      req,
    })
    return docs.map(({ parent }) => String(parent))
  }
  if (id !== undefined) return [String(id)]
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where: where ?? {},
    pagination: false,
    limit: 0,
    select: {},
    req,
  })
  return docs.map((doc) => doc.id).toSorted()
}

/**
 * Whether a form that began from the state of a moment (ISO) is older than a record: a save of its language would undo
 * something. Texts of another language that were saved since are left alone by it.
 */
export async function isOutdatedBy(
  { slug, flattenedFields: fields }: SanitizedCollectionConfig,
  row: Values,
  based: string,
  req: PayloadRequest,
): Promise<boolean> {
  const [began, newest] = [new Date(based), new Date(String(row.updatedAt))]
  if (began.getTime() === newest.getTime()) return false
  if (Number.isNaN(began.getTime()) || !isLocale(req.locale)) return true
  const { docs } = await req.payload.db.findVersions<Values>({
    collection: slug,
    where: { parent: { equals: row.id }, 'version.updatedAt': { equals: began.toISOString() } },
    limit: 1,
    pagination: false,
    req,
  })
  const before = docs[0]?.version
  if (!before) return true
  const textIn = (state: Values) => canonical(partsOf(fields, state).texts[req.locale as Locale])
  return differencesOf(fields, row, before).length > 0 || textIn(row) !== textIn(before)
}

/**
 * A form names the state that it began from (`based`, the moment of the last save); an older one would undo the work of
 * somebody else. The record is locked by then.
 * @throws APIError (409) with the moment of the newest save and the name of the person
 */
export const fromTheNewest: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  const { id } = args as Args
  const based = req.query?.based
  if (operation !== 'update' || id === undefined || typeof based !== 'string') return args
  const row = await workingCopy((collection as SanitizedCollectionConfig).slug, id, req)
  const updatedAt = row?.updatedAt ? new Date(String(row.updatedAt)).toISOString() : null
  if (!row || !updatedAt || !(await isOutdatedBy(collection as SanitizedCollectionConfig, row, based, req))) return args
  const by = row?.savedBy ? await nameOf(String(row.savedBy), req) : null
  throw new APIError(
    adminText(req, messages.publication.newerSave)(by ?? adminText(req, messages.publication.somebody)),
    409,
    { updatedAt, by },
    true,
  )
}

/** The name of a person of the team. */
export async function nameOf(id: string, req: PayloadRequest): Promise<string | null> {
  const where = { id: { equals: id } }
  const person = await req.payload.db.findOne<{ id: string; name?: string }>({ collection: 'users', where, req })
  return person?.name ?? null
}

/**
 * Words of Payload's drafts have no meaning here: what is asked for by them would be answered as done.
 * @throws APIError (400)
 */
export const noDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, draft } = args as Args
  const asked = data && '_status' in data
  if (asked || (operation === 'restoreVersion' && draft)) {
    throw new APIError(adminText(req, messages.guards.noStatus), 400, undefined, true)
  }
  return draft ? { ...args, draft: false } : args
}

/** Sets what is derived, and by whom it was saved. */
export const derivedValues: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const derived = await roomOf(collection)?.derive?.(data, relatedWorkingCopies(req))
  return { ...data, ...derived, savedBy: req.user?.id ?? null }
}
