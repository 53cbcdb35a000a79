import { addressOfRoute, metadataOf, unavailable } from '#/app/(site)/address'
import { messages } from '#/collections/resolutions/messages'
import { findResolution } from '#/collections/resolutions/queries'
import { ResolutionDetail } from '#/collections/resolutions/ResolutionDetail'
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
  const resolution = await findResolution(locale, slug)
  if (!resolution) return {}
  return metadataOf({
    locale,
    title: `${messages.singular[locale]} ${resolution.symbol}, ${resolution.title}`,
    description: plainText(resolution.summary, locale) ?? statusSentence(resolution, today(), locale),
    addresses: await addressesOf('resolutions', resolution.id),
  })
}

export default async function Route({ params }: Props) {
  const { locale, slug } = await addressOfRoute(params)
  const resolution = await findResolution(locale, slug)
  if (!resolution) return unavailable('resolutions', locale, slug)
  return (
    <SitePage
      locale={locale}
      register="resolutions"
      addresses={await addressesOf('resolutions', resolution.id)}
      trail={[{ text: messages.plural[locale], href: paths.list('resolutions', locale) }]}
      title={resolution.symbol ?? ''}
      updated={resolution.updatedAt}
    >
      <ResolutionDetail
        locale={locale}
        resolution={resolution}
        day={today()}
        newest={await newestMeetingInEffect(locale)}
        reversed={await relatedInstruments(locale, resolution.id)}
      >
        <MandatedAgreements locale={locale} kind="resolutions" id={resolution.id} />
      </ResolutionDetail>
    </SitePage>
  )
}
