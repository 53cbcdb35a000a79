/** How a person turns their second factor on and off; administrators turn off that of others, who lost their telephone. */
import { APIError, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { adminText } from '#/cms/adminText'
import { isUuid } from '#/cms/input/shape'
import { inItsTransaction } from '#/cms/transaction'
import type { Localized } from '#/i18n/locales'
import { actorOf, isAdministrator, type Role } from './access'
import { accountMessages } from './accountMessages'
import { countAttempt, forgiveAttempts } from './attempts'
import { isPasswordOf } from './passwords'
import {
  confirmed,
  enrolment,
  isCodeTaken,
  needsSecondFactor,
  removeSecondFactor,
  secondFactorOf,
} from './secondFactor'

const words = accountMessages.secondFactor

export type SecondFactorState = { isOn: boolean; isNeeded: boolean; codes: number }

type Account = { id: string; name: string; email: string; role: Role; hash?: string; salt?: string }

const state: Endpoint = {
  path: '/:id/second-factor',
  method: 'get',
  handler: async (req) => Response.json(await stateOf(req, await accountOf(req))),
}

/** Begins with the current password: a session that was left open must not get the account. */
const begin: Endpoint = {
  path: '/:id/second-factor',
  method: 'post',
  handler: async (req) => {
    const account = await ownAccount(req)
    const { password } = await bodyOf(req)
    await proven(req, account, () => isPasswordOf(account, password), words.wrongPassword)
    if ((await secondFactorOf(req, account.id))?.is_on) throw refused(req, words.isOn)
    return Response.json(await enrolment(req, account))
  },
}

const confirm: Endpoint = {
  path: '/:id/second-factor/confirmation',
  method: 'post',
  handler: async (req) => {
    const account = await ownAccount(req)
    const { code } = await bodyOf(req)
    const counted = await countAttempt(req, 'signIn', account.email)
    const codes = await inItsTransaction(req, () => confirmed(req, account, code))
    if (!codes) throw refused(req, words.wrongCode)
    await forgiveAttempts(req, account.email, counted)
    return Response.json({ codes })
  },
}

const remove: Endpoint = {
  path: '/:id/second-factor',
  method: 'delete',
  handler: async (req) => {
    const account = await accountOf(req)
    if (account.id === actorOf(req)?.id) {
      const { proof } = await bodyOf(req)
      const isProven = async () => (await isCodeTaken(req, account, proof)) || (await isPasswordOf(account, proof))
      await proven(req, account, isProven, words.wrongProof)
    }
    await inItsTransaction(req, () => removeSecondFactor(req, account))
    return Response.json(await stateOf(req, account))
  },
}

export const secondFactorEndpoints: Endpoint[] = [state, begin, confirm, remove]

/** @throws APIError 400 where it is not proven, 429 after too many attempts */
export async function proven(
  req: PayloadRequest,
  account: Account,
  isProven: () => Promise<boolean>,
  problem: Localized,
) {
  const counted = await countAttempt(req, 'signIn', account.email)
  if (!(await isProven())) throw refused(req, problem)
  await forgiveAttempts(req, account.email, counted)
}

async function stateOf(req: PayloadRequest, account: Account): Promise<SecondFactorState> {
  const factor = await secondFactorOf(req, account.id)
  const isOn = factor?.is_on ?? false
  return { isOn, isNeeded: needsSecondFactor(account), codes: isOn ? (factor?.codes ?? 0) : 0 }
}

/** @throws Forbidden for another account than one's own, but to administrators */
export async function accountOf(req: PayloadRequest): Promise<Account> {
  const { id } = req.routeParams as { id?: unknown }
  if (!isAdministrator(req) && actorOf(req)?.id !== id) throw new Forbidden(req.t)
  if (!isUuid(id)) throw new NotFound(req.t)
  const account = await req.payload.db.findOne<Account>({ collection: 'users', where: { id: { equals: id } }, req })
  if (!account) throw new NotFound(req.t)
  return account
}

/** @throws Forbidden for the account of another: what is begun is for whoever sees the key */
export async function ownAccount(req: PayloadRequest): Promise<Account> {
  const account = await accountOf(req)
  if (account.id !== actorOf(req)?.id) throw new Forbidden(req.t)
  return account
}

/** `proof` is the current password or a code. */
async function bodyOf(req: PayloadRequest): Promise<Record<'password' | 'code' | 'proof', string>> {
  const { password, code, proof } = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>
  const text = (value: unknown) => (typeof value === 'string' && value.length <= 200 ? value : '')
  return { password: text(password), code: text(code), proof: text(proof) }
}

const refused = (req: PayloadRequest, problem: Localized) => new APIError(adminText(req, problem), 400, undefined, true)
