/** The localised texts of a record, one by one, and their content apart from its formatting by the editor. */
import type { FlattenedField } from 'payload'
import { canonical } from '#/live/canonical'
import { publishedFields } from '#/live/parts'

type Values = Record<string, unknown>

export type TextLeaf = {
  /** The names on the way to it, rows by their ids: `revisions.<id>.title`. */
  key: string
  /** The same as the form has it, rows by their place: `revisions.0.title`. */
  path: string
  /** The labels on the way to it, as the config states them; a row has its place (from 1). */
  labels: { label: unknown; place?: number }[]
  type: 'text' | 'textarea' | 'richText'
  /** What stands there: in a row of the database, a text for each language. */
  value: unknown
}

/** An address is made from a name; it is not translated. */
const untranslated = new Set(['slug'])

/**
 * @param values a record: its row, with every language in it, or its document in one language
 * @returns the localised texts of its fields, rows and blocks, in the order of the form, empty ones too
 */
export function textLeaves(fields: FlattenedField[], values: Values): TextLeaf[] {
  return leavesIn(fields, values, { key: '', path: '', labels: [] })
}

function leavesIn(fields: FlattenedField[], values: Values, at: Pick<TextLeaf, 'key' | 'path' | 'labels'>): TextLeaf[] {
  return publishedFields(fields).flatMap((field): TextLeaf[] => {
    const value = values[field.name]
    const label = 'label' in field && field.label ? [{ label: field.label }] : []
    const here = {
      key: joined(at.key, field.name),
      path: joined(at.path, field.name),
      labels: [...at.labels, ...label],
    }
    switch (field.type) {
      case 'group':
      case 'tab':
        return leavesIn(field.flattenedFields, valuesOf(value), here)
      case 'array':
      case 'blocks':
        return rowsOf(value).flatMap((row, i) => {
          const block = field.type === 'blocks' ? field.blocks.find(({ slug }) => slug === row.blockType) : undefined
          const of = field.type === 'array' ? field.flattenedFields : (block?.flattenedFields ?? [])
          const singular = block ? block.labels?.singular : field.labels?.singular
          return leavesIn(of, row, {
            key: joined(here.key, String(row.id)),
            path: joined(here.path, String(i)),
            labels: [...at.labels, { label: singular ?? field.name, place: i + 1 }],
          })
        })
      case 'text':
      case 'textarea':
      case 'richText':
        return field.localized && !untranslated.has(field.name) ? [{ ...here, type: field.type, value }] : []
      default:
        return []
    }
  })
}

const joined = (before: string, name: string) => (before ? `${before}.${name}` : name)
const rowsOf = (value: unknown) => (Array.isArray(value) ? (value as Values[]) : [])
const valuesOf = (value: unknown) => (value && typeof value === 'object' ? (value as Values) : {})

/** Members of nodes that the editor writes, and that say nothing to a reader. */
const formatting = new Set(['version', 'direction', 'detail', 'mode', 'style', 'textFormat', 'textStyle', 'id'])

/** A text as it is compared and kept: prose without what the editor alone writes into it. Null for an empty one. */
export function bareText(value: unknown): unknown {
  const bare = bareNode(value)
  return canonical(bare) === 'null' || isEmptyProse(bare) ? null : bare
}

function bareNode(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(bareNode)
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      formatting.has(name) || member === 0 ? [] : [[name, name === 'text' ? member : bareNode(member)]],
    ),
  )
}

/** Prose in which nothing stands: paragraphs without a child. */
function isEmptyProse(value: unknown): boolean {
  if (!value || typeof value !== 'object' || !('root' in value)) return false
  const isNothing = (node: unknown): boolean => {
    const { type, children } = node as { type?: string; children?: unknown[] }
    return (type === 'root' || type === 'paragraph') && (children ?? []).every(isNothing)
  }
  return isNothing(value.root)
}

export const isSameText = (a: unknown, b: unknown) => canonical(bareText(a)) === canonical(bareText(b))
