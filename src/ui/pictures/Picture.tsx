import { Fragment, type ReactNode } from 'react'
import { type Drawing, type Label, padding, type Shape } from './drawing'
import { lineHeight } from './text'

type Props = {
  /** Unique on the page. */
  id: string
  title: string
  level?: 2 | 3
  /** One sentence on what the picture shows, and what its marks mean. */
  sentence: ReactNode
  /** One drawing for a wide screen and for paper, one for a phone: the style sheet shows one of them. */
  wide: Drawing
  narrow: Drawing
  /** The words of a link past a picture with many links. */
  skip?: string
  /** The same as text: a closed list, or a link to the list where the page shows it open. */
  children: ReactNode
}

/**
 * A picture with its heading, a sentence on what it shows, and the same as text.
 *
 * It is a group of links with text, in the order of reading, and not an image: a screen reader reads it and moves in it
 * as in a list. A screen reader does not read lines and marks; the text below states what they mean.
 */
export function Picture({ id, title, level = 2, sentence, wide, narrow, skip, children }: Props) {
  const Heading = `h${level}` as const
  return (
    <figure className="pic" aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      <p>{sentence}</p>
      {skip ? (
        <a className="skip" href={`#${id}-after`}>
          {skip}
        </a>
      ) : null}
      <Drawn drawing={wide} id={id} />
      <Drawn drawing={narrow} id={id} className="narrow" />
      {skip ? <div id={`${id}-after`} tabIndex={-1} /> : null}
      {children}
    </figure>
  )
}

/** Shapes in the order in which they are drawn, from the back to the front. */
const order: Shape[] = [
  'rule',
  'wire',
  'dotted',
  'unsure',
  'broken',
  'double',
  'whole',
  'bar',
  'disc',
  'ring',
  'box',
  'diamond',
  'square',
]

function Drawn({ drawing, id, className }: { drawing: Drawing; id: string; className?: string }) {
  const { width, height, labels, shapes } = drawing
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing
    <svg
      width={`${width / rem}rem`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={id}
      className={className}
    >
      {order.map((shape) => (shapes[shape] ? <path key={shape} className={shape} d={shapes[shape]} /> : null))}
      {labels.map((label, i) => (
        <Written key={i} label={label} />
      ))}
    </svg>
  )
}

function Written({ label }: { label: Label }) {
  const { x, y, width, height, lines, at, look, href, name } = label
  const top = y + (height - lines.length * lineHeight) / 2
  const edge = at === 'end' ? x + width - padding : at === 'middle' ? x + Math.round(width / 2) : x + padding
  // The blank between two lines is on the side that is not aligned.
  const text = (
    <text x={edge} y={top + baseline} className={[at, look].filter(Boolean).join(' ') || undefined}>
      {lines.map((line, i) =>
        i === 0 ? (
          <Fragment key={i}>{at === 'end' || i === lines.length - 1 ? line : `${line} `}</Fragment>
        ) : (
          <tspan key={i} x={edge} dy={lineHeight}>
            {at === 'end' ? ` ${line}` : i === lines.length - 1 ? line : `${line} `}
          </tspan>
        ),
      )}
    </text>
  )
  if (!href) return text
  return (
    <a href={href} aria-label={name}>
      <path d={`M${x} ${y}h${width}v${height}h-${width}z`} />
      {text}
    </a>
  )
}

/** Units of a drawing in a rem, so that it grows with the text size that a reader has set. */
const rem = 16

/** The distance from the top of a line to its baseline. */
const baseline = 15
