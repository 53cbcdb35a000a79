import { proseText } from '#/cms/fields/proseText'
import type { Locale } from '#/i18n/locales'
import type { InstrumentStatus } from '#/instruments/instrumentPeriods'
import type { Period } from '#/instruments/periods'
import { type InstrumentType, isSymbol, parseSymbol, printWithKind } from '#/instruments/symbols'
import type { LiveEntry } from '#/live/records'
import { instrumentTypes, paths } from '#/paths'
import type { Decision, Resolution } from '#/payload-types'

type Instrument = Resolution | Decision

/** The index row of a resolution or a decision; relations are ids. */
export function instrumentEntry(doc: Instrument, kind: keyof typeof instrumentTypes, locale: Locale): LiveEntry {
  const symbol = doc.symbol ?? ''
  const periods = (doc.statusPeriods ?? []) as Period<InstrumentStatus>[]
  const ids = (values: unknown[] | null | undefined) => (values ?? []).map(String)
  const [partners, themes] = [ids(doc.partners), ids(doc.themes)]
  const revisions = doc.revisions ?? []
  return {
    slug: doc.slug ?? '',
    title: `${symbol} ${doc.title}`,
    names: [symbol, withKind(symbol, instrumentTypes[kind], locale), doc.title],
    body: [proseText(doc.summary), ...revisions.map(({ text }) => proseText(text))].filter(Boolean).join('\n'),
    keywords: [...new Set(periods.flatMap(({ from }) => from?.slice(0, 4) ?? []))],
    terms: [
      `conference:${doc.conference}`,
      ...partners.map((id) => `partner:${id}`),
      ...themes.map((id) => `theme:${id}`),
    ],
    periods,
    sort: orderOf(doc),
    record: {
      symbol,
      title: doc.title,
      conference: doc.conference,
      sequence: doc.sequence,
      periods: periods.map(({ from, to, status, exact }) => ({ from, to, status, exact })),
      partners,
      themes,
      verification: doc.verification?.state ?? 'unverified',
      followedThrough: doc.verification?.verifiedThrough ?? null,
      permalink: paths.permalink(kind, doc.conference, doc.sequence),
    },
  }
}

/** "Résolution Conf. 12.4", as it is called in a sentence. */
function withKind(symbol: string, type: InstrumentType, locale: Locale): string {
  const parsed = parseSymbol(symbol, type)
  return isSymbol(parsed) ? printWithKind(parsed, locale) : symbol
}

/** Later meetings first; what one meeting adopted in the order of its numbers, as the Secretariat lists it. */
function orderOf({ conference, sequence }: Pick<Instrument, 'conference' | 'sequence'>): string {
  return `${String(999 - conference).padStart(3, '0')}-${String(sequence).padStart(4, '0')}`
}
