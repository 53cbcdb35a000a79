import { type KeptPage, weightOf } from './page'

export type Kept = {
  page: KeptPage
  /** Whether it is known to be true. */
  verified: boolean
  /** Milliseconds: when it was last asked for. */
  asked: number
  /** The same, for its place in the order, which moves once a second at most. */
  placed: number
  /** Milliseconds: until when it is shown though something in it changed; null when nothing did. */
  until: number | null
}

type Entry = Kept & { weight: number; route: string }

/** The pages of one register in one language: what is asked of it must not push out the pages of all the others. */
const routeOf = (address: string) => address.split(/[/?]/, 3).join('/')

/**
 * The finished pages in memory, by address. It holds at most `limit` bytes, and at most `perRoute` pages of one route,
 * and lets the page go that was asked for the longest time ago. It knows of each page what it was made of, and whether
 * that is known to be true still.
 */
export class Store {
  readonly #entries = new Map<string, Entry>()
  readonly #byTag = new Map<string, Set<string>>()
  /** The addresses of each route, the one asked for the longest time ago first. */
  readonly #routes = new Map<string, Set<string>>()
  #weight = 0

  constructor(
    readonly limit: number,
    readonly perRoute = 5000,
  ) {}

  get size(): number {
    return this.#entries.size
  }

  get weight(): number {
    return this.#weight
  }

  /** The page at an address, true or not; asking for it keeps it longer. */
  get(address: string): Kept | null {
    const entry = this.#entries.get(address)
    if (!entry) return null
    const now = Date.now()
    entry.asked = now
    if (now - entry.placed < 1000) return entry
    entry.placed = now
    this.#entries.delete(address)
    this.#entries.set(address, entry)
    const route = this.#routes.get(entry.route)
    route?.delete(address)
    route?.add(address)
    return entry
  }

  /** The page at an address, without being asked for. */
  peek(address: string): Kept | null {
    return this.#entries.get(address) ?? null
  }

  keep(address: string, page: KeptPage, verified = true): void {
    // A page that is made anew was not asked for once more.
    const asked = this.#entries.get(address)?.asked ?? Date.now()
    this.drop(address)
    const weight = weightOf(page)
    if (weight > this.limit) return
    const name = routeOf(address)
    this.#entries.set(address, { page, weight, verified, asked, placed: Date.now(), until: null, route: name })
    this.#weight += weight
    const route = this.#routes.get(name) ?? new Set()
    this.#routes.set(name, route.add(address))
    for (const tag of page.tags) {
      const addresses = this.#byTag.get(tag) ?? new Set()
      addresses.add(address)
      this.#byTag.set(tag, addresses)
    }
    const [oldest] = route
    if (route.size > this.perRoute && oldest !== undefined) this.drop(oldest)
    this.#makeRoom()
  }

  #makeRoom(): void {
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.limit) break
      this.drop(oldest)
    }
  }

  /** After a page was compressed further: its weight is another. */
  reweigh(address: string): void {
    const entry = this.#entries.get(address)
    if (!entry) return
    const weight = weightOf(entry.page)
    this.#weight += weight - entry.weight
    entry.weight = weight
    this.#makeRoom() // the best compression of a few bytes may be longer than a quick one
  }

  drop(address: string): void {
    const entry = this.#entries.get(address)
    if (!entry) return
    this.#entries.delete(address)
    this.#weight -= entry.weight
    const route = this.#routes.get(entry.route)
    route?.delete(address)
    if (route?.size === 0) this.#routes.delete(entry.route)
    for (const tag of entry.page.tags) {
      const addresses = this.#byTag.get(tag)
      addresses?.delete(address)
      if (addresses?.size === 0) this.#byTag.delete(tag)
    }
  }

  /** The addresses of the pages that were made of one of these. */
  tagged(tags: Iterable<string>): string[] {
    const addresses = new Set<string>()
    for (const tag of tags) for (const address of this.#byTag.get(tag) ?? []) addresses.add(address)
    return [...addresses]
  }

  /** Something in a page changed: it may be shown until then. */
  outdate(address: string, until: number): void {
    const entry = this.#entries.get(address)
    if (entry) entry.until = until
  }

  /** Nothing here is known to be true any more: each page is rendered again before it counts. */
  doubt(): void {
    for (const entry of this.#entries.values()) entry.verified = false
  }

  /** Every page by its address, the one asked for the longest time ago first. */
  *entries(): Generator<[string, KeptPage]> {
    for (const [address, { page }] of this.#entries) yield [address, page]
  }
}
