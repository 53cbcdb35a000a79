/**
 * Whether what is kept is still true. Postgres delivers the announcements of a commit to every process that listens, in
 * the order of the commits; a heartbeat on the same channel tells whether the connection is up. Silence means that
 * announcements may have been missed.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

const channel = 'publication'

type Options = {
  connectionString: string
  /** Told the tags of each announcement, in commit order, and whether something is no longer public. */
  changed: (tags: string[], withdrawn: boolean) => void
  /** Told when nothing that is kept is known to be true any more. */
  markUnverified: () => void
  report: (event: 'listening' | 'lost', detail?: unknown) => void
}

/** Milliseconds. */
const heartbeat = 1000
const silenceLimit = 2000
const retryPause = 500

/** A clock that never jumps: silence is measured with it. */
const now = () => performance.now()

export class ChangeFeed {
  readonly #options: Options
  #client: pg.Client | null = null
  #heard = Number.NEGATIVE_INFINITY
  #timer: NodeJS.Timeout | null = null
  #closed = false
  #said: Promise<unknown> = Promise.resolve()
  #listening: (() => void)[] = []
  readonly #sentinels = new Map<string, () => void>()
  /** Counts announcements: a render that began before one does not know of it. */
  sequence = 0

  constructor(options: Options) {
    this.#options = options
  }

  /** Whether the channel was heard from within the last two seconds. */
  get alive(): boolean {
    return this.#client !== null && now() - this.#heard <= silenceLimit
  }

  async start(): Promise<void> {
    await this.#connect().catch(() => this.#retry())
    if (this.#closed) return
    let last = now()
    this.#timer = setInterval(() => {
      const current = now()
      // An event loop that stood still heard nothing meanwhile.
      if (current - last > silenceLimit || (this.#client && current - this.#heard > silenceLimit)) this.#lose('silence')
      last = current
      const client = this.#client
      if (client) this.#say(client, { beat: 1 }).catch((error) => this.#lose(error, client))
    }, heartbeat)
  }

  /** Says something on the channel, one message after the other: a connection runs one statement at a time. */
  #say(client: pg.Client, message: object): Promise<unknown> {
    const said = this.#said.then(() => client.query('select pg_notify($1, $2)', [channel, JSON.stringify(message)]))
    this.#said = said.catch(() => {})
    return said
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
    // What was announced while nobody listened is unknown.
    this.#options.markUnverified()
    this.#options.report('listening')
    for (const resolve of this.#listening.splice(0)) resolve()
  }

  #receive(payload: string): void {
    this.#heard = now()
    const message = parsed(payload)
    if (!message || message.tags) this.sequence += 1
    // What cannot be read may have been an announcement, of another version of the portal or by hand.
    if (!message) this.#options.markUnverified()
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
    this.#options.markUnverified()
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
   * Waits until everything that was committed before this call has been heard here. Where the channel is down, or is lost
   * meanwhile, that is when it listens again, since nothing that is kept counts from then on; after four seconds at most.
   */
  async caughtUp(): Promise<void> {
    const client = this.#client
    if (client && (await this.#hearsItself(client))) return
    if (this.#client) return
    await within(silenceLimit, new Promise<void>((resolve) => this.#listening.push(resolve)))
  }

  /** Says a word of its own, which comes after all that was announced before. @returns false when the channel is lost */
  async #hearsItself(client: pg.Client): Promise<boolean> {
    const sentinel = randomUUID()
    const heard = new Promise<true>((resolve) => this.#sentinels.set(sentinel, () => resolve(true)))
    try {
      const said = this.#say(client, { sentinel }).then(() => heard)
      if (await within(silenceLimit, said)) return true
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

/** @returns undefined when it takes longer */
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
