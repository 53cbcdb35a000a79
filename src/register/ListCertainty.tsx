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
  const differs = through && entries.some((entry) => throughOf(entry) !== through)
  const followed = publicMessages[differs ? 'mostlyFollowed' : 'followed'][locale]
  const sentences = [...(isSaid ? [] : [unchecked]), ...(through ? [followed(through)] : [])]
  if (sentences.length === 0) return null
  return (
    <p className={isSaid ? 'list-certainty' : 'list-certainty mark-unverified'}>
      {typeset(sentences.join(' '), locale)}
    </p>
  )
}

const throughOf = ({ verification: { verifiedThrough } }: Entry) =>
  typeof verifiedThrough === 'object' ? (verifiedThrough?.code ?? null) : null

/** The code of the meeting up to which most records of a list were followed: half of them or more, and not one alone. */
export function commonThrough(entries: readonly Entry[]): string | null {
  const codes = entries.map(throughOf)
  const shares = (code: string) => codes.filter((other) => other === code).length
  return codes.find((code) => code && shares(code) > 1 && shares(code) >= codes.length / 2) ?? null
}

/** How sure a record of a list is, where that differs from the most. */
export function RowCertainty({ locale, state }: { locale: Locale; state: State }) {
  if (state === 'unverified') return null
  return <span className={`mark-${state}`}> · {publicMessages[state][locale]}</span>
}
