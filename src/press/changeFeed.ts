/**
 * Whether what is kept is still true. Postgres delivers announcements of a commit to every process that listens, in the
 * order of the commits; a heartbeat on the same channel tells whether the line is up. Silence means doubt.
 */
import { randomUUID } from 'node:crypto'
import pg from 'pg'

const channel = 'publication'

type Options = {
  connectionString: string
  /** Told the tags of each announcement, in commit order, and whether something is no longer public. */
  changed: (tags: string[], withdrawn: boolean) => void
  /** Told when nothing that is kept is known to be true any more, and whether announcements are heard from now on. */
  doubt: (heard: boolean) => void
  report: (event: 'listening' | 'lost', detail?: unknown) => void
}

const beat = 1000
const silence = 2000
const retry = 500

export class ChangeFeed {
  readonly #options: Options
  #client: pg.Client | null = null
  #heard = 0
  #timer: NodeJS.Timeout | null = null
  #closed = false
  #said: Promise<unknown> = Promise.resolve()
  #waiting = new Map<string, () => void>()
  /** Counts announcements: a render that began before one does not know of it. */
  sequence = 0

  constructor(options: Options) {
    this.#options = options
  }

  /** Whether the channel was heard from within the last two seconds. */
  get alive(): boolean {
    return this.#client !== null && Date.now() - this.#heard <= silence
  }

  async start(): Promise<void> {
    await this.#connect().catch(() => this.#again())
    if (this.#closed) return
    let last = Date.now()
    this.#timer = setInterval(() => {
      const now = Date.now()
      // A stalled event loop heard nothing for as long as it stood still.
      if (now - last > silence || (this.#client && now - this.#heard > silence)) this.#lose('silence')
      last = now
      const client = this.#client
      if (client) this.#say(client, { beat: 1 }).catch((error) => this.#lose(error, client))
    }, beat)
  }

  /** Says something on the channel, one word after the other: a connection runs one statement at a time. */
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
      connectionTimeoutMillis: silence,
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
    this.#heard = Date.now()
    // Whatever was announced while nobody listened is unknown.
    this.#options.doubt(true)
    this.#options.report('listening')
  }

  #receive(payload: string): void {
    this.#heard = Date.now()
    const message = understood(payload)
    if (!message || message.tags) this.sequence += 1
    // What nobody understands may have been an announcement, of another version of the portal or by hand.
    if (!message) this.#options.doubt(true)
    if (message?.tags) this.#options.changed(message.tags, message.withdrawn === true)
    if (message?.sentinel) this.#waiting.get(message.sentinel)?.()
  }

  #lose(detail: unknown, client = this.#client): void {
    if (client !== this.#client || client === null) return
    this.#client = null
    client.removeAllListeners()
    client.on('error', () => {})
    client.end().catch(() => {})
    if (this.#closed) return
    this.sequence += 1
    this.#options.doubt(false)
    this.#options.report('lost', detail)
    this.#again()
  }

  #again(): void {
    if (this.#closed) return
    setTimeout(() => {
      if (!this.#client && !this.#closed) this.#connect().catch(() => this.#again())
    }, retry).unref()
  }

  /**
   * Waits until everything that was committed before this call has been heard here. When the line is down, what is kept
   * is in doubt anyway, and there is nothing to wait for.
   */
  async settle(): Promise<void> {
    const client = this.#client
    if (!client) return
    const sentinel = randomUUID()
    const heard = new Promise<void>((resolve) => this.#waiting.set(sentinel, resolve))
    let limit: NodeJS.Timeout | undefined
    const tooLong = new Promise<'late'>((resolve) => {
      limit = setTimeout(() => resolve('late'), silence)
    })
    try {
      const sent = this.#say(client, { sentinel }).then(() => heard)
      if ((await Promise.race([sent, tooLong])) === 'late') this.#lose('sentinel not heard', client)
    } catch (error) {
      this.#lose(error, client)
    } finally {
      clearTimeout(limit)
      this.#waiting.delete(sentinel)
    }
  }

  async stop(): Promise<void> {
    this.#closed = true
    if (this.#timer) clearInterval(this.#timer)
    const client = this.#client
    this.#client = null
    await client?.end().catch(() => {})
  }
}

function understood(payload: string): { tags?: string[]; withdrawn?: boolean; sentinel?: string } | null {
  try {
    const message: unknown = JSON.parse(payload)
    if (!message || typeof message !== 'object') return null
    return 'tags' in message && !Array.isArray(message.tags) ? null : message
  } catch {
    return null
  }
}
