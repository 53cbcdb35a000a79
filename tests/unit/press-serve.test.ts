import { setImmediate as turn } from 'node:timers/promises'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { weightOf } from '#/press/page'
import { Press, type Served } from '#/press/press'
import { finishRendered, type Rendered } from '#/press/rendered'
import type { Store } from '#/press/store'
import { type Answer, emptyTracked } from '#/tracking/dependencies'
import { pageOf } from '../support/pages'

type Made = { tags?: string[]; day?: string | null; answer?: Answer; status?: number; type?: string }

function rendered(
  body: string,
  { tags = [], day = null, answer, status = 200, type = 'text/html' }: Made = {},
): Rendered {
  const note = { ...emptyTracked(), tags: new Set(tags), day, answer: answer ?? null }
  return { status, headers: { 'content-type': type }, body: Buffer.from(body), note }
}

/** A render that ends when the test says so. */
function pending() {
  let end: (result: Rendered) => void = () => {}
  let fail: (error: Error) => void = () => {}
  const result = new Promise<Rendered>((resolve, reject) => {
    end = resolve
    fail = reject
  })
  return { result, end, fail }
}

const addressesOf = (pages: Store) => [...pages.entries()].map(([address]) => address)

const freshness = { alive: true, sequence: 0 }
const render = vi.fn<(address: string) => Promise<Rendered>>()
const persist = vi.fn()
const report = vi.fn()
let day = '2026-11-24'
let press: Press

function open(limit = 10_000_000, steady?: number): Press {
  const finishing = async (address: string, known: string | null) => finishRendered(await render(address), known)
  return new Press({ render: finishing, freshness, today: () => day, limit, persist, report, steady })
}

beforeEach(() => {
  vi.resetAllMocks()
  Object.assign(freshness, { alive: true, sequence: 0 })
  day = '2026-11-24'
  press = open()
})

/** What the channel does when it hears of a commit. */
function announce(...tags: string[]): void {
  freshness.sequence += 1
  press.changed(tags)
}

/** Makes pages such that nobody has asked for them in a while: what changes in them is made when somebody does. */
function forgotten(...addresses: string[]): void {
  for (const address of addresses) Object.assign(press.pages.peek(address) ?? {}, { asked: 0 })
}

/** What the channel does when it is lost, and when it is back. */
function lose(): void {
  freshness.alive = false
  freshness.sequence += 1
  press.doubt()
}
function listenAgain(): void {
  freshness.alive = true
  press.doubt()
}

const textOf = (served: Served) => (served.is === 'page' ? served.page.bodies.identity.toString() : served.is)
const seen = async (address: string) => {
  const served = await press.serve(address)
  return served.is === 'page' ? `${served.from}: ${textOf(served)}` : served.is
}

describe('one render', () => {
  test('for all who wait', async () => {
    const one = pending()
    render.mockReturnValue(one.result)
    const readers = Array.from({ length: 60 }, () => press.serve('/a'))
    await turn()
    expect(render).toHaveBeenCalledTimes(1)
    one.end(rendered('<p>texte</p>'))
    expect(new Set((await Promise.all(readers)).map(textOf))).toEqual(new Set(['<p>texte</p>']))
    expect(render).toHaveBeenCalledTimes(1)
  })

  test('and the next reader gets what is kept', async () => {
    render.mockResolvedValue(rendered('<p>texte</p>'))
    expect(await seen('/a')).toBe('miss: <p>texte</p>')
    expect(await seen('/a')).toBe('hit: <p>texte</p>')
    expect(render).toHaveBeenCalledTimes(1)
    expect(press.counters).toEqual({ hit: 1, miss: 1, stale: 0, failed: 0 })
  })

  test('of which scripts are taken out; what is no HTML stays as it is', async () => {
    render.mockResolvedValueOnce(rendered('<p>texte</p><script>a()</script>'))
    expect(await seen('/a')).toBe('miss: <p>texte</p>')
    render.mockResolvedValueOnce(rendered('<x><script>a()</script></x>', { type: 'application/xml' }))
    expect(await seen('/sitemap.xml')).toBe('miss: <x><script>a()</script></x>')
  })

  test('is kept beyond the process', async () => {
    render.mockResolvedValue(rendered('a', { tags: ['partners:1'] }))
    await press.serve('/a')
    expect(persist.mock.calls).toEqual([['/a', expect.objectContaining({ tags: ['partners:1'], status: 200 })]])
    announce('partners:1')
    expect(persist.mock.calls.at(-1)).toEqual(['/a', null])
  })
})

describe('an announcement', () => {
  test('drops what was made of the record, and nothing else', async () => {
    render.mockImplementation(async (address) =>
      rendered(address, { tags: [`partners:${address.slice(1)}`, 'themes:1'] }),
    )
    for (const address of ['/1', '/2', '/3']) await press.serve(address)
    forgotten('/1', '/2', '/3')
    announce('partners:2', 'partners')
    expect(addressesOf(press.pages)).toEqual(['/1', '/3'])
    expect([await seen('/1'), await seen('/2'), await seen('/3')]).toEqual(['hit: /1', 'miss: /2', 'hit: /3'])
    forgotten('/1', '/2', '/3')
    announce('themes:1')
    expect(addressesOf(press.pages)).toEqual([])
  })

  test('during a render that read the record: it is rendered again, and the old one neither kept nor shown', async () => {
    const first = pending()
    render.mockReturnValueOnce(first.result).mockResolvedValueOnce(rendered('new', { tags: ['partners:1'] }))
    const served = press.serve('/a')
    await turn()
    announce('partners:1')
    first.end(rendered('old', { tags: ['partners:1'] }))
    expect(textOf(await served)).toBe('new')
    expect(await seen('/a')).toBe('hit: new')
    expect(persist.mock.calls.map(([, page]) => page.bodies.identity.toString())).toEqual(['new'])
  })

  test('during a render of something else changes nothing', async () => {
    const first = pending()
    render.mockReturnValueOnce(first.result)
    const served = press.serve('/a')
    await turn()
    announce('partners:2')
    first.end(rendered('text', { tags: ['partners:1'] }))
    await served
    expect(await seen('/a')).toBe('hit: text')
  })

  test('before a render is a thing of the past', async () => {
    announce('partners:1')
    render.mockResolvedValue(rendered('text', { tags: ['partners:1'] }))
    await press.serve('/a')
    expect(await seen('/a')).toBe('hit: text')
  })

  test('again and again: the reader gets an answer, which is not kept', async () => {
    render.mockImplementation(async () => {
      announce('partners:1')
      return rendered(`text ${render.mock.calls.length}`, { tags: ['partners:1'] })
    })
    expect(await seen('/a')).toBe('miss: text 3')
    expect(press.pages.size).toBe(0)
    expect(persist.mock.calls.filter(([, page]) => page !== null)).toEqual([])
  })

  test('again and again: who asks after the last one gets what it announced', async () => {
    const renders = [pending(), pending(), pending()]
    for (const { result } of renders) render.mockReturnValueOnce(result)
    render.mockResolvedValue(rendered('new', { tags: ['partners:1'] }))
    let late = press.serve('/a')
    for (const [index, { end }] of renders.entries()) {
      await vi.waitFor(() => expect(render).toHaveBeenCalledTimes(index + 1))
      announce('partners:1')
      late = press.serve('/a')
      end(rendered('old', { tags: ['partners:1'] }))
    }
    expect(textOf(await late)).toBe('new')
    expect(await seen('/a')).toBe('hit: new')
  })

  test('of which so many came during a render that some are forgotten: it is rendered again', async () => {
    const first = pending()
    render.mockReturnValueOnce(first.result).mockResolvedValueOnce(rendered('new', { tags: ['partners:1'] }))
    const served = press.serve('/a')
    await turn()
    announce('partners:1')
    for (let number = 0; number < 1000; number += 1) announce('themes:1')
    first.end(rendered('old', { tags: ['partners:1'] }))
    expect(textOf(await served)).toBe('new')
  })
})

describe('the day', () => {
  test('a page that depends on it is rendered again when it has changed', async () => {
    render.mockImplementation(async (address) => rendered(`${address} ${day}`, { day: address === '/a' ? day : null }))
    expect([await seen('/a'), await seen('/b')]).toEqual(['miss: /a 2026-11-24', 'miss: /b 2026-11-24'])
    expect(await seen('/a')).toBe('hit: /a 2026-11-24')
    day = '2026-11-25'
    expect(await seen('/a')).toBe('miss: /a 2026-11-25')
    expect(await seen('/a')).toBe('hit: /a 2026-11-25')
    expect(await seen('/b')).toBe('hit: /b 2026-11-24')
  })

  test('an answer that depends on it too', async () => {
    render
      .mockResolvedValueOnce(rendered('', { day, answer: { is: 'absent' } }))
      .mockImplementation(async () => rendered('text', { day }))
    expect(await seen('/a')).toBe('answer')
    day = '2026-11-25'
    expect([await seen('/a'), await seen('/a')]).toEqual(['miss: text', 'hit: text'])
  })
})

describe('doubt', () => {
  test('each page is rendered again before it counts', async () => {
    render.mockImplementation(async (address) => rendered(`${address} ${render.mock.calls.length}`))
    await press.serve('/a')
    await press.serve('/b')
    press.doubt()
    expect(await seen('/a')).toBe('miss: /a 3')
    expect(await seen('/a')).toBe('hit: /a 3')
    expect(await seen('/b')).toBe('miss: /b 4')
  })

  test('a page that says the same keeps its date, its bodies and its tag', async () => {
    render.mockResolvedValueOnce(rendered('same', { tags: ['partners:1'] }))
    const before = await press.serve('/a')
    press.doubt()
    await new Promise((resolve) => setTimeout(resolve, 5))
    render.mockResolvedValueOnce(rendered('same', { tags: ['partners:2'] }))
    const after = await press.serve('/a')
    if (before.is !== 'page' || after.is !== 'page') throw new Error('No page.')
    expect(after.page).toEqual({ ...before.page, tags: ['partners:2'] })
    announce('partners:1')
    expect(await seen('/a')).toBe('hit: same')
    forgotten('/a')
    announce('partners:2')
    expect(press.pages.size).toBe(0)
  })

  test('a render during which the channel was lost and found again does not count: it may have missed something', async () => {
    for (let number = 0; number < 5; number += 1) announce('themes:9')
    const first = pending()
    render.mockReturnValueOnce(first.result).mockResolvedValue(rendered('new', { tags: ['partners:1'] }))
    const served = press.serve('/a')
    await turn()
    lose()
    listenAgain()
    first.end(rendered('old', { tags: ['partners:1'] }))
    await served
    expect(await seen('/a')).not.toBe('hit: old')
    expect(await seen('/a')).toBe('hit: new')
  })

  test('a line that is lost during each render: what was made is shown, and does not count', async () => {
    render.mockImplementation(async () => {
      lose()
      listenAgain()
      return rendered(`text ${render.mock.calls.length}`)
    })
    expect(await seen('/a')).toBe('miss: text 3')
    expect(await seen('/a')).toBe('miss: text 6')
  })

  test('a render that began in silence does not count either', async () => {
    freshness.alive = false
    render.mockImplementation(async () => {
      freshness.alive = true
      return rendered(`text ${render.mock.calls.length}`)
    })
    expect(await seen('/a')).toBe('miss: text 1')
    expect([await seen('/a'), await seen('/a')]).toEqual(['miss: text 2', 'hit: text 2'])
  })
})

describe('while the database is away', () => {
  beforeEach(async () => {
    render.mockImplementation(async (address) => rendered(`${address} old`, { tags: ['partners:1'] }))
    await press.serve('/a')
    await press.serve('/b')
    lose()
    render.mockClear()
  })

  test('kept pages are served at once, and one render finds out whether it is back', async () => {
    const probe = pending()
    render.mockReturnValueOnce(probe.result)
    expect(await Promise.all([seen('/a'), seen('/b'), seen('/a')])).toEqual([
      'stale: /a old',
      'stale: /b old',
      'stale: /a old',
    ])
    expect(render.mock.calls).toEqual([['/a']])
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    try {
      probe.fail(new Error('no database'))
      await turn()
      expect(await seen('/b')).toBe('stale: /b old')
      expect(render.mock.calls, 'not one after the other').toEqual([['/a']])
      vi.advanceTimersByTime(1000)
      expect(await seen('/b')).toBe('stale: /b old')
      expect(render.mock.calls).toEqual([['/a'], ['/b']])
    } finally {
      vi.useRealTimers()
    }
  })

  test('what a probe made is newer, and does not count as true', async () => {
    render.mockResolvedValueOnce(rendered('/a new'))
    await press.serve('/a')
    await vi.waitFor(async () => expect(await seen('/a')).toBe('stale: /a new'))
    listenAgain()
    render.mockResolvedValue(rendered('/a newest'))
    expect(await seen('/a')).toBe('miss: /a newest')
    expect(await seen('/a')).toBe('hit: /a newest')
  })

  test('silence that nobody has noticed yet is silence', async () => {
    listenAgain()
    expect([await seen('/a'), await seen('/a')]).toEqual(['miss: /a old', 'hit: /a old'])
    freshness.alive = false
    expect(await seen('/a')).toBe('stale: /a old')
  })

  test('a page that is not kept is unavailable', async () => {
    render.mockRejectedValue(new Error('no database'))
    expect(await seen('/c')).toBe('unavailable')
    expect(report).toHaveBeenCalledWith('render-failed', expect.objectContaining({ address: '/c' }))
  })

  test('a kept answer is given', async () => {
    listenAgain()
    render.mockResolvedValueOnce(rendered('', { answer: { is: 'moved', to: '/fr/new' } }))
    await press.serve('/old')
    lose()
    render.mockRejectedValue(new Error('no database'))
    expect(await press.serve('/old')).toEqual({ is: 'answer', answer: { is: 'moved', to: '/fr/new' } })
  })
})

describe('a render that fails', () => {
  test.each<[string, () => Promise<Rendered>]>([
    ['it throws', () => Promise.reject(new Error('broken'))],
    ['it answers 500', () => Promise.resolve(rendered('broken', { status: 500 }))],
    ['it is not whole', () => Promise.resolve(rendered('<template id="B:0"></template>'))],
  ])('shows the kept page, or none: %s', async (_, broken) => {
    render.mockResolvedValueOnce(rendered('kept'))
    await press.serve('/a')
    press.doubt()
    render.mockImplementation(broken)
    expect(await seen('/a')).toBe('stale: kept')
    expect(await seen('/b')).toBe('unavailable')
    expect(press.counters.failed).toBe(2)
    render.mockResolvedValue(rendered('mended'))
    expect([await seen('/a'), await seen('/b')]).toEqual(['miss: mended', 'miss: mended'])
  })
})

describe('answers without a page', () => {
  const answers: Answer[] = [{ is: 'absent' }, { is: 'gone', replacement: null }, { is: 'moved', to: '/fr/new' }]

  test.each(answers)('$is is kept, and dropped by what it depends on', async (answer) => {
    render.mockResolvedValueOnce(rendered('', { tags: ['partners'], answer }))
    expect(await press.serve('/a')).toEqual({ is: 'answer', answer })
    announce('themes')
    expect(await press.serve('/a')).toEqual({ is: 'answer', answer })
    expect(render).toHaveBeenCalledTimes(1)
    announce('partners')
    render.mockResolvedValueOnce(rendered('there it is'))
    expect([await seen('/a'), await seen('/a')]).toEqual(['miss: there it is', 'hit: there it is'])
  })

  test('whatever body Next sends with it', async () => {
    const error = '<html id="__next_error__"><body></body></html>'
    render.mockResolvedValueOnce(rendered(error, { status: 404, answer: { is: 'absent' } }))
    expect(await seen('/a')).toBe('answer')
    expect(press.counters.failed).toBe(0)
  })

  test('take the place of the page that stood there, and give it back', async () => {
    render.mockResolvedValueOnce(rendered('page', { tags: ['partners:1'] }))
    await press.serve('/a')
    press.doubt()
    render.mockResolvedValueOnce(rendered('', { answer: { is: 'gone', replacement: null } }))
    expect(await seen('/a')).toBe('answer')
    expect(press.pages.size).toBe(0)
    expect(persist.mock.calls.at(-1)).toEqual(['/a', null])
    press.doubt()
    render.mockResolvedValueOnce(rendered('again'))
    expect([await seen('/a'), await seen('/a')]).toEqual(['miss: again', 'hit: again'])
  })

  test('are forgotten when there is a page again', async () => {
    render.mockResolvedValueOnce(rendered('', { answer: { is: 'absent' } }))
    await press.serve('/a')
    press.doubt()
    render.mockResolvedValueOnce(rendered('page', { tags: ['partners:1'] }))
    await press.serve('/a')
    announce('partners:1')
    lose()
    render.mockRejectedValue(new Error('no database'))
    expect(await seen('/a')).toBe('unavailable')
  })

  test('in great number push out neither pages nor memory', async () => {
    render.mockImplementation(async (address) =>
      address === '/page' ? rendered('page') : rendered('', { answer: { is: 'absent' } }),
    )
    await press.serve('/page')
    for (let number = 0; number < 600; number += 1) await press.serve(`/absent/${number}`)
    render.mockClear()
    expect(await seen('/page')).toBe('hit: page')
    await press.serve('/absent/599')
    expect(render).not.toHaveBeenCalled()
    await press.serve('/absent/0')
    expect(render).toHaveBeenCalledTimes(1)
  })

  test('a page that is sent with another status than 200 is not kept, and lets the old one go', async () => {
    render.mockResolvedValueOnce(rendered('page'))
    await press.serve('/a')
    press.doubt()
    render.mockResolvedValueOnce(rendered('nothing', { status: 404 }))
    expect(await seen('/a')).toBe('miss: nothing')
    expect(press.pages.size).toBe(0)
    expect(persist.mock.calls.at(-1)).toEqual(['/a', null])
  })
})

describe('a crowd', () => {
  test('at most two renders at one time, whatever happens', async () => {
    let running = 0
    let most = 0
    render.mockImplementation(async (address) => {
      running += 1
      most = Math.max(most, running)
      for (let turns = Number(address.slice(1)) % 4; turns > 0; turns -= 1) await turn()
      running -= 1
      if (Number(address.slice(1)) % 7 === 0) throw new Error('broken')
      return rendered(address)
    })
    const readers: Promise<Served>[] = []
    for (let number = 0; number < 180; number += 1) {
      readers.push(press.serve(`/${number}`))
      if (number % 3 === 0) await null
      if (number % 8 === 0) await turn()
    }
    const served = await Promise.all(readers)
    expect(most).toBe(2)
    expect(running).toBe(0)
    expect(served.filter(({ is }) => is === 'page')).toHaveLength(180 - 26)
  })

  test('a render that ends gives its place to one who waits, not to one who comes then', async () => {
    const renders = new Map<string, ReturnType<typeof pending>>()
    render.mockImplementation((address) => {
      const each = pending()
      renders.set(address, each)
      return each.result
    })
    for (let number = 0; number < 3; number += 1) void press.serve(`/${number}`)
    await turn()
    expect([...renders.keys()]).toEqual(['/0', '/1'])
    renders.get('/0')?.end(rendered('', { answer: { is: 'absent' } })) // which needs no time to be compressed
    // Someone comes at each step on the way from the end of that render to the start of the next.
    for (let step = 0; step < 12; step += 1) {
      void press.serve(`/late/${step}`)
      await null
    }
    await turn()
    expect([...renders.keys()].slice(2)).toEqual(['/2'])
  })

  test('so many wait and no more; the others are told at once', async () => {
    const renders: ReturnType<typeof pending>[] = []
    render.mockImplementation(() => {
      const each = pending()
      renders.push(each)
      return each.result
    })
    const waiting = Array.from({ length: 252 }, (_, number) => press.serve(`/${number}`))
    await turn()
    expect(await seen('/one-too-many')).toBe('unavailable')
    expect(report).toHaveBeenCalledWith('too-many', 250)
    let ended = 0
    while (ended < renders.length) {
      renders[ended]?.end(rendered('', { answer: { is: 'absent' } }))
      ended += 1
      await turn()
    }
    expect((await Promise.all(waiting)).every(({ is }) => is === 'answer')).toBe(true)
    expect(ended).toBe(252)
    render.mockResolvedValue(rendered('text'))
    expect(await seen('/one-too-many')).toBe('miss: text')
  })
})

test('what was kept before a restart is shown while nothing can be made, and rendered again before it counts', async () => {
  freshness.alive = false
  press.pages.keep('/a', await pageOf('kept'), false)
  render.mockRejectedValueOnce(new Error('no database'))
  expect(await seen('/a')).toBe('stale: kept')
  await turn()
  freshness.alive = true
  render.mockResolvedValue(rendered('new'))
  expect([await seen('/a'), await seen('/a')]).toEqual(['miss: new', 'hit: new'])
})

test('kept pages are compressed as far as they go when nothing is under way and they have stood for a while', async () => {
  press = open(undefined, 300)
  render.mockResolvedValue(rendered(`<p>${'Convention sur le commerce international '.repeat(400)}</p>`))
  const served = await press.serve('/a')
  const before = press.pages.weight
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(press.pages.peek('/a')?.page.pressed).toBe(false)
  await vi.waitFor(() => expect(press.pages.peek('/a')?.page.pressed).toBe(true), { timeout: 3000 })
  await vi.waitFor(() => expect(press.pages.weight).toBeLessThan(before))
  const page = press.pages.peek('/a')?.page
  expect(page && weightOf(page)).toBe(press.pages.weight)
  expect(textOf(served)).toBe(page?.bodies.identity.toString())
})
