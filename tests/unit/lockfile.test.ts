/** The lock file names what is installed by its content. Where it names a place, `lockfile-lint` says which may be. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

type Locked = { version?: string; integrity?: string; link?: boolean }

const read = (name: string) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../..', name), 'utf8'))
const packages: [string, Locked][] = Object.entries<Locked>(read('package-lock.json').packages).filter(([name]) => name)

test('every package is installed from the registry, and by the hash of its content', () => {
  expect(packages.length).toBeGreaterThan(500)
  const others = packages.filter(([, { integrity, link }]) => link || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
  expect(others.map(([name]) => name)).toEqual([])
})

test('every version that the portal asks for is exact, and what it overrides is installed once', () => {
  const { dependencies, devDependencies, overrides } = read('package.json')
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...overrides })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
  }
  for (const [name, version] of Object.entries(overrides)) {
    const installed = packages.filter(([place]) => place.endsWith(`node_modules/${name}`))
    expect(installed.map(([, locked]) => locked.version)).toEqual([version])
  }
})
