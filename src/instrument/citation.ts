/** The citation of a resolution or a decision: as text, as BibTeX and as RIS. */
import { formatDay } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import type { Decision, Meeting, Resolution } from '#/payload-types'
import { publicMessages } from '#/register/messages'

export type Cited = {
  kind: 'resolutions' | 'decisions'
  symbol: string
  title: string
  /** The meeting that adopted it, when that is on record. */
  meeting: Pick<Meeting, 'code' | 'end'> | null
  /** Absolute, and without a language. */
  permalink: string
}

const body = {
  fr: 'Convention sur le commerce international des espèces de faune et de flore sauvages menacées d’extinction (CITES)',
  en: 'Convention on International Trade in Endangered Species of Wild Fauna and Flora (CITES)',
} as const

/** The meeting that adopted an instrument; null while it is not public. */
export function adoptedAt({ events }: Pick<Resolution | Decision, 'events'>): Meeting | null {
  const meeting = events?.find(({ kind }) => kind === 'adopted')?.meeting
  return meeting && typeof meeting === 'object' ? meeting : null
}

/** "CITES, Résolution Conf. 12.4 (Rev. CoP18), Titre, CoP12 (2002). https://…" */
export function citationText({ kind, symbol, title, meeting, permalink }: Cited, locale: Locale): string {
  const adopted = meeting?.code ? `, ${meeting.code} (${meeting.end.slice(0, 4)})` : ''
  return `CITES, ${publicMessages.kinds[kind][locale]} ${symbol}, ${title}${adopted}. ${permalink}`
}

export function citationBibTex({ kind, symbol, title, meeting, permalink }: Cited, locale: Locale): string {
  const key = `cites-${symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`
  const fields = [
    ['author', `{${body[locale]}}`],
    ['title', `{${texSafe(title)}}`],
    ['number', `${publicMessages.kinds[kind][locale]} ${symbol}`],
    ...(meeting ? [['year', meeting.end.slice(0, 4)]] : []),
    ['url', permalink],
    ['language', locale === 'fr' ? 'french' : 'english'],
  ]
  return [`@misc{${key},`, ...fields.map(([name, value]) => `  ${name} = {${value}},`), '}'].join('\n')
}

/** A text with the characters escaped that have a meaning in TeX. */
const texSafe = (text: string) => text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`)

export function citationRis({ kind, symbol, title, meeting, permalink }: Cited, locale: Locale): string {
  return [
    'TY  - LEGAL',
    `AU  - ${body[locale]}`,
    `TI  - ${title}`,
    `M1  - ${publicMessages.kinds[kind][locale]} ${symbol}`,
    ...(meeting
      ? [
          `PY  - ${meeting.end.slice(0, 4)}`,
          `C1  - ${meeting.code ?? ''}, ${formatDay(meeting.end.slice(0, 10), locale)}`,
        ]
      : []),
    `UR  - ${permalink}`,
    `LA  - ${locale}`,
    'ER  - ',
  ].join('\n')
}
