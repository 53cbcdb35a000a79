'use client'
// The addresses of publication are asked from the form.
import type { ValidationFieldError } from 'payload'
import type { Rehearsal } from '#/cms/publishing/rehearsal'
import type { PublicationState } from '#/cms/publishing/state'
import type { Use } from '#/cms/publishing/uses'
import type { Locale } from '#/i18n/locales'

export type Refusal = {
  status: number
  message: string
  /** The fields that keep a record from being public. */
  errors: ValidationFieldError[]
  /** The public records that refer to one that would be withdrawn. */
  standing: { collection: string; id: string; title: string }[]
  /** The texts that somebody else saved meanwhile, by their key, and the person. */
  conflicts: { key: string; value: unknown }[]
  by: string | null
}

type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

/** The parts that an act changed, and the state after it. */
export type Acted = { done: { part: 'facts' | Locale }[]; warnings: string[]; state: PublicationState }

type Told = { message?: string; data?: Partial<Omit<Refusal, 'status' | 'message'>> }

/** Status 0: no answer came. */
const silence: Refusal = { status: 0, message: '', errors: [], standing: [], conflicts: [], by: null }

/** Asks an address of the portal, in the language of the administration. */
export async function asked<T>(
  path: string,
  language: Locale,
  body?: unknown,
  method: 'POST' | 'PATCH' | 'DELETE' = 'POST',
): Promise<Answer<T>> {
  const isFile = body instanceof FormData
  const headers = { 'Accept-Language': language, ...(body && !isFile ? { 'Content-Type': 'application/json' } : {}) }
  try {
    const answer = await fetch(path, {
      headers,
      credentials: 'same-origin',
      ...(body ? { method, body: isFile ? body : JSON.stringify(body) } : {}),
    })
    const json: unknown = await answer.json().catch(() => null)
    if (answer.ok && json) return { ok: true, value: json as T }
    const [told] = (json as { errors?: Told[] } | null)?.errors ?? []
    const { message = '', data } = told ?? {}
    return { ok: false, refusal: { ...silence, ...data, status: answer.status, message } }
  } catch {
    return { ok: false, refusal: silence }
  }
}

const recordPath = (collection: string, id: string) => `/api/${collection}/${id}`

/** The state of a record, and whether a form of one language that began from a moment is older than it. */
export const askNewer = (collection: string, id: string, language: Locale, locale: Locale, based: string) =>
  asked<PublicationState & { isNewer: boolean }>(
    `${recordPath(collection, id)}/publication?locale=${locale}&based=${encodeURIComponent(based)}`,
    language,
  )

export const askState = (collection: string, id: string, language: Locale) =>
  asked<PublicationState>(`${recordPath(collection, id)}/publication`, language)

type ActBody = { languages: Locale[]; facts?: boolean; note?: string; confirmed?: boolean; successor?: string | null }

export const askPublication = (collection: string, id: string, language: Locale, body: ActBody) =>
  asked<Acted>(`${recordPath(collection, id)}/publication`, language, body)

/** What a publication would be, without its being done. */
export const askRehearsal = (collection: string, id: string, language: Locale, body: ActBody) =>
  asked<Rehearsal>(`${recordPath(collection, id)}/rehearsal`, language, body)

export const askWithdrawal = (collection: string, id: string, language: Locale, body: ActBody) =>
  asked<Acted>(`${recordPath(collection, id)}/withdrawal`, language, body)

export const askReversion = (collection: string, id: string, language: Locale, based: string) =>
  asked<{ state: PublicationState }>(
    `${recordPath(collection, id)}/reversion?based=${encodeURIComponent(based)}`,
    language,
    {},
  )

/** The newest saved state of a record, as the form reads it. */
export const askSaved = (collection: string, id: string, language: Locale, locale: Locale) =>
  asked<Record<string, unknown>>(
    `${recordPath(collection, id)}?locale=${locale}&depth=0&fallback-locale=null`,
    language,
  )

/** Uploads a file as a new document. */
export const askUpload = (language: Locale, locale: Locale, file: File, about: { title: string; language: string }) => {
  const form = new FormData()
  form.append('file', file)
  form.append('_payload', JSON.stringify(about))
  return asked<{ doc: { id: string } }>(`/api/documents?locale=${locale}`, language, form)
}

export const askUses = (collection: string, id: string, language: Locale) =>
  asked<{ uses: Use[] }>(`${recordPath(collection, id)}/uses`, language)

export const askReplacement = (collection: string, id: string, language: Locale, by: string) =>
  asked<{ uses: Use[] }>(`${recordPath(collection, id)}/replacement`, language, { by })

export type Titled = { id: string; title: string }

/** The first records of a collection whose title has a text in it. */
export async function askTitles(
  collection: string,
  language: Locale,
  locale: Locale,
  field: string,
  text: string,
): Promise<Answer<Titled[]>> {
  const query = new URLSearchParams({ locale, depth: '0', limit: '8', [`where[${field}][like]`]: text })
  query.set(`select[${field}]`, 'true')
  const answer = await asked<{ docs: Record<string, unknown>[] }>(`/api/${collection}?${query}`, language)
  if (!answer.ok) return answer
  return { ok: true, value: answer.value.docs.map((doc) => ({ id: String(doc.id), title: String(doc[field] ?? '') })) }
}

/** Whether the person is still signed in; null when no answer came. */
export async function askSignedIn(language: Locale): Promise<boolean | null> {
  const answer = await asked<{ user: unknown }>('/api/users/me', language)
  if (answer.ok) return Boolean(answer.value.user)
  return answer.refusal.status === 0 ? null : answer.refusal.status !== 401 && answer.refusal.status !== 403
}
