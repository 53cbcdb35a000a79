import { type Loss, lossList } from './losses'
import { htmlOf, type PastedBlock, type Piece, tidied } from './pastedBlocks'

/** Lines of text that are shorter are a list, an address or a poem, not a paragraph cut at the width of a page. */
const shortest = 45

const itemSign = /^\s*(?:[-–—•·▪*]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s/i

/**
 * Text without formats, as a PDF file, an e-mail or an editor of plain text gives it. A blank line parts paragraphs, and
 * so does a line end; but lines as long as a page is wide are one paragraph, which was cut there. A word that was cut at
 * the end of a line keeps its hyphen, for "sous-" and "région" may be one word or two: it is told, to be looked at.
 */
export function cleanedText(text: string): { html: string; losses: Loss[] } {
  const losses = lossList()
  const lines = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').split('\n')
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const paragraphs: string[][] = []
  let before = ''
  for (const line of lines) {
    const words = line.trim()
    const isCut = longest >= shortest && before.length >= longest * 0.75
    if (words && isCut && !itemSign.test(line)) {
      const isHyphen = /\p{L}[-‐]$/u.test(before) && /^\p{Ll}/u.test(words)
      if (isHyphen) losses.add('hyphens', `${before.split(/\s/).at(-1)}${words.split(/\s/)[0]}`)
      paragraphs.at(-1)?.push(isHyphen || before.endsWith('\u00ad') ? words : ` ${words}`)
    } else if (words) paragraphs.push([words])
    before = words
  }
  const blocks = paragraphs.map((cut): PastedBlock => ({ tag: 'p', pieces: tidied(piecesOf(cut.join(''))) }))
  return { html: htmlOf(blocks), losses: losses.all() }
}

const piecesOf = (words: string): Piece[] =>
  words
    .split(/(\t)/)
    .map((part) => (part === '\t' ? 'tab' : { text: part, bold: false, italic: false, position: null, href: null }))
