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
const changed = {
  fr: { one: 'fiche modifiée', other: 'fiches modifiées' },
  en: { one: 'record changed', other: 'records changed' },
}

export const messages = {
  description: {
    fr: 'Textes adoptés, révisés ou supprimés, accords signés ou modifiés, du plus récent au plus ancien.',
    en: 'Texts adopted, amended or deleted, agreements signed or changed, newest first.',
  },
  lead: {
    fr: 'Ce qui est arrivé aux textes des registres : adoptions, révisions, suppressions, signatures. Ce qui a été publié ou corrigé sur ce portail se lit ici :',
    en: 'What happened to the texts of the registers: adoptions, amendments, deletions, signatures. What was published or corrected on this portal is here:',
  },
  newsDescription: {
    fr: 'Les fiches publiées et modifiées sur ce portail, jour par jour.',
    en: 'The records published and changed on this portal, day by day.',
  },
  newsLead: {
    fr: 'Les fiches publiées et modifiées sur ce portail, jour par jour. Ce qui est arrivé aux textes eux-mêmes se lit ici :',
    en: 'The records published and changed on this portal, day by day. What happened to the texts themselves is here:',
  },
  noNews: { fr: 'Aucune fiche n’est encore publiée.', en: 'No record is published yet.' },
  shown: {
    fr: (count: number) => `Les ${formatCount(count, changes, 'fr')} les plus récentes.`,
    en: (count: number) => `The latest ${formatCount(count, changes, 'en')}.`,
  },
  allUnverified: {
    fr: 'Aucun de ces faits n’a encore été vérifié par le Secrétariat.',
    en: 'None of these facts has been checked by the Secretariat yet.',
  },
  announced: { fr: 'Annonce', en: 'Announced' },
  signed: { fr: 'Signature', en: 'Signed' },
  published: {
    fr: (count: number) => formatCount(count, records, 'fr'),
    en: (count: number) => formatCount(count, records, 'en'),
  },
  modified: {
    fr: (count: number) => formatCount(count, changed, 'fr'),
    en: (count: number) => formatCount(count, changed, 'en'),
  },
  none: { fr: 'Aucune modification n’est consignée.', en: 'No change is on record.' },
} as const satisfies Record<string, Localized | Record<Locale, (count: number) => string>>
