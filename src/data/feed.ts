/** The entries of the feed of a register: what happened to its records. */
import { instrumentMessages } from '#/cms/instrument/instrumentMessages'
import { messages as agreementWords } from '#/collections/agreements/messages'
import { formatPartialDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
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
  published: { fr: 'Publication dans le portail', en: 'Published in the portal' },
} as const

/** A reader who comes more rarely than this many entries reads the register. */
const maxEntries = 200

/** @returns the newest first; the summary of an act that was not verified says so */
export async function feedEntries(selection: ExportSelection): Promise<FeedEntry[]> {
  const { kind, locale } = selection
  const days = kind === 'partners' ? await firstPublications('partners', locale, maxEntries) : []
  const ids =
    kind === 'partners' ? days.flatMap((day) => day.ids) : await newestActs({ ...selection, kind }, maxEntries)
  const found = new Map((await exportRows(selection, ids)).map((row) => [row.id, row]))
  const entries = kind === 'partners' ? published(locale, days, found) : await acts(kind, locale, ids)
  return entries
    .flatMap((entry): FeedEntry[] => {
      const row = found.get(entry.id)
      if (!row?.translations[locale]) return []
      const urls = Object.entries(row.translations).map(([language, { url }]) => [language, url])
      return [{ ...entry, urls: Object.fromEntries(urls) }]
    })
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1))
    .slice(0, maxEntries)
}

async function acts(kind: ActingKind, locale: Locale, ids: string[]): Promise<Omit<FeedEntry, 'urls'>[]> {
  const changes = await changesOf(kind, locale, ids)
  return changes.flatMap((change): Omit<FeedEntry, 'urls'>[] => {
    if (change.of === 'publication') return []
    const doubt = change.verified ? '' : ` (${publicMessages.unverified[locale]})`
    if (change.of === 'instrument') {
      const act = instrumentMessages.eventKinds[change.act][locale]
      return [
        {
          id: change.id,
          act: change.act,
          day: change.day,
          title: `${change.symbol} ${change.title}`,
          summary: `${act}, ${change.meeting}${doubt}`,
        },
      ]
    }
    const act = change.act === 'signed' ? words.signed[locale] : agreementWords.eventKinds[change.act][locale]
    return [
      {
        id: change.id,
        act: change.act,
        day: earliestDay(change.day),
        title: change.title,
        summary: `${act}, ${formatPartialDate(change.date, change.precision, locale)}${doubt}`,
      },
    ]
  })
}

function published(locale: Locale, days: PublicationDay[], found: Map<string, ExportRow>): Omit<FeedEntry, 'urls'>[] {
  return days.flatMap(({ day, ids }) =>
    ids.map((id) => ({
      id,
      act: 'published',
      day,
      title: String(found.get(id)?.translations[locale]?.fields.name ?? ''),
      summary: words.published[locale],
    })),
  )
}
