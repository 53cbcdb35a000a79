import { recordRoute } from '#/app/(site)/recordRoute'
import { DecisionDetail } from '#/collections/decisions/DecisionDetail'
import { messages } from '#/collections/decisions/messages'
import { decisionsOfGroup, findDecision } from '#/collections/decisions/queries'
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
  kind: 'decisions',
  find: findDecision,
  title: ({ symbol, title }, locale) =>
    `${messages.singular[locale]}${noBreak}${typesetVerbatim(`${symbol}, ${title}`)}`,
  crumb: ({ symbol }) => typesetVerbatim(symbol ?? ''),
  permalink: ({ conference, sequence }) => paths.permalink('decisions', conference, sequence),
  trail: (_, locale) => [{ text: messages.plural[locale], href: paths.list('decisions', locale) }],
  describe: (decision, locale) =>
    typeset(plainText(decision.summary, locale) ?? statusSentence(decision, today(), locale), locale),
  structured: async (decision, page) => {
    const description = plainText(decision.summary, page.locale)
    const files = await filesOf('decisions', page.locale, decision)
    const newest = await newestMeetingInEffect(page.locale)
    return [instrumentThing(decision, page, { kind: 'decisions', description, files, newest, day: today() })]
  },
  view: async (decision, locale) => {
    // A group that is not public in this language comes as a bare id, and its decisions are not listed.
    const group = decision.group && typeof decision.group === 'object' ? decision.group : null
    return (
      <DecisionDetail
        locale={locale}
        decision={decision}
        day={today()}
        newest={await newestMeetingInEffect(locale)}
        reversed={await relatedInstruments(locale, decision.id)}
        files={await filesOf('decisions', locale, decision)}
        life={<InstrumentLives locale={locale} kind="decisions" record={decision} />}
        group={group ? await decisionsOfGroup(locale, group.id) : []}
      >
        <MandatedAgreements locale={locale} kind="decisions" id={decision.id} />
      </DecisionDetail>
    )
  },
})

export { generateMetadata }
export default show
