/**
 * The records that a record names, as Payload fills them in. It asks for them through a loader of the request, which
 * groups them; this one keeps what it loads, each record for itself. After a publication the record that changed is read
 * once in each language, and not once more for every record that names it.
 */
import config from '@payload-config'
import DataLoader from 'dataloader'
import { type CollectionSlug, getPayload, type PayloadRequest, type PopulateType, type SelectType } from 'payload'
import { tagsOfRecord } from '#/cms/relations'
import type { Locale } from '#/i18n/locales'
import { keptEach } from '#/press/kept'
import { emptyNote, noting } from '#/press/reads'
import { asNobody } from './rights'

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
  const { collection } = like
  return keptEach(
    asked.map(({ id }) => ['named', locale, id, like]),
    async (missing) => {
      const payload = await getPayload({ config })
      const wanted = missing.flatMap((at) => asked[at]?.id ?? [])
      const note = emptyNote()
      const { docs } = await noting(note, () =>
        payload.find({
          ...(like as object as { collection: CollectionSlug }), // a select of one collection cannot be named generically
          ...asNobody(locale),
          where: { id: { in: wanted } },
          limit: 0,
          pagination: false,
          disableErrors: true,
        }),
      )
      const found = new Map(docs.map((doc) => [doc.id, doc]))
      const { flattenedFields } = payload.collections[collection].config
      const tags = tagsOfEach(wanted, note.tags, (id) =>
        tagsOfRecord(collection, flattenedFields, { ...found.get(id), id }),
      )
      return wanted.map((id, n) => ({ answer: found.get(id) ?? null, tags: tags[n] ?? [] }))
    },
  )
}

/** Shares what several records were made of out among them; what is nobody's own may be anybody's. */
export function tagsOfEach(ids: string[], all: ReadonlySet<string>, own: (id: string) => string[]): string[][] {
  const each = ids.map(own)
  const known = new Set(each.flat())
  const rest = [...all].filter((tag) => !known.has(tag))
  return each.map((tags) => [...tags, ...rest])
}
