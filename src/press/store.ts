import { LRUCache } from 'lru-cache'
import { type FinishedPage, sizeOf } from './page'

/**
 * `current`: the page is known to show what is published. `unverified`: announcements may have been lost. `outdated`: a
 * record that the page shows has changed.
 */
export type Standing = 'current' | 'unverified' | 'outdated'

export type Entry = { readonly page: FinishedPage; standing: Standing }

/** The part of the memory for addresses with a query, of which a client can make up any number. */
const shareOfQueries = 0.25

export const hasQuery = (address: string): boolean => address.includes('?')

/**
 * The finished pages in memory, by address and by the tags that they depend on. They take at most `limit` bytes; the
 * least recently requested page is evicted.
 */
export class PageStore {
  readonly #plain: LRUCache<string, Entry>
  readonly #queried: LRUCache<string, Entry>
  readonly #byTag = new Map<string, Set<string>>()

  /** @param onEvicted called with the address of each evicted page */
  constructor(
    readonly limit: number,
    onEvicted: (address: string) => void = () => {},
  ) {
    const cacheOf = (maxSize: number) =>
      new LRUCache<string, Entry>({
        maxSize: Math.floor(maxSize),
        sizeCalculation: ({ page }) => sizeOf(page),
        dispose: ({ page }, address, reason) => {
          this.#forgetTags(address, page)
          if (reason === 'evict') onEvicted(address)
        },
      })
    this.#plain = cacheOf(limit * (1 - shareOfQueries))
    this.#queried = cacheOf(limit * shareOfQueries)
  }

  #cacheOf(address: string): LRUCache<string, Entry> {
    return hasQuery(address) ? this.#queried : this.#plain
  }

  get size(): number {
    return this.#plain.size + this.#queried.size
  }

  get bytes(): number {
    return this.#plain.calculatedSize + this.#queried.calculatedSize
  }

  /** The page at an address. Counts as a request for it. */
  get(address: string): Entry | null {
    return this.#cacheOf(address).get(address) ?? null
  }

  /** The page at an address. Does not count as a request for it. */
  peek(address: string): Entry | null {
    return this.#cacheOf(address).peek(address) ?? null
  }

  /** @returns false when the page is too large */
  keep(address: string, page: FinishedPage, standing: Standing): boolean {
    const cache = this.#cacheOf(address)
    cache.set(address, { page, standing })
    if (!cache.has(address)) return false
    for (const tag of page.tags) {
      const addresses = this.#byTag.get(tag) ?? new Set()
      this.#byTag.set(tag, addresses.add(address))
    }
    return true
  }

  drop(address: string): void {
    this.#cacheOf(address).delete(address)
  }

  #forgetTags(address: string, { tags }: FinishedPage): void {
    for (const tag of tags) {
      const addresses = this.#byTag.get(tag)
      addresses?.delete(address)
      if (addresses?.size === 0) this.#byTag.delete(tag)
    }
  }

  /** A record that the page shows has changed. */
  outdate(address: string): void {
    const entry = this.peek(address)
    if (entry) entry.standing = 'outdated'
  }

  isOutdated(address: string): boolean {
    return this.peek(address)?.standing === 'outdated'
  }

  /** The addresses of the pages that depend on one of these tags, the most recently requested first. */
  tagged(tags: Iterable<string>): string[] {
    const found = new Set<string>()
    for (const tag of tags) for (const address of this.#byTag.get(tag) ?? []) found.add(address)
    return [...this.addresses()].filter((address) => found.has(address))
  }

  /** Announcements may have been lost: each page is rendered again before it counts as current. */
  markUnverified(): void {
    for (const cache of [this.#plain, this.#queried]) {
      for (const entry of cache.values()) if (entry.standing === 'current') entry.standing = 'unverified'
    }
  }

  /** Every address, the most recently requested first. Addresses with a query come after the others. */
  *addresses(): Generator<string> {
    yield* this.#plain.keys()
    yield* this.#queried.keys()
  }
}
