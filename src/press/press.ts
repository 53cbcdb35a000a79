/**
 * The press: finished pages, served from memory while they are true. It knows nothing of Payload or of a collection: it
 * is told what a render read, and what changed.
 */

import type { Answer, Tracked } from '#/tracking/dependencies'
import type { ChangeFeed } from './changeFeed'
import { Further } from './further'
import { type KeptPage, pageOf } from './page'
import type { Finished } from './rendered'
import { Renewals } from './renewals'
import { Store } from './store'

export type Served =
  | { is: 'page'; page: KeptPage; from: 'hit' | 'miss' | 'stale' }
  | { is: 'answer'; answer: Answer }
  /** Nothing kept, and nothing can be made now. */
  | { is: 'unavailable' }

/** What was rendered: a page that may be kept, or an answer without one. */
type Outcome = { note: Tracked } & ({ page: KeptPage; answer: null } | { page: null; answer: Answer })

/** The announcement before which the render began that was given in the end; and whether one came that concerns it. */
type Made = Outcome & { began: number; overtaken: boolean }

type Options = {
  /** Renders an address, of which a page with this hash is kept: rejects or answers 5xx when it cannot. */
  render: (address: string, known: string | null) => Promise<Finished>
  freshness: Pick<ChangeFeed, 'alive' | 'sequence'>
  today: () => string
  /** Bytes of finished pages in memory. */
  limit: number
  /** Keeps a page beyond the process, or forgets it (null); failing is its own affair. */
  persist?: (address: string, page: KeptPage | null) => void
  report: (event: 'render-failed' | 'too-many', detail: unknown) => void
  /** Milliseconds for which a page must have said the same before it is compressed as far as it goes. */
  steady?: number
}

/**
 * Renders under way at one time, and how many more may wait. One thread renders: a second render fills the time in which
 * the first waits for the database, and more would only make all of them late together.
 */
const atOnce = 2
const waitingLimit = 250
/** A page that changes while it is rendered is rendered again, this often. */
const attempts = 3
/** Milliseconds between a render that found the database away and the next one that may. */
const probePause = 1000
/** Answers "there is no such page" need little room, and must not push pages out. */
const absentLimit = 512 * 1024

export class Press {
  readonly pages: Store
  readonly counters = { hit: 0, miss: 0, stale: 0, failed: 0 }
  readonly #options: Options
  readonly #absent = new Map<string, { answer: Answer; note: Tracked; verified: boolean }>()
  readonly #underWay = new Map<string, Promise<Made>>()
  readonly #announced: { sequence: number; tags: Set<string> }[] = []
  readonly #queue: { address: string; begin: () => void }[] = []
  /** Addresses of which somebody waits for a page, and how many do. */
  readonly #wanted = new Map<string, number>()
  #running = 0
  #probing = false
  /** Counts doubts: a render that began before one may have missed an announcement. */
  #doubts = 0
  readonly #further: Further
  readonly #renewals: Renewals

  constructor(options: Options) {
    this.#options = options
    this.pages = new Store(options.limit)
    this.#further = new Further(this.pages, { busy: () => this.#running > 0, steady: options.steady })
    this.#renewals = new Renewals(this.pages, (address) => this.#current(address))
  }

  /**
   * Records changed: what was made of them is made anew or goes, and a render that may have missed it is not kept.
   * @param withdrawn whether something is no longer public: then nothing of before is shown for a moment longer
   */
  changed(tags: string[], withdrawn = false): void {
    this.#announced.push({ sequence: this.#options.freshness.sequence, tags: new Set(tags) })
    if (this.#announced.length > 1000) this.#announced.shift()
    const outdated = this.pages.tagged(tags)
    for (const address of outdated) this.#options.persist?.(address, null)
    if (withdrawn) for (const address of outdated) this.pages.drop(address)
    else this.#renewals.begin(outdated, tags)
    for (const [address, { note }] of this.#absent) {
      if (tags.some((tag) => note.tags.has(tag))) this.#absent.delete(address)
    }
  }

  /** Waits until no page is shown any more that is older than what was announced so far. */
  settle(): Promise<void> {
    return this.#renewals.settle()
  }

  doubt(): void {
    this.#doubts += 1
    this.#renewals.giveUp()
    this.pages.doubt()
    for (const kept of this.#absent.values()) kept.verified = false
  }

  /** The page that is kept of an address, if it is known to be true now, or is being renewed. */
  hit(address: string): KeptPage | null {
    const kept = this.pages.get(address)
    if (!kept?.verified || !this.#options.freshness.alive || !this.#ofToday(kept.page)) return null
    if (kept.until === null || kept.until > Date.now()) return kept.page
    this.pages.drop(address)
    return null
  }

  async serve(address: string): Promise<Served> {
    const { freshness } = this.#options
    const { alive } = freshness
    const hit = this.hit(address)
    if (hit) return this.#count({ is: 'page', page: hit, from: 'hit' })
    const absent = this.#absent.get(address)
    if (alive && absent?.verified && this.#ofToday(absent.note)) return { is: 'answer', answer: absent.answer }

    const before = alive ? null : this.#stale(address)
    if (before) {
      this.#probe(address)
      return before
    }
    try {
      const { page, answer } = await this.#wantedNow(address)
      return page ? this.#count({ is: 'page', page, from: 'miss' }) : { is: 'answer', answer }
    } catch (error) {
      this.counters.failed += 1
      this.#options.report('render-failed', { address, error })
      return this.#stale(address) ?? { is: 'unavailable' }
    }
  }

  /** What is kept of an address and may be true; what is known to have changed is not shown as if it might. */
  #stale(address: string): Served | null {
    const kept = this.pages.get(address)
    if (kept?.until === null) return this.#count({ is: 'page', page: kept.page, from: 'stale' })
    const answer = this.#absent.get(address)?.answer
    return answer ? { is: 'answer', answer } : null
  }

  #count(served: Served & { is: 'page' }): Served {
    this.counters[served.from] += 1
    return served
  }

  #ofToday({ day }: { day: string | null }): boolean {
    return day === null || day === this.#options.today()
  }

  /** While the database is away one render at a time finds out whether it is back; nobody waits for it. */
  #probe(address: string): void {
    if (this.#probing) return
    this.#probing = true
    const done = () => {
      this.#probing = false
    }
    // One that fails costs a render and some lines of the log, and readers may ask all day.
    this.#render(address).then(done, () => setTimeout(done, probePause).unref())
  }

  /** What an address shows, for somebody who waits for it. */
  async #wantedNow(address: string): Promise<Made> {
    this.#wanted.set(address, (this.#wanted.get(address) ?? 0) + 1)
    try {
      return await this.#current(address)
    } finally {
      const others = (this.#wanted.get(address) ?? 1) - 1
      if (others > 0) this.#wanted.set(address, others)
      else this.#wanted.delete(address)
    }
  }

  /** What an address shows after everything that was announced before this call. */
  async #current(address: string): Promise<Made> {
    const asked = this.#options.freshness.sequence
    const made = await this.#render(address)
    // Who joins a render at its last attempt may have asked after what overtook it, and gets one that began later.
    return made.overtaken && made.began < asked ? this.#render(address) : made
  }

  /** One render for all who wait for an address. */
  #render(address: string): Promise<Made> {
    const underWay = this.#underWay.get(address)
    if (underWay) return underWay
    const made = this.#make(address).finally(() => this.#underWay.delete(address))
    this.#underWay.set(address, made)
    return made
  }

  async #make(address: string): Promise<Made> {
    for (let attempt = 1; ; attempt += 1) {
      const { freshness } = this.#options
      const began = freshness.sequence
      const heard = freshness.alive
      const doubts = this.#doubts
      const outcome = await this.#inTurn(address, () => this.#outcome(address))
      const overtaken = this.#overtaken(began, outcome.note)
      // The line was lost and is there again: what was announced in between is not known.
      const doubted = freshness.alive && this.#doubts !== doubts
      if ((overtaken || doubted) && attempt < attempts) continue
      if (!overtaken) this.#keep(address, outcome, heard && freshness.alive && !doubted)
      return { ...outcome, began, overtaken }
    }
  }

  /** Whether something that this render read was announced as changed after it began. */
  #overtaken(began: number, note: Tracked): boolean {
    const since = this.#announced.filter(({ sequence }) => sequence > began)
    // The oldest announcements are let go: when some may be missing, the render does not count.
    if (this.#options.freshness.sequence - began > this.#announced.length) return true
    return since.some(({ tags }) => [...note.tags].some((tag) => tags.has(tag)))
  }

  async #outcome(address: string): Promise<Outcome> {
    const before = this.pages.peek(address)?.page
    const { status, headers, note, page } = await this.#options.render(address, before?.hash ?? null)
    if (note.answer) return { page: null, answer: note.answer, note }
    if (!page) throw new Error(`The render answered ${status}.`)
    const made = { status, headers, tags: [...note.tags], day: note.day }
    if (page.bodies) return { page: pageOf(page, made, Date.now()), answer: null, note }
    // What says the same as before keeps its date, and the work that went into its bodies.
    if (!before) throw new Error('The render gave no page, and said that one is kept here.')
    return { page: { ...before, ...made }, answer: null, note }
  }

  #keep(address: string, outcome: Outcome, verified: boolean): void {
    if (outcome.answer) {
      this.pages.drop(address)
      this.#options.persist?.(address, null)
      this.#absent.set(address, { answer: outcome.answer, note: outcome.note, verified })
      for (const oldest of this.#absent.keys()) {
        if (this.#absent.size * 1024 <= absentLimit) break
        this.#absent.delete(oldest)
      }
      return
    }
    this.#absent.delete(address)
    if (outcome.page.status !== 200) {
      this.pages.drop(address)
      this.#options.persist?.(address, null)
      return
    }
    this.pages.keep(address, outcome.page, verified)
    this.#options.persist?.(address, outcome.page)
    this.#further.wake()
  }

  /**
   * Renders wait for their turn: a crowd of cold pages must not starve the ones that are kept. A page that somebody waits
   * for comes before those that are only renewed, of which readers have the one of before.
   */
  async #inTurn<T>(address: string, work: () => Promise<T>): Promise<T> {
    if (this.#running >= atOnce) {
      if (this.#queue.length >= waitingLimit) {
        this.#options.report('too-many', this.#queue.length)
        throw new Error('Too many pages are waiting to be rendered.')
      }
      await new Promise<void>((begin) => this.#queue.push({ address, begin }))
    } else this.#running += 1
    try {
      return await work()
    } finally {
      const wanted = this.#queue.findIndex((waiting) => this.#wanted.has(waiting.address))
      const [next] = this.#queue.splice(Math.max(0, wanted), 1)
      // The place is handed over: whoever comes before the next one has begun does not take it.
      if (next) next.begin()
      else this.#running -= 1
    }
  }
}
