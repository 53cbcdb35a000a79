import type { Locale } from '#/i18n/locales'
import type { Register } from '../declaration'
import type { ExportRow, NamedRecords } from './rows'

/** The register as JSON, as `openApiOf` describes it: every language of each record, and the names of the records that it names. */
export function jsonOf(register: Register, url: string, rows: ExportRow[], named: NamedRecords): string {
  const records = rows.map(({ id, updated, translations }) => ({
    id,
    updated,
    translations: Object.fromEntries(
      Object.entries(translations).map(([language, { url: address, fields }]) => [
        language,
        { url: address, ...Object.fromEntries(register.fields.map(({ name }) => [name, fields[name] ?? null])) },
      ]),
    ),
  }))
  const names = Object.fromEntries([...named].map(([id, { type, names: by }]) => [id, { type, names: by }]))
  return `${JSON.stringify({ register: register.kind, url, total: rows.length, records, names })}\n`
}

/** The register as linked data (JSON-LD). */
export function jsonLdOf(register: Register, locale: Locale, url: string, rows: ExportRow[]): string {
  const types = {
    partners: 'Organization',
    agreements: 'DigitalDocument',
    resolutions: 'Legislation',
    decisions: 'Legislation',
  }
  const items = rows.flatMap(({ id, translations }) => {
    const [language, own] =
      (translations[locale] ? [locale, translations[locale]] : Object.entries(translations)[0]) ?? []
    if (!own) return []
    const { name, title, symbol, acronym } = own.fields
    return {
      '@id': `urn:uuid:${id}`,
      '@type': types[register.kind],
      name: name ?? title ?? symbol,
      ...(symbol ? { legislationIdentifier: symbol } : {}),
      ...(acronym ? { alternateName: acronym } : {}),
      url: own.url,
      inLanguage: language,
    }
  })
  const list = {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': url,
    name: register.label[locale],
    inLanguage: locale,
    dataset: {
      '@type': 'ItemList',
      numberOfItems: items.length,
      itemListElement: items.map((item, i) => ({ '@type': 'ListItem', position: i + 1, item })),
    },
  }
  return `${JSON.stringify(list)}\n`
}
