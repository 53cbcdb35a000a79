/** How often one client may ask for what is computed for it alone: searches, filtered lists, calls of the API. */
import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress } from './clientAddress'
import { env } from './env'

/** Seconds. */
const minute = 60

/**
 * Counts in the memory of the process: an outage of the database keeps nobody out. Beyond the limit of a minute, twice as
 * much is left for ten minutes: people behind one address, and those who try filters, do not wait.
 */
export class ReaderLimit {
  readonly #limiter: BurstyRateLimiter | null

  /** @param points in a minute; 0 limits nothing */
  constructor(points = env().readerLimit) {
    this.#limiter =
      points === 0
        ? null
        : new BurstyRateLimiter(
            new RateLimiterMemory({ points, duration: minute }),
            new RateLimiterMemory({ keyPrefix: 'burst', points: 2 * points, duration: 10 * minute }),
          )
  }

  /**
   * Counts a request.
   * @returns the seconds that its client waits; 0 when it need not
   */
  async waitOf(headers: Headers): Promise<number> {
    const address = clientAddress(headers)
    // The mirror and checks of this machine; and a proxy on it that TRUSTED_PROXIES does not count, which is everybody.
    if (!this.#limiter || isThisMachine(address)) return 0
    try {
      await this.#limiter.consume(address)
      return 0
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    }
  }
}

/** The network of `::1` is what remains of it. */
const isThisMachine = (address: string) => /^(127(\.\d+){3}|0:0:0:0)$/.test(address)
