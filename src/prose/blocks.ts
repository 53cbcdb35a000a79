/** A node or a text format of the editor that no page can show, by the name that the editor gives it. */
export class UnknownNode extends Error {
  constructor(readonly node: string) {
    super(`Prose has a node that cannot be shown: ${node}`)
  }
}

/** A reference as Payload stores it: the record itself where it was populated, else its id. */
export type Target = { relationTo: string; value: unknown }

export type Words = { type: 'words'; text: string; bold: boolean; italic: boolean; position: 'super' | 'sub' | null }
export type Mention = { type: 'mention'; target: Target | null; form: string | null; text: string }
export type Passage = { type: 'passage'; language: string; text: string }
/** Leads to a record, or to an address; to neither while its form is not filled in. */
export type Link = { type: 'link'; target: Target | null; url: string | null; parts: Part[] }
export type Part = Words | Mention | Passage | Link | { type: 'break' } | { type: 'tab' }

/** Text that stands in no paragraph: in an item of a list, or in a quotation. */
type Line = { type: 'line'; parts: Part[] }
/** The direction is null where the first letter decides it. */
export type Direction = 'ltr' | 'rtl' | null
type Paragraph = { type: 'paragraph'; direction: Direction; parts: Part[] }
export type Heading = { type: 'heading'; direction: Direction; level: number; parts: Part[] }
type Quote = { type: 'quote'; direction: Direction; blocks: Block[] }
/** A number is null where none was stored. */
type Item = { number: number | null; direction: Direction; blocks: Block[] }
export type List = { type: 'list'; ordered: boolean; start: number; items: Item[] }
export type Block = Line | Paragraph | Heading | Quote | List

type Node = Record<string, unknown>

/**
 * Stored prose, as what it says. Every reader of prose goes through here, so that none knows fewer nodes than another.
 * Alignment and indentation are the page's own, and are left out; so are formats that only dress words, like underlines.
 * @throws UnknownNode for a node or a format that would be shown wrong, or not at all
 */
export function blocksOf(state: unknown): Block[] {
  const root = isNode(state) ? state.root : undefined
  return isNode(root) ? blocksIn(root) : []
}

function blocksIn(node: Node): Block[] {
  const blocks: Block[] = []
  for (const child of childrenOf(node)) {
    const block = blockOf(child)
    const last = blocks.at(-1)
    if (block) blocks.push(block)
    else if (last?.type === 'line') last.parts.push(partOf(child))
    else blocks.push({ type: 'line', parts: [partOf(child)] })
  }
  return blocks
}

/** Null for what stands in a line. */
function blockOf(node: Node): Block | null {
  const direction = directionOf(node)
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', direction, parts: partsIn(node) }
    case 'heading': {
      const level = /^h([1-6])$/.exec(String(node.tag))?.[1]
      if (!level) throw new UnknownNode(`heading:${String(node.tag)}`)
      return { type: 'heading', direction, level: Number(level), parts: partsIn(node) }
    }
    case 'quote':
      return { type: 'quote', direction, blocks: blocksIn(node) }
    case 'list': {
      if (node.listType !== 'number' && node.listType !== 'bullet') throw new UnknownNode(`list:${node.listType}`)
      const start = typeof node.start === 'number' ? node.start : 1
      return { type: 'list', ordered: node.listType === 'number', start, items: itemsIn(node) }
    }
    default:
      return null
  }
}

/** The editor keeps a sub-list in an item of its own, which it does not count: it belongs to the item before it. */
function itemsIn(list: Node): Item[] {
  const items: Item[] = []
  for (const node of childrenOf(list)) {
    if (node.type !== 'listitem') throw new UnknownNode(String(node.type))
    const blocks = blocksIn(node)
    const last = items.at(-1)
    if (last && blocks.length > 0 && blocks.every(({ type }) => type === 'list')) last.blocks.push(...blocks)
    else {
      const number = typeof node.value === 'number' ? node.value : null
      items.push({ number, direction: directionOf(node), blocks })
    }
  }
  return items
}

const partsIn = (node: Node): Part[] => childrenOf(node).map(partOf)

function partOf(node: Node): Part {
  switch (node.type) {
    case 'text':
      return wordsOf(node)
    case 'linebreak':
      return { type: 'break' }
    case 'tab':
      return { type: 'tab' }
    case 'link':
    case 'autolink':
      return linkOf(node)
    case 'inlineBlock':
      return inlineBlockOf(fieldsOf(node))
    default:
      throw new UnknownNode(String(node.type))
  }
}

/** The bits of Lexical's text formats. */
const bold = 1
const italic = 2
const struck = 4
const subscript = 32
const superscript = 64
const allFormats = 2047

function wordsOf({ text, format = 0 }: Node): Words {
  if (typeof text !== 'string') throw new UnknownNode('text')
  // Words that were struck out would be live again.
  if (typeof format !== 'number' || format & struck) throw new UnknownNode('strikethrough')
  if (format & ~allFormats) throw new UnknownNode(`text:${format}`)
  const position = format & superscript ? 'super' : format & subscript ? 'sub' : null
  return { type: 'words', text, bold: Boolean(format & bold), italic: Boolean(format & italic), position }
}

function linkOf(node: Node): Link {
  const { linkType, doc, url } = fieldsOf(node)
  const isInternal = linkType === 'internal'
  return {
    type: 'link',
    target: isInternal ? targetOf(doc) : null,
    url: !isInternal && typeof url === 'string' ? url : null,
    parts: partsIn(node),
  }
}

function inlineBlockOf({ blockType, target, form, language, text }: Node): Mention | Passage {
  const words = typeof text === 'string' ? text : ''
  switch (blockType) {
    case 'mention':
      return { type: 'mention', target: targetOf(target), form: typeof form === 'string' ? form : null, text: words }
    case 'passage':
      return { type: 'passage', language: typeof language === 'string' ? language : '', text: words }
    default:
      throw new UnknownNode(`inlineBlock:${blockType}`)
  }
}

const targetOf = (value: unknown): Target | null =>
  isNode(value) && typeof value.relationTo === 'string' ? { relationTo: value.relationTo, value: value.value } : null

const directionOf = ({ direction }: Node): Direction => (direction === 'ltr' || direction === 'rtl' ? direction : null)

const fieldsOf = ({ fields }: Node): Node => (isNode(fields) ? fields : {})

function childrenOf({ type = 'root', children = [] }: Node): Node[] {
  if (!Array.isArray(children) || !children.every(isNode)) throw new UnknownNode(String(type))
  return children
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
