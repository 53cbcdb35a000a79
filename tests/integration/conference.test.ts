/** Texts revised at a meeting: what people type is read, proposed, and prepared as a whole or not at all. */
import { beforeAll, expect, test } from 'vitest'
import { type Person, person, portal, publication, published, save } from '../support/portal'
import { askRest } from '../support/rest'

const people = {} as Record<'editor' | 'translator', Person>
const meetings: Record<number, string> = {}
const ids: Record<string, string> = {}

beforeAll(async () => {
  people.editor = await person('editor')
  people.translator = await person('translator', ['en'])
  for (const [number, day] of [
    [18, '2019-08-28'],
    [19, '2022-11-25'],
  ] as const) {
    const at = `${day}T12:00:00.000Z`
    const data = {
      body: 'cop',
      kind: 'ordinary',
      number,
      city: 'Genève',
      country: 'CH',
      start: at,
      end: at,
      effectiveDate: at,
    }
    meetings[number] = (await published('meetings', data)).id
  }
  for (const sequence of [1, 2, 3]) {
    const { id } = await save('decisions', {
      conference: 18,
      sequence,
      title: `Décision ${sequence}`,
      revisions: [{ meeting: meetings[18] }],
      events: [{ kind: 'adopted', meeting: meetings[18] }],
    })
    await save('decisions', { title: `Decision ${sequence}` }, { id, locale: 'en' })
    ids[sequence] = id
  }
})

type Row = {
  collection: string
  conference: number
  sequence: number
  symbol: string
  acts: string[]
  problem: object | null
}
type Body = { rows: Row[]; unread: { text: string }[]; prepared: { collection: string; record: string }[] }

const propose = (text: string, by = people.editor) =>
  askRest<Body>('POST', 'conference/proposals', { meeting: meetings[19], text }, by)

const prepare = (rows: object[], by = people.editor) =>
  askRest<Body>('POST', 'conference', { meeting: meetings[19], rows }, by)

const row = (sequence: number, act: string, conference = 18) => ({ collection: 'decisions', conference, sequence, act })

test('symbols are read as people write them, and an act is proposed for each', async () => {
  const { status, body } = await propose(
    'Décisions 18.1 (Rev. CoP19), 18.2 – 18.3\net 19.9; Conf. 1.99 ; n’importe quoi',
  )
  expect(status).toBe(200)
  expect(body.rows.map(({ symbol, acts, problem }) => [symbol, acts[0] ?? null, problem === null])).toEqual([
    ['18.1', 'amended', true],
    ['18.2', 'amended', true],
    ['18.3', 'amended', true],
    ['19.9', 'adopted', true],
    ['Conf. 1.99', null, false],
  ])
  expect(body.unread.map(({ text }) => text)).toEqual(['n’importe quoi'])
})

test('one text that cannot be prepared keeps all of them back', async () => {
  const { status, body } = await prepare([row(1, 'amended'), row(77, 'amended')])
  expect([status, body.errors?.[0]?.message]).toEqual([
    409,
    expect.stringMatching(/18\.77.*Aucun texte n’a été préparé/),
  ])
  const kept = await (await portal()).findByID({ collection: 'decisions', id: String(ids[1]), depth: 0, locale: 'fr' })
  expect(kept.revisions).toHaveLength(1)
})

test('texts are revised, retained, deleted and adopted together, in working copies that can be published', async () => {
  const { status, body } = await prepare([
    row(1, 'amended'),
    row(2, 'retained'),
    row(3, 'deleted'),
    row(9, 'adopted', 19),
  ])
  expect(status, JSON.stringify(body.errors)).toBe(200)
  expect(body.prepared).toHaveLength(4)
  const payload = await portal()
  const one = await payload.findByID({ collection: 'decisions', id: String(ids[1]), depth: 0, locale: 'fr' })
  expect(one).toMatchObject({ symbol: '18.1 (Rev. CoP19)', title: 'Décision 1' })
  expect(one.revisions?.map(({ mark, meeting, title }) => [mark ?? null, meeting, title ?? null])).toEqual([
    [null, meetings[18], 'Décision 1'],
    [19, meetings[19], 'Décision 1'],
  ])
  expect(one.events?.map(({ kind }) => kind)).toEqual(['adopted', 'amended'])
  const english = await payload.findByID({ collection: 'decisions', id: String(ids[1]), depth: 0, locale: 'en' })
  expect(english.revisions?.map(({ title }) => title)).toEqual(['Decision 1', 'Decision 1'])
  const acts = async (id: string) =>
    (await payload.findByID({ collection: 'decisions', id, depth: 0, locale: 'fr' })).events?.map(({ kind }) => kind)
  expect(await acts(String(ids[2]))).toEqual(['adopted', 'retained'])
  expect(await acts(String(ids[3]))).toEqual(['adopted', 'deleted'])
  await publication('decisions', String(ids[1]), { languages: ['fr', 'en'] })

  // A second preparation for the same meeting would write the same act again.
  const { body: again } = await propose('18.1')
  expect(again.rows[0]?.acts).toEqual([])
  expect((await prepare([row(2, 'amended')])).status).toBe(409)
})

test('what is no text, and a translator, are refused in words', async () => {
  for (const rows of [[], [{}], [row(1, 'zz')], [row(1, 'amended'), row(1, 'deleted')]]) {
    const { status, body } = await prepare(rows)
    expect([status, body.errors?.[0]?.message], JSON.stringify(rows)).toEqual([400, expect.stringMatching(/\S/)])
  }
  expect((await propose('18.1', people.translator)).status).toBe(403)
  expect((await prepare([row(1, 'amended')], people.translator)).status).toBe(403)
  const { status } = await askRest(
    'POST',
    'conference',
    { meeting: crypto.randomUUID(), rows: [row(1, 'amended')] },
    people.editor,
  )
  expect(status).toBe(400)
})
