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
import { actorOf } from '#/cms/accounts/access'
import { accountMessages } from '#/cms/accounts/accountMessages'
import { countAttempt, forgiveAttempts } from '#/cms/accounts/attempts'
import { isPasswordOf, lengthProblem, passwordProblem, passwordWork } from '#/cms/accounts/passwords'
import { adminLanguage, adminText } from '#/cms/adminText'
import { emailTemplate } from '#/cms/emailTemplate'
import { env } from '#/env'
import { defaultLocale, type Locale, type Localized } from '#/i18n/locales'
import { paths } from '#/paths'
import { messages } from './messages'

/** Payload accepts any password, and these accounts can publish. @throws ValidationError for one of another length */
export const boundedCredentials: CollectionBeforeValidateHook = ({ data, req }) => {
  refuse(req, {
    password: typeof data?.password === 'string' ? passwordProblem(req, data.password) : null,
    email: typeof data?.email === 'string' ? lengthProblem(req, 'email', data.email) : null,
  })
  return data
}

/** The same for a password that is chosen by a letter. @throws ValidationError for one of another length */
export const boundedNewPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { password } = (args as { data: { password?: unknown } }).data
  refuse(req, { password: passwordProblem(req, typeof password === 'string' ? password : '') })
  return args
}

/**
 * Asks for the current password at a change of one's own password or address: by a session that was left open, nobody else
 * takes the account. An administrator sets those of others without.
 *
 * @throws APIError 400 without the current password, 429 after too many wrong ones
 */
export const currentPasswordAsked: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const { currentPassword, ...changed } = data ?? {}
  const isOwn = operation === 'update' && originalDoc && actorOf(req)?.id === originalDoc.id
  const email = typeof changed.email === 'string' ? changed.email.toLowerCase().trim() : originalDoc?.email
  if (!isOwn || !(changed.password || email !== originalDoc.email)) return changed
  const refused = (problem: Localized) => new APIError(adminText(req, problem), 400, undefined, true)
  if (
    typeof currentPassword !== 'string' ||
    currentPassword === '' ||
    lengthProblem(req, 'password', currentPassword)
  ) {
    throw refused(accountMessages.currentPasswordNeeded)
  }
  const counted = await countAttempt(req, 'signIn', originalDoc.email)
  if (!(await isPasswordOf(originalDoc, currentPassword))) throw refused(accountMessages.currentPasswordWrong)
  await forgiveAttempts(req, originalDoc.email, counted)
  return changed
}

function refuse(req: PayloadRequest, problems: Record<string, string | null>): void {
  const errors = Object.entries(problems).flatMap(([path, message]) => (message ? [{ path, message }] : []))
  if (errors.length > 0) throw new ValidationError({ collection: 'users', errors, req }, req.t)
}

/**
 * A sign-in to no account, or to one without a password, takes as long as one with a wrong password. Payload answers both
 * at once, and the time would tell who has an account.
 */
export const evenSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data
  if (typeof email !== 'string' || typeof password !== 'string') return args
  const person = await req.payload.db.findOne<{ id: string; hash?: string | null; salt?: string | null }>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  if (!(person?.hash && person.salt)) await passwordWork(password, 'no account')
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
