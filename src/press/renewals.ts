import { isViewOf } from '#/tracking/dependencies'
import type { Store } from './store'

/** Milliseconds since it was last asked for within which a page has readers, who would wait for it. */
const demand = 10_000
/** Pages that are renewed at one time; the others are made when somebody asks for them. */
const most = 100
/** Milliseconds for which a page of before is shown after it was announced that something in it changed. */
const grace = 700
/** The same while whoever made the change has no answer yet: nobody was told that the new page is public. */
const patience = 5000

/**
 * Pages in which something changed while readers ask for them. Each is made anew at once, and shown as it was until the
 * new one is there: no reader waits for it. Whoever published is told that it is done when no page of before is shown any
 * more (`settle`): then what readers ask for is there, and not only called for.
 */
export class Renewals {
  readonly #pages: Store
  readonly #make: (address: string) => Promise<unknown>
  readonly #underWay = new Map<string, Promise<void>>()

  /** @param make makes and keeps the page of an address; it knows of every change that was announced before the call */
  constructor(pages: Store, make: (address: string) => Promise<unknown>) {
    this.#pages = pages
    this.#make = make
  }

  /**
   * Something changed in these pages: those that readers ask for are renewed, those asked for last first; the others go.
   * @param tags what changed, the record itself first: its own pages are made before all others
   */
  begin(addresses: string[], tags: string[]): void {
    const now = Date.now()
    const [record = ''] = tags
    const wanted: { address: string; asked: number; own: number }[] = []
    for (const address of addresses) {
      const kept = this.#pages.peek(address)
      // One that is being renewed is overtaken, and made again by itself.
      if (!kept || kept.until !== null) continue
      if (!kept.verified || now - kept.asked >= demand || this.#underWay.has(address)) this.#pages.drop(address)
      else {
        // A page that asks what points to a record is about that record.
        const own = kept.page.tags.filter((tag) => isViewOf(tag, record)).length
        wanted.push({ address, asked: kept.asked, own })
      }
    }
    wanted.sort((a, b) => b.own - a.own || b.asked - a.asked)
    for (const { address } of wanted.splice(Math.max(0, most - this.#underWay.size))) this.#pages.drop(address)
    for (const { address } of wanted) {
      this.#pages.outdate(address, now + grace)
      this.#renew(address)
    }
  }

  #renew(address: string): void {
    const done = this.#make(address)
      .catch(() => {}) // whoever asks for it next makes it, and hears why it fails
      .then(() => {
        this.#underWay.delete(address)
        this.#letGo(address)
      })
    this.#underWay.set(address, done)
  }

  #isOutdated(address: string): boolean {
    const kept = this.#pages.peek(address)
    return kept !== null && kept.until !== null
  }

  #letGo(address: string): void {
    if (this.#isOutdated(address)) this.#pages.drop(address)
  }

  /** Waits until no page of before is shown any more: for the new ones, or until patience ends. */
  async settle(): Promise<void> {
    const waited = [...this.#underWay]
    if (waited.length === 0) return
    const end = Date.now() + patience
    for (const [address] of waited) if (this.#isOutdated(address)) this.#pages.outdate(address, end)
    let limit: NodeJS.Timeout | undefined
    const tooLong = new Promise<void>((resolve) => {
      limit = setTimeout(resolve, patience)
    })
    await Promise.race([Promise.all(waited.map(([, done]) => done)), tooLong])
    clearTimeout(limit)
    for (const [address] of waited) this.#letGo(address)
  }

  /** What was announced is no longer known: a page of before is not kept for an outage. */
  giveUp(): void {
    for (const address of this.#underWay.keys()) this.#letGo(address)
  }
}
