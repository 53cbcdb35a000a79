/**
 * The citation of a version of a resolution or a decision: as text, as BibTeX, as RIS and as CSL-JSON. Reference managers
 * print the number of few types, so the symbol stands in the title. A day of consultation is not stated: a page is kept
 * until its record changes, and would state the day on which it was made.
 */
import type { Locale } from '#/i18n/locales'
import { type CitationFormat, paths, type Versioned } from '#/paths'
import type { Decision, Meeting, Resolution } from '#/payload-types'
import { publicMessages } from '#/register/messages'
import { absolute } from '#/register/structured'
import { symbolOf, titleOf, type Version, versionsOf } from './versions'

export type Cited = {
  kind: Versioned
  symbol: string
  /** Null where the title of a former version is not on record. */
  title: string | null
  /** The meeting of that version, when it is public. */
  meeting: Pick<Meeting, 'code' | 'end'> | null
  /** Absolute, and without a language. */
  permalink: string
}

const body = {
  fr: 'Convention sur le commerce international des espèces de faune et de flore sauvages menacées d’extinction (CITES)',
  en: 'Convention on International Trade in Endangered Species of Wild Fauna and Flora (CITES)',
} as const

/** A version as it is cited; where none is on record, the instrument itself. */
export function citedVersion(
  kind: Versioned,
  record: Resolution | Decision,
  version: Version | undefined = versionsOf(record).at(-1),
): Cited {
  const { conference, sequence } = record
  const meeting = version?.meeting
  return {
    kind,
    symbol: version ? symbolOf(kind, record, version.mark) : (record.symbol ?? ''),
    title: version ? titleOf(record, version) : record.title,
    meeting: meeting && typeof meeting === 'object' ? meeting : null,
    permalink: absolute(paths.permalink(kind, conference, sequence, version?.mark)),
  }
}

/** "Résolution Conf. 12.4 (Rev. CoP18), Titre". */
const titleIn = ({ kind, symbol, title }: Cited, locale: Locale) =>
  [`${publicMessages.kinds[kind][locale]} ${symbol}`, title].filter(Boolean).join(', ')

const yearOf = ({ meeting }: Cited) => meeting?.end.slice(0, 4)

/** "CITES, Résolution Conf. 12.4 (Rev. CoP18), Titre, CoP18 (2019). https://…" */
export function citationText(cited: Cited, locale: Locale): string {
  const { meeting, permalink } = cited
  const adopted = meeting?.code ? `, ${meeting.code} (${yearOf(cited)})` : ''
  return `CITES, ${titleIn(cited, locale)}${adopted}. ${permalink}`
}

/** "cites-conf-12-4-rev-cop18-fr". */
function keyOf({ symbol }: Cited, locale: Locale): string {
  const words = symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `cites-${words}-${locale}`
}

export function citationBibTex(cited: Cited, locale: Locale): string {
  const { meeting, permalink } = cited
  const fields = [
    ['author', `{${body[locale]}}`],
    ['title', `{${texSafe(titleIn(cited, locale))}}`],
    ...(meeting ? [['year', yearOf(cited)]] : []),
    ...(meeting?.code ? [['howpublished', meeting.code]] : []),
    ['url', permalink],
    ['language', locale === 'fr' ? 'french' : 'english'],
  ]
  return [`@misc{${keyOf(cited, locale)},`, ...fields.map(([name, value]) => `  ${name} = {${value}},`), '}'].join('\n')
}

/** A text with the characters escaped that have a meaning in TeX. */
const texSafe = (text: string) => text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`)

export function citationRis(cited: Cited, locale: Locale): string {
  const year = yearOf(cited)
  return [
    'TY  - RPRT',
    `AU  - ${body[locale]}`,
    `TI  - ${titleIn(cited, locale)}`,
    ...(year ? [`PY  - ${year}`] : []),
    `UR  - ${cited.permalink}`,
    `LA  - ${locale}`,
    'ER  - ',
  ].join('\n')
}

/** An array, as reference managers import it. */
export function citationCsl(cited: Cited, locale: Locale): string {
  const year = yearOf(cited)
  const item = {
    id: keyOf(cited, locale),
    type: 'report',
    author: [{ literal: body[locale] }],
    title: titleIn(cited, locale),
    ...(year ? { issued: { 'date-parts': [[Number(year)]] } } : {}),
    URL: cited.permalink,
    language: locale,
  }
  return JSON.stringify([item], null, 2)
}

/** The files of a citation; their types are those that reference managers register. */
export const citationFiles: Record<
  CitationFormat,
  { name: string; type: string; write: (cited: Cited, locale: Locale) => string }
> = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: citationBibTex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: citationRis },
  csl: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: citationCsl },
}
