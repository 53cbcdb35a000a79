/** Records for the public, each kept for itself: when one changes, that one is read anew and no other. */
import config from '@payload-config'
import { type CollectionSlug, getPayload } from 'payload'
import { tagsOfRecord } from '#/cms/publishing/relations'
import { keptEach } from '#/press/kept'
import { emptyTracked, track } from '#/tracking/dependencies'

/**
 * @param question all that an answer depends on beside the record: what is shown of it, in which language
 * @param find reads those of the ids that are public, in any order
 * @returns in the order of the ids; null for what is not public
 */
export function keptRecords<R extends { id: string }>(
  collection: CollectionSlug,
  question: unknown[],
  ids: string[],
  find: (ids: string[]) => Promise<R[]>,
): Promise<(R | null)[]> {
  return keptEach(
    ids.map((id) => [collection, ...question, id]),
    async (missing) => {
      const wanted = missing.flatMap((at) => ids[at] ?? [])
      const note = emptyTracked()
      const found = new Map((await track(note, () => find(wanted))).map((record) => [record.id, record]))
      const { flattenedFields } = (await getPayload({ config })).collections[collection].config
      const tags = tagsOfEach(wanted, note.tags, (id) =>
        tagsOfRecord(collection, flattenedFields, { ...found.get(id), id }),
      )
      return wanted.map((id, n) => ({ answer: found.get(id) ?? null, tags: tags[n] ?? [] }))
    },
  )
}

/** Shares what several records were made of out among them; what is nobody's own may be anybody's. */
function tagsOfEach(ids: string[], all: ReadonlySet<string>, own: (id: string) => string[]): string[][] {
  const each = ids.map(own)
  const known = new Set(each.flat())
  const rest = [...all].filter((tag) => !known.has(tag))
  return each.map((tags) => [...tags, ...rest])
}
