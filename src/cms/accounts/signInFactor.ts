import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import {
  APIError,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  Forbidden,
  type PayloadRequest,
} from 'payload'
import { adminText } from '#/cms/adminText'
import { actorOf } from './access'
import { accountMessages } from './accountMessages'
import { challengeOf, isPasskeyTaken } from './passkeys'
import { confirmed, type Enrolment, enrolment, isCodeTaken, needsSecondFactor, secondFactorOf } from './secondFactor'

const words = accountMessages.secondFactor

/** What the endpoint of a sign-in tells this hook, and the hook the endpoint. */
export type SignInContext = {
  code?: string
  /** The answer of a passkey. */
  passkey?: AuthenticationResponseJSON
  isByLetter?: boolean
  isWithFactor?: boolean
  recoveryCodes?: string[]
}

type Account = Parameters<typeof enrolment>[1]

/** What is still asked of a person whose password is right; of one who has no second factor yet, to set it up. */
export type Asked =
  | { secondFactor: 'code'; passkey?: PublicKeyCredentialRequestOptionsJSON }
  | ({ secondFactor: 'enrolment' } & Enrolment)

class FactorNeeded extends APIError {
  readonly account: Account
  readonly asked: Asked['secondFactor']

  constructor(message: string, account: Account, asked: Asked['secondFactor']) {
    super(message, 401, undefined, true)
    this.account = account
    this.asked = asked
  }
}

/**
 * Asks for the second factor once the password is known to be right, whichever call begins the session.
 * @throws APIError (401) with what is asked, as `Asked`
 */
export const secondFactorAsked: CollectionBeforeLoginHook = async ({ req, user }) => {
  const context: SignInContext = req.context
  // The endpoint begins no session for this person.
  if (context.isByLetter) return
  const { code = '', passkey } = context
  const account = user as unknown as Account
  const factor = await secondFactorOf(req, account.id)
  const problem = passkey
    ? accountMessages.passkeys.wrong
    : code
      ? words.wrongCode
      : factor?.is_on
        ? words.codeNeeded
        : words.enrolmentNeeded
  if (factor?.is_on) {
    const isTaken =
      (code && (await isCodeTaken(req, account, code))) || (passkey && (await isPasskeyTaken(req, account.id, passkey)))
    if (!isTaken) throw new FactorNeeded(adminText(req, problem), account, 'code')
    context.isWithFactor = true
  } else if (needsSecondFactor(account)) {
    const codes = code ? await confirmed(req, account, code) : null
    if (!codes) throw new FactorNeeded(adminText(req, problem), account, 'enrolment')
    Object.assign(context, { recoveryCodes: codes, isWithFactor: true })
  }
}

/** The error of a sign-in; of one that waits for a second factor, with what an application needs. */
export async function withAsked(req: PayloadRequest, error: unknown): Promise<unknown> {
  if (!(error instanceof FactorNeeded)) return error
  // The transaction of the sign-in has ended, and with it the lock of the person's row, which the key refers to.
  const { code }: SignInContext = req.context
  if (error.asked === 'code') {
    const passkey = await challengeOf(req, error.account.id)
    const asked: Asked = { secondFactor: 'code', ...(passkey ? { passkey } : {}) }
    return new APIError(error.message, 401, asked, true)
  }
  const given: Asked = { secondFactor: 'enrolment', ...(await enrolment(req, error.account, Boolean(code))) }
  return new APIError(error.message, 401, given, true)
}

/** A session without a second factor is not prolonged once the role asks for one. @throws Forbidden */
export const secondFactorKept: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const actor = operation === 'refresh' ? actorOf(req) : null
  if (actor && needsSecondFactor(actor) && !(await secondFactorOf(req, actor.id))?.is_on) throw new Forbidden(req.t)
  return args
}
