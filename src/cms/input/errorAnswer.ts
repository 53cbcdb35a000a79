import type { AfterErrorHook, PayloadRequest } from 'payload'
import { adminText } from '#/cms/adminText'
import { CommitError } from '#/cms/commit'
import { largestMegabytes } from '#/cms/uploads'
import { isUnavailable } from './databaseErrors'
import { inputMessages as words } from './inputMessages'

/** Messages of busboy, which throws plain errors without a status. */
const malformedForms = /^(Unexpected end of |Malformed |Multipart: |Unsupported content type)/

/** Payload answers some malformed requests with 500, or in English: this hook answers them with 4xx and our words. */
export const answerError: AfterErrorHook = ({ error, req }) => {
  const { name, message, status, data } = error as Error & { status?: number; data?: Record<string, unknown> }
  const answer = (code: number, text: string) => ({
    status: code,
    response: { errors: [{ ...(data ? { name, data } : {}), message: text }] },
  })
  if (error instanceof CommitError) return answer(error.status, commitText(error, req))
  if (isUnavailable(error)) return answer(503, adminText(req, words.busy))
  if (status === 413) return answer(413, adminText(req, words.tooLarge)(largestMegabytes))
  if (name === 'AuthenticationError') return answer(401, adminText(req, words.signInFailed))
  if (name === 'QueryError') {
    const paths = (data as unknown as { path: string }[]).map(({ path }) => path).join(', ')
    return answer(400, adminText(req, words.paths)(paths))
  }
  if (status !== undefined && status !== 500) {
    // Payload keeps the data of its own classes alone, and the built portal holds these in several bundles.
    return data ? { status, response: { errors: [{ name, data, message }] } } : undefined
  }
  if (name === 'SyntaxError') return answer(400, adminText(req, words.jsonBody))
  if (malformedForms.test(message)) return answer(400, adminText(req, words.form))
  // A form without fields, or with a root that is no object, fails wherever a field of it is first read.
  if (name === 'TypeError' && writes(req) && !isObject(req.data)) return answer(400, adminText(req, words.jsonBody))
  // The bare class and its default status: Payload refuses what it cannot make a query or a file of.
  if (name === 'APIError') return answer(400, adminText(req, words.notUnderstood))
  return undefined
}

function commitText({ status, outcome, code }: CommitError, req: PayloadRequest): string {
  if (status === 400) return adminText(req, words.value)(code)
  return adminText(req, outcome === 'unknown' ? words.notKnownToBeSaved : words.notSaved)
}

const writes = ({ method }: { method?: string }) => ['POST', 'PUT', 'PATCH'].includes(method ?? '')
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
