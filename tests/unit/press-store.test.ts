import { describe, expect, test } from 'vitest'
import { type FinishedPage, hashOf, sizeOf } from '#/press/page'
import { PageStore } from '#/press/store'
import { fc } from '../support/properties'

/** A page whose bodies take `bytes` in all, without compression. */
function pageOf(bytes: number, tags: string[] = []): FinishedPage {
  const identity = Buffer.alloc(bytes)
  const bodies = { identity, br: Buffer.alloc(0), gzip: Buffer.alloc(0) }
  return { status: 200, headers: {}, bodies, hash: hashOf(identity), modified: 0, tags, day: null }
}

const overhead = sizeOf(pageOf(0))
/** Room for three pages of 1,000 bytes, and for one of an address with a query. */
const roomForThree = 4 * (1000 + overhead)

function open(limit = roomForThree) {
  const evicted: string[] = []
  const store = new PageStore(limit, (address) => evicted.push(address))
  const keep = (address: string, bytes: number, tags: string[] = []) =>
    store.keep(address, pageOf(bytes, tags), 'current')
  return { store, evicted, keep }
}

describe('the limit', () => {
  test('the least recently requested page is evicted, and reported', () => {
    const { store, evicted, keep } = open()
    for (const address of ['/a', '/b', '/c']) keep(address, 1000)
    store.get('/a')
    store.peek('/b')
    keep('/d', 1000)
    expect([...store.addresses()]).toEqual(['/d', '/a', '/c'])
    expect(evicted).toEqual(['/b'])
    expect(store.bytes).toBe(3 * (1000 + overhead))
  })

  test('a large page evicts several, and a page larger than the limit is not kept', () => {
    const { store, evicted, keep } = open()
    for (const address of ['/a', '/b', '/c']) keep(address, 1000)
    expect(keep('/d', 1500)).toBe(true)
    expect([...store.addresses()].sort()).toEqual(['/c', '/d'])
    expect(keep('/c', 3 * (1000 + overhead))).toBe(false)
    expect([...store.addresses()]).toEqual(['/d'])
    expect(evicted).toEqual(['/a', '/b'])
  })

  test('addresses with a query evict no address without one', () => {
    const { store, keep } = open()
    keep('/fr/partenaires', 1000)
    for (let n = 0; n < 50; n += 1) keep(`/fr/recherche?q=${n}`, 900)
    expect([...store.addresses()]).toEqual(['/fr/partenaires', '/fr/recherche?q=49'])
  })

  test('a page that is kept again counts once', () => {
    const { store, evicted, keep } = open()
    keep('/a', 1000, ['partners:1'])
    keep('/a', 400, ['partners:2'])
    expect([store.size, store.bytes, evicted]).toEqual([1, 400 + overhead, []])
    expect([store.tagged(['partners:1']), store.tagged(['partners:2'])]).toEqual([[], ['/a']])
    store.drop('/a')
    expect([store.bytes, store.tagged(['partners:2'])]).toEqual([0, []])
  })
})

describe('changes', () => {
  test('a tag finds the pages that depend on it, the most recently requested first', () => {
    const { store, keep } = open()
    keep('/a', 10, ['partners:1', 'partners'])
    keep('/b', 10, ['partners:2', 'partners'])
    keep('/c', 10, ['themes:1'])
    expect(store.tagged(['partners:2', 'partners:9'])).toEqual(['/b'])
    store.drop('/b')
    store.get('/a')
    expect(store.tagged(['partners', 'themes:1'])).toEqual(['/a', '/c'])
  })

  test('an outdated page stays outdated, and a current one becomes unverified, until each is kept again', () => {
    const { store, keep } = open()
    const standings = () => ['/a', '/b'].map((address) => store.peek(address)?.standing)
    keep('/a', 10)
    keep('/b', 10)
    store.outdate('/a')
    store.outdate('/nowhere')
    expect(standings()).toEqual(['outdated', 'current'])
    store.markUnverified()
    expect(standings()).toEqual(['outdated', 'unverified'])
    keep('/a', 10)
    keep('/b', 10)
    expect(standings()).toEqual(['current', 'current'])
  })
})

test('after any steps the size is the sum of the pages, within the limit, and tags find kept pages only', () => {
  const address = fc.constantFrom('/a', '/b', '/c', '/d', '/a?q=1', '/a?q=2')
  const tags = fc.uniqueArray(fc.constantFrom<string[]>('t1', 't2', 't3', 't4'))
  const bytes = fc.integer({ min: 0, max: 5000 })
  const step = fc.oneof(
    fc.record({ do: fc.constant('keep' as const), address, tags, bytes }),
    fc.record({ do: fc.constant('get' as const), address }),
    fc.record({ do: fc.constant('drop' as const), address }),
    fc.record({ do: fc.constant('drop tagged' as const), tags }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { store, evicted, keep } = open(40_000)
      const owned = new Set<string>()
      for (const each of steps) {
        if (each.do === 'keep' && keep(each.address, each.bytes, each.tags)) owned.add(each.address)
        else if (each.do === 'keep' || each.do === 'drop') owned.delete(each.address)
        if (each.do === 'get') store.get(each.address)
        if (each.do === 'drop') store.drop(each.address)
        for (const gone of evicted.splice(0)) owned.delete(gone)
        const pages = [...store.addresses()].map((kept) => [kept, store.peek(kept)?.page as FinishedPage] as const)
        if (each.do === 'drop tagged') {
          const made = pages.filter(([, page]) => page.tags.some((tag) => each.tags.includes(tag)))
          const found = store.tagged(each.tags)
          expect(found.toSorted()).toEqual(made.map(([kept]) => kept).sort())
          for (const kept of found) {
            store.drop(kept)
            owned.delete(kept)
          }
          expect(store.tagged(each.tags)).toEqual([])
        } else {
          expect(store.bytes).toBe(pages.reduce((sum, [, page]) => sum + sizeOf(page), 0))
          expect(pages.map(([kept]) => kept).sort()).toEqual([...owned].sort())
        }
        expect(store.bytes).toBeLessThanOrEqual(store.limit)
      }
    }),
    { numRuns: 300 },
  )
})
