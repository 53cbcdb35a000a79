import type { Locale } from '#/i18n/locales'
import { escaped } from '../xml'

/** An act in the world, as the feed of a register tells it. */
export type FeedEntry = {
  /** A URI that never changes. */
  id: string
  act: string
  /** ISO day; the day of an act of a meeting is that of its close. */
  day: string
  /** ISO moment of the last publication of what the entry says. */
  updated: string
  title: string
  summary: string
  /** The absolute address of the record in each language in which it is public. */
  urls: Partial<Record<Locale, string>>
}

type Feed = {
  title: string
  author: string
  locale: Locale
  self: string
  list: string
  elsewhere: Record<string, string>
  /** ISO moment of the feed while it has no entry. */
  since: string
}

/**
 * A feed (RFC 4287) of what happened to the records of a register. An entry is `published` on the day of the act, and
 * `updated` at the moment at which the portal last published it: a client that asks for what is new finds an old act that
 * was recorded late.
 */
export function atomOf(feed: Feed, entries: FeedEntry[]): string {
  const { title, author, locale, self, list, elsewhere, since } = feed
  const updated =
    entries
      .map((entry) => entry.updated)
      .toSorted()
      .at(-1) ?? since
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${escaped(self)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escaped(author)}</name></author>`,
    link('self', self, locale, 'application/atom+xml'),
    link('alternate', list, locale, 'text/html'),
    ...Object.entries(elsewhere).map(([language, href]) => link('alternate', href, language, 'application/atom+xml')),
    ...entries.map((entry) => entryXml(entry, locale)),
    '</feed>\n',
  ].join('\n')
}

function entryXml({ id, act, day, updated, title, summary, urls }: FeedEntry, locale: Locale): string {
  const own = urls[locale]
  return [
    '<entry>',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<published>${day}T00:00:00Z</published>`,
    ...(own ? [link('alternate', own, locale, 'text/html')] : []),
    ...Object.entries(urls).flatMap(([language, href]) =>
      language === locale ? [] : [link('alternate', href, language, 'text/html')],
    ),
    `<category term="${act}"/>`,
    `<summary>${escaped(summary)}</summary>`,
    '</entry>',
  ].join('\n')
}

const link = (rel: string, href: string, language: string, type: string) =>
  `<link rel="${rel}" type="${type}" hreflang="${language}" href="${escaped(href)}"/>`
