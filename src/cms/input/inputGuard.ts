/** Checks the data, filter and order of every operation of a collection or global: REST, admin and Local API. */
import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type Payload,
  type PayloadRequest,
  QueryError,
  ValidationError,
  type Where,
} from 'payload'
import { adminText } from '#/cms/adminText'
import { isLocale } from '#/i18n/locales'
import { findUnwritable, type Unwritable } from './characters'
import { inputMessages as words } from './inputMessages'
import { isUuid, misshapen } from './shape'

type Entity = { slug: string; flattenedFields: FlattenedField[] }
type Given = { args?: unknown; operation: string; req: PayloadRequest; collection?: Entity; global?: Entity }
type Args = { data?: unknown; where?: Where; sort?: string | string[] }
type Problem = { path: string; message: string }

/**
 * @throws APIError (400) for a filter or an order with a character that cannot be stored
 * @throws ValidationError naming each field whose value cannot be stored, or is not what the field can hold
 * @throws QueryError naming a path that cannot be asked, or not with that operator, and an order that no field has
 */
const inputGuard: CollectionBeforeOperationHook & GlobalBeforeOperationHook = (given: Given): void => {
  const { operation, req } = given
  const { slug, flattenedFields } = (given.global ?? given.collection) as Entity
  const args = (given.args ?? {}) as Args
  const errors = problems(args.data, flattenedFields, req)
  if (errors.length > 0) {
    throw new ValidationError({ [given.global ? 'global' : 'collection']: slug, errors, req }, req.t)
  }
  const character = findUnwritable([args.where, args.sort])
  if (character) throw new APIError(unwritableText(req, { ...character, path: 'where' }), 400)
  // The fields of a version are named from the version.
  const orders = operation === 'read' ? [args.sort ?? []].flat().filter((order) => order !== '') : []
  const paths = [
    ...refusedPaths(args.where),
    ...orders.filter((order) => !isOrder(order, flattenedFields, req.payload)),
  ]
  if (paths.length > 0) throw new QueryError(paths.map((path) => ({ path })))
}

/** A collection whose input is checked before its own hooks see it. */
export function withInputGuard<T extends { hooks?: { beforeOperation?: CollectionBeforeOperationHook[] } }>(
  collection: T,
): T {
  const { hooks } = collection
  return { ...collection, hooks: { ...hooks, beforeOperation: [inputGuard, ...(hooks?.beforeOperation ?? [])] } }
}

/** A global whose input is checked before its own hooks see it. */
export function withGlobalInputGuard<T extends { hooks?: { beforeOperation?: GlobalBeforeOperationHook[] } }>(
  global: T,
): T {
  const { hooks } = global
  return { ...global, hooks: { ...hooks, beforeOperation: [inputGuard, ...(hooks?.beforeOperation ?? [])] } }
}

/** The message for a text that cannot be stored. */
function unwritableText(req: PayloadRequest, { path, code }: Unwritable): string {
  return code ? adminText(req, words.character)(path, code) : adminText(req, words.nesting)(path)
}

function problems(data: unknown, fields: FlattenedField[], req: PayloadRequest): Problem[] {
  const character = findUnwritable(data) ?? findUnwritable(req.file?.name, 'file')
  if (character) return [{ path: character.path, message: unwritableText(req, character) }]
  if (!data || typeof data !== 'object') return []
  const { id } = data as { id?: unknown }
  const found = misshapen(fields, data as Record<string, unknown>, (req.locale as string | null) === 'all')
  return [
    ...(id === undefined || id === null || isUuid(id) ? [] : [{ path: 'id', rule: 'identifier' as const }]),
    ...found,
  ].map(({ path, rule }) => ({ path, message: adminText(req, words[rule])(path) }))
}

/** Operators that Payload knows and no field of the portal has. */
const foreign = new Set(['all', 'near', 'within', 'intersects'])

/** Paths of a filter that is none, or that are asked with an operator that no field has. */
function refusedPaths(where: unknown, at = 'where'): string[] {
  if (where === undefined || where === null) return []
  if (typeof where !== 'object' || Array.isArray(where)) return [at]
  return Object.entries(where).flatMap(([path, condition]) => {
    if (['and', 'or'].includes(path.toLowerCase())) {
      return Array.isArray(condition)
        ? condition.flatMap((inner) => (inner === null ? [path] : refusedPaths(inner, path)))
        : [path]
    }
    if (!condition || typeof condition !== 'object') return [path]
    return Object.keys(condition).some((operator) => foreign.has(operator)) ? [path] : []
  })
}

function isOrder(order: unknown, fields: FlattenedField[], payload: Payload): boolean {
  if (typeof order !== 'string') return false
  const path = order.replace(/^-/, '').replaceAll('__', '.')
  return path === 'id' || path === '_id' || isPath(path.split('.'), fields, payload)
}

/** Whether a path names a field, through relations to one collection. */
function isPath([name, ...rest]: string[], fields: FlattenedField[], payload: Payload): boolean {
  const field = fields.find((candidate) => 'name' in candidate && candidate.name === name)
  if (!field || rest.length === 0) return field !== undefined
  if ('localized' in field && field.localized && rest.length === 1 && isLocale(rest[0])) return true
  if ('flattenedFields' in field) return isPath(rest, field.flattenedFields, payload)
  if ((field.type !== 'relationship' && field.type !== 'upload') || typeof field.relationTo !== 'string') return false
  const related = payload.collections[field.relationTo as CollectionSlug].config.flattenedFields
  return rest.join('.') === 'id' || isPath(rest, related, payload)
}
