import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { duringRequest, logOptions } from '#/log'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function opened(level = 'info') {
  const lines: Record<string, unknown>[] = []
  const write = (chunk: Buffer, _: string, done: () => void) => {
    lines.push(JSON.parse(String(chunk)))
    done()
  }
  return { lines, log: pino(logOptions(level), new Writable({ write })) }
}

test('a line has a word for its level, a time, a message, and the request during which it is written', () => {
  const { lines, log } = opened()
  duringRequest({ id: 'a', method: 'GET', path: '/fr' }, () => log.info('told'))
  log.debug('left out')
  expect(lines).toEqual([
    { level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), msg: 'told', id: 'a', method: 'GET', path: '/fr' },
  ])
})

test('an error is told with its causes and its code, without a query, its parameters or a client', () => {
  const { lines, log } = opened()
  const refused = Object.assign(new Error('lock timeout'), { code: '55P03', client: { password: 'hidden' } })
  const query = Object.assign(new Error('Failed query: select hidden', { cause: refused }), {
    query: 'select hidden',
    params: ['hidden'],
  })
  log.error({ err: new Error('The render answered 500.', { cause: query }) })
  log.error(query)
  log.error({ err: query, msg: 'Not saved.' })
  expect(JSON.stringify(lines)).not.toContain('hidden')
  expect(lines).toMatchObject([
    { level: 'error', msg: 'The render answered 500.', err: { cause: { message: 'Postgres: lock timeout' } } },
    { msg: 'Postgres: lock timeout', err: { type: 'DatabaseError', code: '55P03' } },
    { msg: 'Not saved.', err: { stack: expect.stringMatching(/^ {4}at /) } },
  ])
})

test('a hundred lines of one kind are written in a minute, and the others are counted', () => {
  const { lines, log } = opened()
  for (let count = 0; count < 250; count += 1) log.error('again')
  log.error('another')
  expect(lines).toHaveLength(101)
  vi.advanceTimersByTime(60_000)
  expect(lines.at(-1)).toMatchObject({ level: 'error', left: 150 })
  log.error('again')
  expect(lines.at(-1)).toMatchObject({ msg: 'again' })
})
