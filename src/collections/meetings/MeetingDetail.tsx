import type { ReactNode } from 'react'
import { today } from '#/data/today'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { isHeld } from '#/instruments/meetings'
import type { Meeting } from '#/payload-types'
import { Unverified } from '#/register/Certainty'
import { DatedText, Day, DayRange } from '#/ui/Day'
import { Facts } from '#/ui/Facts'
import { Verification } from '#/ui/Verification'
import {
  effectSentence,
  meetingCode,
  meetingName,
  meetingPlace,
  messages,
  postponementSentence,
  publicMessages,
} from './messages'

type Props = {
  locale: Locale
  meeting: Meeting
  /** Sections of other rooms: the instruments that it adopted or revised. */
  children: ReactNode
}

/** A meeting: its name, its place, its days, and the date of effect of its acts. */
export function MeetingDetail({ locale, meeting, children }: Props) {
  const { kind, start, end, eventStatus, previousStart, previousEnd, effectiveDate, verification } = meeting
  const postponement = postponementSentence(meeting, locale)
  return (
    <article className="record">
      <header>
        <h1>
          <span className="record-symbol">{meetingCode(meeting)}</span> {typeset(meetingName(meeting, locale), locale)}
        </h1>
        <p className="record-kind">{messages.kinds[kind][locale]}</p>
        {postponement && (
          <p>
            <strong>{typeset(postponement, locale)}</strong>
          </p>
        )}
        {isHeld(meeting) && (
          <p>
            <DatedText locale={locale} text={(write) => effectSentence(effectiveDate, locale, today(), write)} />
            {effectiveDate && verification.state !== 'verified' ? <Unverified locale={locale} acts={[null]} /> : null}
          </p>
        )}
      </header>
      <div className="record-body">
        <Facts
          title={publicMessages.facts[locale]}
          rows={[
            { term: publicMessages.place[locale], value: typeset(meetingPlace(meeting, locale), locale) },
            {
              term: publicMessages[isHeld(meeting) ? 'dates' : 'firstSet'][locale],
              value: <DayRange locale={locale} first={start} last={end} />,
            },
            ...(eventStatus === 'rescheduled' && previousStart
              ? [
                  {
                    term: publicMessages.firstSet[locale],
                    value: <DayRange locale={locale} first={previousStart} last={previousEnd ?? previousStart} />,
                  },
                ]
              : []),
            ...(isHeld(meeting)
              ? [
                  {
                    term: typeset(messages.effectiveDate[locale], locale),
                    value: effectiveDate ? (
                      <Day locale={locale} date={effectiveDate} />
                    ) : (
                      typeset(publicMessages.notEstablished[locale], locale)
                    ),
                  },
                ]
              : []),
          ]}
        />
        <div className="record-text">{children}</div>
      </div>
      <Verification locale={locale} state={verification.state} source={verification.source} />
    </article>
  )
}
