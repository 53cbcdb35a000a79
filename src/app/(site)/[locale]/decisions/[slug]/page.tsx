import { recordRoute } from '#/app/(site)/recordRoute'
import { DecisionDetail } from '#/collections/decisions/DecisionDetail'
import { messages } from '#/collections/decisions/messages'
import { decisionsOfGroup, findDecision } from '#/collections/decisions/queries'
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
  kind: 'decisions',
  find: findDecision,
  title: ({ symbol, title }, locale) =>
    `${messages.singular[locale]}${noBreak}${typesetVerbatim(`${symbol}, ${title}`)}`,
  crumb: ({ symbol }) => typesetVerbatim(symbol ?? ''),
  permalink: ({ conference, sequence }) => paths.permalink('decisions', conference, sequence),
  trail: (_, locale) => [{ text: messages.plural[locale], href: paths.list('decisions', locale) }],
  describe: async (decision, locale) =>
    typeset(plainText(decision.summary, locale) ?? statusHeadline(decision, await asOf(locale), locale), locale),
  dated: true,
  structured: async (decision, page) => {
    const description = plainText(decision.summary, page.locale)
    const files = await filesOf('decisions', page.locale, decision)
    return [instrumentThing(decision, page, { kind: 'decisions', description, files, asOf: await asOf(page.locale) })]
  },
  view: async (decision, locale, asked) => {
    // A group that is not public in this language comes as a bare id, and its decisions are not listed.
    const group = decision.group && typeof decision.group === 'object' ? decision.group : null
    return (
      <DecisionDetail
        locale={locale}
        decision={decision}
        asOf={await asOf(locale, asked)}
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
