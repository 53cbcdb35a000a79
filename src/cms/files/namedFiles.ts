/** The files that the database names: those of documents and pictures, and former ones that were public. */
import path from 'node:path'
import { placeOf } from '#/fileStore'

export type NamedFile = {
  collection: 'documents' | 'media' | 'former_files'
  /** Of the document or the picture. */
  id: string
  filename: string
  /** Null for a file of before they were named by their content. */
  sha256: string | null
  /** Null where no row says it. */
  bytes: string | null
}

/** Gives a `NamedFile` in each row. */
export const namedFilesQuery = `
  select 'documents' as collection, id::text, coalesce(filename, '') as filename, sha256, filesize::text as bytes
    from documents where coalesce(sha256, filename) is not null
  union all select 'media', id::text, coalesce(filename, ''), sha256, filesize::text
    from media where coalesce(sha256, filename) is not null
  union select 'former_files', f.document::text, f.filename, f.sha256, null
    from former_files f join live.addresses a
      on a.collection = 'documents' and a.slug = f.document::text and a.since <= f.until
  order by 1, 2, 3`

/** Its path in the folder of uploads. */
export const placeOfNamed = ({ collection, filename, sha256 }: NamedFile): string =>
  sha256 ? placeOf(sha256) : path.join(collection, filename)
