import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { isMonitor, readinessOf } from '#/health'

const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage
const token = 'a-token-for-the-tests'

describe('a monitor', () => {
  test('of this machine needs no token, unless a proxy passes its request on', () => {
    expect(isMonitor(from('127.0.0.1'), undefined)).toBe(true)
    expect(isMonitor(from('::ffff:127.0.0.1'), token)).toBe(true)
    for (const name of ['forwarded', 'via', 'x-real-ip', 'x-forwarded-for']) {
      expect(isMonitor(from('127.0.0.1', { [name]: 'x' }), token), name).toBe(false)
    }
  })

  test('of another machine needs the token', () => {
    expect(isMonitor(from('10.0.0.7'), token)).toBe(false)
    expect(isMonitor(from('10.0.0.7', { authorization: `Bearer ${token}` }), token)).toBe(true)
    expect(isMonitor(from('10.0.0.7', { authorization: 'Bearer a-token-for-the-tesst' }), token)).toBe(false)
    expect(isMonitor(from('10.0.0.7', { authorization: 'Bearer undefined' }), undefined)).toBe(false)
  })
})

test.each([
  [{ schema: null, listens: true, pages: 0 }, true],
  [{ schema: null, listens: false, pages: 3 }, true],
  [{ schema: null, listens: false, pages: 0 }, false],
  [{ schema: 'The database lacks the migration a.', listens: true, pages: 0 }, false],
])('%o: ready %s', (state, ready) => {
  const told = readinessOf(state)
  expect(told.ready).toBe(ready)
  expect(told.reasons.length === 0).toBe(state.schema === null && state.listens)
})
