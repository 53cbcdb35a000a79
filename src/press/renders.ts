import pLimit from 'p-limit'
import type { Answer, Tracked } from '#/tracking/dependencies'
import type { ChangeFeed } from './changeFeed'
import type { FinishedPage } from './page'

/** The result of a render: a page that may be kept, or an answer without one. */
export type Outcome = { tracked: Tracked } & ({ page: FinishedPage; answer: null } | { page: null; answer: Answer })

/** `began`: the count of announcements when the render began; `overtaken`: whether a later one concerns it. */
type Made = Outcome & { began: number; overtaken: boolean }

type Options = {
  changeFeed: Pick<ChangeFeed, 'alive' | 'sequence'>
  /** Renders once. @throws when the render fails */
  render: (address: string) => Promise<Outcome>
  /** Called with each result that no change overtook; `verified`: whether no announcement can have been lost. */
  keep: (address: string, outcome: Outcome, verified: boolean) => void
  onTooMany: (waiting: number) => void
}

/** Rendering has one thread. A second render uses the time in which the first waits for the database. */
const atOnce = 2
/** Renders that may wait for their turn. */
const waitingLimit = 250
/** Renders of a page that changes while it is rendered. */
const attempts = 3
/** Announcements that are remembered. */
const announcedLimit = 1000

/** Renders in progress, one per address for all its clients. The result is not kept when a change overtook it. */
export class Renders {
  readonly #options: Options
  readonly #underWay = new Map<string, Promise<Made>>()
  readonly #announced: { sequence: number; tags: Set<string> }[] = []
  readonly #inTurn = pLimit(atOnce)
  /** Counts losses of announcements: a render that began before one may have missed a change. */
  #losses = 0

  constructor(options: Options) {
    this.#options = options
  }

  announced(tags: string[]): void {
    this.#announced.push({ sequence: this.#options.changeFeed.sequence, tags: new Set(tags) })
    if (this.#announced.length > announcedLimit) this.#announced.shift()
  }

  lost(): void {
    this.#losses += 1
  }

  /**
   * Renders an address with every change that was announced before this call.
   * @throws when the render fails, or too many renders wait
   */
  async current(address: string): Promise<Outcome> {
    const asked = this.#options.changeFeed.sequence
    const made = await this.any(address)
    // A render in progress that is at its last attempt may have begun before an announcement that the caller received.
    return made.overtaken && made.began < asked ? this.any(address) : made
  }

  /** The render of an address that is in progress, or a new one. @throws as `current` does */
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
      // The feed was lost and listens again: the announcements in between are unknown.
      const missed = changeFeed.alive && this.#losses !== losses
      if ((overtaken || missed) && attempt < attempts) continue
      if (!overtaken) keep(address, outcome, heard && changeFeed.alive && !missed)
      return { ...outcome, began, overtaken }
    }
  }

  /** Whether a change of one of these tags was announced after `began`, a count of announcements. */
  isOvertaken(began: number, read: Iterable<string>): boolean {
    // The oldest announcements are forgotten. A render that may have missed one counts as overtaken.
    if (this.#options.changeFeed.sequence - began > this.#announced.length) return true
    const since = this.#announced.filter(({ sequence }) => sequence > began)
    return [...read].some((tag) => since.some(({ tags }) => tags.has(tag)))
  }

  /** Renders of many missing pages wait for their turn, so that the renderer is not overloaded. */
  #renderInTurn(address: string): Promise<Outcome> {
    if (this.#inTurn.pendingCount < waitingLimit) return this.#inTurn(() => this.#options.render(address))
    this.#options.onTooMany(waitingLimit)
    throw new Error('Too many pages are waiting to be rendered.')
  }
}
