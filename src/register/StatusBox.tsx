import type { ReactNode } from 'react'
import { capitalise, formatDay, formatPartialDate, type WriteDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { parameterNames } from '#/parameters'
import { DatedText } from '#/ui/Day'
import { publicMessages } from './messages'
import { registerMessages } from './registerMessages'
import type { AsOf } from './statusWords'

type Props = {
  locale: Locale
  status: string
  /** The status in two or three words, printed large. */
  answer: string
  /** The status in a sentence that begins with the answer; what follows it is printed below. */
  sentence: (write: WriteDate) => string
  /** Whether the status is only the last known one on the day. */
  isLastKnown: boolean
  /** How far it was followed, and what a reader must know beside it. */
  children: ReactNode
  asOf: AsOf
  /** The address of the record, with its status of today. */
  href: string
}

/** The status of a record: the answer first, then since when and how far it is known, then the way to another day. */
export function StatusBox({ locale, status, answer, sentence, isLastKnown, children, asOf, href }: Props) {
  const rest = (write: WriteDate) => afterAnswer(sentence(write), answer, locale)
  return (
    <div className={`status status-${status}`}>
      {asOf.isAsked ? (
        <p>
          {typeset(registerMessages.asOfDay[locale](formatDay(asOf.day, locale)), locale)}
          {' · '}
          <a href={href}>{typeset(publicMessages.today[locale], locale)}</a>
        </p>
      ) : null}
      <p className="status-answer">
        {isLastKnown ? (
          <span className="status-known">{typeset(publicMessages.lastKnown[locale](''), locale)}</span>
        ) : null}{' '}
        <strong>{typeset(answer, locale)}</strong>
      </p>
      {rest(formatPartialDate) ? (
        <p>
          <DatedText locale={locale} text={rest} />
        </p>
      ) : null}
      {children}
      <form className="as-of" action={href} method="get">
        <label>
          {registerMessages.asOf[locale]}{' '}
          <input
            type="date"
            name={parameterNames.asOf[locale]}
            defaultValue={asOf.isAsked ? asOf.day : undefined}
            required
          />
        </label>
        <button type="submit">{registerMessages.show[locale]}</button>
      </form>
    </div>
  )
}

/** What a sentence says beyond the answer that it begins with: "Depuis le 26 novembre 2019." */
function afterAnswer(sentence: string, answer: string, locale: Locale): string {
  if (!sentence.startsWith(answer)) return sentence
  const rest = sentence.slice(answer.length).replace(/^[\s.,:]+/u, '')
  return rest && capitalise(rest, locale)
}
