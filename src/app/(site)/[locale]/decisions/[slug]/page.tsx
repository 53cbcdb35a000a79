import { addressOfRoute, metadataOf, unavailable } from '#/app/(site)/address'
import { DecisionDetail } from '#/collections/decisions/DecisionDetail'
import { messages } from '#/collections/decisions/messages'
import { decisionsOfGroup, findDecision } from '#/collections/decisions/queries'
import { newestMeetingInEffect, relatedInstruments } from '#/data/instruments'
import { plainText } from '#/data/plainText'
import { addressesOf } from '#/data/reader'
import { today } from '#/data/today'
import { SitePage } from '#/globals/site/SitePage'
import { paths } from '#/paths'
import { statusSentence } from '#/register/statusWords'
import { MandatedAgreements } from '../../MandatedAgreements'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await addressOfRoute(params)
  const decision = await findDecision(locale, slug)
  if (!decision) return {}
  return metadataOf({
    locale,
    title: `${messages.singular[locale]} ${decision.symbol}, ${decision.title}`,
    description: plainText(decision.summary, locale) ?? statusSentence(decision, today(), locale),
    addresses: await addressesOf('decisions', decision.id),
  })
}

export default async function Route({ params }: Props) {
  const { locale, slug } = await addressOfRoute(params)
  const decision = await findDecision(locale, slug)
  if (!decision) return unavailable('decisions', locale, slug)
  // A group that is not public in this language comes as a bare id, and its decisions are not listed.
  const group = decision.group && typeof decision.group === 'object' ? decision.group : null
  return (
    <SitePage
      locale={locale}
      register="decisions"
      addresses={await addressesOf('decisions', decision.id)}
      trail={[{ text: messages.plural[locale], href: paths.list('decisions', locale) }]}
      title={decision.symbol ?? ''}
      updated={decision.updatedAt}
    >
      <DecisionDetail
        locale={locale}
        decision={decision}
        day={today()}
        newest={await newestMeetingInEffect(locale)}
        reversed={await relatedInstruments(locale, decision.id)}
        group={group ? await decisionsOfGroup(locale, group.id) : []}
      >
        <MandatedAgreements locale={locale} kind="decisions" id={decision.id} />
      </DecisionDetail>
    </SitePage>
  )
}
