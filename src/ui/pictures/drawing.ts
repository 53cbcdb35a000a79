/** The parts of every picture: texts in boxes, most of them links, with lines and marks between them. */
import { lineHeight, widthOf, wrap } from './text'

export type Box = { x: number; y: number; width: number; height: number }

/** A text of a picture: a record with its address, or a word without a link. */
export type Named = {
  text: string
  href?: string | undefined
  /** The accessible name, where the text alone says less than its place in the picture. */
  name?: string | undefined
}

/** A text in its place. The box is the target of a finger or a pointer. */
export type Label = Box &
  Omit<Named, 'text'> & {
    lines: string[]
    /** The alignment of the text in its box; the start by default. */
    at?: 'middle' | 'end' | undefined
    look?: Look | undefined
  }

/** How a text is set when it is no plain link: a title, a word beside a line, one of uncertainty or of an end. */
export type Look = 'title' | 'word' | 'unverified' | 'ended'

/**
 * Lines and marks, each of its own shape. Marks: a disc for what is on record, a ring for what is not there, a box
 * for what is not known, a diamond for what was announced, a square for an end. No other part of a page has these shapes. Lines: whole, broken, dotted and double, as beside a status in words; "unsure" is dotted
 * in the colour of unverified facts.
 */
export type Shape = Mark | Line | 'wire' | 'rule' | 'bar'

export type Line = 'whole' | 'broken' | 'dotted' | 'double' | 'unsure'

export type Mark = 'disc' | 'ring' | 'box' | 'diamond' | 'square'

export type Drawing = {
  width: number
  height: number
  labels: Label[]
  /** One path for all lines, or all marks, of a shape. */
  shapes: Partial<Record<Shape, string>>
}

/** The radius of a ring, whose line is 2 wide. */
const radius = 4

/** The width of a picture in a column of text on a wide screen, on the page of a record, and on a phone. */
export const widths = { column: 704, record: 592, phone: 328 } as const

/** Space between a text and the edge of its box. */
export const padding = 4
/** The height of a box of one line, which is the least height of a target. */
export const oneLine = lineHeight + 2 * padding

/** A label, broken into lines for the width. Its box fits its text; the box of a link is high enough for a target. */
export function labelAt(
  named: Named,
  { x, y, width }: Omit<Box, 'height'>,
  more: Pick<Label, 'at' | 'look'> = {},
): Label {
  const { text, href, name } = named
  const isTitle = more.look === 'title'
  const lines = wrap(text, width - 2 * padding, isTitle)
  const needed = boxWidth(lines, { href, isTitle })
  const isWord = !href && !isTitle
  const start = more.at === 'end' ? x + width - needed : more.at === 'middle' ? x + (width - needed) / 2 : x
  return {
    href,
    name,
    ...more,
    lines,
    x: Math.round(start),
    y,
    width: needed,
    height: lines.length * lineHeight + (isWord ? 0 : 2 * padding),
  }
}

/** The width of the box of a text in lines. */
export function boxWidth(
  lines: string[],
  { href, isTitle = false }: { href?: string | undefined; isTitle?: boolean } = {},
): number {
  return Math.max(href ? oneLine : 0, ...lines.map((line) => widthOf(line, isTitle) + 2 * padding))
}

export const rightOf = ({ x, width }: Box) => x + width
export const below = ({ y, height }: Box) => y + height

/** The height at which a line meets the first line of a text. */
export const middleOf = ({ y, height, lines }: Pick<Label, 'y' | 'height' | 'lines'>) =>
  y + (height - (lines.length - 1) * lineHeight) / 2

/** From the middle of the start side of an open mark. A disc or a square is a line of length 0 with its caps. */
const outlines: Partial<Record<Mark, string>> = {
  ring: 'a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  box: 'v-4h8v8h-8z',
  diamond: 'l4-5 4 5-4 5z',
}

/** Paths of one drawing, gathered by shape. */
export function sketch() {
  const shapes: Partial<Record<Shape, string>> = {}
  const add = (shape: Shape, path: string) => {
    shapes[shape] = (shapes[shape] ?? '') + path
  }
  return {
    shapes,
    add,
    across: (shape: Shape, x: number, y: number, to: number) => {
      if (Math.round(to) > Math.round(x)) add(shape, `M${Math.round(x)} ${Math.round(y)}H${Math.round(to)}`)
    },
    down: (shape: Shape, x: number, y: number, to: number) => {
      if (Math.round(to) > Math.round(y)) add(shape, `M${Math.round(x)} ${Math.round(y)}V${Math.round(to)}`)
    },
    mark: (shape: Mark, x: number, y: number) => {
      const outline = outlines[shape]
      add(shape, `M${Math.round(x) - (outline ? radius : 0)} ${Math.round(y)}${outline ?? 'h0'}`)
    },
  }
}
