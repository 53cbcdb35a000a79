import { blank } from './joints'
import { type Typography, typeset } from './typography'

/**
 * Sets a text that lies in pieces (plain, bold, in a link) as one, for a quotation may begin in one piece and end in
 * another. A space that the typography adds goes to the piece of the mark that asks for it.
 * @returns as many pieces, which together are the text as `typeset` sets it
 */
export function typesetPieces(pieces: readonly string[], typography: Typography): string[] {
  const text = pieces.join('')
  const set = typeset(text, typography)
  if (pieces.length === 1 || set === text) return pieces.length === 1 ? [set] : [...pieces]
  const owners = pieces.flatMap((piece, i) => new Array<number>(piece.length).fill(i))
  const result = pieces.map(() => '')
  let at = 0
  for (const [i, unit] of units(set)) {
    // What the typography left out: blanks, and letters of ordinals.
    if (!isBlank(unit)) while (at < text.length && !isSame(text[at], unit)) at += 1
    const isAdded = isBlank(unit) && !isBlank(text[at])
    const isAfter = isAdded && at > 0 && opening.has(set[i - 1] ?? '')
    const owner = owners[isAfter ? at - 1 : at] ?? owners.at(-1) ?? 0
    result[owner] += unit
    if (!isAdded) at += 1
  }
  return result
}

/** Marks that a space is added after. */
const opening = new Set(['«', '°', 'º'])

const quotation = new Set(['"', "'", '“', '”', '‘', '’', '«', '»'])

/** Typesetting changes a quotation mark into another, and no other character but blanks. */
const isSame = (before: string | undefined, after: string) =>
  before === after || (quotation.has(before ?? '') && quotation.has(after))

const blanks = new RegExp(blank)
const isBlank = (unit: string | undefined) => unit !== undefined && blanks.test(unit)

function* units(text: string): Generator<[number, string]> {
  for (let i = 0; i < text.length; i += 1) yield [i, text[i] ?? '']
}
