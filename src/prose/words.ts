import type { Block, Mention, Part, Words } from './blocks'

/** Prose as plain text: a mention is its stored text, unless the caller knows a newer one. */
type MentionText = (mention: Mention) => string
const storedText: MentionText = ({ text }) => text

/** The words of a block in one line. */
export function wordsOfBlock(block: Block, mentionText: MentionText = storedText): string {
  return raw(block, mentionText).replace(/\s+/g, ' ').trim()
}

function raw(block: Block, mentionText: MentionText): string {
  switch (block.type) {
    case 'line':
    case 'paragraph':
    case 'heading':
      return wordsOfParts(block.parts, mentionText)
    case 'quote':
      return block.blocks.map((inner) => raw(inner, mentionText)).join(' ')
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.map((inner) => raw(inner, mentionText))).join(' ')
  }
}

function wordsOfParts(parts: Part[], mentionText: MentionText): string {
  return parts.map((part) => wordsOfPart(part, mentionText)).join('')
}

function wordsOfPart(part: Part, mentionText: MentionText): string {
  switch (part.type) {
    case 'words':
      return positioned(part)
    case 'break':
    case 'tab':
      return ' '
    case 'link':
      return wordsOfParts(part.parts, mentionText)
    case 'mention':
      return mentionText(part)
    case 'passage':
      return part.text
  }
}

const digits = { super: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' }
const signs = { super: '⁺⁻⁻⁼⁽⁾', sub: '₊₋₋₌₍₎' }
const typedSigns = '+-−=()'

/**
 * Figures keep their height, for 10⁵ is not 105: as the characters that Unicode has for them, or else marked. Letters
 * alone are ordinals and abbreviations (20e, XXIst, Mme), which are read and searched without it.
 */
function positioned({ text, position }: Words): string {
  if (!position || !/\d/.test(text)) return text
  const raised = [...text].map((character) =>
    /\d/.test(character) ? digits[position][Number(character)] : signs[position][typedSigns.indexOf(character)],
  )
  return raised.includes(undefined) ? `${position === 'super' ? '^' : '_'}(${text})` : raised.join('')
}
