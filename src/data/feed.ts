/** The entries of the feed of a register: what happened to its records. */
import { instrumentMessages } from '#/cms/instrument/instrumentMessages'
import { messages as agreementWords } from '#/collections/agreements/messages'
import { formatDay, formatPartialDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { versionMessages } from '#/instrument/versionMessages'
import { earliestDay } from '#/instruments/days'
import type { FeedEntry } from '#/register/exports/atom'
import type { ExportRow } from '#/register/exports/rows'
import { publicMessages } from '#/register/messages'
import { changesOf } from './changes'
import { type ExportSelection, exportRows } from './exports'
import { type ActingKind, newestActs } from './newestActs'
import { firstPublications, type PublicationDay } from './publications'

const words = {
  signed: { fr: 'Signature', en: 'Signed' },
  announced: { fr: 'Annonce', en: 'Announced' },
  published: { fr: 'Publication dans le portail', en: 'Published in the portal' },
} as const

/** A reader who comes more rarely than this many entries reads the register. */
const maxEntries = 200

type Told = Omit<FeedEntry, 'urls' | 'updated' | 'day'> & { record: string; day: string }

/**
 * The acts of the records that were published last: an old act that is recorded late is among them, however many are newer.
 * @returns the newest act first; the summary of an act that was not verified says so
 */
export async function feedEntries(selection: ExportSelection): Promise<FeedEntry[]> {
  const { kind, locale } = selection
  const days = kind === 'partners' ? await firstPublications('partners', locale, maxEntries) : []
  const ids =
    kind === 'partners'
      ? days.flatMap((day) => day.ids)
      : await newestActs({ ...selection, kind }, maxEntries, 'updated')
  const found = new Map((await exportRows(selection, ids)).map((row) => [row.id, row]))
  const told = kind === 'partners' ? published(locale, days, found) : await acts(kind, locale, ids)
  const order = new Map([...found.keys()].map((id, place) => [id, place]))
  const place = ({ record }: Told) => order.get(record) ?? 0
  return told
    .flatMap((entry): (FeedEntry & Told)[] => {
      const row = found.get(entry.record)
      const [other] = Object.values(row?.translations ?? {})
      const own = row?.translations[locale] ?? other
      if (!row || !own) return []
      const urls = Object.entries(row.translations).map(([language, { url }]) => [language, url])
      // An act that was recorded before its day is news on that day.
      const happened = `${entry.day}T00:00:00Z`
      const updated = own.updated > happened ? own.updated : happened
      return [{ ...entry, updated, urls: Object.fromEntries(urls) }]
    })
    .toSorted((a, b) => descending(a.day, b.day) || place(a) - place(b))
    .slice(0, maxEntries)
}

const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)

async function acts(kind: ActingKind, locale: Locale, ids: string[]): Promise<Told[]> {
  const changes = await changesOf(kind, locale, ids)
  return changes.flatMap((change): Told[] => {
    const doubt = change.verified ? '' : ` (${publicMessages.unverified[locale]})`
    const shared = { record: change.id, id: entryId(change.id, change.row, locale), act: change.act }
    if (change.of === 'instrument') {
      const act = instrumentMessages.eventKinds[change.act][locale]
      return [
        {
          ...shared,
          day: change.day,
          title: change.isCurrentTitle
            ? `${change.symbol} (${versionMessages.currentTitle[locale]}${change.title})`
            : `${change.symbol} ${change.title}`,
          summary: `${act}, ${change.meeting}, ${formatDay(change.day, locale)}${doubt}`,
        },
      ]
    }
    const isAnnounced = change.act === 'signed' && change.precision === 'announced'
    const signed = isAnnounced ? words.announced : words.signed
    const act = (change.act === 'signed' ? signed : agreementWords.eventKinds[change.act])[locale]
    return [
      {
        ...shared,
        day: earliestDay(change.day),
        title: change.title,
        summary: `${act}, ${formatPartialDate(change.date, isAnnounced ? 'day' : change.precision, locale)}${doubt}`,
      },
    ]
  })
}

function published(locale: Locale, days: PublicationDay[], found: Map<string, ExportRow>): Told[] {
  return days.flatMap(({ day, ids }) =>
    ids.map((record) => ({
      record,
      id: entryId(record, 'published', locale),
      act: 'published',
      day,
      title: String(
        found.get(record)?.translations[locale]?.fields.name ??
          Object.values(found.get(record)?.translations ?? {})[0]?.fields.name ??
          '',
      ),
      summary: `${words.published[locale]}, ${formatDay(day, locale)}`,
    })),
  )
}

/**
 * The id of an act stays while its row does, whatever is corrected in it. The languages differ in theirs: a client that
 * has the feeds of both would keep only one of two entries with one id.
 */
const entryId = (record: string, row: string, locale: Locale) => `urn:uuid:${record}#${row}-${locale}`
