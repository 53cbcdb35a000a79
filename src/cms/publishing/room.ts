/** What a room declares of the publication of its records, and where it is kept on the collection. */
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Locale } from '#/i18n/locales'
import type { LiveEntry } from '#/live/records'

export type Values = Record<string, unknown>
type Problem = { path: string; message: string }

/** The records of a collection by their ids: as they are public, or as the team has them, whichever the caller works on. */
export type Related = (collection: CollectionSlug, ids: readonly string[]) => Promise<ReadonlyMap<string, Values>>

export type Indexed = {
  /** @param doc the record as the public reads it in one language, relations as ids */
  // biome-ignore lint/suspicious/noExplicitAny: each room states the type of its own records
  entry: (doc: any, locale: Locale) => LiveEntry
  /** What is reckoned from the public records that point to it. */
  more?: (
    id: string,
    count: (collection: CollectionSlug, path: readonly string[]) => Promise<number>,
  ) => Promise<string[]>
}

/** Public records that are written anew when one of this room changes in public. */
type Follower =
  /** Those that it names in a field. */
  | { named: string }
  /** Those of a collection that name it in a field: the path goes through groups and rows. */
  | { collection: CollectionSlug; path: readonly string[] }
  /** Those that a term of theirs finds by it. */
  | { term: string }

export type Room = {
  indexed: Indexed
  followers?: readonly Follower[]
  /** The values that are derived from others, for the form and for what is public. */
  derive?: (doc: Values, related: Related) => Promise<Values>
  /** What makes a publication impossible beside what its fields say. @param doc in one language, derived values included */
  problems?: (doc: Values, related: Related, req: PayloadRequest) => Promise<Problem[]> | Problem[]
  /** What the editor should know of a publication that is done. @param documents the public record in each language */
  warnings?: (id: string, documents: readonly Values[], req: PayloadRequest) => Promise<string[]>
}

/** The room of a collection whose records are published by themselves; undefined for the others. */
export const roomOf = (collection: Pick<SanitizedCollectionConfig, 'custom'>) =>
  collection.custom?.room as Room | undefined
