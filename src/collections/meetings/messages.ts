import { countryName, formatCount, formatDateRange, formatPartialDate, ordinal, type WriteDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'

export const messages = {
  singular: { fr: 'Session', en: 'Meeting' },
  plural: { fr: 'Sessions', en: 'Meetings' },
  code: { fr: 'Sigle', en: 'Code' },
  body: { fr: 'Organe', en: 'Body' },
  bodies: {
    cop: { fr: 'Conférence des Parties', en: 'Conference of the Parties' },
    standingCommittee: { fr: 'Comité permanent', en: 'Standing Committee' },
    animalsCommittee: { fr: 'Comité pour les animaux', en: 'Animals Committee' },
    plantsCommittee: { fr: 'Comité pour les plantes', en: 'Plants Committee' },
  },
  kind: { fr: 'Nature', en: 'Kind' },
  kinds: {
    ordinary: { fr: 'Session ordinaire', en: 'Ordinary meeting' },
    extraordinary: { fr: 'Session extraordinaire', en: 'Extraordinary meeting' },
  },
  number: { fr: 'Numéro', en: 'Number' },
  city: { fr: 'Ville', en: 'City' },
  country: { fr: 'Pays (code ISO)', en: 'Country (ISO code)' },
  start: { fr: 'Début', en: 'Start' },
  end: { fr: 'Fin', en: 'End' },
  endOrder: { fr: 'La fin ne peut pas précéder le début.', en: 'The end cannot come before the start.' },
  effectiveDate: { fr: 'Date d’effet', en: 'Date of effect' },
  effectiveDateDescription: {
    fr: 'Jour où ce que la session a adopté prend effet : 90 jours après la clôture, sauf décision contraire. À laisser vide si elle n’est pas établie.',
    en: 'Day on which what the meeting adopted takes effect: 90 days after it closed, unless it decided otherwise. Leave empty when it is not established.',
  },
} as const

const counted = (count: number, locale: Locale) =>
  formatCount(count, { fr: { one: 'session', other: 'sessions' }, en: { one: 'meeting', other: 'meetings' } }, locale)

/** Words of the public pages alone. */
export const publicMessages = {
  intro: {
    fr: (count: number) => `${counted(count, 'fr')}, de la plus récente à la plus ancienne.`,
    en: (count: number) => `${counted(count, 'en')}, newest first.`,
  },
  description: {
    fr: 'Les sessions des organes de la CITES : leur lieu, leurs dates et la date d’effet de ce qu’elles ont adopté.',
    en: 'The meetings of the bodies of CITES: where and when they met, and when what they adopted took effect.',
  },
  facts: { fr: 'En bref', en: 'Facts' },
  /** The bodies after "session" and "meeting". */
  ofBodies: {
    cop: { fr: 'de la Conférence des Parties', en: 'of the Conference of the Parties' },
    standingCommittee: { fr: 'du Comité permanent', en: 'of the Standing Committee' },
    animalsCommittee: { fr: 'du Comité pour les animaux', en: 'of the Animals Committee' },
    plantsCommittee: { fr: 'du Comité pour les plantes', en: 'of the Plants Committee' },
  },
  nthMeeting: {
    ordinary: { fr: (nth: string) => `${nth} session`, en: (nth: string) => `${nth} meeting` },
    extraordinary: {
      fr: (nth: string) => `${nth} session extraordinaire`,
      en: (nth: string) => `${nth} extraordinary meeting`,
    },
  },
  place: { fr: 'Lieu', en: 'Place' },
  dates: { fr: 'Dates', en: 'Dates' },
  notEstablished: { fr: 'non établie', en: 'not established' },
  tookEffect: {
    fr: (date: string) => `Ce que la session a adopté a pris effet le ${date}.`,
    en: (date: string) => `What the meeting adopted took effect on ${date}.`,
  },
  takesEffect: {
    fr: (date: string) => `Ce que la session a adopté prend effet le ${date}.`,
    en: (date: string) => `What the meeting adopted takes effect on ${date}.`,
  },
  effectNotEstablished: {
    fr: 'La date d’effet de ce que la session a adopté n’est pas établie.',
    en: 'The date of effect of what the meeting adopted is not established.',
  },
} as const

type Named = {
  body: keyof typeof publicMessages.ofBodies
  kind: keyof typeof publicMessages.nthMeeting
  number: number
}

/** "20e session de la Conférence des Parties", "20th meeting of the Conference of the Parties". */
export function meetingName({ body, kind, number }: Named, locale: Locale): string {
  const nth = ordinal(number, locale, 'feminine')
  return `${publicMessages.nthMeeting[kind][locale](nth)} ${publicMessages.ofBodies[body][locale]}`
}

/** "CoP20". The stored code marks an extraordinary meeting in English; its name does so in each language. */
export function meetingCode({ code }: { code?: string | null }): string {
  return (code ?? '').replace(' (extraordinary)', '')
}

/** "Samarcande (Ouzbékistan)". A city with the name of its country is printed alone. */
export function meetingPlace({ city, country }: { city: string; country: string }, locale: Locale): string {
  const name = countryName(country, locale)
  return name === city ? city : `${city} (${name})`
}

/** "24 novembre – 5 décembre 2025". */
export function meetingDays({ start, end }: { start: string; end: string }, locale: Locale): string {
  return formatDateRange(start.slice(0, 10), end.slice(0, 10), locale)
}

/** The effect of the acts of a meeting, as of `today`: past, future, or without an established date. */
export function effectSentence(
  effectiveDate: string | null | undefined,
  locale: Locale,
  today: string,
  write: WriteDate = formatPartialDate,
): string {
  const day = effectiveDate?.slice(0, 10)
  if (!day) return publicMessages.effectNotEstablished[locale]
  const words = day <= today ? publicMessages.tookEffect : publicMessages.takesEffect
  return words[locale](write(day, 'day', locale))
}
