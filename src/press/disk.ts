/**
 * Finished pages beyond the process: what a restart can serve while the database is away. One file for each page, written
 * beside and renamed, with the hash of all it holds; a file that does not match its hash is never served. Pages of
 * another build name style sheets that are gone: each build has a folder of its own. The folder holds what the memory
 * holds, and so no more bytes than that.
 */
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { encodings, type FinishedPage } from './page'

/** The first line of a file: all of a page but its bodies, which follow in the order of `encodings`. */
type Header = Omit<FinishedPage, 'bodies'> & { address: string; lengths: number[]; sum: string }

const sumOf = (header: Omit<Header, 'sum'>, bodies: Buffer[]) => {
  const hash = createHash('sha256').update(`${JSON.stringify(header)}\n`)
  for (const body of bodies) hash.update(body)
  return hash.digest('hex')
}

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
  persist(address: string, page: FinishedPage | null): void {
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

  async #write(file: string, address: string, { bodies, ...made }: FinishedPage): Promise<void> {
    const parts = encodings.map((encoding) => bodies[encoding])
    const header = { ...made, address, lengths: parts.map(({ length }) => length) }
    const sum = sumOf(header, parts)
    const beside = `${file}.${process.pid}.new`
    await writeFile(beside, Buffer.concat([Buffer.from(`${JSON.stringify({ ...header, sum })}\n`), ...parts]))
    await rename(beside, file)
  }

  /** Waits until all that was asked for before is done. */
  async settle(): Promise<void> {
    await Promise.all(this.#writes.values())
  }

  /** Every whole page of before; what is damaged is removed. */
  async *load(): AsyncGenerator<{ address: string; page: FinishedPage }> {
    for (const name of await readdir(this.#folder)) {
      const file = path.join(this.#folder, name)
      const found = name.endsWith('.page') ? await read(file) : null
      if (found) yield found
      // A page that was finished meanwhile is written beside its place first.
      else if (!name.endsWith(`.${process.pid}.new`)) await rm(file, { force: true })
    }
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

async function read(file: string): Promise<{ address: string; page: FinishedPage } | null> {
  try {
    const bytes = await readFile(file)
    const end = bytes.indexOf(10)
    const { sum, ...header } = JSON.parse(bytes.subarray(0, end).toString('utf8')) as Header
    let at = end + 1
    const parts = header.lengths.map((length) => {
      at += length
      return bytes.subarray(at - length, at)
    })
    const [br, gzip, identity] = parts
    if (!br || !gzip || !identity || sumOf(header, parts) !== sum) return null
    const { address, lengths: _, ...made } = header
    return { address, page: { ...made, bodies: { br, gzip, identity } } }
  } catch {
    return null
  }
}
