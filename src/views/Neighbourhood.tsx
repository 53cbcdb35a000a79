import { partnerName } from '#/data/mentions'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { publicMessages as register } from '#/register/messages'
import type { AsOf } from '#/register/statusWords'
import { widths } from '#/ui/pictures/drawing'
import { fan } from '#/ui/pictures/fan'
import { messages } from '#/ui/pictures/messages'
import { Picture } from '#/ui/pictures/Picture'
import { rails } from '#/ui/pictures/rails'
import { Verbatim } from '#/ui/Verbatim'
import { type Neighbours, type PartnerRelations, relatedBodies, relatedTexts } from './neighbours'

const words = messages.neighbourhood

type Props = PartnerRelations & { locale: Locale; asOf: AsOf }

/** A partner in the middle of its related records; nothing while there are fewer than two. */
export function Neighbourhood({ locale, asOf, ...around }: Props) {
  const bodies = relatedBodies(around, locale)
  const texts = relatedTexts(around, asOf, locale)
  const groups = [...bodies, ...texts]
  if (groups.flatMap(({ nodes }) => nodes).length < 2) return null
  const name = typeset(partnerName(around.partner, 'acronym'), locale)
  const tree = groups.map(({ caption, nodes }) => ({ text: caption, twigs: nodes }))
  return (
    <Picture
      id="neighbourhood"
      title={typeset(words.title[locale], locale)}
      sentence={typeset(`${words.sentence[locale]} ${legendOf(texts, locale)}`.trim(), locale)}
      wide={fan(name, bodies, texts, widths.record)}
      narrow={rails([{ text: name, twigs: [], branches: tree }], widths.phone)}
    >
      <details>
        <summary>{messages.asList[locale]}</summary>
        <ul>
          {groups.map(({ caption, nodes }) => (
            <li key={caption}>
              {caption}
              <ul>
                {nodes.map(({ text, href, more }) => (
                  <li key={href}>
                    <a href={href}>{text}</a>
                    {more ? <Verbatim text={`${typeset(register.colon[locale], locale)}${more}`} /> : null}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    </Picture>
  )
}

/** The meanings of the marks that are drawn beside the texts. */
function legendOf(texts: Neighbours[], locale: Locale): string {
  const nodes = texts.flatMap((group) => group.nodes)
  const marks = (['disc', 'box', 'square'] as const).filter((shape) => nodes.some(({ mark }) => mark === shape))
  const inWords = marks.map((shape) => {
    const isLastKnown = shape === 'disc' && nodes.some((node) => node.mark === shape && node.isLastKnown)
    return words.marks[isLastKnown ? 'lastKnown' : shape][locale]
  })
  return inWords.length > 0 ? words.legend[locale](inWords.join(' ; ')) : ''
}
