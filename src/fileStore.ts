/**
 * Uploaded files on the disk. A file is named by the SHA-256 of its bytes, so that no file takes the place of another:
 * which one a record has is decided by its row alone.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { env } from '#/env'

/** The folder of the uploads of this portal. */
export const filesFolder = (): string => path.join(env().dataDir, 'uploads')

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * The place of a file in the folder, such as `ab/cdef…`.
 * @throws for what is no SHA-256, which could lead out of the folder
 */
export function placeOf(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error(`Not the hash of a file: ${hash}`)
  return path.join(hash.slice(0, 2), hash.slice(2))
}

/**
 * Writes a file, which is whole and on the disk when this returns: beside its place first, where no reader looks.
 * @throws the error of the disk, with nothing left behind but by a crash
 */
export async function storeFile(folder: string, bytes: Uint8Array): Promise<void> {
  const file = path.join(folder, placeOf(hashOf(bytes)))
  const beside = `${file}.${randomUUID()}.part`
  await mkdir(path.dirname(file), { recursive: true })
  try {
    await writeSynced(beside, bytes)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  // The names are on the disk too: that of the file, and that of its folder.
  for (const named of [path.dirname(file), folder]) await syncFolder(named)
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return // a folder cannot be opened there
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
