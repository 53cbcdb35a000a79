/** What every picture is made of: texts in boxes, most of them links, and lines and marks between them. */
import { lineHeight, widthOf, wrap } from './text'

export type Box = { x: number; y: number; width: number; height: number }

/** What a picture names: a record with its address, or a word that leads nowhere. */
export type Named = {
  text: string
  href?: string | undefined
  /** The name for those who do not see the picture, where the text says less than its place does. */
  name?: string | undefined
}

/** A name in its place. The box is what a finger or a pointer hits. */
export type Label = Box &
  Omit<Named, 'text'> & {
    lines: string[]
    /** Where the text stands in its box; at its start when nothing is said. */
    at?: 'middle' | 'end' | undefined
    look?: Look | undefined
  }

/** How a text is set when it is no plain link: a title, a word beside a line, one of uncertainty or of an end. */
export type Look = 'title' | 'word' | 'unverified' | 'ended'

/**
 * Lines and marks, each of its own shape. Marks: a disc for what is on record, a ring for what is not known or not
 * there, a square for an end. Lines: as those beside a status in words, whole, broken, dotted and double; dotted too
 * where nobody has checked, in the colour of what is unverified.
 */
export type Shape = Mark | Line | 'wire' | 'rule' | 'bar'

export type Line = 'whole' | 'broken' | 'dotted' | 'double' | 'unsure'

export type Mark = 'disc' | 'ring' | 'square'

export type Drawing = {
  width: number
  height: number
  labels: Label[]
  /** One path for all lines, or all marks, of a shape. */
  shapes: Partial<Record<Shape, string>>
}

/** Of a ring, whose line is 2 wide. */
const radius = 4

/** The width of a picture in a column of text on a wide screen, on the page of a record, and on a phone. */
export const widths = { column: 704, record: 592, phone: 328 } as const

/** Space between a text and the edge of its box. */
export const padding = 4
/** The height of a box of one line: no target is lower. */
export const oneLine = lineHeight + 2 * padding

/** A label of as many lines as the width asks for, its box no wider than its text needs; a link is never too low to hit. */
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

/** How wide the box of a text is, once it is in lines. */
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
    /** A disc or a square is a line without length and its ends; a ring is drawn around. */
    mark: (shape: Mark, x: number, y: number) =>
      shape === 'ring'
        ? add(shape, `M${Math.round(x) - radius} ${Math.round(y)}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`)
        : add(shape, `M${Math.round(x)} ${Math.round(y)}h0`),
  }
}
