/** The folder of the mirror: what is new is written beside, then put in its place; `mirror.json` comes last. */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hashOf } from '#/fileStore'
import type { Mirror } from './answers'

const index = 'mirror.json'
const incoming = '.mirror-incoming'
/** The folders of the files of answers. Nothing else is removed. */
const parts = ['site', 'gone', 'absent']

export class MirrorFolder {
  readonly place: string

  constructor(place: string) {
    this.place = path.resolve(place)
  }

  /**
   * The mirror that stands in the folder, which is made where it is missing; null when there is none yet.
   * @throws when the folder holds other things
   */
  async open(): Promise<Mirror | null> {
    await mkdir(this.place, { recursive: true })
    const names = await readdir(this.place)
    // A first run that was interrupted has left what it had staged, and no index.
    if (names.length > 0 && !names.includes(index) && !names.includes(incoming)) {
      throw new Error(`${this.place} holds other things than a mirror.`)
    }
    const found = names.includes(index) ? JSON.parse(await readFile(this.#path(index), 'utf8')) : null
    if (found && !Array.isArray(found.answers)) throw new Error(`${this.#path(index)} is not that of a mirror.`)
    await this.discard()
    await mkdir(this.#path(incoming))
    return found
  }

  /** A file as it stands in the mirror; null when it is missing, or is not the one described. */
  async read({ file, sha256 }: { file: string | null; sha256: string | null }): Promise<Buffer | null> {
    const body = file === null ? null : await readFile(this.#path(file)).catch(() => null)
    return body && hashOf(body) === sha256 ? body : null
  }

  has(file: string): boolean {
    return existsSync(this.#path(file))
  }

  /** Writes a file beside the mirror. @throws for a place outside of the folder */
  async stage(file: string, body: Buffer | string): Promise<void> {
    const place = this.#path(path.join(incoming, file))
    if (!place.startsWith(this.#path(incoming) + path.sep)) throw new Error(`${file} is outside of the mirror.`)
    await mkdir(path.dirname(place), { recursive: true })
    await writeFile(place, body)
  }

  /** A file as it is staged, or else as it stands. @throws when there is none */
  async staged(file: string): Promise<Buffer> {
    const beside = this.#path(path.join(incoming, file))
    return readFile(existsSync(beside) ? beside : this.#path(file))
  }

  /**
   * Replaces the mirror: removes what is no longer in it, puts in place what was staged, and says so in `mirror.json`.
   * @returns how many files were written and removed
   */
  async replace(mirror: Mirror, configuration: Record<string, string>): Promise<{ written: number; removed: number }> {
    for (const [file, text] of Object.entries(configuration)) {
      if ((await readFile(this.#path(file), 'utf8').catch(() => null)) !== text) await this.stage(file, text)
    }
    const kept = new Set(mirror.answers.flatMap(({ file }) => file ?? []))
    const present = await Promise.all(
      parts.map(async (part) => (await filesIn(this.#path(part))).map((file) => path.join(part, file))),
    )
    const removed = present.flat().filter((file) => !kept.has(file))
    for (const file of removed) await this.#remove(file)
    const staged = await filesIn(this.#path(incoming))
    for (const file of staged) {
      await mkdir(path.dirname(this.#path(file)), { recursive: true })
      await rename(this.#path(path.join(incoming, file)), this.#path(file))
    }
    const beside = this.#path(`${index}.new`)
    await writeFile(beside, `${JSON.stringify(mirror, null, 1)}\n`)
    await rename(beside, this.#path(index))
    return { written: staged.length, removed: removed.length }
  }

  /** Removes a file, and the folders that are empty without it: a page may come to stand at their place. */
  async #remove(file: string): Promise<void> {
    await rm(this.#path(file))
    for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
      const isEmptied = await rmdir(this.#path(folder)).then(
        () => true,
        () => false,
      )
      if (!isEmptied) return
    }
  }

  /** Removes what is staged and was not put in place. */
  async discard(): Promise<void> {
    await rm(this.#path(incoming), { recursive: true, force: true })
  }

  #path(file: string): string {
    return path.join(this.place, file)
  }
}

/** Every file below a folder, as paths from it. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name, parentPath }) => path.relative(folder, path.join(parentPath, name)))
}
