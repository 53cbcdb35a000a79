/** A record is taken apart into facts and texts, and composed again: nothing is lost, and nothing of the team gets out. */
import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'
import { locales } from '#/i18n/locales'
import { canonical } from '#/live/canonical'
import { composed, inPresentForm, partsOf } from '#/live/parts'
import { fc, runs } from '../support/properties'

const text = (name: string, more: object = {}) => ({ name, type: 'text', ...more })
const words = (name: string) => text(name, { localized: true })
const row = [text('id'), text('kind'), words('title'), { name: 'sure', type: 'checkbox' }]

/** As Payload flattens the fields of a collection, of each type that ours have. */
const fields = [
  text('id'),
  text('code'),
  words('name'),
  { name: 'prose', type: 'richText', localized: true },
  { name: 'aliases', type: 'text', hasMany: true, localized: true },
  { name: 'themes', type: 'relationship', relationTo: 'themes', hasMany: true },
  { name: 'checked', type: 'group', flattenedFields: [text('state'), words('remark'), text('by', staffOnly())] },
  {
    name: 'revisions',
    type: 'array',
    flattenedFields: [...row, { name: 'links', type: 'array', flattenedFields: row }],
  },
  {
    name: 'blocks',
    type: 'blocks',
    blocks: [
      { slug: 'prose', flattenedFields: [text('id'), words('text')] },
      { slug: 'list', flattenedFields: [text('id'), { name: 'items', type: 'array', flattenedFields: row }] },
    ],
  },
  text('notes', staffOnly()),
  text('status', { virtual: true }),
  text('symbol', { custom: { derived: true } }),
  text('updatedAt'),
] as unknown as FlattenedField[] // a field as Payload has sanitised it says much that no part depends on

function staffOnly() {
  return { access: { read: () => false } }
}

type Values = Record<string, unknown>

/** A value as the row holds it, and as it is read in each language. */
type Case = { raw: unknown; read: { fr: unknown; en: unknown } }

const same = (raw: unknown, empty: unknown = null): Case => {
  const value = raw === '' || raw === undefined || (Array.isArray(raw) && raw.length === 0) ? empty : raw
  return { raw, read: { fr: value, en: value } }
}

const inEach = (fr: unknown, en: unknown, empty: unknown = null): Case => ({
  raw: { fr, en },
  read: { fr: same(fr, empty).read.fr, en: same(en, empty).read.en },
})

const all = (cases: Case[]): Case => ({
  raw: cases.map(({ raw }) => raw),
  read: { fr: cases.map(({ read }) => read.fr), en: cases.map(({ read }) => read.en) },
})

const object = (cases: Record<string, fc.Arbitrary<Case>>): fc.Arbitrary<Case> =>
  fc.record(cases).map((made) => {
    const member = (of: (made: Case) => unknown) =>
      Object.fromEntries(Object.entries(made).map(([name, value]) => [name, of(value)]))
    return {
      raw: member(({ raw }) => raw),
      read: { fr: member(({ read }) => read.fr), en: member(({ read }) => read.en) },
    }
  })

const string = fc.oneof(fc.string(), fc.constantFrom('', undefined, null))
const leaf = string.map((value) => same(value))
const pair = fc.tuple(string, string).map(([fr, en]) => inEach(fr, en))
const strings = fc.array(fc.string(), { maxLength: 3 })
const list = (item: fc.Arbitrary<Case>) => fc.array(item, { maxLength: 4 }).map(all)
const id = fc.uuid().map((value) => same(value))
const rowValues = { id, kind: leaf, title: pair, sure: fc.boolean().map((value) => same(value)) }
const node = fc.record({ type: fc.constant('root'), children: fc.array(fc.record({ text: fc.string() })) })

const record = object({
  code: leaf,
  name: pair,
  prose: fc.tuple(node, node).map(([fr, en]) => inEach(fr, en)),
  aliases: fc.tuple(strings, strings).map(([fr, en]) => inEach(fr, en, [])),
  themes: fc.array(fc.uuid(), { maxLength: 3 }).map((value) => same(value, [])),
  checked: object({ state: leaf, remark: pair }),
  revisions: list(object({ ...rowValues, links: list(object(rowValues)) })),
  blocks: list(
    fc.oneof(
      object({ blockType: fc.constant(same('prose')), id, text: pair }),
      object({ blockType: fc.constant(same('list')), id, items: list(object(rowValues)) }),
    ),
  ),
})

test('composed again, the parts are the record as it is read in each language', () => {
  fc.assert(
    fc.property(record, ({ raw, read }) => {
      // The parts pass through JSON on their way through the ledger.
      const { facts, texts } = JSON.parse(JSON.stringify(partsOf(fields, raw as Values)))
      for (const locale of locales) expect(composed(fields, facts, texts[locale])).toEqual(read[locale])
    }),
    { numRuns: runs(1000) },
  )
})

const example = {
  id: 'r',
  updatedAt: '2026-11-28T09:00:00.000Z',
  code: 'A',
  name: { fr: 'Nom', en: 'Name' },
  aliases: { fr: [], en: ['Alias'] },
  checked: { state: null, remark: { fr: 'Vu', en: '' }, by: 'someone' },
  revisions: [
    { id: 'one', kind: '', title: { fr: 'Un', en: null }, sure: false, links: [] },
    { id: 'two', kind: 'k', title: {}, sure: true, links: [{ id: 'deep', title: { fr: 'Lien', en: 'Link' } }] },
  ],
  blocks: [{ id: 'b', blockType: 'prose', text: { fr: 'Prose' } }],
  notes: 'for the team',
  status: 'in force',
  symbol: 'derived',
}

describe('a record in parts', () => {
  test('rows are facts, and their words stand under their ids', () => {
    expect(partsOf(fields, example)).toEqual({
      facts: {
        code: 'A',
        revisions: [
          { id: 'one', sure: false },
          { id: 'two', kind: 'k', sure: true, links: [{ id: 'deep' }] },
        ],
        blocks: [{ id: 'b', blockType: 'prose' }],
      },
      texts: {
        fr: {
          name: 'Nom',
          checked: { remark: 'Vu' },
          revisions: { one: { title: 'Un' }, two: { links: { deep: { title: 'Lien' } } } },
          blocks: { b: { text: 'Prose' } },
        },
        en: { name: 'Name', aliases: ['Alias'], revisions: { two: { links: { deep: { title: 'Link' } } } } },
      },
    })
  })

  test('what is of the team, derived or reckoned is in no part', () => {
    expect(JSON.stringify(partsOf(fields, example))).not.toMatch(/team|someone|in force|derived|published|2026/)
  })

  test('words of a row that is not public wait', () => {
    const { facts, texts } = partsOf(fields, example)
    const document = composed(fields, { ...facts, revisions: [{ id: 'two' }] }, texts.fr)
    expect(document.revisions).toMatchObject([{ id: 'two', title: null }])
  })

  test('a fact that has become a text since it was published is one in each public language', () => {
    const before = new Map<string, Values>([
      ['facts', { code: 'A', checked: { state: 'seen', remark: 'Page 3' }, revisions: [{ id: 'one', title: 'I' }] }],
      ['fr', { name: 'Nom', checked: { remark: 'Page trois' } }],
      ['en', { name: 'Name' }],
    ])
    expect(Object.fromEntries(inPresentForm(fields, before))).toEqual({
      facts: { code: 'A', checked: { state: 'seen' }, revisions: [{ id: 'one' }] },
      fr: { name: 'Nom', checked: { remark: 'Page trois' }, revisions: { one: { title: 'I' } } },
      en: { name: 'Name', checked: { remark: 'Page 3' }, revisions: { one: { title: 'I' } } },
    })
    const now = new Map(before).set('facts', { code: 'A' })
    expect(inPresentForm(fields, now)).toBe(now)
  })
})

describe('canonical', () => {
  test('empty values are one value, however deep they are', () => {
    const empty = [undefined, null, '', [], {}, { a: { b: [] } }]
    expect(new Set(empty.map(canonical))).toEqual(new Set(['null']))
    expect(canonical({ b: '', a: [{}, 0, false], c: { d: null } })).toBe('{"a":[null,0,false]}')
  })

  test('the order of keys is of no account, that of elements is', () => {
    expect(canonical({ b: 1, a: 'é"\n', 10: 2, 9: 3 })).toBe('{"10":2,"9":3,"a":"é\\"\\n","b":1}')
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
  })

  test('it is JSON, and stays the same when it was read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value))
      }),
      { numRuns: runs(1000) },
    )
  })
})
