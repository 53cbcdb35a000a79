'use client'
// Texts are found and prepared from the page.
import { asked } from '#/cms/admin/requests'
import type { Locale } from '#/i18n/locales'
import type { Chosen, Prepared } from './prepare'
import type { Conference, Row } from './proposals'
import type { Typed } from './typed'

export type Proposals = { meeting: Conference; rows: Row[]; unread: Typed['unread'] }

export const askProposals = (language: Locale, body: { meeting: string; text: string }) =>
  asked<Proposals>('/api/conference/proposals', language, body)

export const askPreparation = (language: Locale, body: { meeting: string; rows: Chosen[] }) =>
  asked<{ prepared: Prepared[] }>('/api/conference', language, body)

/** The set is made at the address of sets, which is of another room. */
export const askSet = (language: Locale, name: string, prepared: Prepared[], languages: Locale[]) => {
  const members = prepared.flatMap((record) => languages.map((locale) => ({ ...record, locale, action: 'publish' })))
  return asked<{ id: string }>('/api/sets', language, { name, note: '', members })
}
