import { formatCount } from '#/i18n/formats'
import type { Locale, Localized } from '#/i18n/locales'

const changes = {
  fr: { one: 'modification', other: 'modifications' },
  en: { one: 'change', other: 'changes' },
}
const records = {
  fr: { one: 'fiche publiée', other: 'fiches publiées' },
  en: { one: 'record published', other: 'records published' },
}

export const messages = {
  description: {
    fr: 'Textes adoptés, révisés ou supprimés, accords signés ou modifiés, fiches publiées.',
    en: 'Texts adopted, amended or deleted, agreements signed or changed, records published.',
  },
  lead: {
    fr: 'Ce qui a changé dans les registres : textes adoptés, révisés ou supprimés, accords signés ou modifiés, fiches publiées. Les corrections de détail n’y figurent pas.',
    en: 'What changed in the registers: texts adopted, amended or deleted, agreements signed or changed, records published. Minor corrections are not listed.',
  },
  shown: {
    fr: (count: number) => `Les ${formatCount(count, changes, 'fr')} les plus récentes.`,
    en: (count: number) => `The latest ${formatCount(count, changes, 'en')}.`,
  },
  announced: { fr: 'Annonce', en: 'Announced' },
  signed: { fr: 'Signature', en: 'Signed' },
  published: {
    fr: (count: number) => formatCount(count, records, 'fr'),
    en: (count: number) => formatCount(count, records, 'en'),
  },
  pages: { fr: 'Pages', en: 'Pages' },
  none: { fr: 'Aucune modification n’est consignée.', en: 'No change is on record.' },
} as const satisfies Record<string, Localized | Record<Locale, (count: number) => string>>
