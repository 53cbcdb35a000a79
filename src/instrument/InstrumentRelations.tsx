import { instrumentMessages as words } from '#/cms/instrument/instrumentMessages'
import { noBreak } from '#/i18n/joints'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import type { Decision, Resolution } from '#/payload-types'
import { publicMessages } from '#/register/messages'
import type { ResolveMention } from '#/register/resolveMention'
import { InLanguage } from '#/ui/InLanguage'
import { Verbatim } from '#/ui/Verbatim'

type Relation = NonNullable<(Resolution | Decision)['relations']>[number]

/** A relation that another instrument states to this one. */
export type ReversedRelation = {
  type: Relation['type']
  relationTo: 'resolutions' | 'decisions'
  value: Pick<Resolution, 'id' | 'symbol' | 'slug' | 'title'>
}

type Props = { locale: Locale; relations: Relation[]; reversed: ReversedRelation[]; mention: ResolveMention }

/** Relations as sentences with links: "Cite la résolution Conf. 10.4 (Rev. CoP14), Coopération et synergie…". */
export function InstrumentRelations({ locale, relations, reversed, mention }: Props) {
  const stated = relations.map(({ type, instrument }) => ({ ...instrument, verb: words.relationTypes[type] }))
  const received = reversed.map((row) => ({ ...row, verb: words.relationTypesReversed[row.type] }))
  const sentences = [...stated, ...received].flatMap(({ verb, relationTo, value }) => {
    // An instrument that is not public is not named.
    const found = mention({ relationTo, value }, 'symbol', locale)
    return found && typeof value === 'object' ? [{ verb, relationTo, title: value.title, ...found }] : []
  })
  if (sentences.length === 0) return null
  return (
    <section>
      <h2>{publicMessages.relations[locale]}</h2>
      <ul>
        {sentences.map(({ verb, relationTo, title, href, text, elsewhere }) => (
          <li key={`${verb.fr}-${href}`}>
            {typeset(verb[locale], locale)} {publicMessages.kindsInSentence[relationTo][locale]}
            {noBreak}
            <a href={href}>{typesetVerbatim(text)}</a>,{' '}
            <InLanguage language={elsewhere?.lang}>
              <Verbatim text={title} />
            </InLanguage>
            .
          </li>
        ))}
      </ul>
    </section>
  )
}
