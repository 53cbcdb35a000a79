/** How a person makes and removes passkeys; administrators remove those of others. */
import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { adminText } from '#/cms/adminText'
import { inItsTransaction } from '#/cms/transaction'
import type { Localized } from '#/i18n/locales'
import { actorOf } from './access'
import { accountMessages } from './accountMessages'
import { addPasskey, passkeyOptions, passkeysOf, removePasskey } from './passkeys'
import { isPasswordOf } from './passwords'
import { isCodeTaken, secondFactorOf } from './secondFactor'
import { accountOf, ownAccount, proven } from './secondFactorEndpoints'

const words = accountMessages.passkeys
const longestName = 60

const list: Endpoint = {
  path: '/:id/passkeys',
  method: 'get',
  handler: async (req) => told(req, (await accountOf(req)).id),
}

/** Begins with the current password, like the second factor itself. */
const begin: Endpoint = {
  path: '/:id/passkeys',
  method: 'post',
  handler: async (req) => {
    const account = await ownAccount(req)
    const { password } = await bodyOf(req)
    await proven(req, account, () => isPasswordOf(account, password), accountMessages.secondFactor.wrongPassword)
    await requireFactor(req, account.id)
    return Response.json(await passkeyOptions(req, account))
  },
}

const confirm: Endpoint = {
  path: '/:id/passkeys/confirmation',
  method: 'post',
  handler: async (req) => {
    const account = await ownAccount(req)
    const { name, response } = await bodyOf(req)
    if (name === '' || name.length > longestName) throw refused(req, words.nameNeeded)
    await requireFactor(req, account.id)
    const isAdded = await inItsTransaction(req, () => addPasskey(req, account, response, name))
    if (!isAdded) throw refused(req, words.notMade)
    return told(req, account.id)
  },
}

const remove: Endpoint = {
  path: '/:id/passkeys/:passkey',
  method: 'delete',
  handler: async (req) => {
    const account = await accountOf(req)
    if (account.id === actorOf(req)?.id) {
      const { proof } = await bodyOf(req)
      const isProven = async () => (await isCodeTaken(req, account, proof)) || (await isPasswordOf(account, proof))
      await proven(req, account, isProven, accountMessages.secondFactor.wrongProof)
    }
    const { passkey } = req.routeParams as { passkey?: unknown }
    await inItsTransaction(req, () => removePasskey(req, account, String(passkey)))
    return told(req, account.id)
  },
}

export const passkeyEndpoints: Endpoint[] = [list, begin, confirm, remove]

const told = async (req: PayloadRequest, person: string) => Response.json({ passkeys: await passkeysOf(req, person) })

/** @throws APIError (400) without a second factor that is on: its recovery codes are for when a passkey is lost */
async function requireFactor(req: PayloadRequest, person: string): Promise<void> {
  if (!(await secondFactorOf(req, person))?.is_on) throw refused(req, words.factorFirst)
}

type Body = Record<'password' | 'proof' | 'name', string> & { response: RegistrationResponseJSON }

/** The library checks the response, whose type is what a browser sends. */
async function bodyOf(req: PayloadRequest): Promise<Body> {
  const { password, proof, name, response } = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>
  const text = (value: unknown) => (typeof value === 'string' && value.length <= 200 ? value : '')
  return {
    password: text(password),
    proof: text(proof),
    name: text(name).trim(),
    response: response as RegistrationResponseJSON,
  }
}

const refused = (req: PayloadRequest, problem: Localized) => new APIError(adminText(req, problem), 400, undefined, true)
