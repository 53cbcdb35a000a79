import { recordRoute } from '#/app/(site)/recordRoute'
import { messages } from '#/collections/resolutions/messages'
import { findResolution } from '#/collections/resolutions/queries'
import { ResolutionDetail } from '#/collections/resolutions/ResolutionDetail'
import { filesOf } from '#/data/files'
import { asOf, relatedInstruments } from '#/data/instruments'
import { plainText } from '#/data/plainText'
import { noBreak } from '#/i18n/joints'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { instrumentThing } from '#/instrument/instrumentThing'
import { paths } from '#/paths'
import { statusHeadline } from '#/register/statusWords'
import { InstrumentLives } from '../../../../../views/InstrumentLives'
import { MandatedAgreements } from '../../../../../views/MandatedAgreements'

const { generateMetadata, show } = recordRoute({
  kind: 'resolutions',
  find: findResolution,
  title: ({ symbol, title }, locale) =>
    `${messages.singular[locale]}${noBreak}${typesetVerbatim(`${symbol}, ${title}`)}`,
  crumb: ({ symbol }) => typesetVerbatim(symbol ?? ''),
  permalink: ({ conference, sequence }) => paths.permalink('resolutions', conference, sequence),
  trail: (_, locale) => [{ text: messages.plural[locale], href: paths.list('resolutions', locale) }],
  describe: async (resolution, locale) =>
    typeset(plainText(resolution.summary, locale) ?? statusHeadline(resolution, await asOf(locale), locale), locale),
  dated: true,
  structured: async (resolution, page) => {
    const description = plainText(resolution.summary, page.locale)
    const files = await filesOf('resolutions', page.locale, resolution)
    return [
      instrumentThing(resolution, page, { kind: 'resolutions', description, files, asOf: await asOf(page.locale) }),
    ]
  },
  view: async (resolution, locale, asked) => (
    <ResolutionDetail
      locale={locale}
      resolution={resolution}
      asOf={await asOf(locale, asked)}
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
