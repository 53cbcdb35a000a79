import { addDays } from '#/instruments/days'
import { below, boxWidth, type Drawing, type Label, labelAt, middleOf, type Named, padding, sketch } from './drawing'
import { widthOf } from './text'

/** A date as far as it is known: a day, the first and last day of a month or a year, or the day of an announcement. */
export type When = { first: string; last: string; isAnnounced?: boolean }

export type Entry = Named & { when: When }

type Place = {
  /** The axis goes to the end of this year, or further when an entry does. */
  today: string
  width: number
  /** The number of other entries, with a link to them. */
  more?: Named | undefined
}

const clear = 10
const betweenRows = 2
/** Half the height of a bar that covers a month or a year. */
const thickness = 5
/** The least width of a bar. */
const thinnest = 2
const axisHeight = 28
/** The least distance between two named years. */
const apart = 80

/**
 * Entries on an axis of years, one in each row, in the order in which they are given. A day is a point; a month or a
 * year is a bar over its whole length, never thinner than a line; an announcement is a diamond.
 */
export function timeline(entries: Entry[], { today, width, more }: Place): Drawing {
  const { shapes, add, down, mark } = sketch()
  const labels: Label[] = []
  const firstYear = Math.min(...entries.map(({ when }) => yearOf(when.first)))
  const lastYear = Math.max(yearOf(today), ...entries.map(({ when }) => yearOf(when.last)))
  const edge = padding + thickness
  const at = (time: number) => edge + ((time - firstYear) / (lastYear + 1 - firstYear)) * (width - 2 * edge)

  let y = axisHeight
  for (const { when, ...named } of entries) {
    const from = at(timeOf(when.first))
    // A bar covers its last day too.
    const to = when.first === when.last ? from : at(timeOf(addDays(when.last, 1)))
    const label = beside(named, from, Math.max(to, from + thinnest), y)
    labels.push(label)
    const isAbove = label.at === 'middle'
    const level = isAbove ? below(label) + thickness : middleOf(label)
    if (when.isAnnounced) mark('diamond', from, level)
    else if (when.first === when.last) mark('disc', from, level)
    else {
      const [start, length] = [Math.round(from), Math.max(thinnest, Math.round(to - from))]
      add('bar', `M${start} ${level - thickness}h${length}v${2 * thickness}h-${length}z`)
    }
    y = Math.max(below(label), isAbove ? level + thickness : 0) + betweenRows
  }
  for (const year of yearsBetween(firstYear, lastYear, width)) {
    const x = Math.round(at(year))
    down('rule', x, axisHeight, y)
    const needed = widthOf(String(year)) + 2 * padding
    const centred = Math.min(Math.max(0, x - needed / 2), width - needed)
    labels.push(labelAt({ text: String(year) }, { x: centred, y: 0, width: needed }, { look: 'word', at: 'middle' }))
  }
  if (more) {
    const label = labelAt(more, { x: 0, y, width })
    labels.push(label)
    y = below(label)
  }
  return { width, height: y, labels, shapes }

  /** After the mark where the text has room on one line, else before it; where it has room nowhere, above. */
  function beside(named: Named, from: number, to: number, y: number): Label {
    const needed = boxWidth([named.text], named)
    const [before, after] = [Math.floor(from - clear), Math.floor(width - to - clear)]
    const isAfter = needed <= after || (needed > before && after >= before)
    const label = isAfter
      ? labelAt(named, { x: width - after, y, width: after })
      : labelAt(named, { x: 0, y, width: before }, { at: 'end' })
    if (label.lines.length < 3) return label
    const above = labelAt(named, { x: 0, y, width }, { at: 'middle' })
    return { ...above, x: Math.round(Math.max(0, Math.min(from - above.width / 2, width - above.width))) }
  }
}

/** Every year, or every second, fifth or tenth, as the width allows. */
function yearsBetween(first: number, last: number, width: number): number[] {
  const most = width / apart
  const step = [1, 2, 5, 10, 20, 50].find((years) => (last - first) / years < most) ?? 100
  const start = Math.ceil(first / step) * step
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, i) => start + i * step)
}

const yearOf = (day: string) => Number(day.slice(0, 4))

/** A day as a number of years: 2024.5 is the middle of 2024. */
function timeOf(day: string): number {
  const start = Date.UTC(yearOf(day), 0, 1)
  return yearOf(day) + (Date.parse(day) - start) / (Date.UTC(yearOf(day) + 1, 0, 1) - start)
}
