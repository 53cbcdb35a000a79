/**
 * The press: finished pages, served from memory while they are true. It does not depend on Payload or on a collection:
 * its callers tell it what a render read and what changed.
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
  /** No page is kept, and none can be rendered now. */
  | { is: 'unavailable' }

type Options = {
  /** Renders an address; `known` is the hash of the kept page. Rejects, or answers 5xx, when it cannot. */
  render: (address: string, known: string | null) => Promise<Finished>
  changeFeed: Pick<ChangeFeed, 'alive' | 'sequence' | 'caughtUp'>
  today: () => string
  /** Bytes of finished pages in memory. */
  limit: number
  /** Writes a page to the disk, or removes it when null. Handles its own errors. */
  persist?: (address: string, page: FinishedPage | null) => void
  report: (message: string, detail: object) => void
}

/** Milliseconds between a failed render and the next one, while announcements do not arrive. */
const probePause = 1000
/** Milliseconds for which a client waits for the render of an outdated page, while announcements do not arrive. */
const outdatedPatience = 1000
/** Addresses without a page whose answer is kept. */
const answersLimit = 1000

export class Press {
  readonly pages: PageStore
  readonly counters = { hit: 0, miss: 0, stale: 0, failed: 0 }
  readonly #options: Options
  readonly #renders: Renders
  readonly #answers = new LRUCache<string, { answer: Answer; tracked: Tracked; verified: boolean }>({
    max: answersLimit,
  })
  /** Addresses of changed pages, which are rendered again in the background in this order. */
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
      onTooMany: (waiting) => options.report('Too many pages wait to be rendered.', { waiting }),
    })
  }

  /**
   * Loads pages that were finished before a restart. They are served while no newer page can be rendered, and never
   * count as true. A page that an announcement concerned in the meantime is removed.
   * @throws what reading the pages throws
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
   * Marks the pages of changed records as outdated, and renders them again in the background. A render in progress that
   * may have missed the change is not kept.
   * @param withdrawn whether a record is no longer public: its pages are then removed from the memory and the disk
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

  /** Called when announcements may have been lost: no kept page or answer counts as true until it is rendered again. */
  markUnverified(): void {
    this.#renders.lost()
    this.pages.markUnverified()
    for (const kept of this.#answers.values()) kept.verified = false
    void this.#renew()
  }

  /** The kept page of an address, if it is known to be true now. */
  hit(address: string): FinishedPage | null {
    const kept = this.pages.get(address)
    if (kept?.standing !== 'current' || !this.#options.changeFeed.alive || !this.#isTrueToday(kept.page)) return null
    return kept.page
  }

  /** The page or the answer of an address, rendered when none is kept that counts as true. */
  async serve(address: string): Promise<Served> {
    const { alive } = this.#options.changeFeed
    const hit = this.hit(address)
    if (hit) return this.#count({ is: 'page', page: hit, from: 'hit' })
    const known = this.#answers.get(address)
    if (alive && known?.verified && this.#isTrueToday(known.tracked)) return { is: 'answer', answer: known.answer }
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
   * While announcements do not arrive, the database counts as unavailable. A page that may be true is served at once,
   * and one render at a time checks whether pages can be rendered again. An outdated page is served only when its
   * render fails.
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

  /**
   * An outdated page is served when the database or the renderer is unavailable, not when only its own render fails.
   */
  async #mayBeShown(address: string, error: unknown): Promise<boolean> {
    if (!this.pages.isOutdated(address) || error instanceof RendererAway) return true
    await this.#options.changeFeed.caughtUp()
    return !this.#options.changeFeed.alive
  }

  /** Renders changed pages again, one after the other, while announcements arrive. */
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

  /** The kept page or answer of an address, whether it is true or not. */
  #stale(address: string): Served | null {
    const kept = this.pages.get(address)
    if (kept) return this.#count({ is: 'page', page: kept.page, from: 'stale' })
    const answer = this.#answers.get(address)?.answer
    return answer ? { is: 'answer', answer } : null
  }

  #noteFailure(address: string, error: unknown): void {
    this.#failedAt = performance.now()
    this.counters.failed += 1
    this.#options.report('A render failed.', { path: address.split('?', 1)[0], err: error })
  }

  #count(served: Served & { is: 'page' }): Served {
    this.counters[served.from] += 1
    return served
  }

  #isTrueToday({ day }: { day: string | null }): boolean {
    return day === null || day === this.#options.today()
  }

  async #outcome(address: string): Promise<Outcome> {
    const before = this.pages.peek(address)?.page
    const { status, headers, tracked, page } = await this.#options.render(address, before?.hash ?? null)
    if (tracked.answer) return { page: null, answer: tracked.answer, tracked }
    if (!page) throw new Error(`The render answered ${status}.`, { cause: tracked.failure })
    const made = { status, headers, tags: [...tracked.tags], day: tracked.day }
    if (page.bodies) return { page: { ...page, ...made, modified: Date.now() }, answer: null, tracked }
    // A page with the same content keeps its date and its bodies.
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

  /** Addresses with a query are not written to the disk: a client can make up any number of them. */
  #persist(address: string, page: FinishedPage | null): void {
    if (!hasQuery(address)) this.#options.persist?.(address, page)
  }
}
