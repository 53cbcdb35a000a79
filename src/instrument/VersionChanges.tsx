import type { ReactNode } from 'react'
import type { WriteDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import type { Decision, Resolution } from '#/payload-types'
import { Unverified } from '#/register/Certainty'
import { publicMessages } from '#/register/messages'
import { type AsOf, isLastKnown, meetingInWords } from '#/register/statusWords'
import { DatedText } from '#/ui/Day'
import { versionMessages as words } from './versionMessages'
import { effectOf, endOf, markInWords, statusDuring, titleOf, type Version, versionsOf } from './versions'

type Props = {
  locale: Locale
  record: Resolution | Decision
  version: Version
  previous: Version | null
  next: Version | null
  asOf: AsOf
  changed?: ((from: Version, to: Version) => string | null) | undefined
}

/** The changes from the version before and to the one after, as far as the record holds both. */
export function VersionChanges({ locale, record, version, previous, next, asOf, changed }: Props) {
  const pairs = [
    ...(previous ? [{ heading: words.before, other: previous, from: previous, to: version }] : []),
    ...(next ? [{ heading: words.after, other: next, from: version, to: next }] : []),
  ]
  if (pairs.length === 0) return null
  return (
    <section>
      <h2>{words.changes[locale]}</h2>
      <p>{typeset(words.compared[locale], locale)}</p>
      {pairs.map(({ heading, other, from, to }) => (
        <section key={heading.fr(markInWords(other.mark, 'fr'))}>
          <h3>{typeset(heading[locale](markInWords(other.mark, locale)), locale)}</h3>
          <ul>
            <li>
              <TitleChange locale={locale} record={record} from={from} to={to} />
            </li>
            <li>
              {term(publicMessages.adoptedAt[locale], locale)}
              {[from, to].map(({ meeting }) => meetingInWords(meeting) ?? '–').join(words.afterwards[locale])}
              <Unverified locale={locale} acts={[from.act, to.act]} />.
            </li>
            <li>
              {term(words.effect[locale], locale)}
              <DatedText
                locale={locale}
                text={(write) =>
                  [from, to].map((one) => effectInWords(one, locale, write)).join(words.afterwards[locale])
                }
              />
              <Unverified locale={locale} acts={[from.act, to.act]} />.
            </li>
            <OwnChange locale={locale} text={changed?.(from, to) ?? null} acts={[from.act, to.act]} />
            <li>
              <StatusChange locale={locale} record={record} from={from} to={to} asOf={asOf} />.
            </li>
          </ul>
        </section>
      ))}
    </section>
  )
}

type OwnProps = { locale: Locale; text: string | null; acts: Version['act'][] }

function OwnChange({ locale, text, acts }: OwnProps) {
  if (!text) return null
  return (
    <li>
      {typeset(text, locale)}
      <Unverified locale={locale} acts={acts} />.
    </li>
  )
}

const term = (text: string, locale: Locale) => typeset(`${text}${publicMessages.colon[locale]}`, locale)

type Pair = Pick<Props, 'locale' | 'record'> & { from: Version; to: Version }

function TitleChange({ locale, record, from, to }: Pair): ReactNode {
  const [before, after] = [titleOf(record, from), titleOf(record, to)]
  if (before === null || after === null) {
    const { mark } = before === null ? from : to
    const { original, revision } = words.titleMissing
    return typeset(mark === null ? original[locale] : revision[locale](markInWords(mark, locale)), locale)
  }
  if (before === after) return words.titleSame[locale]
  return (
    <>
      {term(words.title[locale], locale)}
      <cite>{typesetVerbatim(before)}</cite>
      {words.afterwards[locale]}
      <cite>{typesetVerbatim(after)}</cite>.
    </>
  )
}

const effectInWords = (version: Version, locale: Locale, write: WriteDate): string => {
  const day = effectOf(version)
  return day ? write(day, 'day', locale) : words.effectUnknown[locale]
}

function StatusChange({ locale, record, from, to, asOf }: Pair & { asOf: AsOf }): ReactNode {
  const { day } = asOf
  const versions = versionsOf(record)
  const after = versions.findIndex(({ mark }) => mark === to.mark) + 1
  const before = statusDuring(record, from, endOf(to, day), locale)
  const status = statusDuring(record, to, endOf(versions[after] ?? null, day), locale)
  // The status of the current version alone may reach beyond the meeting up to which it was followed.
  const isSure = after < versions.length || !isLastKnown(record, asOf)
  const said = isSure ? status : words.lastKnown[locale](status)
  const change =
    before === status
      ? words.statusSame[locale](said)
      : `${words.status[locale]}${publicMessages.colon[locale]}${before}${words.afterwards[locale]}${said}`
  return (
    <>
      {typeset(change, locale)}
      {/* The last known status says by itself that it is not sure. */}
      {isSure ? <Unverified locale={locale} acts={[from.act, to.act]} /> : null}
    </>
  )
}
