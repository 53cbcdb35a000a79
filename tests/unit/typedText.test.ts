/** What is typed in a form, compared with what is saved, and kept until it is. */
import type { ClientField } from 'payload'
import { expect, test } from 'vitest'
import { forget, forgetAll, forgetOld, keep, keyOf, readKept } from '#/cms/admin/keptText'
import { changesOf, isSame, leavesOf, valueAt, withValues } from '#/cms/admin/leaves'

const fields = [
  { type: 'ui', name: 'strip' },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'A',
        fields: [{ type: 'row', fields: [{ type: 'text', name: 'name', label: { fr: 'Nom', en: 'Name' } }] }],
      },
      { name: 'named', fields: [{ type: 'text', name: 'inTab' }] },
    ],
  },
  { type: 'group', name: 'check', fields: [{ type: 'checkbox', name: 'done', label: 'Done' }] },
  { type: 'array', name: 'rows', label: { fr: 'Lignes', en: 'Rows' }, fields: [{ type: 'text', name: 'text' }] },
  { type: 'text', name: 'derived', admin: { readOnly: true } },
] as ClientField[]

test('the fields of a form, by path and label: rows are one, what nobody fills in is none', () => {
  expect(leavesOf(fields, 'en').map(({ path, label }) => [path, label])).toEqual([
    ['name', 'Name'],
    ['named.inTab', 'inTab'],
    ['check.done', 'Done'],
    ['rows', 'Rows'],
  ])
})

test('what was typed is what differs from what is saved', () => {
  const saved = { name: 'A', named: { inTab: null }, check: {}, rows: [{ id: '1', text: 'x' }], derived: 1 }
  const typed = { name: 'B', named: { inTab: '' }, check: { done: false }, rows: [{ id: '1', text: 'y' }], derived: 2 }
  const changes = changesOf(leavesOf(fields, 'fr'), typed, saved)
  expect(changes).toEqual({ name: 'B', rows: [{ id: '1', text: 'y' }] })
  expect(withValues({ ...saved, named: { inTab: 'theirs' } }, changes)).toMatchObject({
    name: 'B',
    named: { inTab: 'theirs' },
    rows: [{ text: 'y' }],
    derived: 1,
  })
  expect(saved.name).toBe('A')
})

test('a list without rows is what a form calls 0, and no change', () => {
  const leaves = leavesOf(fields, 'fr')
  expect(changesOf(leaves, { rows: 0 }, { rows: [] })).toEqual({})
  expect(changesOf(leaves, { rows: 0 }, { rows: [{ id: '1' }] })).toEqual({ rows: [] })
})

test('a cleared field is a change, and zero is not empty', () => {
  expect(changesOf(leavesOf(fields, 'fr'), { name: '' }, { name: 'A' })).toEqual({ name: '' })
  expect(isSame(0, null)).toBe(false)
  expect(valueAt(withValues({}, { 'check.done': true }), 'check.done')).toBe(true)
})

/** A storage that holds so many characters. */
function storageOf(size = 10_000): Storage {
  const store = Object.create({
    getItem: (key: string) => store[key] ?? null,
    removeItem: (key: string) => delete store[key],
    setItem: (key: string, value: string) => {
      if (value.length > size) throw new DOMException('full', 'QuotaExceededError')
      store[key] = value
    },
  }) as Storage
  return store
}

const place = { person: 'p', collection: 'partners', id: null, locale: 'fr' }

test('kept text is found by person, record and language, and forgotten', () => {
  const storage = storageOf()
  const at = '2026-11-28T12:00:00.000Z'
  keep(storage, keyOf(place), { at, changes: { name: 'B' } })
  expect(readKept(storage, keyOf(place))).toEqual({ at, changes: { name: 'B' } })
  for (const other of [{ person: 'q' }, { locale: 'en' }, { id: '1' }]) {
    expect(readKept(storage, keyOf({ ...place, ...other }))).toBeNull()
  }
  forget(storage, keyOf(place))
  expect(readKept(storage, keyOf(place))).toBeNull()
})

test('what is older than thirty days or cannot be read goes, and nothing of others', () => {
  const storage = storageOf()
  const now = Date.parse('2026-11-28T12:00:00.000Z')
  keep(storage, keyOf(place), { at: '2026-10-20T12:00:00.000Z', changes: {} })
  keep(storage, keyOf({ ...place, id: '1' }), { at: '2026-11-20T12:00:00.000Z', changes: {} })
  storage.setItem(keyOf({ ...place, id: '2' }), '{')
  storage.setItem('theme', 'dark')
  forgetOld(storage, now)
  expect(Object.keys(storage)).toEqual([keyOf({ ...place, id: '1' }), 'theme'])
  forgetAll(storage)
  expect(Object.keys(storage)).toEqual(['theme'])
})

test('a full storage disturbs nobody', () => {
  expect(() => keep(storageOf(10), keyOf(place), { at: '2026-11-28T12:00:00.000Z', changes: {} })).not.toThrow()
})
