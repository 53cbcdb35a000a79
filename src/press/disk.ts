/**
 * Finished pages beyond the process: what a restart can serve while the database is away. One file for each page, written
 * beside and renamed, with the hash of all it holds; a file that does not match its hash is never served. Pages of
 * another build name style sheets that are gone: each build has a folder of its own.
 */
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type KeptPage, makePage } from './page'

type Header = Pick<KeptPage, 'status' | 'headers' | 'tags' | 'day' | 'modified'> & { address: string; sum: string }

const sumOf = (header: Omit<Header, 'sum'>, body: Buffer) =>
  createHash('sha256').update(JSON.stringify(header)).update('\n').update(body).digest('hex')

export class Disk {
  readonly #folder: string
  readonly #writes = new Map<string, Promise<void>>()

  constructor(folder: string, build: string) {
    this.#folder = path.join(folder, build)
    mkdirSync(this.#folder, { recursive: true })
    void this.#forgetOtherBuilds(folder, build)
  }

  /** Writes a page, or removes it when null; writes to one page follow one another. */
  persist(address: string, page: KeptPage | null): void {
    const file = this.#fileOf(address)
    const before = this.#writes.get(file) ?? Promise.resolve()
    const write = before
      .then(() => (page ? this.#write(file, address, page) : rm(file, { force: true })))
      .catch(() => {}) // a page that is not kept is rendered again
    this.#writes.set(file, write)
    void write.then(() => {
      if (this.#writes.get(file) === write) this.#writes.delete(file)
    })
  }

  async #write(
    file: string,
    address: string,
    { status, headers, tags, day, modified, bodies }: KeptPage,
  ): Promise<void> {
    const header = { address, status, headers, tags, day, modified }
    const sum = sumOf(header, bodies.identity)
    const beside = `${file}.${process.pid}.new`
    await writeFile(beside, Buffer.concat([Buffer.from(`${JSON.stringify({ ...header, sum })}\n`), bodies.identity]))
    await rename(beside, file)
  }

  /** Every whole page on disk; damaged ones are removed. */
  async *load(): AsyncGenerator<{ address: string; page: KeptPage }> {
    for (const name of await readdir(this.#folder)) {
      const file = path.join(this.#folder, name)
      const read = name.endsWith('.page') ? await this.#read(file) : null
      if (read) yield read
      else await rm(file, { force: true })
    }
  }

  async #read(file: string): Promise<{ address: string; page: KeptPage } | null> {
    try {
      const bytes = await readFile(file)
      const end = bytes.indexOf(10)
      const { sum, ...header } = JSON.parse(bytes.subarray(0, end).toString('utf8')) as Header
      const body = bytes.subarray(end + 1)
      if (sumOf(header, body) !== sum) return null
      const { address, modified, ...made } = header
      return { address, page: await makePage(body, made, modified) }
    } catch {
      return null
    }
  }

  async settle(): Promise<void> {
    await Promise.all(this.#writes.values())
  }

  #fileOf(address: string): string {
    return path.join(this.#folder, `${createHash('sha256').update(address).digest('hex').slice(0, 40)}.page`)
  }

  async #forgetOtherBuilds(folder: string, build: string): Promise<void> {
    for (const name of await readdir(folder)) {
      if (name !== build) await rm(path.join(folder, name), { recursive: true, force: true }).catch(() => {})
    }
  }
}
