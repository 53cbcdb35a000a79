import { formatNumber } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Meeting } from '#/payload-types'
import { publicMessages } from './messages'

export type State = 'unverified' | 'verified' | 'disputed'
type Entry = { verification: { state: State; verifiedThrough?: string | Meeting | null } }

type Props = { locale: Locale; entries: readonly Entry[]; foot?: State | undefined }

/**
 * What holds of most records of a list, said once at its head: that they were not verified, and up to which meeting they
 * were followed. Rows mark what differs.
 * @param foot how sure the record is on whose page the list stands: what the foot of the page says is not said twice
 */
export function ListCertainty({ locale, entries, foot }: Props) {
  const unverified = entries.filter(({ verification }) => verification.state === 'unverified').length
  if (unverified === 0) return null
  const words = publicMessages.listCertainty
  const through = commonThrough(entries)
  const unchecked =
    unverified === entries.length
      ? words.none[locale](entries.length)
      : words.some[locale](formatNumber(unverified, locale), formatNumber(entries.length, locale))
  const isSaid = foot === 'unverified'
  const sentences = [...(isSaid ? [] : [unchecked]), ...(through ? [publicMessages.followed[locale](through)] : [])]
  if (sentences.length === 0) return null
  return (
    <p className={isSaid ? 'list-certainty' : 'list-certainty mark-unverified'}>
      {typeset(sentences.join(' '), locale)}
    </p>
  )
}

/** The code of the meeting up to which all records of a list were followed; null where they differ. */
export function commonThrough(entries: readonly Entry[]): string | null {
  const codes = entries.map(({ verification: { verifiedThrough } }) =>
    typeof verifiedThrough === 'object' ? (verifiedThrough?.code ?? null) : null,
  )
  const [first = null] = codes
  return codes.length > 1 && codes.every((code) => code === first) ? first : null
}

/** How sure a record of a list is, where that differs from the most. */
export function RowCertainty({ locale, state }: { locale: Locale; state: State }) {
  if (state === 'unverified') return null
  return <span className={`mark-${state}`}> · {publicMessages[state][locale]}</span>
}
