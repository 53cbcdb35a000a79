import { recordRoute } from '#/app/(site)/recordRoute'
import { messages } from '#/collections/resolutions/messages'
import { findResolution } from '#/collections/resolutions/queries'
import { ResolutionDetail } from '#/collections/resolutions/ResolutionDetail'
import { newestMeetingInEffect, relatedInstruments } from '#/data/instruments'
import { plainText } from '#/data/plainText'
import { today } from '#/data/today'
import { paths } from '#/paths'
import { statusSentence } from '#/register/statusWords'
import { MandatedAgreements } from '../../MandatedAgreements'

const { generateMetadata, show } = recordRoute({
  kind: 'resolutions',
  find: findResolution,
  title: (resolution, locale) => `${messages.singular[locale]} ${resolution.symbol}, ${resolution.title}`,
  crumb: (resolution) => resolution.symbol ?? '',
  trail: (_, locale) => [{ text: messages.plural[locale], href: paths.list('resolutions', locale) }],
  describe: (resolution, locale) =>
    plainText(resolution.summary, locale) ?? statusSentence(resolution, today(), locale),
  view: async (resolution, locale) => (
    <ResolutionDetail
      locale={locale}
      resolution={resolution}
      day={today()}
      newest={await newestMeetingInEffect(locale)}
      reversed={await relatedInstruments(locale, resolution.id)}
    >
      <MandatedAgreements locale={locale} kind="resolutions" id={resolution.id} />
    </ResolutionDetail>
  ),
})

export { generateMetadata }
export default show
