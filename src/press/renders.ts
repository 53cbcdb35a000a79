import pLimit from 'p-limit'
import type { Answer, Tracked } from '#/tracking/dependencies'
import type { ChangeFeed } from './changeFeed'
import type { FinishedPage } from './page'

/** What was rendered: a page that may be kept, or an answer without one. */
export type Outcome = { tracked: Tracked } & ({ page: FinishedPage; answer: null } | { page: null; answer: Answer })

/** The announcement before which the render began that was given in the end; and whether one came that concerns it. */
type Made = Outcome & { began: number; overtaken: boolean }

type Options = {
  changeFeed: Pick<ChangeFeed, 'alive' | 'sequence'>
  /** One render. @throws when it fails */
  render: (address: string) => Promise<Outcome>
  /** Told what was made, unless a change overtook it; `verified`: whether every announcement meanwhile was heard. */
  keep: (address: string, outcome: Outcome, verified: boolean) => void
  onTooMany: (waiting: number) => void
}

/** One thread renders: a second render fills the time in which the first waits for the database. */
const atOnce = 2
const waitingLimit = 250
/** A page that changes while it is rendered is rendered again, this often. */
const attempts = 3
/** Announcements that are remembered. */
const memory = 1000

/** Renders under way: one for all who wait for an address, and none that a change overtook is kept. */
export class Renders {
  readonly #options: Options
  readonly #underWay = new Map<string, Promise<Made>>()
  readonly #announced: { sequence: number; tags: Set<string> }[] = []
  readonly #inTurn = pLimit(atOnce)
  /** How often announcements were lost: a render that began before may have missed some. */
  #losses = 0

  constructor(options: Options) {
    this.#options = options
  }

  announced(tags: string[]): void {
    this.#announced.push({ sequence: this.#options.changeFeed.sequence, tags: new Set(tags) })
    if (this.#announced.length > memory) this.#announced.shift()
  }

  lost(): void {
    this.#losses += 1
  }

  /**
   * What an address shows after everything that was announced before this call.
   * @throws when the render fails, or too many wait
   */
  async current(address: string): Promise<Outcome> {
    const asked = this.#options.changeFeed.sequence
    const made = await this.any(address)
    // A render that was joined at its last attempt may have begun before what the caller knows of.
    return made.overtaken && made.began < asked ? this.any(address) : made
  }

  /** The render of an address that is under way, or a new one. */
  any(address: string): Promise<Made> {
    const underWay = this.#underWay.get(address)
    if (underWay) return underWay
    const made = this.#make(address).finally(() => this.#underWay.delete(address))
    this.#underWay.set(address, made)
    return made
  }

  async #make(address: string): Promise<Made> {
    const { changeFeed, keep } = this.#options
    for (let attempt = 1; ; attempt += 1) {
      const began = changeFeed.sequence
      const heard = changeFeed.alive
      const losses = this.#losses
      const outcome = await this.#renderInTurn(address)
      const overtaken = this.isOvertaken(began, outcome.tracked.tags)
      // The channel was lost and is there again: what was announced in between is not known.
      const missed = changeFeed.alive && this.#losses !== losses
      if ((overtaken || missed) && attempt < attempts) continue
      if (!overtaken) keep(address, outcome, heard && changeFeed.alive && !missed)
      return { ...outcome, began, overtaken }
    }
  }

  /** Whether one of these was announced as changed after a moment, counted in announcements. */
  isOvertaken(began: number, read: Iterable<string>): boolean {
    // The oldest announcements are let go: when some may be missing, the render does not count.
    if (this.#options.changeFeed.sequence - began > this.#announced.length) return true
    const since = this.#announced.filter(({ sequence }) => sequence > began)
    return [...read].some((tag) => since.some(({ tags }) => tags.has(tag)))
  }

  /** A crowd of cold pages waits for its turn, and does not starve the renderer. */
  #renderInTurn(address: string): Promise<Outcome> {
    if (this.#inTurn.pendingCount < waitingLimit) return this.#inTurn(() => this.#options.render(address))
    this.#options.onTooMany(waitingLimit)
    throw new Error('Too many pages are waiting to be rendered.')
  }
}
