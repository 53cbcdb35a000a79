import { instrumentEntry } from '#/cms/instrument/instrumentIndex'
import type { Indexed } from '#/cms/publishing/room'
import type { Locale } from '#/i18n/locales'
import type { Resolution } from '#/payload-types'

export const indexed: Indexed = {
  entry: (doc: Resolution, locale: Locale) => instrumentEntry(doc, 'resolutions', locale),
}
