import { createReadStream } from 'node:fs'
import { json } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract as extracting } from 'tar-stream'
import { format, type Manifest, manifestName, measured, type Part, partsOf, unmeasured } from './manifest'

/**
 * Reads an archive from its beginning to its end, and compares each file with the manifest, which comes last.
 * @param take gets each file but the manifest; what it does not read is skipped
 * @throws an error that says what is wrong with the archive
 */
export async function readArchive(
  file: string,
  take: (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<void> = async () => {},
): Promise<Manifest> {
  const extract = extracting()
  // What reading failed of is heard where the entries are awaited.
  const read = pipeline(createReadStream(file), createGunzip(), extract).catch((error) => error)
  const found = new Map<string, Part>()
  let manifest: Manifest | undefined
  try {
    for await (const entry of extract) {
      const { name } = entry.header
      const part = unmeasured()
      found.set(name, part)
      // Its type leaves open what a file of a tar gives.
      const bytes = measured(entry as AsyncIterable<Uint8Array>, part)
      if (name === manifestName) manifest = (await json(bytes)) as Manifest
      else await take(name, bytes)
      for await (const _ of bytes);
    }
  } catch (error) {
    throw problemOf(file, error)
  }
  const failed = await read
  if (failed) throw problemOf(file, failed)
  if (!manifest) throw new Error(`${file} is no backup of a portal: it has no ${manifestName}.`)
  if (manifest.format !== format) {
    throw new Error(
      `${file} was made by a newer version of the portal (format ${manifest.format}). Restore it with that.`,
    )
  }
  found.delete(manifestName)
  const parts = partsOf(manifest)
  for (const name of new Set([...parts.keys(), ...found.keys()])) {
    const [is, was] = [found.get(name), parts.get(name)]
    if (is?.sha256 === was?.sha256 && is?.bytes === was?.bytes) continue
    throw new Error(`${file} is damaged: ${name} is not what its manifest says. Nothing was restored.`)
  }
  return manifest
}

/** Errors of gzip and of tar in words; others as they are. */
function problemOf(file: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR' || message === 'Unexpected end of data') return new Error(`${file} is cut short.`)
  if (code?.startsWith('Z_') || error instanceof SyntaxError || /^Invalid /.test(message)) {
    return new Error(`${file} is damaged, or no backup: ${message}.`)
  }
  return error
}
