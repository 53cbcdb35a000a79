import {
  countryName,
  formatCount,
  formatDateRange,
  formatDateRangeInProse,
  formatPartialDate,
  ordinal,
  type WriteDate,
} from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import type { EventStatus } from '#/instruments/meetings'

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
  eventStatus: { fr: 'Report ou annulation', en: 'Postponement or cancellation' },
  eventStatuses: {
    rescheduled: { fr: 'Reportée à d’autres dates', en: 'Postponed to other dates' },
    postponed: { fr: 'Reportée, nouvelles dates à fixer', en: 'Postponed, new dates to be set' },
    cancelled: { fr: 'Annulée', en: 'Cancelled' },
  },
  eventStatusDescription: {
    fr: 'À laisser vide pour une session qui se tient aux dates prévues. Tant que les nouvelles dates ne sont pas fixées, les dates ci-dessus restent celles qui étaient prévues, et rien n’est dit adopté à cette session.',
    en: 'Leave empty for a meeting that is held on the dates that were set. Until new dates are set, the dates above stay those that were set first, and nothing is said to be adopted at this meeting.',
  },
  previousStart: { fr: 'Début prévu à l’origine', en: 'Start first set' },
  previousEnd: { fr: 'Fin prévue à l’origine', en: 'End first set' },
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
  noActs: {
    fr: 'Rien de ce que la session a adopté ne figure encore dans les registres.',
    en: 'Nothing that the meeting adopted is in the registers yet.',
  },
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
  rescheduled: {
    fr: (days: string) => `Session reportée : elle devait se tenir ${days}.`,
    en: (days: string) => `Postponed: the meeting was to be held ${days}.`,
  },
  postponed: {
    fr: 'Session reportée : ses nouvelles dates ne sont pas fixées.',
    en: 'Postponed: new dates have not been set.',
  },
  cancelled: { fr: 'Session annulée.', en: 'The meeting was cancelled.' },
  inShort: {
    rescheduled: { fr: 'reportée', en: 'postponed' },
    postponed: { fr: 'reportée, nouvelles dates à fixer', en: 'postponed, new dates to be set' },
    cancelled: { fr: 'annulée', en: 'cancelled' },
  },
  firstSet: { fr: 'Dates prévues à l’origine', en: 'Dates first set' },
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

/** "Session reportée : elle devait se tenir du 16 au 27 juin 2028."; null for a meeting on the days that were set first. */
export function postponementSentence(
  meeting: { eventStatus?: EventStatus | null; previousStart?: string | null; previousEnd?: string | null },
  locale: Locale,
): string | null {
  const { eventStatus, previousStart, previousEnd } = meeting
  if (!eventStatus) return null
  if (eventStatus !== 'rescheduled') return publicMessages[eventStatus][locale]
  const first = previousStart?.slice(0, 10)
  if (!first) return null
  const days = formatDateRangeInProse(first, previousEnd?.slice(0, 10) ?? first, locale)
  return publicMessages.rescheduled[locale](days)
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
