/** How often a password may be tried, and a letter asked for: by account, by client address, and by both together. */
import { createHmac } from 'node:crypto'
import { APIError, type Payload, type PayloadRequest } from 'payload'
import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress } from '#/clientAddress'
import { adminText } from '#/cms/adminText'
import { noteApart } from '#/cms/audit/audit'
import { personSubject } from '#/cms/audit/hooks'
import type { Kind } from '#/cms/audit/kinds'
import { accountMessages } from './accountMessages'

type Scope = 'pair' | 'account' | 'address'
type Limit = { points: number; duration: number; blockDuration?: number }

const minute = 60
const hour = 60 * minute
const quarter = 15 * minute

/** Seconds. An account that nobody has is counted like any other: the answer does not tell. */
const limits = {
  /** Failed ones: a sign-in gives its attempt back. */
  signIn: {
    pair: { points: 5, duration: quarter, blockDuration: quarter },
    address: { points: 100, duration: quarter },
    account: { points: 50, duration: quarter },
  },
  letter: {
    pair: { points: 5, duration: hour },
    address: { points: 50, duration: hour },
    account: { points: 20, duration: hour },
  },
  /** By the token of a letter, which names no account. */
  newPassword: { address: { points: 20, duration: hour } },
} satisfies Record<string, Partial<Record<Scope, Limit>>>

export type Attempted = keyof typeof limits

/** An address from which the person signed in is known for so long after. */
const knownFor = 90 * 24 * hour

/**
 * Counts an attempt before it is made, so that attempts at the same time count too. Beyond its own limit a pair of account
 * and address waits. An address from which the person signed in before waits for no other limit: the attempts of
 * others, from anywhere else, keep nobody out.
 *
 * @returns in which counts it stands, for `forgiveAttempts`
 * @throws APIError (429, with `Retry-After`)
 */
export async function countAttempt(req: PayloadRequest, attempted: Attempted, email = ''): Promise<Scope[]> {
  const keys = keysOf(req, email)
  const known = email !== '' && (await knownAddresses(req.payload).get(keys.pair)) !== null
  const scopes: Scope[] = known ? ['pair'] : ['pair', 'address', 'account']
  // One after the other: what a pair tries beyond its limit must not use up those of the account and of the address.
  for (const scope of scopes) {
    const limiter = limiterOf(req.payload, attempted, scope)
    if (!limiter) continue
    try {
      await limiter.consume(keys[scope])
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      // The first refusal is the moment at which the limit strikes.
      if (refusal.consumedPoints === limiter.points + 1) {
        noteCounted(req, 'limitReached', email, { attempted, scope })
      }
      throw tooMany(req, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)))
    }
  }
  return scopes
}

/**
 * After a sign-in: its attempt, and those of this pair before it, count no more, and the address is known.
 * @param counted where its attempt stands; a sign-in gives back no other
 */
export async function forgiveAttempts(
  req: PayloadRequest,
  email: string,
  counted: readonly Scope[] = [],
): Promise<void> {
  const keys = keysOf(req, email)
  const of = (attempted: Attempted, scope: Scope) => limiterOf(req.payload, attempted, scope)
  await of('signIn', 'pair')?.delete(keys.pair)
  await of('letter', 'pair')?.delete(keys.pair)
  for (const scope of counted) if (scope !== 'pair') await of('signIn', scope)?.reward(keys[scope])
  await knownAddresses(req.payload).set(keys.pair, 1, knownFor)
}

/**
 * Notes what an attacker can cause as often as they like: after the answer, which takes the same time whoever has the
 * address; and in an hour the 1st, 2nd, 5th, 10th, 20th, 50th… of an account, those of no account together, each with the
 * number of the hour so far. What was typed as an address is not kept: it may be a password.
 */
export function noteCounted(req: PayloadRequest, kind: Kind, email: string, details: object): void {
  const { payload } = req
  const noting = async () => {
    const where = { email: { equals: email.toLowerCase().trim() } }
    const account = await payload.db.findOne<{ id: string; name: string }>({ collection: 'users', where })
    const limiter = stored(payload, 'noted', { points: Number.MAX_SAFE_INTEGER, duration: hour })
    const { consumedPoints: count } = await limiter.consume(`${kind}:${account?.id ?? 'nobody'}`)
    if (!/^[125]0*$/.test(String(count))) return
    await noteApart(req, kind, {
      ...(account ? { subject: personSubject(account) } : {}),
      details: { ...details, count },
    })
  }
  noting().catch((err) => payload.logger.error({ err, msg: 'The audit was not written.', kind }))
}

function tooMany(req: PayloadRequest, seconds: number): Error {
  req.responseHeaders = new Headers({ 'Retry-After': String(seconds) })
  const text = adminText(req, accountMessages.tooManyAttempts)(Math.ceil(seconds / minute))
  return new APIError(text, 429, undefined, true)
}

function limiterOf(payload: Payload, attempted: Attempted, scope: Scope): RateLimiterPostgres | null {
  const limit = (limits[attempted] as Partial<Record<Scope, Limit>>)[scope]
  return limit ? stored(payload, `${attempted}.${scope}`, limit) : null
}

const knownAddresses = (payload: Payload) => stored(payload, 'known', { points: 1, duration: knownFor })

function stored(payload: Payload, keyPrefix: string, limit: Limit): RateLimiterPostgres {
  return new RateLimiterPostgres({
    // The pool belongs to the Postgres adapter; the adapter-neutral type does not show it.
    storeClient: (payload.db as unknown as { pool: Pool }).pool,
    storeType: 'pool',
    schemaName: 'accounts',
    tableName: 'attempts',
    tableCreated: true,
    // The nightly job does it.
    clearExpiredByTimeout: false,
    keyPrefix,
    ...limit,
  })
}

/** The keys are hashes: somebody may have typed a password for an address. */
function keysOf(req: PayloadRequest, email: string): Record<Scope, string> {
  const [account, address] = [email.toLowerCase().trim(), clientAddress(req.headers)]
  const hash = (...parts: string[]) =>
    createHmac('sha256', req.payload.secret).update(parts.join('\n')).digest('base64url')
  return { pair: hash(account, address), account: hash(account), address: hash('', address) }
}
