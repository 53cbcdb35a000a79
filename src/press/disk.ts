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

type Made = Pick<KeptPage, 'status' | 'headers' | 'tags' | 'day' | 'modified'>

/** Of a page, what cannot be made of the rest. */
export type Lasting = Made & { body: Buffer }

type Header = Made & { address: string; sum: string }

const sumOf = (header: Omit<Header, 'sum'>, body: Buffer) =>
  createHash('sha256').update(JSON.stringify(header)).update('\n').update(body).digest('hex')

export const lasting = ({ status, headers, tags, day, modified, bodies }: KeptPage): Lasting => ({
  status,
  headers,
  tags,
  day,
  modified,
  body: bodies.identity,
})

export class Disk {
  readonly #folder: string
  readonly #writes = new Map<string, Promise<void>>()

  /** @param folder of this build; those of other builds beside it are removed */
  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
    void this.#forgetOtherBuilds()
  }

  /** Writes a page, or removes it when null; writes to one page follow one another. */
  persist(address: string, page: Lasting | null): void {
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

  async #write(file: string, address: string, { body, ...made }: Lasting): Promise<void> {
    const header = { address, ...made }
    const sum = sumOf(header, body)
    const beside = `${file}.${process.pid}.new`
    await writeFile(beside, Buffer.concat([Buffer.from(`${JSON.stringify({ ...header, sum })}\n`), body]))
    await rename(beside, file)
  }

  /** Waits until all that was asked for before is done. */
  async settle(): Promise<void> {
    await Promise.all(this.#writes.values())
  }

  #fileOf(address: string): string {
    return path.join(this.#folder, `${createHash('sha256').update(address).digest('hex').slice(0, 40)}.page`)
  }

  async #forgetOtherBuilds(): Promise<void> {
    const builds = path.dirname(this.#folder)
    for (const name of await readdir(builds)) {
      if (name === path.basename(this.#folder)) continue
      await rm(path.join(builds, name), { recursive: true, force: true }).catch(() => {})
    }
  }
}

/** Every whole page in a folder of finished pages; what is damaged is removed. */
export async function* load(folder: string): AsyncGenerator<{ address: string; page: KeptPage }> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    const found = name.endsWith('.page') ? await read(file) : null
    if (found) yield found
    else await rm(file, { force: true })
  }
}

async function read(file: string): Promise<{ address: string; page: KeptPage } | null> {
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
