import { type Label, labelAt, type Named, oneLine, padding } from './drawing'
import { widthOf } from './text'

/** A meeting: its number, its whole name, its address, and the day on which it closed. */
export type Column = Named & { day: string }

type Placed = { heads: Label[]; xs: number[]; xOf: (day: string) => number }

const widest = 136
/** How much of the width lies between the last meeting and today. */
const tailPart = 0.18

/**
 * Meetings at equal distances, today at the end. Where there are more than fit, those at which nothing happened are left
 * out, a run of them as "…".
 *
 * @param acted the days of the meetings that must be seen
 * @param corner the word before the numbers
 */
export function columnsOn(
  columns: Column[],
  { acted, today, width, corner }: { acted: ReadonlySet<string>; today: string; width: number; corner: string },
): Placed {
  const start = widthOf(corner) + 2 * padding + oneLine / 2
  const tail = Math.round(width * tailPart)
  const room = width - start - tail
  const slots = fitting(columns, acted, 1 + Math.floor(room / (oneLine + padding)))
  const pitch = Math.min(widest, Math.floor(room / Math.max(1, slots.length - 1)))
  const place = (i: number) => Math.round(start + i * pitch)

  const anchors: { time: number; x: number }[] = []
  const heads = [labelAt({ text: corner }, { x: 0, y: padding, width: start }, { look: 'word' })]
  for (const [i, column] of slots.entries()) {
    const x = place(i)
    if (column) anchors.push({ time: Date.parse(column.day), x })
    const { day: _, ...named } = column ?? { day: '', text: '…' }
    const needed = Math.max(oneLine, widthOf(named.text) + 2 * padding)
    const at = { x: x - needed / 2, y: column ? 0 : padding, width: needed }
    heads.push(labelAt(named, at, { at: 'middle', look: column ? undefined : 'word' }))
  }
  const xs = anchors.map(({ x }) => x)
  const last = anchors.at(-1)
  if (last)
    anchors.push({ time: Math.max(Date.parse(today), last.time + 1), x: Math.min(last.x + tail, width - padding) })

  return { heads, xs, xOf: (day) => between(anchors, Date.parse(day)) }
}

/** All columns; or, where they do not fit, the first, the last two and those that must be seen, with null for each run left out. */
function fitting(columns: Column[], acted: ReadonlySet<string>, most: number): (Column | null)[] {
  if (columns.length <= most) return columns
  const isKept = columns.map(({ day }, i) => i === 0 || i >= columns.length - 2 || acted.has(day))
  const slots = columns.flatMap((column, i): (Column | null)[] =>
    isKept[i] ? [column] : i > 0 && isKept[i - 1] ? [null] : [],
  )
  return slots.length <= most ? slots : [...slots.slice(0, 1), null, ...slots.slice(2 - most)]
}

function between(anchors: { time: number; x: number }[], time: number): number {
  const next = anchors.findIndex((anchor) => time <= anchor.time)
  const [before, after] = next < 0 ? [anchors.at(-1), undefined] : [anchors[next - 1], anchors[next]]
  if (!before || !after) return (before ?? after)?.x ?? 0
  return Math.round(before.x + ((after.x - before.x) * (time - before.time)) / (after.time - before.time))
}
