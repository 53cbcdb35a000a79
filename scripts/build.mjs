import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { runChild } from './children.mjs'
import { environmentOfBuild, root } from './environment.mjs'
import { elapsed, errorText, line } from './report.mjs'

const sources = ['src', 'public', 'payload.config.ts', 'next.config.mjs', 'package-lock.json', 'tsconfig.json']
const stamp = path.join(root, '.next/entente-build.json')
const buildId = path.join(root, '.next/BUILD_ID')
const servers = ['server', 'edge'].map((name) => path.join(root, `dist/${name}.mjs`))
const card = path.join(root, '.next/card.png')

/**
 * Builds the portal, unless a build of the same sources exists.
 *
 * @param {(text: string) => void} say
 * @returns {Promise<string>} what was done
 * @throws when the build fails
 */
export async function build(say) {
  const hash = hashOfSources()
  if (isBuilt(hash)) return 'already up to date'
  say('building, a minute or two')
  fs.rmSync(stamp, { force: true })
  await runChild(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { env: environmentOfBuild() })
  await bundleServer()
  await drawCard()
  fs.writeFileSync(stamp, `${JSON.stringify({ hash, buildId: fs.readFileSync(buildId, 'utf8') })}\n`)
  return 'built'
}

/** Bundles the server, one file for each of its threads. Packages are not bundled. */
async function bundleServer() {
  const { build: bundle } = await import('esbuild')
  await bundle({
    entryPoints: ['server', 'edge'].map((name) => path.join(root, `src/${name}.ts`)),
    outdir: path.join(root, 'dist'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { '#': path.join(root, 'src') },
    sourcemap: true,
    logLevel: 'warning',
  })
}

/** Draws the picture that other sites show beside a link, as PNG: they do not draw SVG. */
async function drawCard() {
  const { default: sharp } = await import('sharp')
  await sharp(path.join(root, 'src/ui/card.svg')).png({ compressionLevel: 9, palette: true }).toFile(card)
}

/** @param {string} hash */
function isBuilt(hash) {
  try {
    const built = JSON.parse(fs.readFileSync(stamp, 'utf8'))
    return (
      [...servers, card].every((file) => fs.existsSync(file)) &&
      built.hash === hash &&
      built.buildId === fs.readFileSync(buildId, 'utf8')
    )
  } catch {
    return false
  }
}

/** Hashes contents and not dates: a fresh clone keeps its build, and a restored older file causes a new one. */
function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn)) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} source @returns {string[]} */
function filesIn(source) {
  const full = path.join(root, source)
  const stat = fs.statSync(full, { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [full]
  return fs
    .readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(path.join(source, name)))
}

if (process.argv[1] && path.resolve(process.argv[1]) === path.join(root, 'scripts/build.mjs')) {
  const since = performance.now()
  try {
    line('build', `${await build((text) => line('build', text))} (${elapsed(since)})`)
  } catch (error) {
    console.error(errorText(error))
    process.exitCode = 1
  }
}
