/** Files of public records, sent from the disk: whole, in part, or as 304. */
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { create as disposition } from 'content-disposition'
import send from 'send'
import { placeOf } from '#/fileStore'
import type { FileFacts } from '#/tracking/dependencies'
import { cacheStatus, type From, securityHeaders, sendText } from './respond'

/** A file loads nothing, runs nothing and cannot be framed. */
const policy = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Types that a browser displays; a file of another type is saved. */
const shown = new Set(['application/pdf'])

function headersOf({ name, type, language, hash }: FileFacts, secure: boolean, from: From): Record<string, string> {
  const { 'Cross-Origin-Opener-Policy': _, ...security } = securityHeaders(secure) // browsers refuse it on a sandboxed document
  return {
    ...security,
    'Content-Security-Policy': policy,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Type': type,
    'Content-Language': language,
    'Content-Disposition': disposition(name, { type: shown.has(type) ? 'inline' : 'attachment' }),
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Cache-Status': cacheStatus[from],
    ETag: `"${hash}"`,
  }
}

type Options = { folder: string; secure: boolean; from: From }

/**
 * Sends a file of the folder, or the requested range of it.
 * @returns false, with nothing sent, when the file is missing or is not the one described
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  facts: FileFacts,
  { folder, secure, from }: Options,
): Promise<boolean> {
  const place = placeOf(facts.hash)
  const found = await stat(path.join(folder, place)).catch(() => null)
  if (!found?.isFile() || found.size !== facts.bytes) return false
  for (const [name, value] of Object.entries(headersOf(facts, secure, from))) response.setHeader(name, value)
  send(request, place, { root: folder, index: false, cacheControl: false, etag: false })
    .on('error', (error: { status?: number }) => {
      if (response.headersSent) response.destroy()
      else sendProblem(response, error.status ?? 500, secure)
    })
    .pipe(response)
  return true
}

const problems: Record<number, string> = {
  404: 'This file is not here at the moment. Please try again.\n',
  412: 'This file has changed since.\n',
  416: 'This file has no such part.\n',
}

/** The headers of the file do not describe the error response, except for its range. */
function sendProblem(response: ServerResponse, status: number, secure: boolean): void {
  for (const name of response.getHeaderNames()) {
    if (!['x-request-id', 'content-range', 'accept-ranges'].includes(name)) response.removeHeader(name)
  }
  sendText(response, status, problems[status] ?? 'Something went wrong here. Please try again.\n', secure)
}
