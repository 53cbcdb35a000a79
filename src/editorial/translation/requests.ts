'use client'
// A translation is saved from its form.
import { asked } from '#/cms/admin/requests'
import type { Locale } from '#/i18n/locales'
import type { Sheet } from './sheet'

type Texts = { key: string; value: unknown; based: unknown }[]

/** Saves texts and confirmations. A refusal tells what others saved meanwhile. */
export const askSave = (
  collection: string,
  id: string,
  language: Locale,
  body: { locale: Locale; texts: Texts; confirmed: string[] },
) => asked<Sheet>(`/api/${collection}/${id}/translation?locale=${body.locale}`, language, body)
