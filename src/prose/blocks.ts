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

/** Told of each node or text format that no page can show, by the name that the editor gives it. */
type Unknown = (node: string) => void

/**
 * Stored prose, as what it says. Every reader of prose goes through here, so that none knows fewer nodes than another.
 * Alignment and indentation are the page's own, and are left out; so are formats that only dress words, like underlines.
 * Of a node that is not known its words are kept, and words that were struck out are not: what has one is neither saved
 * nor published, but a text that is public already has to be shown.
 */
export function blocksOf(state: unknown, unknown: Unknown = () => {}): Block[] {
  const root = isNode(state) ? state.root : undefined
  return isNode(root) ? blocksIn(root, unknown) : []
}

/** The first node or text format of stored prose that no page can show; null without one. */
export function unknownNodeIn(state: unknown): string | null {
  const found: string[] = []
  blocksOf(state, (node) => found.push(node))
  return found[0] ?? null
}

function blocksIn(node: Node, unknown: Unknown): Block[] {
  const blocks: Block[] = []
  for (const child of childrenOf(node, unknown)) {
    const block = blockOf(child, unknown)
    const last = blocks.at(-1)
    if (block) blocks.push(block)
    else if (last?.type === 'line') last.parts.push(partOf(child, unknown))
    else blocks.push({ type: 'line', parts: [partOf(child, unknown)] })
  }
  return blocks
}

/** Null for what stands in a line. */
function blockOf(node: Node, unknown: Unknown): Block | null {
  const direction = directionOf(node)
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', direction, parts: partsIn(node, unknown) }
    case 'heading': {
      const level = /^h([1-6])$/.exec(String(node.tag))?.[1]
      if (!level) unknown(`heading:${String(node.tag)}`)
      return { type: 'heading', direction, level: Number(level ?? 2), parts: partsIn(node, unknown) }
    }
    case 'quote':
      return { type: 'quote', direction, blocks: blocksIn(node, unknown) }
    case 'list': {
      if (node.listType !== 'number' && node.listType !== 'bullet') unknown(`list:${node.listType}`)
      const start = typeof node.start === 'number' ? node.start : 1
      return { type: 'list', ordered: node.listType === 'number', start, items: itemsIn(node, unknown) }
    }
    default:
      return null
  }
}

/** The editor keeps a sub-list in an item of its own, which it does not count: it belongs to the item before it. */
function itemsIn(list: Node, unknown: Unknown): Item[] {
  const items: Item[] = []
  for (const node of childrenOf(list, unknown)) {
    if (node.type !== 'listitem') unknown(String(node.type))
    const blocks = blocksIn(node, unknown)
    const last = items.at(-1)
    if (last && blocks.length > 0 && blocks.every(({ type }) => type === 'list')) last.blocks.push(...blocks)
    else {
      const number = typeof node.value === 'number' ? node.value : null
      items.push({ number, direction: directionOf(node), blocks })
    }
  }
  return items
}

const partsIn = (node: Node, unknown: Unknown): Part[] =>
  childrenOf(node, unknown).map((child) => partOf(child, unknown))

function partOf(node: Node, unknown: Unknown): Part {
  switch (node.type) {
    case 'text':
      return wordsOf(node, unknown)
    case 'linebreak':
      return { type: 'break' }
    case 'tab':
      return { type: 'tab' }
    case 'link':
    case 'autolink':
      return linkOf(node, unknown)
    case 'inlineBlock':
      return inlineBlockOf(fieldsOf(node), unknown)
    default:
      unknown(String(node.type))
      return { type: 'link', target: null, url: null, parts: partsIn(node, unknown) }
  }
}

/** The bits of Lexical's text formats. */
const bold = 1
const italic = 2
const struck = 4
const subscript = 32
const superscript = 64
const allFormats = 2047

function wordsOf({ text, format = 0 }: Node, unknown: Unknown): Words {
  const bits = typeof format === 'number' ? format : 0
  // Words that were struck out would be live again.
  const isStruck = Boolean(bits & struck)
  if (isStruck) unknown('strikethrough')
  else if (typeof text !== 'string' || bits !== format || bits & ~allFormats) unknown(`text:${String(format)}`)
  const position = bits & superscript ? 'super' : bits & subscript ? 'sub' : null
  const shown = typeof text === 'string' && !isStruck ? text : ''
  return { type: 'words', text: shown, bold: Boolean(bits & bold), italic: Boolean(bits & italic), position }
}

function linkOf(node: Node, unknown: Unknown): Link {
  const { linkType, doc, url } = fieldsOf(node)
  const isInternal = linkType === 'internal'
  return {
    type: 'link',
    target: isInternal ? targetOf(doc) : null,
    url: !isInternal && typeof url === 'string' ? url : null,
    parts: partsIn(node, unknown),
  }
}

function inlineBlockOf({ blockType, target, form, language, text }: Node, unknown: Unknown): Part {
  const words = typeof text === 'string' ? text : ''
  switch (blockType) {
    case 'mention':
      return { type: 'mention', target: targetOf(target), form: typeof form === 'string' ? form : null, text: words }
    case 'passage':
      return { type: 'passage', language: typeof language === 'string' ? language : '', text: words }
    default:
      unknown(`inlineBlock:${blockType}`)
      return { type: 'words', text: words, bold: false, italic: false, position: null }
  }
}

const targetOf = (value: unknown): Target | null =>
  isNode(value) && typeof value.relationTo === 'string' ? { relationTo: value.relationTo, value: value.value } : null

const directionOf = ({ direction }: Node): Direction => (direction === 'ltr' || direction === 'rtl' ? direction : null)

const fieldsOf = ({ fields }: Node): Node => (isNode(fields) ? fields : {})

function childrenOf({ type = 'root', children = [] }: Node, unknown: Unknown): Node[] {
  const list = Array.isArray(children) ? children : []
  if (list !== children || !list.every(isNode)) unknown(String(type))
  return list.filter(isNode)
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
