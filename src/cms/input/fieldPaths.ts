/** Where the path of a filter, an order or a selection leads. */
import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { isLocale } from '#/i18n/locales'

/** What a path names: a field, a field that nobody may ask for, or none. */
type Target = 'field' | 'private' | 'none'

/** Accounts, and what of them may be asked for through a record. */
const people = 'users'
const publicOfPeople = ['id', 'name']

/** Whether records can be put in the order of a path: it names a field, through relations to one collection. */
export function isOrder(order: unknown, fields: FlattenedField[], payload: Payload): boolean {
  if (typeof order !== 'string') return false
  const path = order.replace(/^-/, '')
  return path === '_id' || targetOf(segmentsOf(path), fields, payload) === 'field'
}

/** The paths of a filter that would tell a hidden field, or more of a person than the name. */
export function privatePaths(where: unknown, fields: FlattenedField[], payload: Payload): string[] {
  if (!where || typeof where !== 'object') return []
  return Object.entries(where).flatMap(([path, condition]) => {
    if (Array.isArray(condition)) return condition.flatMap((inner) => privatePaths(inner, fields, payload))
    return targetOf(segmentsOf(path), fields, payload) === 'private' ? [path] : []
  })
}

/** The paths of a selection that name no field. */
export function unknownSelected(select: unknown, fields: FlattenedField[], at: string): string[] {
  if (!select || typeof select !== 'object')
    return ['', 'true', 'false', undefined].includes(select as string) ? [] : [at]
  return Object.entries(select).flatMap(([name, inner]) => {
    const path = `${at}.${name}`
    const field = fields.find((candidate) => candidate.name === name)
    if (!field) return name === 'id' ? [] : [path]
    if (typeof inner !== 'object') return []
    if (field.type === 'blocks') {
      return Object.entries(inner ?? {}).flatMap(([slug, ofBlock]) => {
        const block = field.blocks.find((candidate) => candidate.slug === slug)
        return block ? unknownSelected(ofBlock, block.flattenedFields, `${path}.${slug}`) : [`${path}.${slug}`]
      })
    }
    return 'flattenedFields' in field ? unknownSelected(inner, field.flattenedFields, path) : [path]
  })
}

/** Payload reads two underscores as a dot. */
const segmentsOf = (path: string) => path.replaceAll('__', '.').split('.')

function targetOf([name, ...rest]: string[], fields: FlattenedField[], payload: Payload): Target {
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return name === 'id' && rest.length === 0 ? 'field' : 'none'
  if ('hidden' in field && field.hidden) return 'private'
  const inner = 'localized' in field && field.localized && isLocale(rest[0]) ? rest.slice(1) : rest
  if (inner.length === 0) return 'field'
  if (field.type === 'blocks') {
    const targets = field.blocks.map(({ flattenedFields }) => targetOf(inner, flattenedFields, payload))
    // Records have no order by what stands in one of several blocks.
    return targets.includes('private') ? 'private' : 'none'
  }
  if ('flattenedFields' in field) return targetOf(inner, field.flattenedFields, payload)
  if ((field.type !== 'relationship' && field.type !== 'upload') || typeof field.relationTo !== 'string') return 'none'
  if (field.relationTo === people) return publicOfPeople.includes(inner.join('.')) ? 'field' : 'private'
  return targetOf(inner, payload.collections[field.relationTo as CollectionSlug].config.flattenedFields, payload)
}
