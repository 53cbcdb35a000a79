import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack as packing } from 'tar-stream'
import { measured, type Part, unmeasured } from './manifest'

export type ArchiveWriter = {
  /** Adds a file of so many bytes. */
  add(name: string, size: number, source: AsyncIterable<Uint8Array>): Promise<Part>
  /** Returns when the archive is whole and on the disk. */
  end(): Promise<void>
}

/**
 * Begins an archive that its owner alone can read.
 * @throws when there is such a file, or, from every method, the error of the disk
 */
export async function writeArchive(file: string): Promise<ArchiveWriter> {
  const pack = packing()
  const output = (await open(file, 'wx', 0o600)).createWriteStream({ flush: true })
  const written = pipeline(pack, createGzip(), output)
  written.catch(() => {}) // heard by each method below
  return {
    async add(name, size, source) {
      const part = unmeasured()
      await Promise.race([pipeline(measured(source, part), pack.entry({ name, size, mode: 0o600 })), written])
      if (part.bytes !== size) throw new Error(`${name} changed while it was read.`)
      return part
    },
    async end() {
      pack.finalize()
      await written
    },
  }
}
