import { createHash } from 'node:crypto'

/** The moment that the ids of the first content carry, as every UUIDv7 does: 24 November 2026, midnight UTC. */
const moment = Date.UTC(2026, 10, 24)

/**
 * The id of a record of the first content: always the same for the same key, so that loading twice changes nothing.
 * It has the shape of the other ids (UUID version 7), with a hash of the key where they have random bits.
 */
export function idOf(collection: string, key: string): string {
  const time = moment.toString(16).padStart(12, '0')
  const hash = createHash('sha256').update(`${collection}/${key}`).digest('hex')
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`
}

/** The id of a row inside a record; rows keep their languages together by it. */
export function rowId(collection: string, key: string, field: string, index: number): string {
  return idOf(collection, `${key}/${field}/${index}`)
}
