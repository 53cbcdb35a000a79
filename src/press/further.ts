import { pressFully } from './page'
import type { Store } from './store'

/** Milliseconds for which a page must have said the same before it is worth more work. */
const steadyAfter = 30_000
/** Milliseconds between two pages, and between two looks when all that are left are too new. */
const pause = 50
const longPause = 1000

/**
 * Compresses the pages of a store as far as they go: one at a time, when nobody waits for a render, and only those that
 * stand. What the next publication replaces would have cost two hundred milliseconds of a processor for nobody.
 */
export class Further {
  readonly #pages: Store
  readonly #busy: () => boolean
  readonly #steadyAfter: number
  #timer: NodeJS.Timeout | null = null

  constructor(pages: Store, { busy, steady = steadyAfter }: { busy: () => boolean; steady?: number }) {
    this.#pages = pages
    this.#busy = busy
    this.#steadyAfter = steady
  }

  /** There may be something to do. */
  wake(wait = pause): void {
    if (this.#timer) return
    this.#timer = setTimeout(async () => {
      this.#timer = null
      const next = await this.#one()
      if (next) this.wake(next)
    }, wait)
    this.#timer.unref()
  }

  /** @returns milliseconds until the next look; null when nothing is left */
  async #one(): Promise<number | null> {
    if (this.#busy()) return pause
    let left = false
    for (const [address, page] of this.#pages.entries()) {
      if (page.pressed) continue
      left = true
      if (Date.now() - page.modified < this.#steadyAfter) continue
      await pressFully(page)
      this.#pages.reweigh(address)
      return pause
    }
    return left ? longPause : null
  }
}
