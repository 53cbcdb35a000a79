import {
  APIError,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  Forbidden,
  type PayloadRequest,
} from 'payload'
import { adminText } from '#/cms/adminText'
import type { Localized } from '#/i18n/locales'
import { actorOf } from './access'
import { accountMessages } from './accountMessages'
import { confirmed, type Enrolment, enrolment, isCodeTaken, needsSecondFactor, secondFactorOf } from './secondFactor'

const words = accountMessages.secondFactor

/** What the endpoint of a sign-in tells this hook, and the hook the endpoint. */
export type SignInContext = { code?: string; isByLetter?: boolean; isWithFactor?: boolean; recoveryCodes?: string[] }

type Account = Parameters<typeof enrolment>[1]

/** What is still asked of a person whose password is right; of one who has no second factor yet, to set it up. */
export type Asked = { secondFactor: 'code' } | ({ secondFactor: 'enrolment' } & Enrolment)

class EnrolmentNeeded extends APIError {
  readonly account: Account

  constructor(message: string, account: Account) {
    super(message, 401, undefined, true)
    this.account = account
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
  const { code = '' } = context
  const account = user as unknown as Account
  const factor = await secondFactorOf(req, account.id)
  const problem = code ? words.wrongCode : factor?.is_on ? words.codeNeeded : words.enrolmentNeeded
  if (factor?.is_on) {
    if (!(code && (await isCodeTaken(req, account, code)))) throw refused(req, problem, { secondFactor: 'code' })
    context.isWithFactor = true
  } else if (needsSecondFactor(account)) {
    const codes = code ? await confirmed(req, account, code) : null
    if (!codes) throw new EnrolmentNeeded(adminText(req, problem), account)
    Object.assign(context, { recoveryCodes: codes, isWithFactor: true })
  }
}

/** The error of a sign-in; of one that waits for a second factor, with what an application needs. */
export async function withEnrolment(req: PayloadRequest, error: unknown): Promise<unknown> {
  if (!(error instanceof EnrolmentNeeded)) return error
  // The transaction of the sign-in has ended, and with it the lock of the person's row, which the key refers to.
  const { code }: SignInContext = req.context
  const given: Asked = { secondFactor: 'enrolment', ...(await enrolment(req, error.account, Boolean(code))) }
  return new APIError(error.message, 401, given, true)
}

const refused = (req: PayloadRequest, problem: Localized, asked: Asked) =>
  new APIError(adminText(req, problem), 401, asked, true)

/** A session without a second factor is not prolonged once the role asks for one. @throws Forbidden */
export const secondFactorKept: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const actor = operation === 'refresh' ? actorOf(req) : null
  if (actor && needsSecondFactor(actor) && !(await secondFactorOf(req, actor.id))?.is_on) throw new Forbidden(req.t)
  return args
}
