import { Fragment, type ReactNode } from 'react'
import { type Drawing, type Label, padding, type Shape } from './drawing'
import { lineHeight } from './text'

type Props = {
  /** Unlike that of any other picture on the page. */
  id: string
  title: string
  level?: 2 | 3
  /** One sentence on what the picture shows, and what its marks mean. */
  sentence: ReactNode
  /** Drawn for a wide screen and for paper, and for a phone: never both are there. */
  wide: Drawing
  narrow: Drawing
  /** The same as text: what a closed list holds, and where it stands open elsewhere, a link to it. */
  children: ReactNode
}

/**
 * A picture with its heading, a sentence of what it shows, and the same as text.
 *
 * It is a group of links with its own text, in the order of reading, and not an image: whoever does not see it reads it
 * and moves in it as in a list. Lines and marks say nothing to them; that is what the text below is for.
 */
export function Picture({ id, title, level = 2, sentence, wide, narrow, children }: Props) {
  const Heading = `h${level}` as const
  return (
    <figure className="pic" aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      <p>{sentence}</p>
      <Drawn drawing={wide} id={id} />
      <Drawn drawing={narrow} id={id} className="narrow" />
      {children}
    </figure>
  )
}

/** From the back to the front. */
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
  // The blank between two lines stands on the side where nothing is aligned.
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

/** Units of a drawing in a rem: it grows with the text of a reader who has set that larger. */
const rem = 16

/** From the top of a line to where its letters stand. */
const baseline = 15
