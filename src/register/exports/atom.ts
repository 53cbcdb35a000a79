import type { Locale } from '#/i18n/locales'
import { escaped } from '../xml'

/** An act in the world, as the feed of a register tells it. */
export type FeedEntry = {
  /** The id of the record. */
  id: string
  act: string
  /** ISO day; the day of an act of a meeting is that of its close. */
  day: string
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
}

/**
 * A feed (RFC 4287) of what happened to the records of a register, the newest first. The id of an entry is that of the
 * record, the act and its day: it stays whatever else changes. A feed with no entry is as old as the Convention.
 */
export function atomOf(feed: Feed, entries: FeedEntry[]): string {
  const { title, author, locale, self, list, elsewhere } = feed
  const updated = `${entries[0]?.day ?? '1975-07-01'}T00:00:00Z`
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

function entryXml({ id, act, day, title, summary, urls }: FeedEntry, locale: Locale): string {
  const own = urls[locale]
  return [
    '<entry>',
    `<id>urn:uuid:${id}#${act}-${day}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${day}T00:00:00Z</updated>`,
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
