import {
  type Box,
  below,
  boxWidth,
  type Drawing,
  type Label,
  type Look,
  labelAt,
  type Mark,
  middleOf,
  type Named,
  oneLine,
  padding,
  sketch,
} from './drawing'
import { wrap } from './text'

/** The names that one relation leads to, under its caption: "member of", "agreements". */
export type Group = { caption: string; nodes: (Named & { mark?: Mark | undefined; look?: Look | undefined })[] }

const centreWidth = 132
const curve = 44
const betweenGroups = 8
const clear = 8

/**
 * A name in the middle and what it is related to on both sides: each group under its caption, its names along a line
 * that goes down, and one curve from the middle to each group.
 */
export function fan(centre: string, before: Group[], after: Group[], width: number): Drawing {
  const { shapes, add, down, mark } = sketch()
  const labels: Label[] = []
  const centreLines = wrap(centre, centreWidth - 2 * padding, true)
  const needed = boxWidth(centreLines, { isTitle: true })
  const side = before.length > 0 ? Math.min(widestOf(before), (width - needed - 2 * (curve + clear)) / 2) : 0
  const middle = side > 0 ? Math.round(side) + clear + curve : 0

  const left = column(before, { x: 0, width: Math.round(side), at: 'end' })
  const rightEdge = middle + needed + curve + clear
  const right = column(after, { x: rightEdge, width: width - rightEdge })
  const height = Math.max(left.height, right.height, centreLines.length * oneLine)
  const name = labelAt({ text: centre }, { x: middle, y: 0, width: centreWidth }, { look: 'title' })
  name.y = Math.round((height - name.height) / 2)
  const level = name.y + name.height / 2

  settle(left, name.x, Math.round(side) + clear)
  labels.push(name)
  settle(right, name.x + name.width, rightEdge - clear)
  return { width, height, labels, shapes }

  /** Centres a column in the height, and joins its groups to the name. */
  function settle(column: Column, from: number, stem: number): void {
    const shift = Math.round((height - column.height) / 2)
    for (const { caption, nodes } of column.groups) {
      labels.push(...[caption, ...nodes].map((label) => ({ ...label, y: label.y + shift })))
      const beads = nodes.map((node) => middleOf(node) + shift)
      const [first = 0, last = 0] = [beads[0], beads.at(-1)]
      down('wire', stem, first, last)
      for (const [i, { mark: shape }] of nodes.entries()) if (shape) mark(shape, stem, beads[i] ?? level)
      const [half, aim] = [(from + stem) / 2, (first + last) / 2].map(Math.round)
      add('wire', `M${from} ${Math.round(level)}C${half} ${Math.round(level)} ${half} ${aim} ${stem} ${aim}`)
    }
  }
}

type Column = { height: number; groups: { caption: Label; nodes: (Label & { mark: Mark | undefined })[] }[] }

function column(groups: Group[], place: Pick<Box, 'x' | 'width'> & Pick<Label, 'at'>): Column {
  let y = 0
  const placed = groups.map(({ caption, nodes }, i) => {
    if (i > 0) y += betweenGroups
    const head = labelAt({ text: caption }, { ...place, y }, { at: place.at, look: 'word' })
    y = below(head)
    return {
      caption: head,
      nodes: nodes.map(({ mark, look, ...named }) => {
        const label = labelAt(named, { ...place, y }, { at: place.at, look })
        y = below(label)
        return { ...label, mark }
      }),
    }
  })
  return { height: y, groups: placed }
}

const widestOf = (groups: Group[]) =>
  Math.max(
    ...groups.map(({ caption }) => boxWidth([caption])),
    ...groups.flatMap(({ nodes }) => nodes.map(({ text, href }) => boxWidth([text], { href }))),
  )
