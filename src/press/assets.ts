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

/**
 * Files of the build and of `public/`. The constructor lists them once and only listed paths are served, so no
 * requested path reaches the file system. Files of Next have a hash in their name and never change.
 */
export class Assets {
  readonly #files = new Map<string, { file: string; immutable: boolean }>()
  readonly #reading = new Map<string, Promise<Asset>>()
  readonly #known = new Map<string, Asset>()

  /** @throws when a folder is missing */
  constructor(root: string) {
    this.#list(path.join(root, '.next/static'), '/_next/static', true)
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
      else this.#files.set(`${prefix}/${name}`, { file, immutable })
    }
  }

  has(pathname: string): boolean {
    return this.#files.has(pathname)
  }

  /** The file at a path, if an earlier request has read it. */
  known(pathname: string): Asset | null {
    return this.#known.get(pathname) ?? null
  }

  /** The file at a path, read and compressed at the first request. @throws when it cannot be read */
  async get(pathname: string): Promise<Asset | null> {
    const file = this.#files.get(pathname)
    if (!file) return null
    const reading = this.#reading.get(pathname) ?? this.#read(file)
    this.#reading.set(pathname, reading)
    const asset = await reading
    this.#known.set(pathname, asset)
    return asset
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
