/** The hooks by which the audit hears of people, records, files and settings. */
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionBeforeChangeHook,
  GlobalAfterChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { nameAlone, nameFieldOf, shownName } from '#/cms/publishing/names'
import type { Values } from '#/cms/publishing/room'
import { defaultLocale, isLocale } from '#/i18n/locales'
import { canonical } from '#/live/canonical'
import { note, type Subject } from './audit'

type Account = { id: string; name?: string | null; [field: string]: unknown }

export const personSubject = ({ id, name }: Account): Subject => ({
  collection: 'users',
  record: id,
  title: name ?? null,
})

/** A record as a sentence calls it, in the language of the content. */
export function recordSubject(
  collection: Pick<SanitizedCollectionConfig, 'admin' | 'custom' | 'slug'>,
  row: Values,
  locale: PayloadRequest['locale'],
): Subject {
  const shown = shownName(nameFieldOf(collection), row, isLocale(locale) ? locale : defaultLocale)
  return { collection: collection.slug, record: String(row.id), title: shown && nameAlone(collection.slug, shown) }
}

/** Before the change: Payload takes the password out of what it writes. */
export const passwordNoted: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && data.password) {
    await note(req, 'passwordChanged', { subject: personSubject(originalDoc) })
  }
  return data
}

/** What a change of an account tells: its name and rights before and after; of its address, that it changed. */
const told = ['name', 'role', 'languages'] as const

export const personNoted: CollectionAfterChangeHook<Account> = async ({ doc, operation, previousDoc, req }) => {
  const subject = personSubject(doc)
  if (operation === 'create') {
    await note(req, 'personCreated', { subject, details: { role: doc.role } })
    return doc
  }
  const changed = told.filter((field) => canonical(doc[field]) !== canonical(previousDoc[field]))
  if (changed.length > 0) {
    const details = Object.fromEntries(
      changed.map((field) => [field, { before: previousDoc[field], after: doc[field] }]),
    )
    await note(req, 'personChanged', { subject, details })
  }
  if (doc.email !== previousDoc.email) await note(req, 'emailChanged', { subject })
  return doc
}

export const personDeletedNoted: CollectionAfterDeleteHook<Account> = async ({ doc, req }) => {
  await note(req, 'personDeleted', { subject: personSubject(doc), details: { role: doc.role } })
}

/** A session that begins: by a sign-in, or by a letter, which gives a new password. */
export const signInNoted: CollectionAfterLoginHook = async ({ req, user }) => {
  const { isByLetter, isWithFactor } = req.context as { isByLetter?: boolean; isWithFactor?: boolean }
  const person = user as unknown as Account
  if (isByLetter) await note(req, 'passwordReset', { person, subject: personSubject(person) })
  else await note(req, 'signedIn', { person, details: { secondFactor: isWithFactor === true } })
}

export const signOutNoted: CollectionAfterLogoutHook = async ({ req }) => {
  await note(req, 'signedOut')
}

export const trashNoted: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  const [was, is] = [Boolean(previousDoc?.deletedAt), Boolean(doc.deletedAt)]
  if (operation === 'update' && was !== is) {
    await note(req, is ? 'trashed' : 'restored', { subject: recordSubject(collection, doc, req.locale) })
  }
  return doc
}

export const deletionNoted: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await note(req, 'deleted', { subject: recordSubject(collection, doc, req.locale) })
}

export const fileNoted: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  if (operation === 'update' && req.file && doc.sha256 !== previousDoc?.sha256) {
    const file = { before: previousDoc?.filename, after: doc.filename }
    await note(req, 'fileReplaced', { subject: recordSubject(collection, doc, req.locale), details: { file } })
  }
  return doc
}

/** Relations of the answer are filled in, and those of before are ids. */
function asIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asIds)
  const isRecord = value !== null && typeof value === 'object' && 'id' in value && 'updatedAt' in value
  return isRecord ? value.id : value
}

export const settingsNoted: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  const fields = global.flattenedFields.map(({ name }) => name).filter((name) => !/^(updat|creat)edAt$/.test(name))
  const changed = fields.filter((name) => canonical(asIds(doc[name])) !== canonical(asIds(previousDoc?.[name])))
  if (changed.length > 0) {
    const subject = { collection: 'globals', record: global.slug, title: null, locale: req.locale ?? null }
    await note(req, 'settingsChanged', { subject, details: { fields: changed } })
  }
  return doc
}
