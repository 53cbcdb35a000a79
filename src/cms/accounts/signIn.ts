/** The addresses for signing in and for a forgotten password, in place of Payload's: their attempts are limited. */
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import {
  APIError,
  AuthenticationError,
  addDataAndFileToRequest,
  type Endpoint,
  loginOperation,
  type PayloadRequest,
  resetPasswordOperation,
  ValidationError,
} from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import type { User } from '#/payload-types'
import { countAttempt, forgiveAttempts, noteCounted } from './attempts'
import { lengthProblem } from './passwords'
import { needsSecondFactor, secondFactorOf } from './secondFactor'
import { endSession, noteBrowser } from './sessions'
import { type SignInContext, withAsked } from './signInFactor'

/** Characters of a code, with the spaces that may be typed in it. */
const longestCode = 40

const signIn: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const data = await sentTexts(req, ['email', 'password'])
    const counted = await countAttempt(req, 'signIn', data.email)
    const { code, passkey } = req.data as { code?: unknown; passkey?: unknown }
    const context: SignInContext = {
      ...(typeof code === 'string' && code.length <= longestCode ? { code } : {}),
      // The library checks its members; its type is what a browser sends.
      ...(typeof passkey === 'object' && passkey ? { passkey: passkey as AuthenticationResponseJSON } : {}),
    }
    Object.assign(req.context, context)
    const signing = loginOperation({ collection: accounts(req), data, req })
    const result = await signing.catch(async (error) => {
      // Without a code yet, a right password is asked for one: that is no failure.
      const isSecond = Boolean(context.code ?? context.passkey) && isUnauthorised(error)
      const wrong = error instanceof AuthenticationError ? 'password' : isSecond && 'code'
      if (wrong) noteCounted(req, 'signInFailed', data.email, { wrong })
      throw await withAsked(req, error)
    })
    await forgiveAttempts(req, data.email, counted)
    const { recoveryCodes }: SignInContext = req.context
    const codes = recoveryCodes ? { recoveryCodes } : {}
    return await signedIn(req, result.token, { message: req.t('authentication:passed'), ...result, ...codes })
  },
}

/** The letter is written after the answer, which takes the same time where nobody has the address. */
const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const data = await sentTexts(req, ['email'])
    await countAttempt(req, 'letter', data.email)
    req.payload
      .forgotPassword({ collection: 'users', data, req })
      .catch((err) => req.payload.logger.error({ err, msg: 'A letter for a forgotten password was not sent.' }))
    return Response.json({ message: req.t('general:success') })
  },
}

const resetPassword: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    const data = await sentTexts(req, ['token', 'password'])
    await countAttempt(req, 'newPassword')
    const context: SignInContext = { isByLetter: true }
    Object.assign(req.context, context)
    const result = await resetPasswordOperation({ collection: accounts(req), data, req })
    const account = result.user as unknown as User
    await forgiveAttempts(req, account.email)
    const message = req.t('authentication:passwordResetSuccessfully')
    if (needsSecondFactor(account) || (await secondFactorOf(req, account.id))?.is_on) {
      // A letter is one factor: the person signs in with the new password and the other.
      await endSession(req, result.token)
      return Response.json({ message })
    }
    return await signedIn(req, result.token, { message, ...result })
  },
}

export const signInEndpoints: Endpoint[] = [signIn, forgotPassword, resetPassword]

const isUnauthorised = (error: unknown) => error instanceof APIError && error.status === 401

const accounts = (req: PayloadRequest) => req.payload.collections.users

async function signedIn(req: PayloadRequest, token = '', body: object): Promise<Response> {
  await noteBrowser(req, token)
  const { cookiePrefix } = req.payload.config
  const cookie = generatePayloadCookie({
    collectionAuthConfig: accounts(req).config.auth,
    cookiePrefix,
    token,
  })
  return Response.json(body, { headers: { 'Set-Cookie': cookie } })
}

/** @throws ValidationError naming the fields that were not sent as a text, or as one that is too long to be right */
async function sentTexts<F extends 'email' | 'password' | 'token'>(
  req: PayloadRequest,
  fields: readonly F[],
): Promise<Record<F, string>> {
  await addDataAndFileToRequest(req)
  const data = (req.data ?? {}) as Record<string, unknown>
  const texts = fields.map((field) => [field, data[field]] as const)
  const errors = texts.flatMap(([path, text]) => {
    const isText = typeof text === 'string' && text.trim() !== ''
    const message = isText ? lengthProblem(req, path, text) : req.t('validation:required')
    return message ? [{ path, message }] : []
  })
  if (errors.length > 0) throw new ValidationError({ collection: 'users', errors, req }, req.t)
  return Object.fromEntries(texts) as Record<F, string>
}
