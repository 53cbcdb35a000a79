import type { News } from '#/data/news'
import { noBreak } from '#/i18n/joints'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { Day } from '#/ui/Day'
import { RecordLink } from '#/ui/RecordLink'
import { messages } from './messages'

/** What was published and what was changed, by day: each record by its name, or their number where they are many. */
export function NewsList({ locale, news }: { locale: Locale; news: News[] }) {
  if (news.length === 0) return <p>{typeset(messages.noNews[locale], locale)}</p>
  return (
    <ul className="history">
      {news.map(({ day, isNew, count, records }) => (
        <li key={`${day} ${isNew}`}>
          <Day locale={locale} date={day} />
          {`${noBreak}– `}
          {typeset(messages[isNew ? 'published' : 'modified'][locale](count), locale)}
          {records.length > 0 ? (
            <ul>
              {records.map((record) => (
                <li key={record.href}>
                  <RecordLink locale={locale} mention={record} />
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
