import { type Column, columnsOn } from './columns'
import {
  below,
  boxWidth,
  type Drawing,
  type Label,
  type Line,
  type Look,
  labelAt,
  type Named,
  oneLine,
  padding,
  sketch,
} from './drawing'
import { lineHeight } from './text'

/** One text from meeting to meeting. All days are ISO; that of an act is the day on which its meeting closed. */
export type Life = Named & {
  spans: { from: string; to: string; line: Line; word: Word }[]
  /** The act that ends the life has no disc: the end has a square. */
  acts: { day: string; word: string; isEnd?: boolean }[]
  end?: { day: string; word: string } | undefined
  /** The indexes of the lives that continue this one. */
  followedBy: number[]
}

type Word = { text: string; look: Look }
type PlacedWord = Word & { x: number }

export type Lives = {
  /** The word before the numbers of the meetings. */
  corner: string
  columns: Column[]
  lives: Life[]
  today: string
  /** The number of other lives, with a link to them. */
  more?: Named | undefined
}

const clear = 8
const rowGap = 16
const arrow = 'l-4 -7M0 0l4 -7'

/**
 * Meetings as columns; each text a line across them that changes with its status, and under it what the meetings did.
 */
export function lifeAcross({ corner, columns, lives, today, more }: Lives, width: number): Drawing {
  const { shapes, add, across, down, mark } = sketch()
  const acted = new Set(lives.flatMap(({ acts }) => acts.map(({ day }) => day)))
  const { heads, xs, xOf } = columnsOn(columns, { acted, today, width, corner })
  const labels: Label[] = [...heads]
  const levels: number[] = []

  let y = oneLine
  for (const { text, href, name, spans, acts, end } of lives) {
    y += levels.length > 0 ? rowGap : padding
    if (lives.length > 1) {
      const start = xOf(spans[0]?.from ?? today) + clear
      // The text of the page itself has no link, and is set as a title.
      const isTitle = !href
      const needed = boxWidth([text], { href, isTitle })
      const place = { x: Math.max(0, Math.min(start, width - needed)), y, width: needed }
      const title = labelAt({ text, href, name }, place, { look: isTitle ? 'title' : undefined })
      labels.push(title)
      y = below(title)
    }
    y = write(wordsOf({ spans, end }, xOf), y, 'above')
    const level = y + clear
    levels.push(level)
    for (const { from, to, line } of spans) {
      const offsets = line === 'double' ? [-2, 2] : [0]
      for (const offset of offsets) across(line, xOf(from), level + offset, xOf(to))
    }
    for (const { day, isEnd } of acts) if (!isEnd) mark('disc', xOf(day), level)
    if (end) mark('square', xOf(end.day), level)
    // Marks between two shown meetings are too close for words, which the table has.
    const under = acts
      .filter(({ day }) => xs.includes(xOf(day)))
      .map(({ day, word }) => ({ x: xOf(day) - boxWidth([word]) / 2, text: word, look: 'word' as const }))
    y = write(under, level + clear, 'below')
  }
  for (const x of xs) down('rule', x, oneLine, y)
  for (const [i, { followedBy }] of lives.entries()) for (const next of followedBy) join(i, next)
  if (more) {
    const label = labelAt(more, { x: 0, y: y + padding, width })
    labels.push(label)
    y = below(label)
  }
  return { width, height: y, labels, shapes }

  /** Writes words without overlap, in as many lines as needed, the first next to the life. @returns where they end */
  function write(words: PlacedWord[], top: number, side: 'above' | 'below'): number {
    const ends: number[] = []
    const placed = words
      .toSorted((a, b) => a.x - b.x)
      .map(({ x, text, look }) => {
        const needed = boxWidth([text])
        const from = Math.round(Math.max(0, Math.min(x, width - needed)))
        const free = ends.findIndex((end) => end + clear <= from)
        const line = free < 0 ? ends.length : free
        ends[line] = from + needed
        return { text, look, line, x: from, width: needed }
      })
    for (const { text, look, line, ...at } of placed) {
      const fromTop = side === 'below' ? line : ends.length - 1 - line
      labels.push(labelAt({ text }, { ...at, y: top + fromTop * lineHeight }, { look }))
    }
    return top + ends.length * lineHeight
  }

  /** Draws a line from one life to the life that continues it, at the day on which that one begins. */
  function join(from: number, to: number): void {
    const [start, end] = [levels[from], levels[to]]
    const follower = lives[to]?.spans[0]
    if (start === undefined || end === undefined || !follower) return
    const x = xOf(follower.from)
    across('wire', xOf(lives[from]?.spans.at(-1)?.to ?? follower.from), start, x)
    add('wire', `M${x} ${start}V${end - clear}${arrow.replace('M0 0', `M${x} ${end - clear}`)}`)
  }
}

/** The word of each span that is long enough to carry one, and that of the end. */
function wordsOf({ spans, end }: Pick<Life, 'spans' | 'end'>, xOf: (day: string) => number): PlacedWord[] {
  const words = spans
    .map(({ from, to, word }) => ({ ...word, x: xOf(from), length: xOf(to) - xOf(from) }))
    .filter(({ length }) => length >= oneLine || spans.length === 1)
  return end ? [...words, { text: end.word, look: 'ended', x: xOf(end.day) }] : words
}
