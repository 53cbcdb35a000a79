/** The built portal as a process of its own, which a test starts, stops and kills. */
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { locales } from '#/i18n/locales'
import { nodeFlags } from '../../scripts/environment.mjs'
import { freePort } from '../../scripts/postgres/postmaster.mjs'
import { temporaryDataDir } from './database'

const root = path.resolve(import.meta.dirname, '../..')

type Options = {
  databaseUrl: string
  /** The public address, when it is not the one at which the process listens. */
  publicUrl?: string
  /** The folder of another build than that of the project. */
  root?: string
  /** The data directory of another server, which keeps it. */
  dataDir?: string
  /** A module that the process loads before the portal. */
  preload?: string
}

/** With what a monitor asks for the state of the portal. */
const monitorToken = 'a-token-for-the-tests'

/** An answer as a client has it, with its `Cache-Status` and its time. */
export type Read = { status: number; from: string | null; etag: string | null; text: string; began: number; ms: number }

export type Counters = { pages: number; served: Record<'hit' | 'miss' | 'stale' | 'failed', number> }

/**
 * A server with a port and a data directory of its own, which it keeps over every restart. It runs the build that stands
 * in the project: `npm test` makes it first.
 */
export class Server {
  readonly dataDir: string
  readonly #options: Options
  #port = 0
  #child: ChildProcess | undefined
  #token = ''

  constructor(options: Options) {
    this.#options = options
    this.dataDir = options.dataDir ?? temporaryDataDir('entente-server-')
  }

  get origin(): string {
    return `http://localhost:${this.#port}`
  }

  get #logFile(): string {
    return path.join(this.dataDir, `server-${this.#port}.log`)
  }

  /** The whole log, over every restart. */
  get log(): string {
    return fs.readFileSync(this.#logFile, 'utf8')
  }

  get process(): ChildProcess {
    if (!this.#child) throw new Error('The server was not started.')
    return this.#child
  }

  async start(): Promise<void> {
    this.#port ||= await freePort()
    const output = fs.openSync(this.#logFile, 'a')
    const { preload } = this.#options
    const loaded = [path.join(root, 'scripts/parentWatch.mjs'), ...(preload ? [preload] : [])]
    const child = spawn(
      process.execPath,
      [...nodeFlags, ...loaded.map((file) => `--import=${file}`), 'dist/server.mjs', '127.0.0.1'],
      { cwd: this.#options.root ?? root, env: this.#environment(), stdio: ['ignore', output, output, 'ipc'] },
    )
    fs.closeSync(output)
    this.#child = child
    await until(async () => hasEnded(child) || (await this.read('/healthz')).status === 200)
    if (hasEnded(child)) throw new Error(`The server ended at once.\n${this.log.slice(-4000)}`)
  }

  #environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: this.#options.databaseUrl,
      DATA_DIR: this.dataDir,
      PORT: String(this.#port),
      PUBLIC_URL: this.#options.publicUrl ?? this.origin,
      MONITOR_TOKEN: monitorToken,
      // The socket of a killed server is removed with the folder.
      TMPDIR: this.dataDir,
    }
  }

  /** An orderly end. */
  stop(): Promise<void> {
    return this.#end('SIGTERM')
  }

  /** An end that the process cannot handle. */
  kill(): Promise<void> {
    return this.#end('SIGKILL')
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    if (!child || hasEnded(child)) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGCONT')
    child.kill(signal)
    await ended
  }

  async remove(): Promise<void> {
    await this.stop()
    fs.rmSync(this.dataDir, { recursive: true, force: true })
  }

  /** Requests a page as a reader does. */
  async read(address: string, headers: Record<string, string> = {}): Promise<Read> {
    const began = Date.now()
    const since = performance.now()
    const answer = await fetch(`${this.origin}${address}`, { redirect: 'manual', headers })
    const text = await answer.text()
    const { status } = answer
    const [from, etag] = ['cache-status', 'etag'].map((name) => answer.headers.get(name)) as [
      string | null,
      string | null,
    ]
    return { status, from, etag, text, began, ms: performance.now() - since }
  }

  /** Requests a page until it is answered from memory. */
  async settled(address: string): Promise<void> {
    await until(async () => (await this.read(address)).from === 'entente; hit')
  }

  async counters(): Promise<Counters> {
    return JSON.parse((await this.read('/readyz', { Authorization: `Bearer ${monitorToken}` })).text)
  }

  /** Signs an administrator in, and gives the site the name that every page bears. */
  async furnish(email: string, password = 'correct horse battery'): Promise<void> {
    const { token } = await this.#api('POST', 'users/login', { email, password })
    this.#token = String(token)
    for (const locale of locales) await this.#api('POST', `globals/site?locale=${locale}`, { name: 'Entente' })
  }

  /** Saves a record, new or known, and publishes it in French, over the REST API; done when the answer was read. */
  async publish(collection: string, data: Record<string, unknown>, id?: string): Promise<string> {
    const { doc } = await this.#api(id ? 'PATCH' : 'POST', `${collection}${id ? `/${id}` : ''}?locale=fr&depth=0`, data)
    const saved = (doc as { id: string }).id
    await this.#api('POST', `${collection}/${saved}/publication`, { languages: ['fr'], facts: true })
    return saved
  }

  /** Takes a record offline in French, over the REST API; done when the answer was read. */
  async withdraw(collection: string, id: string): Promise<void> {
    await this.#api('POST', `${collection}/${id}/withdrawal`, { languages: ['fr'] })
  }

  /** Uploads a document in French; @returns its id. */
  async upload(name: string, bytes: Buffer): Promise<string> {
    const body = new FormData()
    body.set('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), name)
    body.set('_payload', JSON.stringify({ title: name, language: 'en' }))
    const headers = { Authorization: `JWT ${this.#token}` }
    const answer = await fetch(`${this.origin}/api/documents?locale=fr`, { method: 'POST', headers, body })
    return ((await answer.json()) as { doc: { id: string } }).doc.id
  }

  async #api(method: string, address: string, data: object): Promise<Record<string, unknown>> {
    const headers = {
      'Content-Type': 'application/json',
      ...(this.#token ? { Authorization: `JWT ${this.#token}` } : {}),
    }
    const answer = await fetch(`${this.origin}/api/${address}`, { method, headers, body: JSON.stringify(data) })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${text}`)
    return JSON.parse(text)
  }
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

/** Polls until a condition holds. */
export async function until(holds: () => Promise<boolean>, limit = 30_000): Promise<void> {
  const end = Date.now() + limit
  while (Date.now() < end) {
    if (await holds().catch(() => false)) return
    await pause(50)
  }
  throw new Error(`It did not come to hold within ${limit / 1000} seconds.`)
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
