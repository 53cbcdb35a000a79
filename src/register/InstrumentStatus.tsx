import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Decision, Meeting, Resolution } from '#/payload-types'
import { DatedText } from '#/ui/Day'
import { followedSentence, periodAt, statusOn, statusSentence } from './statusWords'

type Props = {
  locale: Locale
  record: Resolution | Decision
  /** The day for which the status is told. */
  day: string
  newest: Meeting | null
}

/** The status of an instrument in words, how far it was followed, and what the register says of the change that led to it. */
export function InstrumentStatus({ locale, record, day, newest }: Props) {
  const opening = periodAt(record, day)?.event
  const note = record.events?.find(({ id }) => id && id === opening)?.note
  return (
    <div className={`status status-${statusOn(record, day)}`}>
      <p>
        <strong>
          <DatedText locale={locale} text={(write) => statusSentence(record, day, locale, write)} />
        </strong>{' '}
        {typeset(followedSentence(record, newest, day, locale), locale)}
      </p>
      {note ? <p>{typeset(note, locale)}</p> : null}
    </div>
  )
}
