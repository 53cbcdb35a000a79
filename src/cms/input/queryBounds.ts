/** Bounds the queries of the REST API, whose cost for the database grows with what is asked. */
import {
  APIError,
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionSlug,
  type Endpoint,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
  QueryError,
  type SanitizedConfig,
} from 'payload'
import { adminText } from '#/cms/adminText'
import { isOrder, privatePaths, unknownSelected } from './fieldPaths'
import { inputMessages as words } from './inputMessages'

const mostConditions = 60
/** Words of the operators that look for each word of a text apart. */
const mostWords = 200
const deepestFilter = 6
const mostOrders = 5
/** Records of one answer; the lists of the admin ask for at most 250. */
const largestLimit = 1000

/** A config in which every endpoint of a collection or a global checks the query before it answers. */
export function withBoundedQueries(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    bound(collection, collection.flattenedFields, buildVersionCollectionFields(config, collection, true))
  }
  for (const global of config.globals) {
    bound(global, global.flattenedFields, buildVersionGlobalFields(config, global, true))
  }
  return config
}

type Bounded = { endpoints: Omit<Endpoint, 'root'>[] | false }

function bound(entity: Bounded, fields: FlattenedField[], versionFields: FlattenedField[]): void {
  if (!entity.endpoints) return
  entity.endpoints = entity.endpoints.map((endpoint) => ({
    ...endpoint,
    handler: (req) => {
      checkQuery(req, endpoint.path.startsWith('/versions') ? versionFields : fields)
      if (endpoint.method === 'get' && ['/', '/versions'].includes(endpoint.path)) limit(req.query)
      return endpoint.handler(req)
    },
  }))
}

/**
 * @throws APIError (400) for a filter or an order beyond the bounds, and for a query in a JSON body
 * @throws QueryError naming the paths that no field has
 */
function checkQuery(req: PayloadRequest, fields: FlattenedField[]): void {
  const { method, payload, query } = req
  if (method === 'GET' && req.data) throw new APIError(adminText(req, words.queryBody), 400)
  // What is checked is what Payload then reads.
  if (typeof query.where === 'string' && query.where) query.where = JSON.parse(query.where)
  const size = measure(query.where)
  if (size.conditions > mostConditions || size.words > mostWords || size.depth > deepestFilter) {
    throw new APIError(adminText(req, words.filterSize)(mostConditions, mostWords, deepestFilter), 400)
  }
  const orders = ordersOf(query.sort)
  if (orders.length > mostOrders) throw new APIError(adminText(req, words.orders)(mostOrders), 400)
  const paths = [
    ...privatePaths(query.where, fields, payload),
    ...orders.filter((order) => !isOrder(order, fields, payload)).map((order) => (isText(order) ? order : 'sort')),
    ...unknownSelected(query.select, fields, 'select'),
    ...unknownPopulated(query.populate, payload),
    // No field joins records of another collection.
    ...(isObject(query.joins) ? Object.keys(query.joins).map((path) => `joins.${path}`) : []),
  ]
  if (paths.length > 0) throw new QueryError(paths.map((path) => ({ path })))
}

type Size = { conditions: number; words: number; depth: number }

function measure(where: unknown, depth = 1): Size {
  const size = { conditions: 0, words: 0, depth }
  if (!isObject(where) || depth > deepestFilter) return size
  const add = (inner: Size) => {
    size.conditions += inner.conditions
    size.words += inner.words
    size.depth = Math.max(size.depth, inner.depth)
  }
  for (const condition of Object.values(where)) {
    if (Array.isArray(condition)) for (const inner of condition) add(measure(inner, depth + 1))
    else if (isObject(condition)) for (const value of Object.values(condition)) add(sizeOf(value, depth))
  }
  return size
}

const sizeOf = (value: unknown, depth: number): Size => ({
  conditions: 1,
  words: isText(value) ? value.split(' ').length - 1 : 0,
  depth,
})

/** The paths of an order, as Payload reads them. */
function ordersOf(sort: unknown): unknown[] {
  const orders = isText(sort) ? sort.split(',') : [sort ?? []].flat()
  return orders.filter((order) => order !== '')
}

function unknownPopulated(populate: unknown, payload: Payload): string[] {
  if (!isObject(populate)) return []
  return Object.entries(populate).flatMap(([slug, select]) => {
    const at = `populate.${slug}`
    if (!Object.hasOwn(payload.collections, slug)) return [at]
    return unknownSelected(select, payload.collections[slug as CollectionSlug].config.flattenedFields, at)
  })
}

/** Payload reads 0, and a list without pages, as "all". */
function limit(query: PayloadRequest['query']): void {
  if (query.limit === undefined && query.pagination !== 'false') return
  const asked = Number(query.limit)
  query.limit = asked >= 1 && asked <= largestLimit ? asked : largestLimit
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
