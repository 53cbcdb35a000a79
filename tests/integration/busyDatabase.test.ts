/** A database that keeps people waiting: what needs it is told so, and what does not goes on. */
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Person, partner, person, save } from '../support/portal'
import { askRest } from '../support/rest'

let editor: Person
let record = ''
const holder = new pg.Client({ connectionString: process.env.DATABASE_URL })

beforeAll(async () => {
  editor = await person('publisher')
  record = (await save('partners', partner('Occupée'))).id
  await holder.connect()
})
afterAll(() => holder.end())

type Body = { errors?: { message: string }[] }

describe('while a table is locked', () => {
  beforeAll(() => holder.query('begin; lock table partners in access exclusive mode'))
  afterAll(() => holder.query('rollback'))

  test('reading it is answered 503 with a sentence, in time', async () => {
    const began = performance.now()
    const read = async (language: string) => {
      const headers = { 'Accept-Language': language }
      const { status, body } = await askRest<Body>('GET', `partners/${record}`, undefined, editor, { headers })
      return [status, body.errors?.[0]?.message]
    }
    expect(await Promise.all([read('fr'), read('en')])).toEqual([
      [503, expect.stringMatching(/^La base de données n’a pas répondu à temps/)],
      [503, expect.stringMatching(/^The database did not answer in time/)],
    ])
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  test('saving it too, and nothing is saved', async () => {
    const answer = await askRest<Body>('PATCH', `partners/${record}?locale=fr`, { name: 'Autrement' }, editor)
    expect(answer.status).toBe(503)
  })

  test('other records are read while some wait for it', async () => {
    const waiting = Array.from({ length: 10 }, () => askRest<Body>('GET', `partners/${record}`, undefined, editor))
    const began = performance.now()
    const answer = await askRest('GET', 'agreements?limit=1', undefined, editor)
    expect(answer.status).toBe(200)
    expect(performance.now() - began).toBeLessThan(4000)
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(Array(10).fill(503))
  })
})

test('afterwards everything is as it was', async () => {
  const answer = await askRest<{ name?: string }>('GET', `partners/${record}?locale=fr`, undefined, editor)
  expect([answer.status, answer.body.name]).toEqual([200, 'Occupée'])
})
