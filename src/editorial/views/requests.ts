'use client'
// Saved views are asked for and changed above a list.
import { asked } from '#/cms/admin/requests'
import type { Locale } from '#/i18n/locales'
import type { Audience, SavedView } from './store'

type Views = { views: SavedView[] }

export const askViews = (collection: string, language: Locale) =>
  asked<Views>(`/api/views?collection=${collection}`, language)

export const askNewView = (
  language: Locale,
  body: { collection: string; name: string; query: string; audience: Audience },
) => asked<Views>('/api/views', language, body)

export const askViewRemoval = (id: string, language: Locale) =>
  asked<{ id: string }>(`/api/views/${id}`, language, {}, 'DELETE')
