/** The whole portal through the Nu HTML checker of the W3C, which knows the standard better than any linter. */
import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { readSitemap } from '../support/sitemap'
import { templates } from './templates'

const root = path.resolve(import.meta.dirname, '../..')
const jar = fileURLToPath(new URL('build/dist/vnu.jar', import.meta.resolve('vnu-jar')))
const folder = path.join(root, 'tests/.results/markup')
const run = promisify(execFile)

type Message = { type: string; subType?: string; url?: string; message: string; extract?: string; lastLine?: number }

test('every page of the sitemap, and those that are in none, are without error or warning', async ({ request }) => {
  test.setTimeout(600_000)
  await expectJava()
  const sitemap = readSitemap(await (await request.get('/sitemap.xml')).text())
  const addresses = new Set([
    ...sitemap.map(({ address }) => new URL(address).pathname),
    ...templates.map((template) => template.path),
  ])
  expect(addresses.size).toBeGreaterThan(200)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const address of addresses) {
    const html = await (await request.get(address)).text()
    writeFileSync(path.join(folder, `${address.slice(1).replaceAll('/', '~')}.html`), html)
  }
  const messages = await check(folder)
  expect(messages.map(told)).toEqual([])
})

test('the checker finds an error and a warning where they are', async () => {
  await expectJava()
  const wrong = path.join(root, 'tests/.results/markup-wrong.html')
  writeFileSync(
    wrong,
    '<!DOCTYPE html><html lang="en"><title>A</title><section><p>No heading</section><ul><p>B</p></ul></html>',
  )
  const kinds = (await check(wrong)).map(({ type, subType }) => subType ?? type)
  expect(new Set(kinds)).toEqual(new Set(['error', 'warning']))
})

/** The messages of the checker about all files of a folder, in one process. */
async function check(where: string): Promise<Message[]> {
  // Java's own stack is too small for the grammar of a long page.
  const flags = ['-Xss2m', '-jar', jar, '--stdout', '--exit-zero-always', '--format', 'json', '--skip-non-html', where]
  const { stdout } = await run('java', flags, { maxBuffer: 1e8 })
  const { messages } = JSON.parse(stdout) as { messages: Message[] }
  // The checker's only note is about the slash with which React ends void elements; it is no warning.
  return messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning')
}

function told({ type, subType, url = '', message, extract = '', lastLine }: Message): string {
  return `${subType ?? type}: ${path.basename(url)}:${lastLine}: ${message} «${extract.trim()}»`
}

async function expectJava() {
  const found = await run('java', ['-version']).then(
    () => true,
    () => false,
  )
  if (!found) throw new Error('The Nu HTML checker needs Java 11 or newer: apt-get install default-jre-headless')
}
