import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hashOf, type KeptPage, weightOf } from '#/press/page'
import { Store } from '#/press/store'
import { fc } from '../support/properties'

/** A page whose bodies take `bytes` in all, without the work of compressing. */
function pageOf(bytes: number, tags: string[] = []): KeptPage {
  const identity = Buffer.alloc(bytes)
  const bodies = { identity, br: Buffer.alloc(0), gzip: Buffer.alloc(0) }
  return { status: 200, headers: {}, bodies, hash: hashOf(identity), modified: 0, tags, day: null, pressed: false }
}

const addressesOf = (store: Store) => [...store.entries()].map(([address]) => address)

const overhead = weightOf(pageOf(0))
/** Room for three pages of 1,000 bytes. */
const three = () => new Store(3 * (1000 + overhead))

describe('room', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => vi.useRealTimers())

  test('the page goes that was asked for the longest time ago', () => {
    const store = three()
    for (const address of ['/a', '/b', '/c']) store.keep(address, pageOf(1000))
    vi.advanceTimersByTime(1000) // the order is kept to the second
    store.get('/a')
    store.peek('/b')
    store.keep('/d', pageOf(1000))
    expect(addressesOf(store).sort()).toEqual(['/a', '/c', '/d'])
    expect(store.weight).toBe(3 * (1000 + overhead))
  })

  test('a page that is asked for all the time stays, however little lies between two questions', () => {
    const store = three()
    store.keep('/a', pageOf(1000))
    for (let n = 0; n < 50; n += 1) {
      vi.advanceTimersByTime(100)
      store.get('/a')
      if (n % 15 === 14) store.keep(`/${n}`, pageOf(1000))
    }
    expect(addressesOf(store)).toContain('/a')
    expect(store.size).toBe(3)
  })

  test('a large page takes the place of several, and one that is larger than all the room is not kept', () => {
    const store = three()
    for (const address of ['/a', '/b', '/c']) store.keep(address, pageOf(1000))
    store.keep('/d', pageOf(1500))
    expect(addressesOf(store)).toEqual(['/c', '/d'])
    store.keep('/c', pageOf(3 * (1000 + overhead)))
    expect(addressesOf(store)).toEqual(['/d'])
  })

  test('one route has so many pages and no more; the others keep theirs', () => {
    const store = new Store(1_000_000, 2)
    store.keep('/fr/partenaires/oms', pageOf(10))
    for (const query of ['?page=1', '?page=2']) store.keep(`/fr/accords${query}`, pageOf(10))
    vi.advanceTimersByTime(1000)
    store.get('/fr/accords?page=1')
    store.keep('/fr/accords/iccwc', pageOf(10))
    expect(addressesOf(store).sort()).toEqual(['/fr/accords/iccwc', '/fr/accords?page=1', '/fr/partenaires/oms'])
    store.keep('/en/agreements', pageOf(10))
    expect(store.size).toBe(4)
  })

  test('a page that is kept again counts once', () => {
    const store = three()
    store.keep('/a', pageOf(1000, ['partners:1']))
    store.keep('/a', pageOf(400, ['partners:2']))
    expect(store.size).toBe(1)
    expect(store.weight).toBe(400 + overhead)
    expect(store.tagged(['partners:1'])).toEqual([])
    expect(store.tagged(['partners:2'])).toEqual(['/a'])
    store.drop('/a')
    expect([store.weight, store.tagged(['partners:2'])]).toEqual([0, []])
  })

  test('bodies that were compressed further weigh less, and never more than there is room', () => {
    const store = three()
    const pages = ['/a', '/b', '/c'].map((address) => [address, pageOf(1000)] as const)
    for (const [address, page] of pages) store.keep(address, page)
    const last = pages[2]?.[1] as KeptPage
    last.bodies = { ...last.bodies, identity: Buffer.alloc(600) }
    store.reweigh('/c')
    expect(store.weight).toBe(2600 + 3 * overhead)
    last.bodies = { ...last.bodies, identity: Buffer.alloc(1100) }
    store.reweigh('/c')
    expect(addressesOf(store)).toEqual(['/b', '/c'])
    store.reweigh('/nowhere')
    expect(store.weight).toBe(2100 + 2 * overhead)
  })
})

describe('truth', () => {
  test('what was made of a record is found by it, and nothing else', () => {
    const store = three()
    store.keep('/a', pageOf(10, ['partners:1', 'partners']))
    store.keep('/b', pageOf(10, ['partners:2', 'partners']))
    store.keep('/c', pageOf(10, ['themes:1']))
    expect(store.tagged(['partners:2', 'partners:9'])).toEqual(['/b'])
    store.drop('/b')
    expect(store.tagged(['partners', 'themes:1']).sort()).toEqual(['/a', '/c'])
  })

  test('what changed has an end, until the page is kept again; what is made anew was not asked for once more', async () => {
    const store = three()
    store.keep('/a', pageOf(10))
    const asked = store.get('/a')?.asked ?? 0
    expect(Date.now() - asked).toBeLessThan(1000)
    store.outdate('/a', 5)
    store.outdate('/nowhere', 5)
    expect(store.peek('/a')?.until).toBe(5)
    await new Promise((resolve) => setTimeout(resolve, 5))
    store.keep('/a', pageOf(10))
    expect(store.peek('/a')).toMatchObject({ until: null, asked })
    expect(store.get('/a')?.asked).toBeGreaterThan(asked)
  })

  test('doubt keeps every page and believes none, until it is kept again', () => {
    const store = three()
    store.keep('/a', pageOf(10))
    store.keep('/b', pageOf(10), false)
    expect([store.peek('/a')?.verified, store.peek('/b')?.verified]).toEqual([true, false])
    store.doubt()
    expect([store.peek('/a')?.verified, store.peek('/b')?.verified]).toEqual([false, false])
    store.keep('/b', pageOf(10))
    expect([store.get('/a')?.verified, store.get('/b')?.verified]).toEqual([false, true])
  })
})

test('whatever is done: the weight is the sum, within the limit, and a tag leads to kept pages only', () => {
  const address = fc.constantFrom('/a', '/b', '/c', '/d', '/e', '/f')
  const tags = fc.uniqueArray(fc.constantFrom<string[]>('t1', 't2', 't3', 't4'))
  const bytes = fc.integer({ min: 0, max: 5000 })
  const step = fc.oneof(
    fc.record({ do: fc.constant('keep' as const), address, tags, bytes }),
    fc.record({ do: fc.constant('get' as const), address }),
    fc.record({ do: fc.constant('drop' as const), address }),
    fc.record({ do: fc.constant('drop tagged' as const), tags }),
    fc.record({ do: fc.constant('reweigh' as const), address, bytes }),
    fc.record({ do: fc.constant('doubt' as const) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const store = new Store(9000)
      for (const each of steps) {
        if (each.do === 'keep') store.keep(each.address, pageOf(each.bytes, each.tags))
        if (each.do === 'get') store.get(each.address)
        if (each.do === 'drop') store.drop(each.address)
        if (each.do === 'doubt') store.doubt()
        if (each.do === 'reweigh') {
          const page = store.peek(each.address)?.page
          if (page) page.bodies = { ...page.bodies, identity: Buffer.alloc(each.bytes) }
          store.reweigh(each.address)
        }
        const pages = addressesOf(store).map((kept) => [kept, store.peek(kept)?.page as KeptPage] as const)
        if (each.do === 'drop tagged') {
          const made = pages.filter(([, page]) => page.tags.some((tag) => each.tags.includes(tag)))
          const found = store.tagged(each.tags)
          expect(found.toSorted()).toEqual(made.map(([kept]) => kept).sort())
          for (const kept of found) store.drop(kept)
          expect(store.tagged(each.tags)).toEqual([])
        } else {
          expect(store.weight).toBe(pages.reduce((sum, [, page]) => sum + weightOf(page), 0))
        }
        expect(store.weight).toBeLessThanOrEqual(store.limit)
        expect(store.size).toBe(addressesOf(store).length)
      }
      // In the end every page can be reached by its tags, and what is left weighs what it weighs.
      const untagged = addressesOf(store).filter((kept) => store.peek(kept)?.page.tags.length === 0)
      for (const kept of store.tagged(['t1', 't2', 't3', 't4'])) store.drop(kept)
      expect(addressesOf(store).sort()).toEqual(untagged.sort())
      for (const kept of untagged) store.drop(kept)
      expect(store.weight).toBe(0)
    }),
    { numRuns: 500 },
  )
})
