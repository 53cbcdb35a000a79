/** The small markup of the content files (see `shape.ts`) as the state of the Lexical editor. */
import { type Mentionable, mentionable, mentionForms } from '#/cms/fields/editor'
import { idOf } from './ids'

type Node = { type: string; version: number; [key: string]: unknown }
export type EditorState = { root: Node }

/** @throws Error naming the markup that cannot be read */
export function toEditorState(prose: string): EditorState {
  const children = prose
    .trim()
    .split(/\n{2,}/)
    .flatMap(toBlocks)
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } }
}

function toBlocks(paragraph: string): Node[] {
  const lines = paragraph.split('\n')
  if (lines.every((line) => line.startsWith('- '))) return [list(lines.map((line) => line.slice(2)))]
  const heading = /^(#{2,3}) (.+)$/.exec(paragraph)
  if (heading?.[1] && heading[2]) return [element('heading', inline(heading[2]), { tag: `h${heading[1].length}` })]
  return [element('paragraph', inline(lines.join(' ')), { textFormat: 0, textStyle: '' })]
}

function list(items: string[]): Node {
  const children = items.map((item, i) => element('listitem', inline(item), { value: i + 1 }))
  return element('list', children, { listType: 'bullet', tag: 'ul', start: 1 })
}

function element(type: string, children: Node[], more: Record<string, unknown>): Node {
  return { type, version: 1, direction: 'ltr', format: '', indent: 0, children, ...more }
}

const text = (value: string): Node => ({
  type: 'text',
  version: 1,
  text: value,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
})

const inlineBlock = (fields: Record<string, unknown>): Node => ({ type: 'inlineBlock', version: 1, fields })

const tokens =
  /\[\[(?<target>[^\]|#]+)(?:#(?<form>\w+))?\|(?<typed>[^\]]+)\]\]|\[(?<label>[^\]]+)\]\((?<url>https?:\/\/[^)\s]+)\)|\*(?<latin>[^*]+)\*|\{(?<lang>[a-z]{2}):(?<words>[^}]+)\}/g

function inline(source: string): Node[] {
  const nodes: Node[] = []
  let end = 0
  for (const match of source.matchAll(tokens)) {
    if (match.index > end) nodes.push(text(source.slice(end, match.index)))
    nodes.push(token(match.groups ?? {}, match[0], nodes.length))
    end = match.index + match[0].length
  }
  if (end < source.length) nodes.push(text(source.slice(end)))
  return nodes
}

function token(groups: Record<string, string | undefined>, printed: string, index: number): Node {
  if (groups.target && groups.typed) return mention(groups.target, groups.form, groups.typed, index)
  if (groups.url && groups.label) {
    return element('link', inline(groups.label), {
      version: 3,
      id: idOf('link', `${groups.url}/${index}`),
      fields: { linkType: 'custom', url: groups.url, newTab: false },
    })
  }
  if (groups.latin) return passage('la', groups.latin, index)
  if (groups.lang && groups.words) return passage(groups.lang, groups.words, index)
  throw new Error(`Unreadable markup: ${printed}`)
}

function passage(language: string, words: string, index: number): Node {
  return inlineBlock({ id: idOf('passage', `${words}/${index}`), blockType: 'passage', language, text: words })
}

function mention(target: string, form: string | undefined, typed: string, index: number): Node {
  const [collection = '', key = ''] = target.split('/')
  if (!mentionable.includes(collection as Mentionable) || !key) throw new Error(`No such record to mention: ${target}`)
  if (form && !mentionForms.some((known) => known === form))
    throw new Error(`No such form of mention: ${target}#${form}`)
  return inlineBlock({
    id: idOf('mention', `${target}/${typed}/${index}`),
    blockType: 'mention',
    target: { relationTo: collection, value: idOf(collection, key) },
    ...(form ? { form } : {}),
    text: typed,
  })
}
