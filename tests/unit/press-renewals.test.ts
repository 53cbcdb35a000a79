import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Press } from '#/press/press'
import { type Finished, finishRendered } from '#/press/rendered'
import { Renewals } from '#/press/renewals'
import { Store } from '#/press/store'
import { emptyTracked } from '#/tracking/dependencies'
import { pageOf } from '../support/pages'
import { pause } from '../support/server'

const freshness = { alive: true, sequence: 0 }
const persist = vi.fn()
const report = vi.fn()

/** What is on record; a page says what it read. */
let text = 'before'
/** Renders that wait for the test to let them go on; with `hold` off, none does. */
let hold = false
let held: { address: string; goOn: (error?: Error) => void }[] = []
let press: Press

async function render(address: string, known: string | null): Promise<Finished> {
  const read = text
  if (hold) {
    await new Promise<void>((resolve, reject) => {
      held.push({ address, goOn: (error) => (error ? reject(error) : resolve()) })
    })
  }
  const note = { ...emptyTracked(), tags: new Set(['partners:1']) }
  // What a record's own page asks beside it: which agreements name it.
  if (address === '/own') note.tags.add('agreements@parties.partner=1')
  if (text === 'withdrawn') note.answer = { is: 'gone', replacement: null }
  const headers = { 'content-type': 'text/html' }
  return finishRendered({ status: 200, headers, body: Buffer.from(`${address} ${read}`), note }, known)
}

/** Lets the renders that wait go on. */
function release(error?: Error): void {
  for (const each of held.splice(0)) each.goOn(error)
}

/** The same, until the pages are there. */
async function finish(error?: Error): Promise<void> {
  release(error)
  await press.settle()
}

/** The addresses of the renders that wait, as soon as there are some. */
async function underWay(): Promise<string[]> {
  await vi.waitFor(() => expect(held).not.toEqual([]))
  return held.map(({ address }) => address)
}

/** Lets them go on one after the other. @returns the addresses, in the order in which they began */
async function inOrder(): Promise<string[]> {
  const order: string[] = []
  while (held.length > 0) {
    const [next] = held.splice(0, 1)
    order.push(next?.address ?? '')
    next?.goOn()
    await pause(20) // it is compressed, and the next one begins
  }
  return order
}

function change(to: string, withdrawn = false): void {
  text = to
  freshness.sequence += 1
  press.changed(['partners:1', 'partners'], withdrawn)
}

async function seen(address = '/a'): Promise<string> {
  const served = await press.serve(address)
  return served.is === 'page' ? `${served.from}: ${served.page.bodies.identity}` : served.is
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.clearAllMocks()
  Object.assign(freshness, { alive: true, sequence: 0 })
  text = 'before'
  hold = false
  held = []
  press = new Press({ render, freshness, today: () => '2026-11-26', limit: 10_000_000, persist, report })
  await seen()
  hold = true
})
afterEach(() => vi.useRealTimers())

const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

describe('a page that readers ask for', () => {
  test('is shown as it was while the new one is made, and then as it is', async () => {
    change('after')
    expect(await underWay()).toEqual(['/a'])
    expect(await seen()).toBe('hit: /a before')
    await finish()
    expect(await seen()).toBe('hit: /a after')
    expect(held).toEqual([])
  })

  test('is not left on the disk as it was', async () => {
    persist.mockClear()
    change('after')
    expect(persist.mock.calls).toEqual([['/a', null]])
    await finish()
    expect(persist.mock.calls.map(([, page]) => page?.bodies.identity.toString())).toEqual([undefined, '/a after'])
  })

  test('is not shown any more to those who ask after the change was answered', async () => {
    change('after')
    let isSettled = false
    const settled = press.settle().then(() => {
      isSettled = true
    })
    await turn()
    expect([isSettled, await seen()]).toEqual([false, 'hit: /a before'])
    release()
    await settled
    expect(await seen()).toBe('hit: /a after')
  })

  test.each([
    ['a moment at most where nobody waits for an answer', false, 700],
    ['five seconds at most while the answer is held back', true, 5000],
  ])('is shown as it was for %s; then readers wait', async (_, isHeld, limit) => {
    change('after')
    const settled = isHeld ? press.settle() : null
    pass(limit - 10)
    expect(await seen()).toBe('hit: /a before')
    pass(20)
    const asked = seen()
    release()
    expect(await asked).toBe('miss: /a after')
    await settled
    expect(await seen()).toBe('hit: /a after')
  })

  test('that cannot be made in five seconds goes, and the answer with it', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
    change('after')
    let isSettled = false
    const settled = press.settle().then(() => {
      isSettled = true
    })
    await vi.advanceTimersByTimeAsync(4900)
    expect([isSettled, press.pages.size]).toEqual([false, 1])
    await vi.advanceTimersByTimeAsync(100)
    await settled
    expect(press.pages.size).toBe(0)
  })

  test('that changes again meanwhile is made again, and the moment is that of the first change', async () => {
    change('between')
    pass(600)
    change('after')
    expect(await seen()).toBe('hit: /a before')
    pass(150)
    const asked = seen()
    release()
    expect(await underWay()).toEqual(['/a'])
    release()
    expect(await asked).toBe('miss: /a after')
  })

  test('whose new one fails goes, and the next reader makes it', async () => {
    change('after')
    await finish(new Error('no database'))
    expect(press.pages.size).toBe(0)
    const asked = seen()
    release()
    expect(await asked).toBe('miss: /a after')
    expect(report).not.toHaveBeenCalled()
  })

  test('goes at once when something in it was withdrawn', async () => {
    change('withdrawn', true)
    expect(press.pages.size).toBe(0)
    const asked = seen()
    release()
    expect(await asked).toBe('answer')
    expect(press.pages.size).toBe(0)
  })

  test('goes when its record turns out not to be public', async () => {
    change('withdrawn')
    await finish()
    expect(press.pages.size).toBe(0)
    expect(await seen()).toBe('answer')
  })

  test('is not shown in an outage as it was', async () => {
    change('after')
    freshness.alive = false
    freshness.sequence += 1
    press.doubt()
    expect(press.pages.size).toBe(0)
  })

  test('is not shown as it was in a silence that nobody has noticed yet', async () => {
    change('after')
    freshness.alive = false
    const asked = seen()
    release(new Error('no database'))
    expect(await asked).toBe('unavailable')
  })
})

test('a page that changes as soon as it was made anew goes: nothing makes it once more', async () => {
  const pages = new Store(1_000_000)
  const record = { tags: ['partners:1'] }
  pages.keep('/a', await pageOf('before', record))
  const after = await pageOf('after', record)
  const make = vi.fn(async (address: string) => {
    await turn()
    pages.keep(address, after)
    if (make.mock.calls.length === 1) renewals.begin([address], record.tags)
  })
  const renewals = new Renewals(pages, make)
  renewals.begin(['/a'], record.tags)
  await renewals.settle()
  expect(pages.size).toBe(0)
})

describe('of many pages', () => {
  const addresses = Array.from({ length: 130 }, (_, n) => `/${n}`)

  test('those asked for last are renewed, and the others made when somebody asks', async () => {
    hold = false
    for (const address of addresses) {
      await seen(address)
      pass(1)
    }
    change('after')
    expect(press.pages.size).toBe(100)
    expect(press.pages.peek('/129')?.until).not.toBeNull()
    expect([press.pages.peek('/a'), press.pages.peek('/29')]).toEqual([null, null])
    await press.settle()
    expect([await seen('/129'), await seen('/0')]).toEqual(['hit: /129 after', 'miss: /0 after'])
  })

  test('a page that a reader waits for is made before those that are only renewed, its own renewal too', async () => {
    hold = false
    for (const address of ['/a', '/b', '/c', '/d', '/e']) {
      await seen(address)
      pass(1)
    }
    hold = true
    change('after')
    expect(await underWay()).toEqual(['/e', '/d'])
    const cold = seen('/cold')
    press.pages.drop('/a')
    const late = [seen('/a'), seen('/a')]
    await turn()
    expect(await inOrder()).toEqual(['/e', '/d', '/a', '/cold', '/c', '/b'])
    expect(await Promise.all([cold, ...late])).toEqual(['miss: /cold after', 'miss: /a after', 'miss: /a after'])
    expect(await seen('/b')).toBe('hit: /b after')
  })

  test('those of the record itself are made before the others', async () => {
    hold = false
    for (const address of ['/own', '/b', '/c']) {
      await seen(address)
      pass(1)
    }
    hold = true
    change('after')
    expect(await underWay()).toEqual(['/own', '/c'])
    expect(await inOrder()).toEqual(['/own', '/c', '/b', '/a'])
  })

  test('what nobody asked for in ten seconds goes, and keeps nobody waiting', async () => {
    hold = false
    await seen('/b')
    pass(9000)
    await seen()
    pass(2000)
    hold = true
    change('after')
    expect(await underWay()).toEqual(['/a'])
    expect(press.pages.peek('/b')).toBeNull()
    await finish()
    pass(11_000)
    change('at last')
    await press.settle()
    expect([press.pages.size, held]).toEqual([0, []])
  })

  test('what was found on the disk and not made since is not renewed', async () => {
    press.doubt()
    change('after')
    expect([press.pages.size, held]).toEqual([0, []])
  })
})
