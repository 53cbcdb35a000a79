/**
 * The press: finished pages, served from memory while they are true. It knows nothing of Payload or of a collection: it
 * is told what a render read, and what changed.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import type { Answer, Tracked } from '#/tracking/dependencies'
import type { ChangeFeed } from './changeFeed'
import type { FinishedPage } from './page'
import type { Finished } from './rendered'
import { RendererAway } from './rendererChannel'
import { type Outcome, Renders } from './renders'
import { hasQuery, PageStore } from './store'

export type Served =
  | { is: 'page'; page: FinishedPage; from: 'hit' | 'miss' | 'stale' }
  | { is: 'answer'; answer: Answer }
  /** Nothing kept, and nothing can be made now. */
  | { is: 'unavailable' }

type Options = {
  /** Renders an address, of which a page with this hash is kept: rejects or answers 5xx when it cannot. */
  render: (address: string, known: string | null) => Promise<Finished>
  changeFeed: Pick<ChangeFeed, 'alive' | 'sequence' | 'caughtUp'>
  today: () => string
  /** Bytes of finished pages in memory. */
  limit: number
  /** Keeps a page beyond the process, or forgets it (null); failing is its own affair. */
  persist?: (address: string, page: FinishedPage | null) => void
  report: (event: 'render-failed' | 'too-many', detail: unknown) => void
}

/** Milliseconds between a render that failed and the next one, while announcements are not heard. */
const probePause = 1000
/** Milliseconds for which a client waits for an outdated page to be made anew, while announcements are not heard. */
const outdatedPatience = 1000
/** Addresses without a page of which the answer is kept. */
const answersLimit = 1000

export class Press {
  readonly pages: PageStore
  readonly counters = { hit: 0, miss: 0, stale: 0, failed: 0 }
  readonly #options: Options
  readonly #renders: Renders
  readonly #answers = new LRUCache<string, { answer: Answer; tracked: Tracked; verified: boolean }>({
    max: answersLimit,
  })
  /** Addresses of pages that changed and are made again in the background, in this order. */
  #toRenew = new Set<string>()
  #renewing = false
  #probing = false
  #failedAt = Number.NEGATIVE_INFINITY
  #restored: Promise<void> = Promise.resolve()

  constructor(options: Options) {
    this.#options = options
    this.pages = new PageStore(options.limit, (address) => this.#persist(address, null))
    this.#renders = new Renders({
      changeFeed: options.changeFeed,
      render: (address) => this.#outcome(address),
      keep: (address, outcome, verified) => this.#keep(address, outcome, verified),
      onTooMany: (waiting) => options.report('too-many', waiting),
    })
  }

  /**
   * Takes up pages that were finished before a restart. They are shown while nothing newer can be made, and never count
   * as true. One of which something was announced meanwhile is forgotten.
   */
  restore(pages: AsyncIterable<{ address: string; page: FinishedPage }>): Promise<void> {
    const began = this.#options.changeFeed.sequence
    this.#restored = (async () => {
      for await (const { address, page } of pages) {
        if (this.pages.peek(address)) continue
        const isChanged = this.#renders.isOvertaken(began, page.tags)
        if (isChanged || !this.pages.keep(address, page, 'unverified')) this.#persist(address, null)
      }
    })()
    return this.#restored
  }

  /**
   * Records changed. Pages that were made of them are outdated, and made again in the background; a render that may have
   * missed the change is not kept.
   * @param withdrawn whether something is no longer public: then nothing of before is kept anywhere
   */
  changed(tags: string[], withdrawn = false): void {
    this.#renders.announced(tags)
    const addresses = this.pages.tagged(tags)
    for (const address of addresses) {
      if (withdrawn) this.#forget(address)
      else this.pages.outdate(address)
    }
    for (const [address, { tracked }] of this.#answers.entries()) {
      if (tags.some((tag) => tracked.tags.has(tag))) this.#answers.delete(address)
    }
    this.#toRenew = new Set([...addresses, ...this.#toRenew])
    void this.#renew()
  }

  /** Announcements were lost, or are heard again from now on: what is kept may be true, and does not count as true. */
  markUnverified(): void {
    this.#renders.lost()
    this.pages.markUnverified()
    for (const kept of this.#answers.values()) kept.verified = false
    void this.#renew()
  }

  /** The page that is kept of an address, if it is known to be true now. */
  hit(address: string): FinishedPage | null {
    const kept = this.pages.get(address)
    if (kept?.standing !== 'current' || !this.#options.changeFeed.alive || !this.#ofToday(kept.page)) return null
    return kept.page
  }

  async serve(address: string): Promise<Served> {
    const { alive } = this.#options.changeFeed
    const hit = this.hit(address)
    if (hit) return this.#count({ is: 'page', page: hit, from: 'hit' })
    const known = this.#answers.get(address)
    if (alive && known?.verified && this.#ofToday(known.tracked)) return { is: 'answer', answer: known.answer }
    const before = alive ? null : await this.#withoutAnnouncements(address)
    if (before) return before
    try {
      return this.#served(await this.#renders.current(address))
    } catch (error) {
      this.#noteFailure(address, error)
      await this.#restored
      return ((await this.#mayBeShown(address, error)) && this.#stale(address)) || { is: 'unavailable' }
    }
  }

  /**
   * While announcements are not heard, the database is away as far as is known: a page that may be true is shown at once,
   * and one render at a time finds out whether more can be made. An outdated page is shown when it cannot be made anew.
   */
  async #withoutAnnouncements(address: string): Promise<Served | null> {
    const failedLately = performance.now() - this.#failedAt < probePause
    if (!this.pages.isOutdated(address) || failedLately) {
      const stale = this.#stale(address)
      if (stale && !failedLately) this.#probe(address)
      return stale
    }
    const made = this.#renders.current(address).catch((error) => this.#noteFailure(address, error))
    const outcome = await Promise.race([made, pause(outdatedPatience, undefined, { ref: false })])
    return outcome ? this.#served(outcome) : this.#stale(address)
  }

  #probe(address: string): void {
    if (this.#probing) return
    this.#probing = true
    const failed = () => {
      this.#failedAt = performance.now()
    }
    this.#renders
      .any(address)
      .catch(failed)
      .finally(() => {
        this.#probing = false
      })
  }

  /** An outdated page is untrue: it is shown when the database or the renderer is away, not for a fault of its own. */
  async #mayBeShown(address: string, error: unknown): Promise<boolean> {
    if (!this.pages.isOutdated(address) || error instanceof RendererAway) return true
    await this.#options.changeFeed.caughtUp()
    return !this.#options.changeFeed.alive
  }

  /** Makes again what changed, one page after the other, while announcements are heard. */
  async #renew(): Promise<void> {
    if (this.#renewing) return
    this.#renewing = true
    while (this.#options.changeFeed.alive) {
      const [address] = this.#toRenew
      if (address === undefined) break
      this.#toRenew.delete(address)
      if (this.pages.peek(address)?.standing === 'current') continue
      try {
        await this.#renders.current(address)
      } catch (error) {
        this.#noteFailure(address, error)
        if (!this.#options.changeFeed.alive) this.#toRenew.add(address)
      }
    }
    this.#renewing = false
  }

  #served({ page, answer }: Outcome): Served {
    return page ? this.#count({ is: 'page', page, from: 'miss' }) : { is: 'answer', answer }
  }

  /** What is kept of an address, whether it is true or not. */
  #stale(address: string): Served | null {
    const kept = this.pages.get(address)
    if (kept) return this.#count({ is: 'page', page: kept.page, from: 'stale' })
    const answer = this.#answers.get(address)?.answer
    return answer ? { is: 'answer', answer } : null
  }

  #noteFailure(address: string, error: unknown): void {
    this.#failedAt = performance.now()
    this.counters.failed += 1
    this.#options.report('render-failed', { address, error })
  }

  #count(served: Served & { is: 'page' }): Served {
    this.counters[served.from] += 1
    return served
  }

  #ofToday({ day }: { day: string | null }): boolean {
    return day === null || day === this.#options.today()
  }

  async #outcome(address: string): Promise<Outcome> {
    const before = this.pages.peek(address)?.page
    const { status, headers, tracked, page } = await this.#options.render(address, before?.hash ?? null)
    if (tracked.answer) return { page: null, answer: tracked.answer, tracked }
    if (!page) throw new Error(`The render answered ${status}.`)
    const made = { status, headers, tags: [...tracked.tags], day: tracked.day }
    if (page.bodies) return { page: { ...page, ...made, modified: Date.now() }, answer: null, tracked }
    // What says the same as before keeps its date and its bodies.
    if (!before) throw new Error('The render gave no page, and said that one is kept here.')
    return { page: { ...before, ...made }, answer: null, tracked }
  }

  #keep(address: string, { page, answer, tracked }: Outcome, verified: boolean): void {
    this.#answers.delete(address)
    if (page?.status === 200 && this.pages.keep(address, page, verified ? 'current' : 'unverified')) {
      this.#persist(address, page)
      return
    }
    this.#forget(address)
    if (answer) this.#answers.set(address, { answer, tracked, verified })
  }

  #forget(address: string): void {
    this.pages.drop(address)
    this.#persist(address, null)
  }

  /** Addresses with a query are as many as clients make up: they are not for the disk. */
  #persist(address: string, page: FinishedPage | null): void {
    if (!hasQuery(address)) this.#options.persist?.(address, page)
  }
}
