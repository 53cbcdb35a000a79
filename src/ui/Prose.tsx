import { Fragment, type ReactNode } from 'react'
import { noBreak } from '#/i18n/joints'
import { isLinked } from '#/i18n/links'
import { isLocale, type Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { Name } from './Name'

/** Gives the text and the address of a mention; for null, the text is printed as it was typed. */
type Mentioned = (
  target: { relationTo: string; value: unknown },
  form: string | null,
  locale: Locale,
) => { text: string; href: string; title?: string; elsewhere?: { lang: Locale; href: string } } | null

type Node = {
  type: string
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  children?: Node[]
  fields?: Record<string, unknown>
}

type Props = {
  /** The state of the editor, as stored. */
  state: unknown
  locale: Locale
  mention: Mentioned
  /** How many levels the headings of the text go down on this page: 0 leaves h2 an h2. */
  offset?: number
}

/** Stored prose as HTML: no styles, no scripts, typography of the language, mentions by their current names. */
export function Prose({ state, locale, mention, offset = 0 }: Props) {
  const root = (state as { root?: Node } | null | undefined)?.root
  if (!root?.children?.length) return null
  return <>{root.children.map((node, i) => block(node, i, { locale, mention, offset }))}</>
}

type Context = Required<Omit<Props, 'state'>>

const bold = 1
const italic = 2

function block(node: Node, key: number, context: Context): ReactNode {
  const children = node.children ?? []
  switch (node.type) {
    case 'heading': {
      const level = Math.min(Number(node.tag?.slice(1) ?? 2) + context.offset, 6)
      const Heading = `h${level}` as 'h2'
      return <Heading key={key}>{inline(children, context)}</Heading>
    }
    case 'list': {
      const List = node.listType === 'number' ? 'ol' : 'ul'
      return <List key={key}>{itemsOf(children).map((item, i) => listItem(item, i, context))}</List>
    }
    case 'paragraph':
      return children.length > 0 ? <p key={key}>{inline(children, context)}</p> : null
    default:
      return <Fragment key={key}>{inline([node], context)}</Fragment>
  }
}

/** The editor keeps a sub-list in an item of its own, which it does not count: it belongs to the item before it. */
function itemsOf(items: Node[]): Node[] {
  const counted: Node[] = []
  for (const item of items) {
    const children = item.children ?? []
    const last = counted.at(-1)
    if (last && children.length > 0 && children.every((child) => child.type === 'list')) {
      counted[counted.length - 1] = { ...last, children: [...(last.children ?? []), ...children] }
    } else counted.push(item)
  }
  return counted
}

function listItem(node: Node, key: number, context: Context): ReactNode {
  const children = node.children ?? []
  const nested = children.filter((child) => child.type === 'list')
  const words = children.filter((child) => child.type !== 'list')
  return (
    <li key={key}>
      {inline(words, context)}
      {nested.map((child, i) => block(child, i, context))}
    </li>
  )
}

function inline(nodes: Node[], context: Context): ReactNode {
  return nodes.map((node, i) => <Fragment key={`${i}-${node.type}`}>{word(node, nodes[i + 1], context)}</Fragment>)
}

function word(node: Node, next: Node | undefined, context: Context): ReactNode {
  switch (node.type) {
    case 'text':
      return emphasis(typeset(bound(node.text ?? '', next), context.locale), Number(node.format ?? 0))
    case 'linebreak':
      return <br />
    // Words that a tab separates stay apart.
    case 'tab':
      return ' '
    case 'link':
    case 'autolink':
      return link(node, context)
    case 'inlineBlock':
      return node.fields?.blockType === 'mention' ? mentioned(node.fields, context) : passage(node.fields ?? {})
    default:
      return inline(node.children ?? [], context)
  }
}

/** "la résolution" stays on the line of the "Conf. 12.4" that a mention prints after it. */
function bound(text: string, next: Node | undefined): string {
  return isInstrument(next?.fields?.target) ? text.replace(nounAtEnd, noBreak) : text
}

const nounAtEnd = /(?<=(?<!\p{L})(?:r[ée]solution|d[ée]cision)s?) $/iu

/** Symbols and titles of resolutions and decisions are quoted as they are. */
const isInstrument = (target: unknown) =>
  ['resolutions', 'decisions'].includes((target as { relationTo?: string } | undefined)?.relationTo ?? '')

function emphasis(text: string, format: number): ReactNode {
  const leaning = format & italic ? <em>{text}</em> : text
  return format & bold ? <strong>{leaning}</strong> : leaning
}

function link(node: Node, context: Context): ReactNode {
  const fields = node.fields ?? {}
  const words = inline(node.children ?? [], context)
  if (fields.linkType === 'internal') {
    const target = fields.doc as { relationTo: string; value: unknown } | undefined
    const found = target ? context.mention(target, null, context.locale) : null
    return found ? <a href={found.href}>{words}</a> : words
  }
  const url = String(fields.url ?? '')
  return isLinked(url) ? <a href={url}>{words}</a> : words
}

function mentioned(fields: Record<string, unknown>, context: Context): ReactNode {
  const target = fields.target as { relationTo: string; value: unknown } | undefined
  const found = target ? context.mention(target, (fields.form as string | undefined) ?? null, context.locale) : null
  const typed = typeset(String(fields.text ?? ''), context.locale)
  if (!found) return typed
  // The words that were typed are in the language of the text, as the name is not.
  if (found.elsewhere) return <a href={found.href}>{typed}</a>
  return (
    <a href={found.href}>
      {isInstrument(target) ? (
        typesetVerbatim(found.text)
      ) : (
        <Name locale={context.locale} text={found.text} title={found.title} />
      )}
    </a>
  )
}

/** Words of another language, in italics where they are Latin: the names of species. */
function passage(fields: Record<string, unknown>): ReactNode {
  const language = String(fields.language ?? '')
  const words = String(fields.text ?? '')
  const text = isLocale(language) ? typeset(words, language) : words
  return language === 'la' ? <i lang="la">{text}</i> : <span lang={language}>{text}</span>
}
