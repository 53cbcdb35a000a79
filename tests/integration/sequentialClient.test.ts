/** Queries that are given to one client at once, as Payload gives them within a transaction. */
import pg from 'pg'
import { afterAll, afterEach, expect, test } from 'vitest'
import { SequentialClient } from '#/database/sequentialClient'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? '', Client: SequentialClient, max: 1 })
const warnings: Error[] = []
const note = (warning: Error) => warnings.push(warning)
process.on('warning', note)

afterEach(() => expect(warnings).toEqual([]))
afterAll(async () => {
  process.off('warning', note)
  await pool.end()
})

test('they are answered in order, without a warning of pg', async () => {
  const client = await pool.connect()
  await client.query('begin')
  await client.query('create temporary table given (number serial, word text) on commit drop')
  const words = ['un', 'deux', 'trois', 'quatre']
  await Promise.all(words.map((word) => client.query('insert into given (word) values ($1)', [word])))
  const { rows } = await client.query({ text: 'select word from given order by number', rowMode: 'array' })
  expect(rows.flat()).toEqual(words)
  await client.query('commit')
  client.release()
})

test('one that fails is told to its caller, and the next is sent', async () => {
  const client = await pool.connect()
  const [failed, answered] = await Promise.allSettled([client.query('select nothing'), client.query('select 1 as one')])
  expect(failed).toMatchObject({ status: 'rejected', reason: { code: '42703' } })
  expect(answered).toMatchObject({ status: 'fulfilled', value: { rows: [{ one: 1 }] } })
  client.release()
})

test('the pool’s own query is answered', async () => {
  expect((await pool.query('select $1::int as one', [1])).rows).toEqual([{ one: 1 }])
})
