/**
 * The timer for jobs. Every process of the portal has one. Each minute the process that gets the lock in the database
 * runs the jobs, and the others do nothing.
 */
import pg from 'pg'
import { advisoryLocks } from '#/advisoryLocks'

type Options = {
  connectionString: string
  /** Runs the jobs that are due. */
  run: () => Promise<void>
  report: (detail: unknown) => void
  /** Milliseconds between two runs. */
  every?: number
}

const minute = 60_000
/** The first run waits until the process has had time to serve its first pages. */
const first = 2000

/**
 * Payload never takes up a job again whose process ended while it ran, nor plans the next one of its kind. The process
 * with the lock is the only one that runs jobs, but for an administrator who starts them by hand.
 */
const cutShort = `update payload_jobs set processing = false
  where processing and completed_at is null and updated_at < now() - interval '10 minutes'`

export class JobTimer {
  readonly #options: Options
  #timer: NodeJS.Timeout | null = null
  #run: Promise<void> = Promise.resolve()

  constructor(options: Options) {
    this.#options = options
  }

  start(): void {
    const { every = minute } = this.#options
    const runIn = (delay: number) => {
      this.#timer = setTimeout(() => {
        this.#run = this.runOnce().finally(() => {
          if (this.#timer) runIn(every)
        })
      }, delay)
      this.#timer.unref()
    }
    runIn(Math.min(first, every))
  }

  /** Runs once. The lock belongs to a connection of its own, so it always ends with the run. Errors are reported. */
  async runOnce(): Promise<void> {
    const { connectionString, run, report } = this.#options
    const client = new pg.Client({ connectionString, application_name: 'entente jobs', connectionTimeoutMillis: 5000 })
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query<{ ours: boolean }>('select pg_try_advisory_lock($1) as ours', [
        advisoryLocks.jobs,
      ])
      if (!rows[0]?.ours) return
      const { rowCount } = await client.query(cutShort)
      if (rowCount) report(`jobs that were cut short, and are run again: ${rowCount}`)
      await run()
    } catch (error) {
      report(error)
    } finally {
      await client.end().catch(() => {})
    }
  }

  /** Starts no further run, and waits for the run in progress. */
  async stop(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    await this.#run
  }
}
