import { existsSync, readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { paths } from '#/paths'
import { contentOf, type FinishedPage } from './page'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

export type Asset = { page: FinishedPage; cacheControl: string }

/** Addresses and paths of the files that `scripts/build.mjs` adds to the output of Next. */
const builtFiles = [[paths.card(), '.next/card.png']] as const

const staticPrefix = '/_next/static'

/**
 * Files of the build and of `public/`, and the static files of other builds. Only listed paths are served, so no
 * requested path reaches the file system. Files of Next have a hash in their name and never change.
 */
export class Assets {
  readonly #builds: string
  #buildsListed = 0
  readonly #files = new Map<string, { file: string; immutable: boolean }>()
  readonly #reading = new Map<string, Promise<Asset>>()
  readonly #known = new Map<string, Asset>()

  /**
   * @param builds the folder of the static files of every build (`keepStaticFiles`)
   * @throws when a folder of this build is missing
   */
  constructor(root: string, builds: string) {
    this.#builds = builds
    this.#list(path.join(root, '.next/static'), staticPrefix, true)
    this.#list(path.join(root, 'public'), '', false)
    for (const [address, place] of builtFiles) {
      const file = path.join(root, place)
      if (existsSync(file)) this.#files.set(address, { file, immutable: false })
    }
  }

  #list(folder: string, prefix: string, immutable: boolean): void {
    for (const name of readdirSync(folder)) {
      const file = path.join(folder, name)
      if (statSync(file).isDirectory()) this.#list(file, `${prefix}/${name}`, immutable)
      else if (!this.#files.has(`${prefix}/${name}`)) this.#files.set(`${prefix}/${name}`, { file, immutable })
    }
  }

  has(pathname: string): boolean {
    if (this.#files.has(pathname)) return true
    if (!pathname.startsWith(`${staticPrefix}/`)) return false
    this.#listBuilds()
    return this.#files.has(pathname)
  }

  /** Lists the files of other builds, when a build was added since the last time. */
  #listBuilds(): void {
    const changed = statSync(this.#builds, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (changed === this.#buildsListed) return
    this.#buildsListed = changed
    for (const name of readdirSync(this.#builds)) {
      // A folder that is being copied has an ending.
      if (name.includes('.')) continue
      try {
        this.#list(path.join(this.#builds, name), staticPrefix, true)
      } catch {
        // Another process removes it at this moment.
      }
    }
  }

  /** The file at a path, if an earlier request has read it. */
  known(pathname: string): Asset | null {
    return this.#known.get(pathname) ?? null
  }

  /**
   * The file at a path, read and compressed at the first request; null when another process has removed it with its
   * build. @throws when it cannot be read
   */
  async get(pathname: string): Promise<Asset | null> {
    const file = this.#files.get(pathname)
    if (!file) return null
    const reading = this.#reading.get(pathname) ?? this.#read(file)
    this.#reading.set(pathname, reading)
    try {
      const asset = await reading
      this.#known.set(pathname, asset)
      return asset
    } catch (error) {
      this.#reading.delete(pathname)
      if (existsSync(file.file)) throw error
      this.#files.delete(pathname)
      return null
    }
  }

  async #read({ file, immutable }: { file: string; immutable: boolean }): Promise<Asset> {
    const type = types[path.extname(file)] ?? 'application/octet-stream'
    const content = await contentOf(await readFile(file))
    const made = { status: 200, headers: { 'Content-Type': type }, tags: [], day: null }
    const page = { ...content, ...made, modified: statSync(file).mtimeMs }
    const cacheControl = immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600, must-revalidate'
    return { page, cacheControl }
  }
}
