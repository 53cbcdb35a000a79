/**
 * The structured data of a page in terms of schema.org: small things, made of records by pure functions. Names, titles and
 * addresses are stated with any mark of certainty; a date, a status or a relation only once it is verified.
 */
import { env } from '#/env'
import { type Locale, type Localized, locales } from '#/i18n/locales'
import type { LinkedFile } from './files'

/** A thing of schema.org; its properties are checked against `tests/support/structuredData.ts`. */
export type Thing = { '@type': string; [property: string]: unknown }

/** The page that states a thing. */
export type WebPage = {
  /** Absolute. */
  url: string
  locale: Locale
  translations: { language: Locale; url: string }[]
}

export type Addresses = Partial<Record<Locale, string>>

export const absolute = (path: string): string => new URL(path, env().publicUrl).href

/** @returns null for a page that is not public in this language, which has no structured data */
export function webPageOf(locale: Locale, addresses: Addresses): WebPage | null {
  const own = addresses[locale]
  if (!own) return null
  const translations = locales.flatMap((language) => {
    const path = addresses[language]
    return path && language !== locale ? [{ language, url: absolute(path) }] : []
  })
  return { url: absolute(own), locale, translations }
}

/** A thing without its unknown properties: an empty one would state that there is nothing. */
export function thing(type: string, properties: Record<string, unknown>): Thing {
  const known = Object.entries(properties).filter(
    ([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length),
  )
  return { '@type': type, ...Object.fromEntries(known) }
}

/** The id of the record of a page, by which other pages refer to it. */
export const recordId = (url: string): string => `${url}#record`

/** A reference to another record of the portal, at its address in the language in which it is public. */
export function reference(
  type: string,
  { text, href, elsewhere }: { text: string; href: string; elsewhere?: { href: string } },
): Thing {
  const url = absolute(elsewhere?.href ?? href)
  return thing(type, { '@id': recordId(url), name: text, url })
}

/** The properties of a work in several languages about this page and the others. */
export function inLanguages(type: string, { url, locale, translations }: WebPage) {
  return {
    url,
    inLanguage: locale,
    workTranslation: translations.map(({ language, url: there }) =>
      thing(type, { '@id': recordId(there), url: there, inLanguage: language }),
    ),
  }
}

export const secretariatName: Localized = { fr: 'Secrétariat de la CITES', en: 'CITES Secretariat' }

export const siteId = () => absolute('/#website')

/** The Secretariat, which publishes the site. */
export function secretariat(locale: Locale, more: Record<string, unknown> = {}): Thing {
  return thing('Organization', { '@id': absolute('/#secretariat'), name: secretariatName[locale], ...more })
}

/** The place of a page in the site, from the home page down to the page itself. */
export function breadcrumbs(crumbs: { text: string; href: string }[]): Thing {
  return thing('BreadcrumbList', { itemListElement: listItems(crumbs, 'item') })
}

/** A register as the list of its records. */
export function itemList(name: string, url: string, entries: { text: string; href: string }[]): Thing {
  return thing('ItemList', { name, url, numberOfItems: entries.length, itemListElement: listItems(entries, 'url') })
}

const listItems = (entries: { text: string; href: string }[], address: 'item' | 'url') =>
  entries.map(({ text, href }, i) =>
    thing('ListItem', { position: i + 1, name: plain(text), [address]: absolute(href) }),
  )

/** A typeset text with ordinary spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ')

/** A file of the portal, as the text of a record. */
export function fileThing(file: LinkedFile, name: string): Thing {
  const { href, type, language } = file
  return thing('DigitalDocument', { name, url: absolute(href), encodingFormat: type, inLanguage: language })
}

/** The text of a record at another site. */
export function textElsewhere(url: string, language: string, name: string): Thing {
  return thing('DigitalDocument', { name, url, inLanguage: language })
}
