import type { Locale, Localized } from '#/i18n/locales'
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
  /** The whole address of the version that the page shows, where the text has several or may get them. */
  ofVersion?: string | null
  /** The address at which an error on this page is reported. */
  report: string
}

/** The block about a page itself: its date, its address for citation, and where to report an error. */
export function PageFoot({ locale, published, permalink, ofVersion = null, report }: Props) {
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
      {ofVersion ? <Permalink locale={locale} words={messages.permalinkOfVersion} href={ofVersion} /> : null}
      {permalink ? (
        <Permalink locale={locale} words={ofVersion ? messages.permalinkOfAll : messages.permalink} href={permalink} />
      ) : null}
      <p>
        <a href={report}>{messages.report[locale]}</a>
      </p>
    </div>
  )
}

function Permalink({ locale, words, href }: { locale: Locale; words: Localized; href: string }) {
  return (
    <p>
      {typeset(words[locale], locale)}
      <a href={href}>{href}</a>
    </p>
  )
}
