import { instrumentRoute } from '#/app/(site)/instrumentRoute'
import { messages } from '#/collections/resolutions/messages'
import { findResolution } from '#/collections/resolutions/queries'
import { filesOf } from '#/data/files'
import { asOf, relatedInstruments } from '#/data/instruments'
import { mentionOf } from '#/data/mentions'
import { InstrumentDetail } from '#/instrument/InstrumentDetail'
import { InstrumentLineage } from '#/views/InstrumentLineage'
import { MandatedAgreements } from '#/views/MandatedAgreements'
import { otherNameFacts } from '#/views/otherNameFacts'

const { generateMetadata, show } = instrumentRoute({
  kind: 'resolutions',
  messages,
  find: findResolution,
  view: async (resolution, locale, day) => (
    <InstrumentDetail
      locale={locale}
      kind="resolutions"
      record={resolution}
      asOf={await asOf(locale, day)}
      reversed={await relatedInstruments(locale, resolution.id)}
      mention={mentionOf}
      files={await filesOf('resolutions', locale, resolution)}
      facts={await otherNameFacts('resolutions', resolution.id, locale)}
      lifecycle={<InstrumentLineage locale={locale} kind="resolutions" record={resolution} />}
    >
      <MandatedAgreements locale={locale} kind="resolutions" id={resolution.id} foot={resolution.verification.state} />
    </InstrumentDetail>
  ),
})

export { generateMetadata }
export default show
