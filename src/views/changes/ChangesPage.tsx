import { latestChanges } from '#/data/changes'
import { viewNames } from '#/globals/site/messages'
import { SitePage } from '#/globals/site/SitePage'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { ChangeList } from './ChangeList'
import { messages } from './messages'

const limit = 150

/** The page of what happened to the texts of the registers. */
export async function ChangesPage({ locale }: { locale: Locale }) {
  const changes = await latestChanges(locale, limit)
  return (
    <SitePage locale={locale} register={null} addresses={paths.views('changes')} title={viewNames.changes[locale]}>
      <h1>{viewNames.changes[locale]}</h1>
      <p className="lead">
        {typeset(messages.lead[locale], locale)}{' '}
        <a href={paths.view('news', locale)}>{typeset(viewNames.news[locale], locale)}</a>
      </p>
      <ChangeList locale={locale} changes={changes} />
      {changes.length === limit ? <p className="muted">{typeset(messages.shown[locale](limit), locale)}</p> : null}
    </SitePage>
  )
}
