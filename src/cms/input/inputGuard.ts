/** Normalises and checks the input of every operation of a collection or global: REST, admin and Local API. */
import {
  APIError,
  buildVersionCollectionFields,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  QueryError,
  type SanitizedCollectionConfig,
  ValidationError,
  type Where,
} from 'payload'
import { adminLanguage, adminText } from '#/cms/adminText'
import { findUnwritable, type Unwritable } from './characters'
import { labelOf } from './fieldLabel'
import { isOrder, privatePaths } from './fieldPaths'
import { inputMessages as words } from './inputMessages'
import { normalisedInput } from './normalisedInput'
import { isUuid, type Misshapen, misshapen } from './shape'

type Entity = { slug: string; flattenedFields: FlattenedField[] }
type Given = {
  args?: unknown
  operation: string
  overrideAccess?: boolean | undefined
  req: PayloadRequest
  collection?: SanitizedCollectionConfig
  global?: Entity
}
type Args = { data?: unknown; where?: Where; sort?: string | string[] }
type Problem = { path: string; label: string; message: string }

/**
 * @returns the arguments with the texts of their data normalised
 * @throws APIError (400) for a filter or an order with a character that cannot be stored
 * @throws ValidationError naming each field whose value cannot be stored, or is not what the field can hold
 * @throws QueryError naming a path that cannot be asked, or not with that operator, and an order that no field has
 */
const inputGuard: CollectionBeforeOperationHook & GlobalBeforeOperationHook = (given: Given) => {
  const { operation, overrideAccess, req, collection } = given
  const { slug, flattenedFields } = (given.global ?? given.collection) as Entity
  const sent = (given.args ?? {}) as Args
  const args = 'data' in sent ? { ...sent, data: normalisedInput(flattenedFields, sent.data) } : sent
  const errors = problems(args.data, flattenedFields, req)
  if (errors.length > 0) {
    throw new ValidationError({ [given.global ? 'global' : 'collection']: slug, errors, req }, req.t)
  }
  const character = findUnwritable([args.where, args.sort])
  if (character) throw new APIError(unwritableText(req, { ...character, path: 'where' }), 400)
  const orders = operation === 'read' ? [args.sort ?? []].flat().filter((order) => order !== '') : []
  // A read of versions has the name of a read of records.
  const read = [flattenedFields, collection ? buildVersionCollectionFields(req.payload.config, collection, true) : []]
  const paths = [
    ...refusedPaths(args.where),
    ...(overrideAccess ? [] : read.flatMap((fields) => privatePaths(args.where, fields, req.payload))),
    ...orders.filter((order) => !read.some((fields) => isOrder(order, fields, req.payload))),
  ]
  if (paths.length > 0) throw new QueryError(paths.map((path) => ({ path })))
  // The type of the hook has the arguments of every operation, one by one.
  return args as never
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
  const named = (path: string, message: string) => ({ path, label: labelOf(fields, path, adminLanguage(req)), message })
  if (character) return [named(character.path, unwritableText(req, character))]
  if (!data || typeof data !== 'object') return []
  const { id } = data as { id?: unknown }
  const found = misshapen(fields, data as Record<string, unknown>, (req.locale as string | null) === 'all')
  return [
    ...(id === undefined || id === null || isUuid(id) ? [] : [{ path: 'id', rule: 'identifier' as const }]),
    ...found,
  ].map(({ path, rule, node = '' }: Misshapen) => named(path, adminText(req, words[rule])(path, node)))
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
    return Object.entries(condition).some(([operator, value]) => foreign.has(operator) || isFilter(operator, value))
      ? [path]
      : []
  })
}

/** A filter within a filter, by which the records of a relation could be asked for anything. */
const isFilter = (operator: string, value: unknown) =>
  operator === 'contains' && typeof value === 'object' && value !== null && !Array.isArray(value)
