import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import {
  APIError,
  type CollectionAfterLoginHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
  type Where,
} from 'payload'
import { adminLanguage, adminText } from '#/cms/adminText'
import { emailTemplate } from '#/cms/emailTemplate'
import { env } from '#/env'
import { defaultLocale, type Locale } from '#/i18n/locales'
import { paths } from '#/paths'
import { messages } from './messages'

/** Payload accepts any password, and these accounts can publish. @throws ValidationError below 12 characters */
export const strongPassword: CollectionBeforeValidateHook = ({ data, collection, req }) => {
  if (typeof data?.password !== 'string' || data.password.length >= 12) return data
  const errors = [{ path: 'password', message: adminText(req, messages.passwordShort) }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

/**
 * A sign-in to no account, or to a locked one, takes as long as one with a wrong password. Payload answers both at once,
 * and the time would tell who has an account.
 */
export const evenSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data
  if (typeof email !== 'string' || typeof password !== 'string') return args
  const person = await req.payload.db.findOne<{ id: string; lockUntil?: string | null }>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  const isChecked = person && !(person.lockUntil && Date.parse(person.lockUntil) > Date.now())
  // With the parameters of Payload's own hash of a password.
  if (!isChecked) await promisify(pbkdf2)(password, 'no account', 600_000, 32, 'sha256')
  return args
}

async function requireAnother(id: unknown, req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] },
    req,
  })
  if (totalDocs === 0) throw new APIError(adminText(req, messages.lastAdministrator), 400, undefined, true)
}

/** Keeps at least one administrator. @throws APIError when the last one would lose the role */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const leaves =
    operation === 'update' && originalDoc?.role === 'administrator' && data.role && data.role !== 'administrator'
  if (leaves) await requireAnother(originalDoc.id, req)
  return data
}

/** Keeps at least one administrator. @throws APIError when the last one would be deleted */
export const keepLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const person = await req.payload.db.findOne<{ id: string; role?: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (person?.role === 'administrator') await requireAnother(id, req)
}

type ResetRequest = { req?: PayloadRequest; token?: string; user?: { name?: string } }

/** The e-mail is in the language of the request for it. */
const languageOf = (req: PayloadRequest | undefined): Locale => (req ? adminLanguage(req) : defaultLocale)

export const resetSubject = ({ req }: ResetRequest = {}): string =>
  `Entente · ${messages.resetLetter.title[languageOf(req)]}`

export function resetLetter({ req, token = '', user }: ResetRequest = {}): string {
  const locale = languageOf(req)
  const words = messages.resetLetter
  return emailTemplate({
    locale,
    title: words.title[locale],
    paragraphs: [words.text[locale](user?.name ?? '')],
    link: { href: new URL(paths.resetPassword(token), env().publicUrl).href, text: words.link[locale] },
    after: words.after[locale],
  })
}

/** A person who never chose a language of the content begins with that of the administration. */
export const contentInOwnLanguage: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  const { db } = req.payload
  const where: Where = {
    and: [
      { key: { equals: 'locale' } },
      { 'user.relationTo': { equals: collection.slug } },
      { 'user.value': { equals: user.id } },
    ],
  }
  if (await db.findOne({ collection: 'payload-preferences', where, req })) return
  const data = { key: 'locale', value: adminLanguage(req), user: { relationTo: collection.slug, value: user.id } }
  await db.create({ collection: 'payload-preferences', data, req })
}
