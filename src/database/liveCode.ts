/** Which code wrote the live store: what it holds of a record follows from these files, and from nothing else of ours. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ClientBase } from 'pg'

const src = path.dirname(import.meta.dirname)
const folders = ['cms', 'collections', 'i18n', 'instruments', 'live']

/** A hash of the files by which the live store is written. */
function liveCode(): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const names = readdirSync(path.join(src, folder), { recursive: true, encoding: 'utf8' })
    for (const name of names.filter((each) => each.endsWith('.ts')).toSorted()) {
      hash.update(`${folder}/${name}\0`).update(readFileSync(path.join(src, folder, name)))
    }
  }
  return hash.digest('hex')
}

export async function isLiveCurrent(database: ClientBase): Promise<boolean> {
  const { rows } = await database.query('select 1 from live.writer where code = $1', [liveCode()])
  return rows.length > 0
}

export async function noteLiveWritten(database: ClientBase): Promise<void> {
  await database.query('with others as (delete from live.writer) insert into live.writer (code) values ($1)', [
    liveCode(),
  ])
}
