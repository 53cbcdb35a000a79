import { latestChanges } from '#/data/changes'
import { viewNames } from '#/globals/site/messages'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { ChangeLines } from './changes/ChangeList'

const shown = 3

type Props = { locale: Locale; heading: string | null | undefined; level: 2 | 3 }

/** The newest changes, beside the text of the front page. */
export async function News({ locale, heading, level }: Props) {
  const changes = await latestChanges(locale, shown)
  if (changes.length === 0) return null
  const Heading = `h${level}` as const
  return (
    <aside className="news">
      {heading ? <Heading>{typeset(heading, locale)}</Heading> : null}
      <ChangeLines locale={locale} changes={changes} />
      <p>
        <a href={paths.view('changes', locale)}>{typeset(viewNames.changes[locale], locale)}</a>
      </p>
    </aside>
  )
}
