import { recordRoute } from '#/app/(site)/recordRoute'
import { messages } from '#/collections/resolutions/messages'
import { findResolution } from '#/collections/resolutions/queries'
import { ResolutionDetail } from '#/collections/resolutions/ResolutionDetail'
import { filesOf } from '#/data/files'
import { newestMeetingInEffect, relatedInstruments } from '#/data/instruments'
import { plainText } from '#/data/plainText'
import { today } from '#/data/today'
import { noBreak } from '#/i18n/joints'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { paths } from '#/paths'
import { instrumentThing } from '#/register/instrumentThing'
import { statusSentence } from '#/register/statusWords'
import { InstrumentLives } from '../../InstrumentLives'
import { MandatedAgreements } from '../../MandatedAgreements'

const { generateMetadata, show } = recordRoute({
  kind: 'resolutions',
  find: findResolution,
  title: ({ symbol, title }, locale) =>
    `${messages.singular[locale]}${noBreak}${typesetVerbatim(`${symbol}, ${title}`)}`,
  crumb: ({ symbol }) => typesetVerbatim(symbol ?? ''),
  permalink: ({ conference, sequence }) => paths.permalink('resolutions', conference, sequence),
  trail: (_, locale) => [{ text: messages.plural[locale], href: paths.list('resolutions', locale) }],
  describe: (resolution, locale) =>
    typeset(plainText(resolution.summary, locale) ?? statusSentence(resolution, today(), locale), locale),
  structured: async (resolution, page) => {
    const description = plainText(resolution.summary, page.locale)
    const files = await filesOf('resolutions', page.locale, resolution)
    const newest = await newestMeetingInEffect(page.locale)
    return [instrumentThing(resolution, page, { kind: 'resolutions', description, files, newest, day: today() })]
  },
  view: async (resolution, locale) => (
    <ResolutionDetail
      locale={locale}
      resolution={resolution}
      day={today()}
      newest={await newestMeetingInEffect(locale)}
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
