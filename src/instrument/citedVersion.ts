import type { Locale } from '#/i18n/locales'
import { paths, type Versioned } from '#/paths'
import type { Decision, Resolution } from '#/payload-types'
import type { Cited } from '#/register/citation'
import { publicMessages } from '#/register/messages'
import { meetingInWords } from '#/register/statusWords'
import { absolute } from '#/register/structured'
import { symbolOf, titleOf, type Version, versionsOf } from './versions'

const body = {
  fr: 'Convention sur le commerce international des espèces de faune et de flore sauvages menacées d’extinction (CITES)',
  en: 'Convention on International Trade in Endangered Species of Wild Fauna and Flora (CITES)',
} as const

type Known = {
  locale: Locale
  /** The day of consultation. */
  today: string
}

/** A version as it is cited; where none is on record, the instrument itself. */
export function citedVersion(
  kind: Versioned,
  record: Resolution | Decision,
  { locale, today }: Known,
  version: Version | undefined = versionsOf(record).at(-1),
): Cited {
  const { conference, sequence } = record
  const meeting = version?.meeting
  const symbol = version ? symbolOf(kind, record, version.mark) : (record.symbol ?? '')
  const title = version ? titleOf(record, version) : record.title
  return {
    locale,
    key: symbol
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    authors: { short: 'CITES', full: [body[locale]] },
    title: [`${publicMessages.kinds[kind][locale]} ${symbol}`, title].filter(Boolean).join(', '),
    made: meeting ? meetingInWords(meeting) : null,
    year: meeting && typeof meeting === 'object' ? meeting.end.slice(0, 4) : null,
    address: absolute(paths.permalink(kind, conference, sequence, version?.mark)),
    consulted: today,
  }
}
