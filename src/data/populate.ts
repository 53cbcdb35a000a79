/** Documents with relations as ids: a part of one, and one with the documents that its relations point to. */
import type { FlattenedField, SelectType } from 'payload'

type Values = Record<string, unknown>

/** The selected fields of a document; those of its rows likewise, each row with its id and its kind. */
export function projected(value: unknown, select: SelectType | true): unknown {
  if (select === true || !value || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((each) => projected(each, select))
  const always = ['id', 'blockType']
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const inner = select[name]
      if (inner) return [[name, projected(part, inner as SelectType | true)]]
      return always.includes(name) ? [[name, part]] : []
    }),
  )
}

/** A document in which each relation to one of these is the document itself; any other relation stays an id. */
export function populated(fields: FlattenedField[], values: Values, found: ReadonlyMap<string, object>): Values {
  const result = { ...values }
  for (const field of fields) {
    const value = 'name' in field ? values[field.name] : undefined
    if ('name' in field && value !== undefined && value !== null)
      result[field.name] = withDocuments(field, value, found)
  }
  return result
}

function withDocuments(field: FlattenedField, value: unknown, found: ReadonlyMap<string, object>): unknown {
  switch (field.type) {
    case 'group':
    case 'tab':
      return populated(field.flattenedFields, value as Values, found)
    case 'array':
      return (value as Values[]).map((row) => populated(field.flattenedFields, row, found))
    case 'blocks':
      return (value as Values[]).map((row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        return block ? populated(block.flattenedFields, row, found) : row
      })
    case 'relationship':
    case 'upload':
    case 'richText':
      return withTargets(value, found, field.type !== 'richText')
    default:
      return value
  }
}

/** In prose an id stands beside the name of its collection; elsewhere it may stand alone. */
function withTargets(value: unknown, found: ReadonlyMap<string, object>, isTarget: boolean): unknown {
  if (typeof value === 'string') return isTarget ? (found.get(value) ?? value) : value
  if (Array.isArray(value)) return value.map((each) => withTargets(each, found, isTarget))
  if (!value || typeof value !== 'object') return value
  const pointsOut = typeof (value as Values).relationTo === 'string'
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withTargets(part, found, pointsOut && name === 'value')]),
  )
}
