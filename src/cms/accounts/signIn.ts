/** The addresses for signing in and for a forgotten password, in place of Payload's: their attempts are limited. */
import {
  addDataAndFileToRequest,
  type Endpoint,
  loginOperation,
  type PayloadRequest,
  resetPasswordOperation,
  ValidationError,
} from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { countAttempt, forgiveAttempts } from './attempts'
import { lengthProblem } from './passwords'

const signIn: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const data = await sentTexts(req, ['email', 'password'])
    await countAttempt(req, 'signIn', data.email)
    const result = await loginOperation({ collection: accounts(req), data, req })
    await forgiveAttempts(req, data.email)
    return signedIn(req, result.token, { message: req.t('authentication:passed'), ...result })
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
    const result = await resetPasswordOperation({ collection: accounts(req), data, req })
    await forgiveAttempts(req, String(result.user.email))
    return signedIn(req, result.token, { message: req.t('authentication:passwordResetSuccessfully'), ...result })
  },
}

export const signInEndpoints: Endpoint[] = [signIn, forgotPassword, resetPassword]

const accounts = (req: PayloadRequest) => req.payload.collections.users

function signedIn(req: PayloadRequest, token: string | undefined, body: object): Response {
  const { cookiePrefix } = req.payload.config
  const cookie = generatePayloadCookie({
    collectionAuthConfig: accounts(req).config.auth,
    cookiePrefix,
    token: token ?? '',
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
