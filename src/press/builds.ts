/**
 * What builds of the portal leave in the data directory: the pages and the static files of each in a folder of its own.
 * During an upgrade, processes of two builds serve one data directory, and a cache may hold pages of the older one.
 */
import { randomUUID } from 'node:crypto'
import { cp, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'

/** The newest builds are kept whatever their age. */
const keptBuilds = 3
/** Days for which the folder of another build is kept after its last use. */
const keptDays = 7

/**
 * Copies the static files of this build to a folder of its name, where processes of other builds find them.
 *
 * @param folder of the static files of every build
 * @throws when the files cannot be copied
 */
export async function keepStaticFiles(source: string, folder: string, build: string): Promise<void> {
  const own = path.join(folder, build)
  const now = Date.now() / 1000
  const isKept = await utimes(own, now, now).then(
    () => true,
    () => false,
  )
  if (!isKept) {
    const temporary = `${own}.${randomUUID()}.new`
    try {
      await cp(source, temporary, { recursive: true })
      // Files of a build are listed as soon as its folder is there: it appears at once, and whole.
      await rename(temporary, own)
    } catch (error) {
      await rm(temporary, { recursive: true, force: true })
      // Another process of this build was faster.
      if (!(await stat(own).catch(() => null))) throw error
    }
  }
  await removeOldBuilds(folder, build)
}

/** Removes the folders of builds that have not been used for days, but those of the newest builds. */
export async function removeOldBuilds(folder: string, own: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name !== own)
  const folders = await Promise.all(
    names.map(async (name) => {
      const found = await stat(path.join(folder, name)).catch(() => null)
      return { name, used: found?.mtimeMs ?? 0 }
    }),
  )
  // A folder with an ending is what a copy left that broke off.
  const builds = folders.filter(({ name }) => !name.includes('.')).sort((a, b) => b.used - a.used)
  const newest = new Set(builds.slice(0, keptBuilds - 1))
  const oldest = Date.now() - keptDays * 24 * 3600_000
  for (const { name } of folders.filter((each) => !newest.has(each) && each.used < oldest)) {
    await rm(path.join(folder, name), { recursive: true, force: true }).catch(() => {})
  }
}
