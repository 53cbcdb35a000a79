/** A migration that landed is never edited: a database that has had it would not get the change. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import landed from '../support/migrations.json' with { type: 'json' }

const folder = path.resolve(import.meta.dirname, '../../src/database/migrations')

test('every migration is the one that landed; a new one gets its line in tests/support/migrations.json', () => {
  const found = readdirSync(folder)
    .filter((file) => /^\d.*\.ts$/.test(file))
    .toSorted()
    .map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ])
  expect(Object.fromEntries(found)).toEqual(landed)
})
