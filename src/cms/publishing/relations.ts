import type { CollectionSlug, FlattenedField } from 'payload'
import { recordTag } from '#/tracking/dependencies'

/** One relation of a record: its field path without row numbers, and its target. */
export type Relation = { field: string; collection: string; id: string }

/** The tags of a page that reads a record: the record, and each record that it points to, public or not yet. */
export function tagsOfRecord(collection: string, fields: FlattenedField[], record: { id: string }): string[] {
  const relations = relationsOf(fields, record as Values)
  return [recordTag(collection, record.id), ...relations.map((relation) => recordTag(relation.collection, relation.id))]
}

type Values = Record<string, unknown> | null | undefined

/** Every relation of a record, in its fields, rows, blocks and prose, populated or not. */
export function relationsOf(fields: FlattenedField[], values: Values, path = ''): Relation[] {
  return fields.flatMap((field): Relation[] => {
    if (!('name' in field)) return []
    const value = values?.[field.name]
    if (value === undefined || value === null) return []
    const here = path ? `${path}.${field.name}` : field.name
    switch (field.type) {
      case 'group':
      case 'tab':
        return relationsOf(field.flattenedFields, value as Values, here)
      case 'array':
        return rows(value).flatMap((row) => relationsOf(field.flattenedFields, row, here))
      case 'blocks':
        return rows(value).flatMap((row) => {
          const block = field.blocks.find(({ slug }) => slug === row.blockType)
          return block ? relationsOf(block.flattenedFields, row, here) : []
        })
      case 'relationship':
      case 'upload':
        return [value].flat().flatMap((target) => pointed(here, field.relationTo, target))
      case 'richText':
        return mentionsIn(value).map(({ collection, id }) => ({ field: here, collection, id }))
      default:
        return []
    }
  })
}

/**
 * The paths of the fields that relate to a collection, as a query names them (`revisions.links.file`). Fields with a read
 * rule of their own are left out. So is prose: no query searches its relations, and it links no kind of record that is
 * public only through others.
 */
export function fieldsTo(target: CollectionSlug, fields: FlattenedField[], path = ''): string[] {
  const found = fields.flatMap((field): string[] => {
    if (!('name' in field) || ('access' in field && field.access?.read)) return []
    const here = path ? `${path}.${field.name}` : field.name
    switch (field.type) {
      case 'group':
      case 'tab':
      case 'array':
        return fieldsTo(target, field.flattenedFields, here)
      case 'blocks':
        return field.blocks.flatMap((block) => fieldsTo(target, block.flattenedFields, here))
      case 'relationship':
      case 'upload':
        if (field.relationTo === target) return [here]
        return Array.isArray(field.relationTo) && field.relationTo.includes(target) ? [`${here}.value`] : []
      default:
        return []
    }
  })
  return [...new Set(found)]
}

const rows = (value: unknown) => (Array.isArray(value) ? (value as Record<string, unknown>[]) : [])

function pointed(field: string, relationTo: string | string[], target: unknown): Relation[] {
  if (typeof relationTo === 'string') return identified(field, relationTo, target)
  const { relationTo: collection, value } = (target ?? {}) as { relationTo?: string; value?: unknown }
  return collection ? identified(field, collection, value) : []
}

function identified(field: string, collection: string, target: unknown): Relation[] {
  const id = target && typeof target === 'object' ? (target as { id?: unknown }).id : target
  return typeof id === 'string' ? [{ field, collection, id }] : []
}

/** Mentions and links of prose are `{ relationTo, value }`, at any depth; localised prose may hold every language. */
export function mentionsIn(value: unknown): { collection: string; id: string }[] {
  if (Array.isArray(value)) return value.flatMap(mentionsIn)
  if (!value || typeof value !== 'object') return []
  const node = value as Record<string, unknown>
  if (typeof node.relationTo === 'string' && node.value) {
    return identified('', node.relationTo, node.value).map(({ collection, id }) => ({ collection, id }))
  }
  return Object.values(node).flatMap(mentionsIn)
}
