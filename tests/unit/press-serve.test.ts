import { setImmediate as turn } from 'node:timers/promises'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Press, type Served } from '#/press/press'
import { finishRendered, type Rendered } from '#/press/rendered'
import { RendererAway } from '#/press/rendererChannel'
import type { PageStore } from '#/press/store'
import { type Answer, emptyTracked } from '#/tracking/dependencies'
import { pageOf, wholePage } from '../support/pages'

type Made = { tags?: string[]; day?: string | null; answer?: Answer; status?: number; type?: string }

function rendered(
  body: string,
  { tags = [], day = null, answer, status = 200, type = 'text/html' }: Made = {},
): Rendered {
  const tracked = { ...emptyTracked(), tags: new Set(tags), day, answer: answer ?? null }
  const sent = type === 'text/html' ? wholePage(body) : body
  return { status, headers: { 'content-type': type }, body: Buffer.from(sent), tracked }
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

const addressesOf = (pages: PageStore) => [...pages.addresses()].sort()

const changeFeed = { alive: true, sequence: 0, caughtUp: async () => {} }
const render = vi.fn<(address: string) => Promise<Rendered>>()
const persist = vi.fn()
const report = vi.fn()
let day = '2026-11-24'
let press: Press

function open(limit = 10_000_000): Press {
  const finishing = async (address: string, known: string | null) => finishRendered(await render(address), known)
  return new Press({ render: finishing, changeFeed, today: () => day, limit, persist, report })
}

beforeEach(() => {
  vi.resetAllMocks()
  Object.assign(changeFeed, { alive: true, sequence: 0, caughtUp: async () => {} })
  day = '2026-11-24'
  press = open()
})

/** Does what the feed does when an announcement arrives. */
function announce(...tags: string[]): void {
  changeFeed.sequence += 1
  press.changed(tags)
}

function withdraw(...tags: string[]): void {
  changeFeed.sequence += 1
  press.changed(tags, true)
}

/** Does what the feed does when it is lost. */
function lose(): void {
  changeFeed.alive = false
  changeFeed.sequence += 1
  press.markUnverified()
}
/** Does what the feed does when it listens again. */
function listenAgain(): void {
  changeFeed.alive = true
  press.markUnverified()
}

const bare = (html: string) => html.replace(/^<!DOCTYPE.*<body>|<\/body><\/html>$/g, '')
const textOf = (served: Served) => (served.is === 'page' ? bare(served.page.bodies.identity.toString()) : served.is)
const seen = async (address: string) => {
  const served = await press.serve(address)
  return served.is === 'page' ? `${served.from}: ${textOf(served)}` : served.is
}

describe('a render', () => {
  test('is shared by all clients that wait for it', async () => {
    const one = pending()
    render.mockReturnValue(one.result)
    const readers = Array.from({ length: 60 }, () => press.serve('/a'))
    await turn()
    expect(render).toHaveBeenCalledTimes(1)
    one.end(rendered('<p>texte</p>'))
    expect(new Set((await Promise.all(readers)).map(textOf))).toEqual(new Set(['<p>texte</p>']))
    expect(render).toHaveBeenCalledTimes(1)
  })

  test('is kept for the next client', async () => {
    render.mockResolvedValue(rendered('<p>texte</p>'))
    expect(await seen('/a')).toBe('miss: <p>texte</p>')
    expect(await seen('/a')).toBe('hit: <p>texte</p>')
    expect(render).toHaveBeenCalledTimes(1)
    expect(press.counters).toEqual({ hit: 1, miss: 1, stale: 0, failed: 0 })
  })

  test('has its scripts removed when it is HTML, and is unchanged otherwise', async () => {
    render.mockResolvedValueOnce(rendered('<p>texte</p><script>a()</script>'))
    expect(await seen('/a')).toBe('miss: <p>texte</p>')
    render.mockResolvedValueOnce(rendered('<x><script>a()</script></x>', { type: 'application/xml' }))
    expect(await seen('/sitemap.xml')).toBe('miss: <x><script>a()</script></x>')
  })

  test('is written to the disk', async () => {
    render.mockResolvedValue(rendered('a', { tags: ['partners:1'] }))
    await press.serve('/a')
    expect(persist.mock.calls).toEqual([['/a', expect.objectContaining({ tags: ['partners:1'], status: 200 })]])
  })

  test('of an address with a query is not written to the disk', async () => {
    render.mockResolvedValue(rendered('a', { tags: ['partners:1'] }))
    await press.serve('/a?q=cites')
    announce('partners:1')
    await press.serve('/a?q=cites')
    withdraw('partners:1')
    expect(persist).not.toHaveBeenCalled()
  })

  test('that is evicted from the memory is removed from the disk', async () => {
    press = open(30_000)
    render.mockImplementation(async (address) => rendered(address.repeat(1000)))
    for (const address of ['/a', '/b', '/c', '/d']) await press.serve(address)
    const kept = addressesOf(press.pages)
    expect(kept.length).toBeLessThan(4)
    const forgotten = persist.mock.calls.filter(([, page]) => page === null).map(([address]) => address)
    expect([...kept, ...forgotten].sort()).toEqual(['/a', '/b', '/c', '/d'])
  })
})

describe('an announcement', () => {
  test('outdates only the pages of its record: the next client gets a new render', async () => {
    render.mockImplementation(async (address) =>
      rendered(address, { tags: [`partners:${address.slice(1)}`, 'themes:1'] }),
    )
    for (const address of ['/1', '/2', '/3']) await press.serve(address)
    announce('partners:2', 'partners')
    expect([await seen('/1'), await seen('/2'), await seen('/3')]).toEqual(['hit: /1', 'miss: /2', 'hit: /3'])
    expect(render).toHaveBeenCalledTimes(4)
  })

  test('renders outdated pages again in the background, one at a time, the most recently requested first', async () => {
    render.mockImplementation(async (address) => rendered(`${address} old`, { tags: ['themes:1'] }))
    for (const address of ['/1', '/2', '/3', '/2']) await press.serve(address)
    const begun: string[] = []
    let running = 0
    render.mockImplementation(async (address) => {
      begun.push(address)
      running += 1
      expect(running).toBe(1)
      await turn()
      running -= 1
      return rendered(`${address} new`, { tags: ['themes:1'] })
    })
    announce('themes:1')
    await vi.waitFor(() => expect(begun).toEqual(['/2', '/3', '/1']))
    await vi.waitFor(async () => expect(press.hit('/1')).not.toBeNull())
    expect(await Promise.all(['/1', '/2', '/3'].map(seen))).toEqual(['hit: /1 new', 'hit: /2 new', 'hit: /3 new'])
    expect(render).toHaveBeenCalledTimes(6)
  })

  test('of a page whose new render fails: the outdated page is not served', async () => {
    render.mockResolvedValueOnce(rendered('old', { tags: ['partners:1'] }))
    await press.serve('/a')
    render.mockRejectedValue(new Error('broken'))
    announce('partners:1')
    expect(await seen('/a')).toBe('unavailable')
  })

  test('while the renderer is away: the outdated page is served as stale', async () => {
    render.mockResolvedValueOnce(rendered('old', { tags: ['partners:1'] }))
    await press.serve('/a')
    const finishing = () => Promise.reject(new RendererAway())
    render.mockImplementation(finishing)
    announce('partners:1')
    expect(await seen('/a')).toBe('stale: old')
  })

  test('of a withdrawal: its pages leave the memory and the disk at once, and are rendered again', async () => {
    render.mockImplementation(async (address) => rendered(`${address} old`, { tags: ['partners:1'] }))
    for (const address of ['/list', '/record']) await press.serve(address)
    render.mockImplementation(async (address) =>
      address === '/record' ? rendered('', { answer: { is: 'gone', replacement: null } }) : rendered('list new'),
    )
    withdraw('partners:1')
    expect(press.pages.size).toBe(0)
    expect(persist.mock.calls.slice(-2).map(([address, page]) => [address, page])).toEqual([
      ['/record', null],
      ['/list', null],
    ])
    await vi.waitFor(() => expect(press.hit('/list')).not.toBeNull())
    lose()
    render.mockRejectedValue(new Error('no database'))
    expect(await seen('/list')).toBe('stale: list new')
    expect(await press.serve('/record')).toEqual({ is: 'answer', answer: { is: 'gone', replacement: null } })
  })

  test('during a render of the record: it is rendered again, and the first result is neither kept nor served', async () => {
    const first = pending()
    render.mockReturnValueOnce(first.result).mockResolvedValueOnce(rendered('new', { tags: ['partners:1'] }))
    const served = press.serve('/a')
    await turn()
    announce('partners:1')
    first.end(rendered('old', { tags: ['partners:1'] }))
    expect(textOf(await served)).toBe('new')
    expect(await seen('/a')).toBe('hit: new')
    expect(persist.mock.calls.map(([, page]) => bare(page.bodies.identity.toString()))).toEqual(['new'])
  })

  test('during a render of another record changes nothing', async () => {
    const first = pending()
    render.mockReturnValueOnce(first.result)
    const served = press.serve('/a')
    await turn()
    announce('partners:2')
    first.end(rendered('text', { tags: ['partners:1'] }))
    await served
    expect(await seen('/a')).toBe('hit: text')
  })

  test('before a render does not affect it', async () => {
    announce('partners:1')
    render.mockResolvedValue(rendered('text', { tags: ['partners:1'] }))
    await press.serve('/a')
    expect(await seen('/a')).toBe('hit: text')
  })

  test('during each attempt: the client gets the last render, which is not kept', async () => {
    render.mockImplementation(async () => {
      announce('partners:1')
      return rendered(`text ${render.mock.calls.length}`, { tags: ['partners:1'] })
    })
    expect(await seen('/a')).toBe('miss: text 3')
    expect(press.pages.size).toBe(0)
    expect(persist.mock.calls.filter(([, page]) => page !== null)).toEqual([])
  })

  test('during each attempt: a client that asks after the last one gets the new page', async () => {
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

  test('that is forgotten among many during a render: it is rendered again', async () => {
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

describe('a change of the day', () => {
  test('a page that depends on the day is rendered again', async () => {
    render.mockImplementation(async (address) => rendered(`${address} ${day}`, { day: address === '/a' ? day : null }))
    expect([await seen('/a'), await seen('/b')]).toEqual(['miss: /a 2026-11-24', 'miss: /b 2026-11-24'])
    expect(await seen('/a')).toBe('hit: /a 2026-11-24')
    day = '2026-11-25'
    expect(await seen('/a')).toBe('miss: /a 2026-11-25')
    expect(await seen('/a')).toBe('hit: /a 2026-11-25')
    expect(await seen('/b')).toBe('hit: /b 2026-11-24')
  })

  test('an answer that depends on the day is rendered again', async () => {
    render
      .mockResolvedValueOnce(rendered('', { day, answer: { is: 'absent' } }))
      .mockImplementation(async () => rendered('text', { day }))
    expect(await seen('/a')).toBe('answer')
    day = '2026-11-25'
    expect([await seen('/a'), await seen('/a')]).toEqual(['miss: text', 'hit: text'])
  })
})

describe('after a loss of announcements', () => {
  test('each page is rendered again before it counts as true', async () => {
    render.mockImplementation(async (address) => rendered(`${address} ${render.mock.calls.length}`))
    await press.serve('/a')
    await press.serve('/b')
    press.markUnverified()
    expect(await seen('/a')).toBe('miss: /a 3')
    expect(await seen('/a')).toBe('hit: /a 3')
    expect(await seen('/b')).toBe('miss: /b 4')
  })

  test('a page with the same content keeps its date, its bodies and its hash', async () => {
    render.mockResolvedValueOnce(rendered('same', { tags: ['partners:1'] }))
    const before = await press.serve('/a')
    press.markUnverified()
    await new Promise((resolve) => setTimeout(resolve, 5))
    render.mockResolvedValueOnce(rendered('same', { tags: ['partners:2'] }))
    const after = await press.serve('/a')
    if (before.is !== 'page' || after.is !== 'page') throw new Error('No page.')
    expect(after.page).toEqual({ ...before.page, tags: ['partners:2'] })
    announce('partners:1')
    expect(await seen('/a')).toBe('hit: same')
    announce('partners:2')
    expect(press.hit('/a')).toBeNull()
  })

  test('a render during which the feed was lost and listened again does not count as true', async () => {
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

  test('a render is served, and does not count as true, when the feed is lost during each attempt', async () => {
    render.mockImplementation(async () => {
      lose()
      listenAgain()
      return rendered(`text ${render.mock.calls.length}`)
    })
    expect(await seen('/a')).toBe('miss: text 3')
    expect(await seen('/a')).toBe('miss: text 6')
  })

  test('a render that began while the feed was lost does not count as true', async () => {
    changeFeed.alive = false
    render.mockImplementation(async () => {
      changeFeed.alive = true
      return rendered(`text ${render.mock.calls.length}`)
    })
    expect(await seen('/a')).toBe('miss: text 1')
    expect([await seen('/a'), await seen('/a')]).toEqual(['miss: text 2', 'hit: text 2'])
  })
})

describe('while the database is unavailable', () => {
  beforeEach(async () => {
    render.mockImplementation(async (address) => rendered(`${address} old`, { tags: ['partners:1'] }))
    await press.serve('/a')
    await press.serve('/b')
    lose()
    render.mockClear()
  })

  test('kept pages are served at once, and one render at a time checks the database', async () => {
    const probe = pending()
    render.mockReturnValueOnce(probe.result)
    expect(await Promise.all([seen('/a'), seen('/b'), seen('/a')])).toEqual([
      'stale: /a old',
      'stale: /b old',
      'stale: /a old',
    ])
    expect(render.mock.calls).toEqual([['/a']])
    vi.useFakeTimers({ toFake: ['performance'] })
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

  test('the result of that render is kept, and does not count as true', async () => {
    render.mockResolvedValueOnce(rendered('/a new'))
    await press.serve('/a')
    await vi.waitFor(async () => expect(await seen('/a')).toBe('stale: /a new'))
    listenAgain()
    render.mockResolvedValue(rendered('/a newest'))
    expect(await seen('/a')).toBe('miss: /a newest')
    expect(await seen('/a')).toBe('hit: /a newest')
  })

  test('a kept page is stale as soon as the feed is silent', async () => {
    listenAgain()
    expect([await seen('/a'), await seen('/a')]).toEqual(['miss: /a old', 'hit: /a old'])
    changeFeed.alive = false
    expect(await seen('/a')).toBe('stale: /a old')
  })

  test('an outdated page is served only when its new render fails', async () => {
    listenAgain()
    const renewing = pending()
    render.mockReturnValue(renewing.result)
    announce('partners:1')
    lose()
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      renewing.fail(new Error('no database'))
      await turn()
      render.mockRejectedValue(new Error('no database'))
      expect(await seen('/a')).toBe('stale: /a old')
      vi.advanceTimersByTime(2000)
      render.mockResolvedValue(rendered('new'))
      expect(await seen('/a')).toBe('miss: new')
    } finally {
      vi.useRealTimers()
    }
  })

  test('outdated pages are rendered again in the background once the feed listens again', async () => {
    listenAgain()
    const renewing = pending()
    render.mockReturnValueOnce(renewing.result)
    announce('partners:1')
    lose()
    renewing.fail(new Error('no database'))
    await turn()
    render.mockImplementation(async (address) => rendered(`${address} new`))
    listenAgain()
    await vi.waitFor(() => expect([press.hit('/a'), press.hit('/b')]).not.toContain(null))
    expect([await seen('/a'), await seen('/b')]).toEqual(['hit: /a new', 'hit: /b new'])
  })

  test('a page that is not kept is unavailable', async () => {
    render.mockRejectedValue(new Error('no database'))
    expect(await seen('/c')).toBe('unavailable')
    expect(report).toHaveBeenCalledWith('A render failed.', expect.objectContaining({ path: '/c' }))
  })

  test('a kept answer is served', async () => {
    listenAgain()
    render.mockResolvedValueOnce(rendered('', { answer: { is: 'moved', to: '/fr/new', status: 301 } }))
    await press.serve('/old')
    lose()
    render.mockRejectedValue(new Error('no database'))
    expect(await press.serve('/old')).toEqual({ is: 'answer', answer: { is: 'moved', to: '/fr/new', status: 301 } })
  })
})

describe('a render that fails', () => {
  test.each<[string, () => Promise<Rendered>]>([
    ['it throws', () => Promise.reject(new Error('broken'))],
    ['it answers 500', () => Promise.resolve(rendered('broken', { status: 500 }))],
    ['it is not complete', () => Promise.resolve(rendered('<template id="B:0"></template>'))],
  ])('leads to the kept page or to none: %s', async (_, broken) => {
    render.mockResolvedValueOnce(rendered('kept'))
    await press.serve('/a')
    press.markUnverified()
    render.mockImplementation(broken)
    expect(await seen('/a')).toBe('stale: kept')
    expect(await seen('/b')).toBe('unavailable')
    expect(press.counters.failed).toBe(2)
    render.mockResolvedValue(rendered('mended'))
    expect([await seen('/a'), await seen('/b')]).toEqual(['miss: mended', 'miss: mended'])
  })
})

describe('answers without a page', () => {
  const answers: Answer[] = [
    { is: 'absent' },
    { is: 'gone', replacement: null },
    { is: 'moved', to: '/fr/new', status: 301 },
  ]

  test.each(answers)('$is is kept, and dropped by an announcement of its tags', async (answer) => {
    render.mockResolvedValueOnce(rendered('', { tags: ['partners'], answer }))
    expect(await press.serve('/a')).toEqual({ is: 'answer', answer })
    announce('themes')
    expect(await press.serve('/a')).toEqual({ is: 'answer', answer })
    expect(render).toHaveBeenCalledTimes(1)
    announce('partners')
    render.mockResolvedValueOnce(rendered('there it is'))
    expect([await seen('/a'), await seen('/a')]).toEqual(['miss: there it is', 'hit: there it is'])
  })

  test('the body of Next is ignored', async () => {
    const error = '<html id="__next_error__"><body></body></html>'
    render.mockResolvedValueOnce(rendered(error, { status: 404, answer: { is: 'absent' } }))
    expect(await seen('/a')).toBe('answer')
    expect(press.counters.failed).toBe(0)
  })

  test('an answer replaces a kept page, and a page replaces an answer', async () => {
    render.mockResolvedValueOnce(rendered('page', { tags: ['partners:1'] }))
    await press.serve('/a')
    press.markUnverified()
    render.mockResolvedValueOnce(rendered('', { answer: { is: 'gone', replacement: null } }))
    expect(await seen('/a')).toBe('answer')
    expect(press.pages.size).toBe(0)
    expect(persist.mock.calls.at(-1)).toEqual(['/a', null])
    press.markUnverified()
    render.mockResolvedValueOnce(rendered('again'))
    expect([await seen('/a'), await seen('/a')]).toEqual(['miss: again', 'hit: again'])
  })

  test('an answer is dropped when there is a page again', async () => {
    render.mockResolvedValueOnce(rendered('', { answer: { is: 'absent' } }))
    await press.serve('/a')
    press.markUnverified()
    render.mockResolvedValueOnce(rendered('page', { tags: ['partners:1'] }))
    await press.serve('/a')
    announce('partners:1')
    lose()
    render.mockRejectedValue(new Error('no database'))
    expect(await seen('/a')).toBe('stale: page')
  })

  test('many answers evict no page, and evict each other', async () => {
    render.mockImplementation(async (address) =>
      address === '/page' ? rendered('page') : rendered('', { answer: { is: 'absent' } }),
    )
    await press.serve('/page')
    for (let number = 0; number < 1100; number += 1) await press.serve(`/absent/${number}`)
    render.mockClear()
    expect(await seen('/page')).toBe('hit: page')
    await press.serve('/absent/1099')
    expect(render).not.toHaveBeenCalled()
    await press.serve('/absent/0')
    expect(render).toHaveBeenCalledTimes(1)
  })

  test('a page with another status than 200 is not kept, and removes the kept page', async () => {
    render.mockResolvedValueOnce(rendered('page'))
    await press.serve('/a')
    press.markUnverified()
    render.mockResolvedValueOnce(rendered('nothing', { status: 404 }))
    expect(await seen('/a')).toBe('miss: nothing')
    expect(press.pages.size).toBe(0)
    expect(persist.mock.calls.at(-1)).toEqual(['/a', null])
  })
})

describe('many renders', () => {
  test('at most two run at one time, also when some fail', async () => {
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

  test('the next one is the first that waited, not a later request', async () => {
    const renders = new Map<string, ReturnType<typeof pending>>()
    render.mockImplementation((address) => {
      const each = pending()
      renders.set(address, each)
      return each.result
    })
    for (let number = 0; number < 3; number += 1) void press.serve(`/${number}`)
    await turn()
    expect([...renders.keys()]).toEqual(['/0', '/1'])
    renders.get('/0')?.end(rendered('', { answer: { is: 'absent' } })) // an answer needs no compression
    // One request comes in each microtask between the end of that render and the start of the next.
    for (let step = 0; step < 12; step += 1) {
      void press.serve(`/late/${step}`)
      await null
    }
    await turn()
    expect([...renders.keys()].slice(2)).toEqual(['/2'])
  })

  test('at most 250 wait, and any other is unavailable at once', async () => {
    const renders: ReturnType<typeof pending>[] = []
    render.mockImplementation(() => {
      const each = pending()
      renders.push(each)
      return each.result
    })
    const waiting = Array.from({ length: 252 }, (_, number) => press.serve(`/${number}`))
    await turn()
    expect(await seen('/one-too-many')).toBe('unavailable')
    expect(report).toHaveBeenCalledWith('Too many pages wait to be rendered.', { waiting: 250 })
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

describe('a page that was finished before a restart', () => {
  async function* earlier() {
    yield { address: '/a', page: await pageOf('kept', { tags: ['partners:1'] }) }
    yield { address: '/b', page: await pageOf('kept', { tags: ['partners:2'] }) }
  }

  test('is served while no page can be rendered, and rendered again before it counts as true', async () => {
    changeFeed.alive = false
    render.mockRejectedValueOnce(new Error('no database'))
    void press.restore(earlier())
    expect(await seen('/a'), 'asked for before it was read').toBe('stale: kept')
    changeFeed.alive = true
    render.mockResolvedValue(rendered('new'))
    expect([await seen('/a'), await seen('/a')]).toEqual(['miss: new', 'hit: new'])
  })

  test('replaces no newer page, and is dropped when it changed while it was loaded', async () => {
    render.mockResolvedValue(rendered('new'))
    await press.serve('/a')
    const restored = press.restore(earlier())
    withdraw('partners:2')
    await restored
    expect(await seen('/a')).toBe('hit: new')
    expect(addressesOf(press.pages)).toEqual(['/a'])
    expect(persist.mock.calls.at(-1)).toEqual(['/b', null])
  })
})
