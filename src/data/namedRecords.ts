/**
 * The records that a record names, as Payload fills them in. It asks for them through a loader of the request, which
 * groups them; this one keeps what it loads, each record for itself. After a publication the record that changed is read
 * once in each language, and not once more for every record that names it.
 */
import config from '@payload-config'
import DataLoader from 'dataloader'
import { type CollectionSlug, getPayload, type PayloadRequest, type PopulateType, type SelectType } from 'payload'
import type { Locale } from '#/i18n/locales'
import { keptRecords } from './keptRecords'
import { asAnonymous } from './rights'

/** What Payload asks of its loader, as its `createDataloaderCacheKey` writes it; the rights are ours to say. */
type Asked = { collection: CollectionSlug; id: string; depth: number; currentDepth: number } & Shown
type Shown = { select?: SelectType; populate?: PopulateType }

function read(key: string): Asked {
  const [, collection, id, depth, currentDepth, , , , , , select, populate] = JSON.parse(key)
  return { collection, id, depth, currentDepth, ...(select ? { select } : {}), ...(populate ? { populate } : {}) }
}

/** @returns with what a question of the public is asked, for the records that its answer names to be kept */
export async function withKeptNames(locale: Locale): Promise<Pick<PayloadRequest, 'payloadDataLoader'>> {
  const payload = await getPayload({ config })
  const loader = new DataLoader<string, object | null>(async (keys) => {
    const found = new Map<string, object | null>()
    for (const [like, group] of groupsOf(keys)) {
      const records = await recordsOf(locale, like, group)
      for (const [n, { key }] of group.entries()) found.set(key, records[n] ?? null)
    }
    return keys.map((key) => found.get(key) ?? null)
  })
  return { payloadDataLoader: Object.assign(loader, { find: payload.find }) as PayloadRequest['payloadDataLoader'] }
}

type One = { key: string; id: string }
type Like = Omit<Asked, 'id'>

/** Keys that differ in nothing but the record. */
function groupsOf(keys: readonly string[]): [Like, One[]][] {
  const groups = new Map<string, [Like, One[]]>()
  for (const key of keys) {
    const { id, ...like } = read(key)
    const name = JSON.stringify(like)
    const group = groups.get(name)
    if (group) group[1].push({ key, id })
    else groups.set(name, [like, [{ key, id }]])
  }
  return [...groups.values()]
}

function recordsOf(locale: Locale, like: Like, asked: One[]): Promise<(object | null)[]> {
  const ids = asked.map(({ id }) => id)
  return keptRecords(like.collection, ['named', locale, like], ids, async (wanted) => {
    const payload = await getPayload({ config })
    const { docs } = await payload.find({
      ...(like as object as { collection: CollectionSlug }), // a select of one collection cannot be named generically
      ...asAnonymous(locale),
      where: { id: { in: wanted } },
      limit: 0,
      pagination: false,
      disableErrors: true,
    })
    return docs
  })
}
