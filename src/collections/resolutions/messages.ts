import { formatCount } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'

export const messages = {
  singular: { fr: 'Résolution', en: 'Resolution' },
  plural: { fr: 'Résolutions', en: 'Resolutions' },
} as const

const counted = (count: number, locale: Locale) =>
  formatCount(
    count,
    { fr: { one: 'résolution', other: 'résolutions' }, en: { one: 'resolution', other: 'resolutions' } },
    locale,
  )

/** Words of the public pages alone. */
export const publicMessages = {
  intro: {
    fr: (count: number) =>
      `${counted(count, 'fr')} de la Conférence des Parties sur la coopération, les plus récentes d’abord, avec leur état aujourd’hui.`,
    en: (count: number) =>
      `${counted(count, 'en')} of the Conference of the Parties on cooperation, the most recent first, with their status today.`,
  },
  description: {
    fr: 'Les résolutions de la Conférence des Parties à la CITES sur la coopération avec d’autres conventions et organisations, et leur état aujourd’hui.',
    en: 'The resolutions of the Conference of the Parties to CITES on cooperation with other conventions and organizations, and their status today.',
  },
} as const
