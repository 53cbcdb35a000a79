/**
 * Finished pages on disk: a restarted process can serve them while the database is unavailable. Each page is one file,
 * written under a temporary name and renamed. It holds a hash of its content; a file that does not match its hash is
 * never served. Pages link the style sheets of their build, so each build has a folder of its own. The folder holds the
 * same pages as the memory, so the limit of the memory bounds it too. The folder of an older build stays for some days: a
 * process of that build may still be serving.
 */
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { removeOldBuilds } from './builds'
import { encodings, type FinishedPage } from './page'

/** The first line of a file: the page without its bodies, which follow in the order of `encodings`. */
type Header = Omit<FinishedPage, 'bodies'> & { address: string; lengths: number[]; sum: string }

const sumOf = (header: Omit<Header, 'sum'>, bodies: Buffer[]) => {
  const hash = createHash('sha256').update(`${JSON.stringify(header)}\n`)
  for (const body of bodies) hash.update(body)
  return hash.digest('hex')
}

export class Disk {
  readonly #folder: string
  readonly #writes = new Map<string, Promise<void>>()

  /**
   * @param folder of this build; beside it are those of others, of which old ones are removed
   * @throws when the folder cannot be made
   */
  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
    void removeOldBuilds(path.dirname(folder), path.basename(folder)).catch(() => {})
  }

  /** Writes a page, or removes it when null. Writes to one page follow one another, and a failed one is ignored. */
  persist(address: string, page: FinishedPage | null): void {
    const file = this.#fileOf(address)
    const before = this.#writes.get(file) ?? Promise.resolve()
    const write = before
      .then(() => (page ? this.#write(file, address, page) : rm(file, { force: true })))
      .catch(() => {}) // a page that is missing on disk is rendered again
    this.#writes.set(file, write)
    void write.then(() => {
      if (this.#writes.get(file) === write) this.#writes.delete(file)
    })
  }

  async #write(file: string, address: string, { bodies, ...made }: FinishedPage): Promise<void> {
    const parts = encodings.map((encoding) => bodies[encoding])
    const header = { ...made, address, lengths: parts.map(({ length }) => length) }
    const sum = sumOf(header, parts)
    const temporary = `${file}.${process.pid}.new`
    await writeFile(temporary, Buffer.concat([Buffer.from(`${JSON.stringify({ ...header, sum })}\n`), ...parts]))
    await rename(temporary, file)
  }

  /** Waits for the pending writes. */
  async settle(): Promise<void> {
    await Promise.all(this.#writes.values())
  }

  /** Reads every intact page, and removes damaged files. @throws when the folder cannot be read */
  async *load(): AsyncGenerator<{ address: string; page: FinishedPage }> {
    for (const name of await readdir(this.#folder)) {
      const file = path.join(this.#folder, name)
      const found = name.endsWith('.page') ? await read(file) : null
      if (found) yield found
      // A temporary file of this process is a write in progress.
      else if (!name.endsWith(`.${process.pid}.new`)) await rm(file, { force: true })
    }
  }

  #fileOf(address: string): string {
    return path.join(this.#folder, `${createHash('sha256').update(address).digest('hex').slice(0, 40)}.page`)
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
