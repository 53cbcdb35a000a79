/** The papers name files that exist: README, CONTRIBUTING, decisions and guides. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const unread = new Set(['node_modules', '.git', '.next', 'dist', '.data'])

/** Every file and folder below one, as paths from the root. */
function pathsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !unread.has(name))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name)
      return [path.relative(root, full), ...(entry.isDirectory() ? pathsIn(full) : [])]
    })
}

const tree = pathsIn(root)
const papers = tree.filter((file) => /^(README|CONTRIBUTING)\.md$|^docs\/.*\.md$/.test(file))

/** A placeholder, a file that must not exist, and files of the data directory and of a mirror. */
const exceptions = new Set(['Pascal.tsx', 'loading.tsx', 'postgres.json', 'mirror.json', 'uploads/', 'assets/'])

const isPath = (text: string) =>
  /^[\w.()[\]-]+(\/[\w.()[\]-]+)*\/?$/.test(text) && /\/|\.(tsx?|mjs|cjs|json|css|svg|md|yml)$/.test(text)

/** A paper may name a file from the root, or by the end of its path: `data/reader.ts`. */
const exists = (name: string) => {
  const wanted = name.replace(/\/$/, '')
  return tree.some((file) => file === wanted || file.endsWith(`/${wanted}`))
}

/** Every text in backticks, and the first word of each line of a map. */
function namedIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```\n(.*?)^```/gms)].flatMap(([, block = '']) => block.split('\n'))
  const quoted = [...text.replace(/^```.*?^```/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name)
  return [...quoted, ...blocks.map((line) => line.trim().split(/\s/)[0] ?? '')]
}

test.each(papers)('%s names files that exist', (paper) => {
  const names = namedIn(readFileSync(path.join(root, paper), 'utf8'))
  const missing = names.filter((name) => isPath(name) && !exceptions.has(name) && !exists(name))
  expect(missing).toEqual([])
})

test.each(papers)('%s links to files that exist', (paper) => {
  const text = readFileSync(path.join(root, paper), 'utf8')
  const links = [...text.matchAll(/\]\((?![a-z]+:|#)([^)#]+)/g)].map(([, link = '']) => link)
  const missing = links.filter((link) => !existsSync(path.join(root, path.dirname(paper), link)))
  expect(missing).toEqual([])
})
