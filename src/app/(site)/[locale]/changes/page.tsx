import { localeOf, metadataOf } from '#/app/(site)/address'
import { latestChanges } from '#/data/changes'
import { viewNames } from '#/globals/site/messages'
import { SitePage } from '#/globals/site/SitePage'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { ChangeList } from '#/views/changes/ChangeList'
import { messages } from '#/views/changes/messages'

type Props = { params: Promise<{ locale: string }> }

const most = 150

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params)
  return metadataOf({
    locale,
    title: typeset(viewNames.changes[locale], locale),
    description: typeset(messages.description[locale], locale),
    addresses: paths.views('changes'),
  })
}

export default async function Route({ params }: Props) {
  const locale = await localeOf(params)
  const changes = await latestChanges(locale, most)
  return (
    <SitePage locale={locale} register={null} addresses={paths.views('changes')} title={viewNames.changes[locale]}>
      <h1>{viewNames.changes[locale]}</h1>
      <p className="lead">{typeset(messages.lead[locale], locale)}</p>
      <ChangeList locale={locale} changes={changes} />
      {changes.length === most ? <p className="muted">{typeset(messages.shown[locale](most), locale)}</p> : null}
    </SitePage>
  )
}
