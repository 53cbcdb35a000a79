import { placeholder } from '#/i18n/addresses'
import { noBreak } from '#/i18n/joints'
import type { Locale } from '#/i18n/locales'
import { typesetPieces } from '#/i18n/typesetPieces'
import type { Link, Part } from './blocks'

type Leaf = Exclude<Part, Link>

/**
 * The parts of a paragraph in the typography of its language, which is decided by the whole paragraph: a quotation that
 * is partly bold, or that begins before a link, is one quotation. A part that is printed by rules of its own (a mention,
 * words of another language, a raised figure) is any one character to those around it.
 */
export function typesetParts(parts: Part[], locale: Locale): Part[] {
  const leaves = leavesOf(parts)
  const texts = typesetPieces(leaves.map(pieceOf), locale)
  let at = 0
  const withTexts = (of: Part[]): Part[] =>
    of.map((part) => {
      if (part.type === 'link') return { ...part, parts: withTexts(part.parts) }
      const text = texts[at] ?? ''
      at += 1
      if (part.type !== 'words' || isFigure(part)) return part
      return { ...part, text: isInstrument(leaves[at]) ? text.replace(nounAtEnd, noBreak) : text }
    })
  return withTexts(parts)
}

const leavesOf = (parts: Part[]): Leaf[] =>
  parts.flatMap((part) => (part.type === 'link' ? leavesOf(part.parts) : [part]))

function pieceOf(leaf: Leaf): string {
  switch (leaf.type) {
    case 'words':
      return isFigure(leaf) ? placeholder : leaf.text
    case 'break':
      return '\n'
    case 'tab':
      return '\t'
    default:
      return placeholder
  }
}

/** In 12³ 100 the figures are no number of five. */
const isFigure = (leaf: Leaf) => leaf.type === 'words' && leaf.position !== null && /\d/.test(leaf.text)

/** "la résolution" stays on the line of the "Conf. 12.4" that a mention prints after it. */
const nounAtEnd = /(?<=(?<!\p{L})(?:r[ée]solution|d[ée]cision)s?) $/iu

const isInstrument = (leaf: Leaf | undefined) =>
  leaf?.type === 'mention' && ['resolutions', 'decisions'].includes(leaf.target?.relationTo ?? '')
