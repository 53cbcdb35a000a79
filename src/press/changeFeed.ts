/**
 * Tells the press which records changed. Postgres delivers the announcements of a commit to every process that listens,
 * in the order of the commits. A heartbeat on the same channel shows that the connection works. After two seconds
 * without a message, announcements may have been lost.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

const channel = 'publication'

type Options = {
  connectionString: string
  /** Called with the tags of each announcement, in commit order; `withdrawn`: whether a record is no longer public. */
  changed: (tags: string[], withdrawn: boolean) => void
  /** Called when announcements may have been lost; `heard`: whether the feed listens from now on. */
  markUnverified: (heard: boolean) => void
  report: (event: 'listening' | 'lost', detail?: unknown) => void
}

/** Milliseconds. */
const heartbeat = 1000
const silenceLimit = 2000
const retryPause = 500

/** A monotonic clock: a change of the system time must not count as silence. */
const now = () => performance.now()

export class ChangeFeed {
  readonly #options: Options
  #client: pg.Client | null = null
  #heard = Number.NEGATIVE_INFINITY
  #timer: NodeJS.Timeout | null = null
  #closed = false
  #sent: Promise<unknown> = Promise.resolve()
  #onListening: (() => void)[] = []
  readonly #sentinels = new Map<string, () => void>()
  /** Counts announcements and losses: a render that began before one may show older data. */
  sequence = 0

  constructor(options: Options) {
    this.#options = options
  }

  /** Whether a message arrived within the last two seconds. */
  get alive(): boolean {
    return this.#client !== null && now() - this.#heard <= silenceLimit
  }

  /** Connects and starts the heartbeat. A connection that fails is retried in the background. */
  async start(): Promise<void> {
    await this.#connect().catch(() => this.#retry())
    if (this.#closed) return
    let last = now()
    this.#timer = setInterval(() => {
      const current = now()
      // A blocked event loop has processed no message in the meantime.
      if (current - last > silenceLimit || (this.#client && current - this.#heard > silenceLimit)) this.#lose('silence')
      last = current
      const client = this.#client
      if (client) this.#send(client, { beat: 1 }).catch((error) => this.#lose(error, client))
    }, heartbeat)
  }

  /** Sends one message after the other, since a connection runs one statement at a time. */
  #send(client: pg.Client, message: object): Promise<unknown> {
    const sent = this.#sent.then(() => client.query('select pg_notify($1, $2)', [channel, JSON.stringify(message)]))
    this.#sent = sent.catch(() => {})
    return sent
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#options.connectionString,
      application_name: 'entente press',
      keepAlive: true,
      connectionTimeoutMillis: silenceLimit,
    })
    client.on('error', (error) => this.#lose(error, client))
    client.on('end', () => this.#lose('end', client))
    client.on('notification', ({ payload }) => this.#receive(payload ?? ''))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
    } catch (error) {
      client.end().catch(() => {})
      throw error
    }
    if (this.#closed) return client.end()
    this.#client = client
    this.#heard = now()
    // Announcements made before `listen` are not delivered.
    this.#options.markUnverified(true)
    this.#options.report('listening')
    for (const resolve of this.#onListening.splice(0)) resolve()
  }

  #receive(payload: string): void {
    this.#heard = now()
    const message = parsed(payload)
    if (!message || message.tags) this.sequence += 1
    // An unreadable message may be an announcement, of another version of the portal or sent by hand.
    if (!message) this.#options.markUnverified(true)
    if (message?.tags) this.#options.changed(message.tags, message.withdrawn === true)
    if (message?.sentinel) this.#sentinels.get(message.sentinel)?.()
  }

  #lose(detail: unknown, client = this.#client): void {
    if (client !== this.#client || client === null) return
    this.#client = null
    client.removeAllListeners()
    client.on('error', () => {})
    client.end().catch(() => {})
    if (this.#closed) return
    this.sequence += 1
    this.#options.markUnverified(false)
    this.#options.report('lost', detail)
    this.#retry()
  }

  #retry(): void {
    if (this.#closed) return
    setTimeout(() => {
      if (!this.#client && !this.#closed) this.#connect().catch(() => this.#retry())
    }, retryPause).unref()
  }

  /**
   * Waits until every announcement committed before this call has arrived. When the connection is lost, it waits until
   * the feed listens again: no kept page counts as true from then on. It waits four seconds at most.
   */
  async caughtUp(): Promise<void> {
    const client = this.#client
    if (client && (await this.#receivesSentinel(client))) return
    if (this.#client) return
    await within(silenceLimit, new Promise<void>((resolve) => this.#onListening.push(resolve)))
  }

  /** Sends a sentinel, which arrives after every earlier announcement. @returns false when the connection is lost */
  async #receivesSentinel(client: pg.Client): Promise<boolean> {
    const sentinel = randomUUID()
    const heard = new Promise<true>((resolve) => this.#sentinels.set(sentinel, () => resolve(true)))
    try {
      const received = this.#send(client, { sentinel }).then(() => heard)
      if (await within(silenceLimit, received)) return true
      this.#lose('sentinel not heard', client)
    } catch (error) {
      this.#lose(error, client)
    } finally {
      this.#sentinels.delete(sentinel)
    }
    return false
  }

  async stop(): Promise<void> {
    this.#closed = true
    if (this.#timer) clearInterval(this.#timer)
    const client = this.#client
    this.#client = null
    await client?.end().catch(() => {})
  }
}

/** @returns undefined when the work takes longer */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  const stopped = new AbortController()
  try {
    return await Promise.race([work, pause(milliseconds, undefined, { ref: false, signal: stopped.signal })])
  } finally {
    stopped.abort()
  }
}

function parsed(payload: string): { tags?: string[]; withdrawn?: boolean; sentinel?: string } | null {
  try {
    const message: unknown = JSON.parse(payload)
    if (!message || typeof message !== 'object') return null
    return 'tags' in message && !Array.isArray(message.tags) ? null : message
  } catch {
    return null
  }
}
