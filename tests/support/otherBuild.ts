/** A second build of the portal, for what happens while two of them serve. */
import fs from 'node:fs'
import path from 'node:path'
import { temporaryDataDir } from './database'

const root = path.resolve(import.meta.dirname, '../..')
const copied = ['.next', 'dist']
const ownId = 'another-build-of-the-tests'

/**
 * The folder of a build that differs by its id and by the name of a style sheet, as one does after a change of that sheet.
 *
 * @param sheet the name of a file in `.next/static/chunks`
 * @param renamed its name in the other build
 */
export function otherBuild(sheet: string, renamed: string): string {
  const folder = temporaryDataDir('entente-build-')
  for (const name of fs.readdirSync(root)) {
    if (!copied.includes(name)) fs.symlinkSync(path.join(root, name), path.join(folder, name))
  }
  const notNeeded = path.join(root, '.next/cache')
  for (const name of copied) {
    fs.cpSync(path.join(root, name), path.join(folder, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => source !== notNeeded && !source.endsWith('.map'),
    })
  }
  const build = path.join(folder, '.next')
  const id = fs.readFileSync(path.join(build, 'BUILD_ID'), 'utf8').trim()
  for (const name of fs.readdirSync(build, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(build, name)
    if (!/\.(?:js|json|html|rsc|css)$|BUILD_ID$/.test(name) || !fs.statSync(file).isFile()) continue
    const text = fs.readFileSync(file, 'utf8')
    if (text.includes(sheet) || text.includes(id)) {
      fs.writeFileSync(file, text.replaceAll(sheet, renamed).replaceAll(id, ownId))
    }
  }
  fs.renameSync(path.join(build, 'static/chunks', sheet), path.join(build, 'static/chunks', renamed))
  fs.renameSync(path.join(build, 'static', id), path.join(build, 'static', ownId))
  return folder
}
