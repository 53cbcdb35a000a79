/** What a text has that its page does not mend by itself. The rules read one text, and know nothing of the database. */
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Block, Part } from '#/prose/blocks'

export type Rule =
  | 'straightQuote'
  | 'foreignQuotes'
  | 'openQuote'
  | 'foreignAcronym'
  | 'notToUse'
  | 'notInEffect'
  | 'skippedHeading'
  | 'doubleWord'
  | 'addressAsText'

/** One thing that was found: its words, and those that would stand instead, where they are known. */
export type Found = { rule: Rule; words: string; instead: string | null }

/** What the rules are told of the rest of the portal, in the language of the text. */
export type Known = {
  /** Acronyms of the other language, each with that of this one. */
  acronyms: ReadonlyMap<string, string>
  /** Forms that are not used, each with the term to use. */
  terms: ReadonlyMap<string, string>
  /** The names of instruments that are no longer in effect, by id. */
  ended: ReadonlyMap<string, string>
}

/** A mention, or words of another language: they follow rules of their own. */
const apart = '\ufffc'

export function findingsInText(text: string, locale: Locale, known: Known): Found[] {
  return text.split('\n').flatMap((line) => findingsInLine(line, locale, known))
}

export function findingsInProse(blocks: readonly Block[], locale: Locale, known: Known): Found[] {
  const flat = blocks.flatMap(innermost)
  let level = 1
  return flat.flatMap((block): Found[] => {
    const line = block.parts.map(wordsOf).join('')
    const found = [
      ...findingsInLine(line, locale, known),
      ...block.parts.flatMap((part) => findingsInPart(part, known)),
    ]
    if (block.type !== 'heading') return found
    const isSkipped = block.level > level + 1
    level = block.level
    return isSkipped ? [{ rule: 'skippedHeading', words: line, instead: null }, ...found] : found
  })
}

type Innermost = Extract<Block, { parts: Part[] }>

function innermost(block: Block): Innermost[] {
  if (block.type === 'quote') return block.blocks.flatMap(innermost)
  if (block.type === 'list') return block.items.flatMap(({ blocks }) => blocks.flatMap(innermost))
  return [block]
}

function wordsOf(part: Part): string {
  switch (part.type) {
    case 'words':
      return part.text
    case 'link':
      return part.parts.map(wordsOf).join('')
    case 'break':
    case 'tab':
      return '\n'
    default:
      return apart
  }
}

function findingsInPart(part: Part, { ended }: Known): Found[] {
  if (part.type !== 'mention' && part.type !== 'link') return []
  const { value } = part.target ?? {}
  const name = ended.get(String(value && typeof value === 'object' && 'id' in value ? value.id : value))
  const found: Found[] = name === undefined ? [] : [{ rule: 'notInEffect', words: name, instead: null }]
  if (part.type === 'mention') return found
  const words = wordsOf(part).trim()
  return /^(https?:\/\/|www\.)\S+$/iu.test(words) ? [...found, { rule: 'addressAsText', words, instead: null }] : found
}

function findingsInLine(line: string, locale: Locale, known: Known): Found[] {
  return [
    ...quotes(line, locale),
    ...named(line, known.acronyms, 'foreignAcronym', 'gu'),
    ...named(line, known.terms, 'notToUse', 'giu'),
    ...doubles(line, locale),
  ]
}

const around = 20

function quotes(line: string, locale: Locale): Found[] {
  const found: Found[] = []
  // Addresses keep their marks on the page.
  const composed = typeset(line, locale).replace(/\S+:\/\/\S+/g, '')
  const straight = composed.indexOf('"')
  if (straight >= 0) {
    const words = composed.slice(Math.max(0, straight - around), straight + around).trim()
    found.push({ rule: 'straightQuote', words, instead: null })
  }
  const foreign = locale === 'fr' ? /“([^“”«»\n]+)”/gu : /«\s*([^«»\n]+?)\s*»/gu
  for (const { 0: words, 1: quoted = '', index } of line.matchAll(foreign)) {
    // In French, a quotation within guillemets has these marks.
    if (locale === 'fr' && count(line.slice(0, index), '«') > count(line.slice(0, index), '»')) continue
    found.push({ rule: 'foreignQuotes', words, instead: locale === 'fr' ? `« ${quoted.trim()} »` : `“${quoted}”` })
  }
  const [open, close] = locale === 'fr' ? ['«', '»'] : ['“', '”']
  if (count(line, open) !== count(line, close)) {
    const at = line.search(/[«»“”]/u)
    found.push({ rule: 'openQuote', words: line.slice(at, at + 2 * around).trim(), instead: null })
  }
  return found
}

const count = (text: string, mark = '') => text.split(mark).length - 1

/** The forms of a list that stand in a line as words of their own, and what stands for them. */
function named(line: string, list: ReadonlyMap<string, string>, rule: Rule, flags: string): Found[] {
  return [...list].flatMap(([form, preferred]) => {
    const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, flags)
    const words = [...new Set([...line.matchAll(pattern)].map(([match]) => match))]
    return words.map((word): Found => ({ rule, words: word, instead: inCaseOf(word, preferred) }))
  })
}

const inCaseOf = (word: string, preferred: string) =>
  /^\p{Lu}/u.test(word) ? preferred.charAt(0).toUpperCase() + preferred.slice(1) : preferred

/** Words that rightly stand twice. */
const twice: Record<Locale, ReadonlySet<string>> = { fr: new Set(['nous', 'vous']), en: new Set(['that', 'had']) }

const doubles = (line: string, locale: Locale): Found[] =>
  [...line.matchAll(/(?<![\p{L}\p{N}'’-])(\p{L}{2,})[ \u00a0]+\1(?![\p{L}\p{N}'’-])/giu)]
    .filter(([, word = '']) => !twice[locale].has(word.toLowerCase()))
    .map(([words, word = '']) => ({ rule: 'doubleWord', words, instead: word }))
