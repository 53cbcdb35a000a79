/** The second factor of a sign-in: a code of an application (TOTP), or one of the recovery codes. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { generateSecret, generateURI, verify } from 'otplib'
import type { PayloadRequest } from 'payload'
import { encode } from 'uqr'
import { note } from '#/cms/audit/audit'
import { personSubject } from '#/cms/audit/hooks'
import { databaseOf } from '#/cms/transaction'
import { env, serverEnv } from '#/env'
import { rows } from '#/live/ledger'

type Account = { id: string; name?: string; email: string; role: string }
type Factor = { key: string; is_on: boolean; last_step: string; codes: number }

/** What an application needs: the key as text, and as a picture, one path of squares. */
export type Enrolment = { key: string; picture: { size: number; path: string } }

const recoveryCodes = 10
/** Seconds by which the clock of a telephone may be wrong. */
const clockTolerance = 30

export const needsSecondFactor = ({ role }: { role: string }): boolean => env().secondFactorRoles.includes(role)

export async function secondFactorOf(req: PayloadRequest, person: string): Promise<Factor | null> {
  const [factor] = await rows<Factor>(
    await databaseOf(req),
    sql`select key, is_on, last_step, cardinality(recovery_codes) as codes from accounts.second_factors where person = ${person}`,
  )
  return factor ?? null
}

/**
 * The key that waits for its first code: a new one at each beginning, so that nobody knows it who began before.
 * @param isBegun keeps the one that was shown last
 */
export async function enrolment(req: PayloadRequest, { id, email }: Account, isBegun = false): Promise<Enrolment> {
  const [kept] = await rows<{ key: string }>(
    await databaseOf(req),
    sql`insert into accounts.second_factors as known (person, key) values (${id}, ${encrypted(generateSecret(), id)})
      on conflict (person) do update set key = case when ${isBegun} then known.key else excluded.key end
      where not known.is_on returning key`,
  )
  const key = decrypted(kept?.key ?? '', id)
  return { key, picture: picture(generateURI({ issuer: 'Entente', label: email, secret: key })) }
}

function picture(text: string): Enrolment['picture'] {
  const { data, size } = encode(text)
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}

/**
 * Turns the second factor on by a first code of the application.
 * @returns the recovery codes, which are kept as hashes and shown once; null for a wrong code
 */
export async function confirmed(req: PayloadRequest, person: Account, code: string): Promise<string[] | null> {
  const { id } = person
  const factor = await secondFactorOf(req, id)
  if (!factor || factor.is_on || !(await isCodeOfApplication(req, id, factor, code))) return null
  const codes = Array.from({ length: recoveryCodes }, () => recoveryCode())
  const hashes = sql.join(
    codes.map((each) => sql`${hashOf(each)}`),
    sql`, `,
  )
  const turned = await rows(
    await databaseOf(req),
    sql`update accounts.second_factors set is_on = true, recovery_codes = array[${hashes}]
      where person = ${id} and not is_on returning person`,
  )
  if (turned.length === 0) return null
  await note(req, 'secondFactorOn', { person, subject: personSubject(person) })
  return codes
}

/** Whether a code is that of the application, or a recovery code. Each counts once, at the same time too. */
export async function isCodeTaken(req: PayloadRequest, { id }: Account, code: string): Promise<boolean> {
  const factor = await secondFactorOf(req, id)
  if (!factor?.is_on) return false
  if (await isCodeOfApplication(req, id, factor, code)) return true
  const hash = hashOf(code)
  const taken = await rows(
    await databaseOf(req),
    sql`update accounts.second_factors set recovery_codes = array_remove(recovery_codes, ${hash})
      where person = ${id} and ${hash} = any(recovery_codes) returning person`,
  )
  return taken.length > 0
}

async function isCodeOfApplication(
  req: PayloadRequest,
  person: string,
  factor: Factor,
  code: string,
): Promise<boolean> {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return false
  const secret = keptKey(req, factor, person)
  if (secret === null) return false
  const result = await verify({
    secret,
    token,
    epochTolerance: clockTolerance,
    afterTimeStep: Number(factor.last_step),
  })
  if (!result.valid || !('timeStep' in result)) return false
  const taken = await rows(
    await databaseOf(req),
    sql`update accounts.second_factors set last_step = ${result.timeStep}
      where person = ${person} and last_step < ${result.timeStep} returning person`,
  )
  return taken.length > 0
}

/** Null where PAYLOAD_SECRET was changed since: the code is wrong for the person, and the operator reads why. */
function keptKey(req: PayloadRequest, { key }: Factor, person: string): string | null {
  try {
    return decrypted(key, person)
  } catch (err) {
    req.payload.logger.error({
      err,
      msg: 'The key of a second factor cannot be read with this PAYLOAD_SECRET.',
      person,
    })
    return null
  }
}

export async function removeSecondFactor(req: PayloadRequest, person: { id: string; name?: string }): Promise<void> {
  const removed = await rows<{ is_on: boolean }>(
    await databaseOf(req),
    sql`delete from accounts.second_factors where person = ${person.id} returning is_on`,
  )
  if (removed[0]?.is_on) await note(req, 'secondFactorOff', { subject: personSubject(person) })
}

const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ2345678'

/** Ten letters and digits that are hard to confuse, in two groups. */
function recoveryCode(): string {
  // A byte beyond a multiple of the alphabet is dropped: no letter comes more often than another.
  const letters = [...randomBytes(64)].filter((byte) => byte < 232).map((byte) => alphabet.charAt(byte % 29))
  return `${letters.slice(0, 5).join('')}-${letters.slice(5, 10).join('')}`
}

/** A key for one purpose, derived from the secret of the portal. */
const derived = (purpose: string) =>
  Buffer.from(hkdfSync('sha256', serverEnv().payloadSecret, '', `second factor: ${purpose}`, 32))

const hashOf = (code: string) =>
  createHmac('sha256', derived('recovery codes'))
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest('base64url')

/** AES-256-GCM, bound to the person: a key that is copied to another row opens nothing there. */
function encrypted(text: string, person: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derived('keys'), nonce).setAAD(Buffer.from(person))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.')
}

/** @throws where PAYLOAD_SECRET is not the one that the key was encrypted with */
function decrypted(text: string, person: string): string {
  const [nonce = Buffer.of(), tag = Buffer.of(), sealed = Buffer.of()] = text
    .split('.')
    .map((part) => Buffer.from(part, 'base64url'))
  const decipher = createDecipheriv('aes-256-gcm', derived('keys'), nonce).setAAD(Buffer.from(person)).setAuthTag(tag)
  return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8')
}
