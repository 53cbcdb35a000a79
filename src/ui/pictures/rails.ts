import {
  below,
  boxWidth,
  type Drawing,
  type Label,
  type Look,
  labelAt,
  type Mark,
  middleOf,
  type Named,
  padding,
  rightOf,
  sketch,
} from './drawing'
import { widthOf } from './text'

/** A name on a wire, with the names that belong to it: a mechanism and its members. A caption has no mark. */
export type Twig = Named & { mark?: Mark | undefined; look?: Look | undefined; twigs?: Twig[] | undefined }

/** A name, its twigs, and its own branches. */
export type Branch = Named & { twigs: Twig[]; branches?: Branch[] | undefined }

const nameColumn = 196
const indent = 16
const gap = 12
/** The distance from a vertical line to its mark, and from the mark to the text. */
const reach = 16
const clear = 6
const betweenRows = 4

/**
 * Branches one below the other: each name at the start, and its twigs in rows on a wire beside it, or below it where
 * the picture is narrow.
 */
export function rails(branches: Branch[], width: number): Drawing {
  const isNarrow = width < 480
  const { shapes, across, down, mark } = sketch()
  const labels: Label[] = []
  let y = 0

  const put = (label: Label) => {
    labels.push(label)
    return label
  }

  for (const [i, branch] of branches.entries()) {
    if (i > 0) {
      across('rule', 0, y + gap, width)
      y += 2 * gap
    }
    place(branch, 0)
  }
  return { width, height: y, labels, shapes }

  function place({ twigs, branches: parts = [], ...named }: Branch, depth: number): void {
    const x = depth * indent
    const look = depth === 0 ? 'title' : undefined
    const name = put(labelAt(named, { x, y, width: (isNarrow ? width : nameColumn) - x }, { look }))
    const stem = isNarrow ? x + padding + 2 : nameColumn + indent
    const rows = isNarrow ? below(name) : y
    if (twigs.length === 0) y = below(name)
    else {
      if (!isNarrow) across('wire', x + 2 * padding + widthOf(name.lines[0] ?? '', depth === 0), middleOf(name), stem)
      const { bottom, lastRow } = hang(twigs, stem, rows)
      if (isNarrow) down('wire', stem, below(name), lastRow)
      y = Math.max(bottom, below(name))
    }
    const from = y
    let last = from
    for (const part of parts) {
      y += gap
      last = y + padding + indent
      across('wire', x + padding + 2, last - padding - 2, x + indent)
      place(part, depth + 1)
    }
    if (parts.length > 0) down('wire', x + padding + 2, from, last - padding - 2)
  }

  /** Rows of twigs on a vertical line. Twigs with twigs of their own come first, each in a row of its own. */
  function hang(twigs: Twig[], stem: number, top: number): { bottom: number; lastRow: number } {
    let rowTop = top
    let lastRow = top
    let firstRow: number | null = null
    let x = stem
    let bottom = top
    const startRow = () => {
      rowTop = bottom === top ? top : bottom + betweenRows
      x = stem
    }

    for (const { twigs: own, mark: shape, look, ...named } of [...twigs.filter(isParent), ...twigs.filter(isLeaf)]) {
      const room = width - x - gap - clear
      if (x > stem && boxWidth([named.text], named) > room) startRow()
      const bead = x + (x > stem ? gap : reach)
      const label = put(labelAt(named, { x: bead + clear, y: rowTop, width: width - bead - clear }, { look }))
      lastRow = middleOf(label)
      firstRow ??= lastRow
      if (x === stem) across('wire', x, lastRow, bead)
      if (shape) mark(shape, bead, lastRow)
      x = rightOf(label)
      bottom = Math.max(bottom, below(label))
      if (!own?.length) continue
      const isBeside = width - x >= (width - stem) * 0.6
      if (isBeside) across('wire', x, lastRow, x + gap)
      const hung = isBeside ? hang(own, x + gap, rowTop) : hang(own, bead, bottom)
      if (!isBeside) down('wire', bead, lastRow, hung.lastRow)
      bottom = Math.max(bottom, hung.bottom)
      startRow()
    }
    down('wire', stem, firstRow ?? top, lastRow)
    return { bottom, lastRow }
  }
}

const isParent = ({ twigs }: Twig) => Boolean(twigs?.length)
const isLeaf = (twig: Twig) => !isParent(twig)
