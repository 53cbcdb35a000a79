/**
 * Invented records that look like those of the registers: any number, in both languages, always the same ones. They have
 * the form in which the public reads them, without versions or drafts: their rows are written directly.
 */
import type { Locale, Localized } from '#/i18n/locales'
import { slugify } from '#/i18n/slugify'
import type { Period } from '#/instruments/periods'
import { printSymbol, slugOf, sortKey } from '#/instruments/symbols'
import { actions, bodies, means, places, sentences, subjects } from './words'

export type Known = {
  meetings: { id: string; number: number; end: string }[]
  themes: string[]
  partners: string[]
}

export type Invented = {
  collection: 'partners' | 'agreements' | 'resolutions' | 'decisions'
  id: string
  /** The fields that are not localised. */
  shared: Record<string, unknown>
  /** The localised fields. */
  said: Record<Locale, Record<string, unknown>>
  themes: string[]
  partners: string[]
  parties: string[]
  addressees: string[]
  adoptedAt: string | null
}

/** The number of records up to the end of each kind; the rest are decisions. No secretariat has more partners than this. */
const sharesOf = (count: number) => {
  const partners = Math.min(300, count * 0.02)
  const agreements = partners + count * 0.03
  return { partners, agreements, resolutions: agreements + count * 0.1 }
}
/** Beyond the numbers that the first content uses. */
const firstSequence = 1001
const forms = ['memorandumOfUnderstanding', 'cooperationAgreement', 'letterOfUnderstanding']
const addressees = ['parties', 'standingCommittee', 'animalsCommittee', 'plantsCommittee', 'secretariat', 'others']

export function* inventedRecords(count: number, known: Known): Generator<Invented> {
  const random = randomOf(20_261_125)
  const shares = sharesOf(count)
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => one(list))),
  ]
  const partners = [...known.partners]
  const sequences = new Map<string, number>()

  for (let n = 0; n < count; n += 1) {
    const id = idOf(n)
    const [action, subject, where] = [one(actions), one(subjects), one(places)]
    const title = {
      fr: `${action.fr} ${subject.fr} ${where.fr}`,
      en: `${action.en}: ${subject.en} ${where.en}`,
    }
    const text = { fr: '', en: '' }
    for (let part = 0; part < 3; part += 1) {
      const sentence = one(sentences)(subject, one(means))
      text.fr += ` ${sentence.fr}`
      text.en += ` ${sentence.en}`
    }
    const common = { id, themes: [one(known.themes)], partners: [], parties: [], addressees: [], adoptedAt: null }
    if (n < shares.partners) {
      partners.push(id)
      yield { ...common, collection: 'partners', ...partnerOf(n, one(bodies), subject, where, text) }
    } else if (n < shares.agreements) {
      const parties = [...new Set([one(partners), one(partners)])]
      yield { ...common, collection: 'agreements', parties, ...agreementOf(n, title, text, random) }
    } else {
      const isResolution = n < shares.resolutions
      const collection = isResolution ? 'resolutions' : 'decisions'
      const meeting = one(known.meetings)
      const sequence = (sequences.get(`${collection} ${meeting.number}`) ?? firstSequence - 1) + 1
      sequences.set(`${collection} ${meeting.number}`, sequence)
      const symbol = {
        type: isResolution ? 'resolution' : 'decision',
        conference: meeting.number,
        sequence,
        revision: null,
      } as const
      yield {
        ...common,
        collection,
        partners: some(partners, 2),
        addressees: isResolution ? [] : [one(addressees), ...(random() < 0.3 ? ['parties'] : [])],
        adoptedAt: meeting.id,
        shared: {
          conference: meeting.number,
          sequence,
          symbol: printSymbol(symbol),
          slug: slugOf(symbol),
          sortKey: sortKey(symbol),
          statusPeriods: periodsFrom(meeting, known, random()),
        },
        said: inBoth((locale) => ({ title: title[locale], summary: prose(text[locale]) })),
      }
    }
  }
}

type Content = Pick<Invented, 'shared' | 'said'>

function partnerOf(n: number, body: Localized, subject: Localized, where: Localized, text: Localized): Content {
  const kinds = ['convention', 'igo', 'unBody', 'ngo', 'programme']
  const name = { fr: `${body.fr} ${subject.fr} ${where.fr} ${n}`, en: `${body.en} for ${subject.en} ${where.en} ${n}` }
  const initials = (words: string) =>
    words
      .replace(/[^\p{L} ]/gu, ' ')
      .split(/\s+/)
      .map((word) => word[0] ?? '')
  return {
    shared: { kind: kinds[n % kinds.length] },
    said: inBoth((locale) => ({
      name: name[locale],
      acronym: `${initials(name[locale]).join('').toUpperCase()}${n}`,
      slug: slugify(name[locale]),
      summary: prose(text[locale]),
    })),
  }
}

function agreementOf(n: number, title: Localized, text: Localized, random: () => number): Content {
  const form = forms[n % forms.length]
  const year = 1975 + Math.floor(random() * 50)
  const signed = `${year}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`
  const ends = random() < 0.5 ? `${year + 5}${signed.slice(4)}` : null
  const periods: Period<string>[] = [
    { from: signed, to: ends, status: 'inForce', event: null, exact: true },
    ...(ends ? [{ from: ends, to: null, status: 'expired', event: null, exact: true }] : []),
  ]
  return {
    shared: { form, signed: { date: `${signed}T12:00:00.000Z`, precision: 'day' }, statusPeriods: periods },
    said: inBoth((locale) => ({
      title: `${{ fr: 'Mémorandum', en: 'Memorandum' }[locale]} ${n}. ${title[locale]}`,
      slug: slugify(`memorandum ${n} ${title[locale]}`),
      summary: prose(text[locale]),
    })),
  }
}

/** In effect from its meeting on; many ended two meetings later, or are not known from then on. */
function periodsFrom(meeting: Known['meetings'][number], { meetings }: Known, chance: number): Period<string>[] {
  const from = meeting.end.slice(0, 10)
  const later = meetings.find(({ number }) => number === meeting.number + 2)?.end.slice(0, 10) ?? null
  if (chance < 0.4 || !later) return [{ from, to: null, status: 'inEffect', event: null, exact: true }]
  const status = chance < 0.9 ? 'notInEffect' : 'unknown'
  return [
    { from, to: later, status: 'inEffect', event: null, exact: true },
    { from: later, to: null, status, event: null, exact: true },
  ]
}

const inBoth = <T>(make: (locale: Locale) => T): Record<Locale, T> => ({ fr: make('fr'), en: make('en') })

/** A paragraph as the editor stores it. */
function prose(text: string) {
  const node = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const words = { type: 'text', version: 1, text: text.trim(), format: 0, style: '', mode: 'normal', detail: 0 }
  return { root: { ...node, type: 'root', children: [{ ...node, type: 'paragraph', children: [words] }] } }
}

/** Identifiers in the order of the records, as version 7 makes them. */
const idOf = (n: number) => `01990000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

/** Mulberry32: the same numbers from the same seed. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
