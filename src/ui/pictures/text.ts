/**
 * Estimates the width of a text without a browser. The widths are those of the widest of the usual system fonts
 * (DejaVu Sans, Verdana), rounded up: in any other a text is shorter than its box, and never longer.
 */

/** Size of the text in units of a drawing, which is a pixel where it is drawn at its own width. */
const textSize = 16
export const lineHeight = 20

/** In hundredths of the size. */
const widths: [string, number][] = [
  ["ijlIíîïÎÏ .,'’‘·\u00a0\u202f", 33],
  ['fJ:;/|-', 37],
  ['rt()[]!', 42],
  ['szcç*–?"“”', 56],
  ['kvxyLPFÿ', 60],
  ['aàâäeéèêëoôöbdghnpquùûüñáóúßESÉÈÊTY0123456789«»', 64],
  ['ABCÇKRXZVÀÂ', 70],
  ['DGHNOQUÔÙÛÜw', 82],
  ['M', 87],
  ['mWœŒæÆ—…№+', 107],
]

const known = new Map(widths.flatMap(([characters, width]) => [...characters].map((one) => [one, width] as const)))
/** Letters of other alphabets, and the characters that fill a square. */
const [otherLetter, square] = [82, 107]

/** A title is set in the serif, larger; the widest of those is wider still. */
const titleScale = 1.2

/** The width of a line of text, in whole units. */
export function widthOf(text: string, isTitle = false): number {
  let sum = 0
  for (const character of text.normalize('NFC')) {
    if (/\p{M}/u.test(character)) continue
    sum += known.get(character) ?? (character >= '\u2e80' ? square : otherLetter)
  }
  return Math.ceil((sum * textSize * (isTitle ? titleScale : 1)) / 100)
}

/**
 * Breaks a text at its ordinary spaces into lines no wider than `width`; inside a word only when that alone is wider.
 */
export function wrap(text: string, width: number, isTitle = false): string[] {
  const fits = (line: string) => widthOf(line, isTitle) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const parts = broken(word, fits)
    line = parts.pop() ?? ''
    lines.push(...parts)
  }
  return [...lines, line]
}

/** A word in parts that each fit in a line: after its hyphens if that is enough, else anywhere. */
function broken(word: string, fits: (part: string) => boolean): string[] {
  if (fits(word)) return [word]
  const parts: string[] = []
  let part = ''
  const add = (piece: string) => {
    if (part !== '' && !fits(part + piece)) {
      parts.push(part)
      part = ''
    }
    part += piece
  }
  for (const piece of word.split(/(?<=-)/u)) {
    if (fits(piece)) add(piece)
    else for (const character of piece) add(character)
  }
  return [...parts, part]
}
