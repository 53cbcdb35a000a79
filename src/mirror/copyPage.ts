import { registerNames } from '#/globals/site/messages'
import { languageTags } from '#/i18n/intl'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { type Addressed, listed, paths } from '#/paths'
import { escaped } from '#/register/xml'
import type { KnownRecord } from './known'
import { messages } from './messages'

/**
 * The page in place of the search: it says that this is a copy, and links every page of it.
 * @param absent the page for what is absent, of which it has the header
 * @throws when that page has another form
 */
export function copyPage(locale: Locale, absent: string, records: KnownRecord[], made: string): string {
  const form = /<title>[^<]*<\/title>([\s\S]*<main[^>]*>)[\s\S]*<\/main>/
  if (!form.test(absent)) throw new Error('The page for what is absent has no title or no main part.')
  const title = escaped(typeset(messages.title[locale], locale))
  const text = escaped(typeset(messages.copy[locale](momentOf(made, locale)), locale))
  const kinds = [...listed, 'pages'] as const
  const lists = kinds.map((kind) => listOf(kind, locale, records)).join('\n')
  // What the head says of the page for what is absent is not said of this one.
  return absent
    .replace(/<meta name="description"[^>]*>/, '')
    .replace(
      form,
      (_, between: string) => `<title>${title}</title>${between}<h1>${title}</h1>\n<p>${text}</p>\n${lists}</main>`,
    )
}

function listOf(kind: Addressed, locale: Locale, records: KnownRecord[]): string {
  const name = kind === 'pages' ? messages.pages[locale] : registerNames[kind][locale]
  const heading = kind === 'pages' ? name : `<a href="${paths.list(kind, locale)}">${name}</a>`
  const items = records
    .filter((record) => record.kind === kind && record.locale === locale)
    .map(({ address, title, language }) => {
      const foreign = language === locale ? '' : ` lang="${language}"`
      return `<li><a href="${escaped(address)}"${foreign}>${escaped(typeset(title, language))}</a></li>`
    })
  return `<h2>${heading}</h2>\n<ul>\n${items.join('\n')}\n</ul>\n`
}

/** "29 novembre 2026 à 12:07", at the Secretariat. */
function momentOf(iso: string, locale: Locale): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Zurich' } as const
  return new Intl.DateTimeFormat(languageTags[locale], options).format(new Date(iso))
}
