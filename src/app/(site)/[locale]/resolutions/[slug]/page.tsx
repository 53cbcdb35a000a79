import { instrumentRoute } from '#/app/(site)/instrumentRoute'
import { messages } from '#/collections/resolutions/messages'
import { findResolution } from '#/collections/resolutions/queries'
import { ResolutionDetail } from '#/collections/resolutions/ResolutionDetail'
import { filesOf } from '#/data/files'
import { asOf, relatedInstruments } from '#/data/instruments'
import { InstrumentLives } from '#/views/InstrumentLives'
import { MandatedAgreements } from '#/views/MandatedAgreements'

const { generateMetadata, show } = instrumentRoute({
  kind: 'resolutions',
  messages,
  find: findResolution,
  view: async (resolution, locale, day) => (
    <ResolutionDetail
      locale={locale}
      resolution={resolution}
      asOf={await asOf(locale, day)}
      reversed={await relatedInstruments(locale, resolution.id)}
      files={await filesOf('resolutions', locale, resolution)}
      life={<InstrumentLives locale={locale} kind="resolutions" record={resolution} />}
    >
      <MandatedAgreements locale={locale} kind="resolutions" id={resolution.id} />
    </ResolutionDetail>
  ),
})

export { generateMetadata }
export default show
