import type { FlattenedField, Where } from 'payload'
import { describe, expect, test } from 'vitest'
import { inParts } from '#/cms/publishing/announce'
import { relationsOf } from '#/cms/publishing/relations'
import { tagsOfWhere } from '#/data/whereTags'
import { dependsOn, dependsOnDay, emptyTracked, track } from '#/tracking/dependencies'
import { fc } from '../support/properties'

const a = '0198c0de-0000-7000-8000-00000000000a'
const b = '0198c0de-0000-7000-8000-00000000000b'

describe('the tags of a query', () => {
  test('a list with a value that is no id depends on the whole collection', () => {
    expect(tagsOfWhere('partners', { slug: { in: [a, 'cms'] } })).toEqual(['partners'])
  })

  test('an empty `or` depends on the whole collection', () => {
    expect(tagsOfWhere('partners', { or: [] })).toEqual(['partners'])
  })

  test.each<[string, Where | undefined, string[]]>([
    ['everything', undefined, ['partners']],
    ['no condition', {}, ['partners']],
    ['one record', { id: { equals: a } }, [`partners:${a}`]],
    ['several records', { id: { in: [a, b] } }, [`partners:${a}`, `partners:${b}`]],
    ['a relation', { themes: { equals: a } }, [`partners@themes=${a}`]],
    ['one of several', { themes: { in: [a, b] } }, [`partners@themes=${a}`, `partners@themes=${b}`]],
    ['a relation in rows', { 'relations.partner': { equals: a } }, [`partners@relations.partner=${a}`]],
    ['a relation to several collections', { 'to.target.value': { equals: a } }, [`partners@to.target=${a}`]],
    ['a text', { slug: { equals: 'cms' } }, ['partners']],
    ['another comparison', { id: { not_equals: a } }, ['partners']],
    ['none', { id: { in: [] } }, ['partners']],
    ['both: one narrows', { and: [{ kind: { equals: 'x' } }, { themes: { equals: a } }] }, [`partners@themes=${a}`]],
    ['both: none narrows', { and: [{ kind: { equals: 'x' } }, { slug: { equals: 'y' } }] }, ['partners']],
    [
      'either: both narrow',
      { or: [{ id: { equals: a } }, { themes: { equals: b } }] },
      [`partners:${a}`, `partners@themes=${b}`],
    ],
    ['either: one does not', { or: [{ id: { equals: a } }, { slug: { equals: 'y' } }] }, ['partners']],
    ['beside each other', { kind: { equals: 'x' }, themes: { equals: a } }, [`partners@themes=${a}`]],
    ['nested', { and: [{ or: [{ id: { equals: a } }, { id: { equals: b } }] }] }, [`partners:${a}`, `partners:${b}`]],
  ])('%s', (_, where, tags) => {
    expect(tagsOfWhere('partners', where)).toEqual(tags)
  })
})

describe('announcements', () => {
  test('each part fits into one notification, and no tag is lost', () => {
    const tag = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }))
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 200, size: 'max' }), (tags) => {
        const parts = inParts(tags)
        expect(parts.flat()).toEqual(tags)
        for (const part of parts) {
          expect(part.length).toBeGreaterThan(0)
          expect(Buffer.byteLength(JSON.stringify({ tags: part }))).toBeLessThan(8000)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('a few tags are one part', () => {
    expect(inParts(['partners', 'partners:1'])).toEqual([['partners', 'partners:1']])
    expect(inParts([])).toEqual([])
  })
})

describe('relations of a record', () => {
  const prose = { name: 'summary', type: 'richText', localized: true }
  const fields = [
    { name: 'name', type: 'text' },
    { name: 'themes', type: 'relationship', relationTo: 'themes', hasMany: true },
    { name: 'file', type: 'upload', relationTo: 'documents' },
    { name: 'target', type: 'relationship', relationTo: ['partners', 'pages'] },
    {
      name: 'signed',
      type: 'group',
      flattenedFields: [{ name: 'by', type: 'relationship', relationTo: 'partners' }],
    },
    {
      name: 'rows',
      type: 'array',
      flattenedFields: [{ name: 'partner', type: 'relationship', relationTo: 'partners' }],
    },
    {
      name: 'blocks',
      type: 'blocks',
      blocks: [{ slug: 'list', flattenedFields: [{ name: 'theme', type: 'relationship', relationTo: 'themes' }] }],
    },
    prose,
  ] as unknown as FlattenedField[]

  test.each([
    ['none', { name: 'CMS' }, []],
    ['no record', null, []],
    ['many', { themes: ['1', '2'] }, ['themes themes:1', 'themes themes:2']],
    ['populated', { themes: [{ id: '1', parent: '9' }] }, ['themes themes:1']],
    ['emptied', { themes: null, file: null, rows: null, target: null, signed: null }, []],
    ['an upload', { file: '1' }, ['file documents:1']],
    ['to one of several collections', { target: { relationTo: 'pages', value: '1' } }, ['target pages:1']],
    ['to one of several, populated', { target: { relationTo: 'pages', value: { id: '1' } } }, ['target pages:1']],
    ['in a group', { signed: { by: '1' } }, ['signed.by partners:1']],
    [
      'in rows, without their numbers',
      { rows: [{ partner: '1' }, { partner: '2' }] },
      ['rows.partner partners:1', 'rows.partner partners:2'],
    ],
    ['in a block', { blocks: [{ blockType: 'list', theme: '1' }] }, ['blocks.theme themes:1']],
    ['in a block of an unknown type', { blocks: [{ blockType: 'gone', theme: '1' }] }, []],
  ])('%s', (_, values, found) => {
    expect(relationsOf(fields, values).map(({ field, collection, id }) => `${field} ${collection}:${id}`)).toEqual(
      found,
    )
  })

  const mention = (value: unknown) => ({
    root: {
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Voir ' },
            {
              type: 'inlineBlock',
              fields: { blockType: 'mention', text: 'CMS', target: { relationTo: 'partners', value } },
            },
            { type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'pages', value: '2' } } },
          ],
        },
      ],
    },
  })

  test.each([
    ['in one language', mention('1'), ['partners:1', 'pages:2']],
    ['populated', mention({ id: '1', name: 'CMS' }), ['partners:1', 'pages:2']],
    ['in every language', { fr: mention('1'), en: mention('3') }, ['partners:1', 'pages:2', 'partners:3', 'pages:2']],
  ])('prose %s', (_, summary, found) => {
    const relations = relationsOf(fields, { summary })
    expect(relations.map(({ collection, id }) => `${collection}:${id}`)).toEqual(found)
    expect(new Set(relations.map(({ field }) => field))).toEqual(new Set(['summary']))
  })
})

describe('dependencies of a render', () => {
  test('concurrent renders note their own dependencies, across asynchronous work', async () => {
    const notes = await Promise.all(
      Array.from({ length: 60 }, async (_, number) => {
        const note = emptyTracked()
        await track(note, async () => {
          dependsOn(`before:${number}`)
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 5))
          dependsOn(`after:${number}`)
        })
        return note
      }),
    )
    for (const [number, { tags }] of notes.entries()) expect([...tags]).toEqual([`before:${number}`, `after:${number}`])
  })

  test('a page rendered across midnight is true for the day on which its render began', () => {
    const note = emptyTracked()
    track(note, () => {
      dependsOnDay('2026-11-24')
      dependsOnDay('2026-11-25')
    })
    expect(note.day).toBe('2026-11-24')
  })
})
