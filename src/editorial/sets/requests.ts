'use client'
// Sets are changed from their page, and from the form of a record.
import { asked } from '#/cms/admin/requests'
import type { Locale } from '#/i18n/locales'
import type { Member, NamedMember, PublicationSet } from './store'

export type FullSet = PublicationSet & { members: NamedMember[]; mayPublish: boolean }

type Names = { name: string; note: string }

export const askSets = (language: Locale) => asked<{ sets: PublicationSet[] }>('/api/sets', language)

export const askSetsOf = (collection: string, id: string, language: Locale) =>
  asked<{ sets: { id: string; name: string; locale: Locale; action: Member['action']; due: string | null }[] }>(
    `/api/${collection}/${id}/sets`,
    language,
  )

export const askNewSet = (language: Locale, body: Names & { members: Member[] }) =>
  asked<FullSet>('/api/sets', language, body)

export const askNames = (id: string, language: Locale, body: Names) =>
  asked<FullSet>(`/api/sets/${id}`, language, body, 'PATCH')

export const askRemoval = (id: string, language: Locale) =>
  asked<{ id: string }>(`/api/sets/${id}`, language, {}, 'DELETE')

export const askPut = (id: string, language: Locale, members: Member[]) =>
  asked<FullSet>(`/api/sets/${id}/members`, language, { members })

export const askTake = (id: string, language: Locale, member: Member) =>
  asked<FullSet>(`/api/sets/${id}/members`, language, { members: [member] }, 'DELETE')

export const askCheck = (id: string, language: Locale) => asked<{ ok: true }>(`/api/sets/${id}/check`, language, {})

export const askSetPublication = (id: string, language: Locale) =>
  asked<FullSet>(`/api/sets/${id}/publication`, language, {})

/** @param moment null cancels the hour */
export const askHour = (id: string, language: Locale, moment: { local: string; zone: string } | null) =>
  asked<FullSet>(`/api/sets/${id}/hour`, language, moment ?? { local: null })
