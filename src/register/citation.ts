/**
 * The citation of a text in one language: as text, as BibTeX, as RIS and as CSL-JSON. Reference managers print the number
 * of few types, so a symbol stands in the title. It states the day of consultation: a page that shows it is made again
 * every day.
 */
import { formatDay } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import type { CitationFormat } from '#/paths'
import { publicMessages } from './messages'

export type Cited = {
  locale: Locale
  /** The part of the key that is in no language: "conf-12-4-rev-cop18". */
  key: string
  /** The short name, as running text has it, and the full names. */
  authors: { short: string; full: string[] }
  /** "Résolution Conf. 12.4 (Rev. CoP18), Titre". */
  title: string
  /** When and where it was made, in words: "CoP18 (2019)", "signé le 1er mars 2024"; null when that is not known. */
  made: string | null
  year: string | null
  /** Absolute. That of a version has no language. */
  address: string
  /** ISO day. */
  consulted: string
}

/** "CITES, Résolution Conf. 12.4 (Rev. CoP18), Titre, CoP18 (2019). https://… (consulté le 29 novembre 2026)". */
export function citationText({ locale, authors, title, made, address, consulted }: Cited): string {
  const parts = [authors.short, title, made].filter(Boolean).join(', ')
  return `${parts}. ${address} (${publicMessages.consulted[locale](formatDay(consulted, locale))})`
}

/** "cites-conf-12-4-rev-cop18-fr". */
const keyOf = ({ key, locale }: Cited) => `cites-${key}-${locale}`

export function citationBibTex(cited: Cited): string {
  const { authors, title, made, year, address, consulted, locale } = cited
  const fields = [
    ['author', authors.full.map((name) => `{${texSafe(name)}}`).join(' and ')],
    ['title', `{${texSafe(title)}}`],
    ...(year ? [['year', year]] : []),
    ...(made ? [['howpublished', texSafe(made)]] : []),
    ['url', address],
    ['urldate', consulted],
    ['language', locale === 'fr' ? 'french' : 'english'],
  ]
  return [`@misc{${keyOf(cited)},`, ...fields.map(([name, value]) => `  ${name} = {${value}},`), '}'].join('\n')
}

/** A text with the characters escaped that have a meaning in TeX. */
const texSafe = (text: string) => text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`)

export function citationRis({ authors, title, year, address, consulted, locale }: Cited): string {
  return [
    'TY  - RPRT',
    ...authors.full.map((name) => `AU  - ${name}`),
    `TI  - ${title}`,
    ...(year ? [`PY  - ${year}`] : []),
    `UR  - ${address}`,
    `Y2  - ${consulted.replaceAll('-', '/')}`,
    `LA  - ${locale}`,
    'ER  - ',
  ].join('\n')
}

/** An array, as reference managers import it. */
export function citationCsl(cited: Cited): string {
  const { authors, title, year, address, consulted, locale } = cited
  const item = {
    id: keyOf(cited),
    type: 'report',
    author: authors.full.map((literal) => ({ literal })),
    title,
    ...(year ? { issued: { 'date-parts': [[Number(year)]] } } : {}),
    accessed: { 'date-parts': [consulted.split('-').map(Number)] },
    URL: address,
    language: locale,
  }
  return JSON.stringify([item], null, 2)
}

/** The files of a citation; their types are those that reference managers register. */
export const citationFiles: Record<CitationFormat, { name: string; type: string; write: (cited: Cited) => string }> = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: citationBibTex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: citationRis },
  csl: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: citationCsl },
}
