import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { Day } from './Day'
import { messages } from './messages'

type Props = {
  locale: Locale
  /** ISO moment of the last change of what the page shows. */
  updated: string | undefined
  /** The whole address under which the page can be cited. */
  permalink: string | null
  /** The address at which an error on this page is reported. */
  report: string
}

/** The block about a page itself: its date, its address for citation, and where to report an error. */
export function PageFoot({ locale, updated, permalink, report }: Props) {
  return (
    <div className="page-foot">
      {updated ? (
        <p>
          {typeset(messages.updated[locale], locale)}
          <Day locale={locale} date={updated} />
        </p>
      ) : null}
      {permalink ? (
        <p>
          {typeset(messages.permalink[locale], locale)}
          <a href={permalink}>{permalink}</a>
        </p>
      ) : null}
      <p>
        <a href={report}>{messages.report[locale]}</a>
      </p>
    </div>
  )
}
