import { localeOf, metadataOf } from '#/app/(site)/address'
import { DecisionList } from '#/collections/decisions/DecisionList'
import { messages, publicMessages } from '#/collections/decisions/messages'
import { listDecisions } from '#/collections/decisions/queries'
import { today } from '#/data/today'
import { SitePage } from '#/globals/site/SitePage'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params)
  return metadataOf({
    locale,
    title: typeset(messages.plural[locale], locale),
    description: typeset(publicMessages.description[locale], locale),
    addresses: paths.lists('decisions'),
  })
}

export default async function Route({ params }: Props) {
  const locale = await localeOf(params)
  const groups = await listDecisions(locale)
  const decisions = groups.flatMap((group) => group.decisions)
  return (
    <SitePage locale={locale} register="decisions" title={messages.plural[locale]} listed={decisions}>
      <h1>{messages.plural[locale]}</h1>
      <p className="lead">{typeset(publicMessages.intro[locale](decisions.length), locale)}</p>
      <DecisionList locale={locale} groups={groups} day={today()} />
    </SitePage>
  )
}
