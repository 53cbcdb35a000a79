import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { Day } from './Day'
import { messages } from './messages'

/** ISO moments; a publication that changes nothing is none. */
type Published = { of: 'record' | 'page'; first: string; last: string }

type Props = {
  locale: Locale
  /** The last publication of what the page shows, with the moment of the first. */
  published: Published | undefined
  /** The whole address under which the page can be cited. */
  permalink: string | null
  /** The address at which an error on this page is reported. */
  report: string
}

/** The block about a page itself: its date, its address for citation, and where to report an error. */
export function PageFoot({ locale, published, permalink, report }: Props) {
  return (
    <div className="page-foot">
      {published ? (
        <p>
          {typeset(
            messages.changed[published.of][published.last > published.first ? 'again' : 'first'][locale],
            locale,
          )}
          <Day locale={locale} date={published.last} />
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
