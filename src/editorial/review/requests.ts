'use client'
// The addresses of a review are asked from the form.
import { asked } from '#/cms/admin/requests'
import type { Locale } from '#/i18n/locales'
import type { ReviewSheet } from './sheet'
import type { Settings } from './steps'

const at = (collection: string, id: string) => `/api/${collection}/${id}`

export const askReview = (collection: string, id: string, language: Locale) =>
  asked<ReviewSheet>(`${at(collection, id)}/review`, language)

export type StepBody = {
  locale: Locale
  act: 'ask' | 'return' | 'approve'
  looked: string
  after: number | null
  comment: string
}

export const askStep = (collection: string, id: string, language: Locale, body: StepBody) =>
  asked<ReviewSheet>(`${at(collection, id)}/review`, language, body)

export const askComment = (collection: string, id: string, language: Locale, body: { locale: Locale; text: string }) =>
  asked<ReviewSheet>(`${at(collection, id)}/comments`, language, body)

export const askDone = (collection: string, id: string, language: Locale, comment: string, done: boolean) =>
  asked<ReviewSheet>(`${at(collection, id)}/comments/${comment}`, language, { done })

export const askSettings = (collection: string, language: Locale, body: Settings) =>
  asked<Settings>(`/api/${collection}/review-settings`, language, body)
