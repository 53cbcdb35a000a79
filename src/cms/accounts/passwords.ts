import crypto from 'node:crypto'
import { promisify } from 'node:util'
import type { PayloadRequest } from 'payload'
import { adminText } from '#/cms/adminText'
import { accountMessages as words } from './accountMessages'

/** Characters. The key of a password is derived in time that grows with its length. */
const shortestPassword = 12
const longest = { password: 200, email: 254, token: 200 }

/** The key that Payload derives from a password, with its parameters. */
export const passwordWork = (password: string, salt: string): Promise<Buffer> =>
  promisify(crypto.pbkdf2)(password, salt, 600_000, 32, 'sha256')

/** Whether a password is that of an account, read with its hidden fields. */
export async function isPasswordOf(account: { hash?: unknown; salt?: unknown }, password: string): Promise<boolean> {
  const [, kept] = /^pbkdf2-sha256-v1:([0-9a-f]{64})$/.exec(String(account.hash)) ?? []
  if (!kept || typeof account.salt !== 'string') return false
  return crypto.timingSafeEqual(await passwordWork(password, account.salt), Buffer.from(kept, 'hex'))
}

/** Why a text is too long for its field; null when it is not. */
export function lengthProblem(req: PayloadRequest, field: keyof typeof longest, text: string): string | null {
  return text.length > longest[field] ? adminText(req, words.tooLong[field])(longest[field]) : null
}

/** Why a password is none for an account; null when it may be one. */
export function passwordProblem(req: PayloadRequest, password: string): string | null {
  if (password.length < shortestPassword) return adminText(req, words.passwordShort)(shortestPassword)
  return lengthProblem(req, 'password', password)
}
