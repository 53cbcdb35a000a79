/**
 * From a publication to its readers: `npm run bench:publish`. One partner gets a new name in both languages, again and
 * again; after each answer every page that shows the partner is asked for at once. With `-- --processes 2` a second
 * process on the same database is asked too, a second after the answer.
 */
import { line } from '../../scripts/report.mjs'
import { editorAt } from './editor'
import { bench, get, milliseconds, optionsOf, percentile, type Server, sitemap, sleep, table, verdict } from './support'

/** A partner that has agreements and stands on the home page. */
const slug = 'omsa'
const ownPages = ['/fr/partenaires/omsa', '/en/partners/woah']
const targets = { stale: 0, ownP50: 100 }
/** Milliseconds after the answer in which another process may still show the version before. */
const otherGrace = 1000

const options = optionsOf({ publishes: 100, processes: 1 })
const { publishes, processes } = options

await bench(async (bench) => {
  if (processes > 2) throw new Error(`--processes: found ${processes}; expected 1 or 2.`)
  const portal = await bench.portal()
  const other = processes === 2 ? await bench.portal() : null
  const editor = await editorAt(portal.port)
  const id = await editor.partner(slug)
  const publish = (number: number) =>
    editor.publish(id, { fr: `Banc ${digits(number)}`, en: `Bench ${digits(number)}` })

  await publish(0)
  const pages = await pagesShowing(portal, 0)
  if (other) for (const page of pages) await get(other.port, page)

  const calls: number[] = []
  const own: number[] = []
  const stale = { first: 0, second: 0 }
  for (let number = 1; number <= publishes; number += 1) {
    const { ms, answered } = await publish(number)
    calls.push(ms)
    const read = await Promise.all(pages.map((page) => readPage(portal, page, number)))
    own.push(...read.slice(0, ownPages.length).map(({ end }) => end - answered))
    stale.first += read.filter(({ isStale }) => isStale).length
    if (other) {
      await sleep(Math.max(0, answered + otherGrace - performance.now()))
      const later = await Promise.all(pages.map((page) => readPage(other, page, number)))
      stale.second += later.filter(({ isStale }) => isStale).length
    }
    if (number % 25 === 0) line('published', `${number} of ${publishes}`)
  }

  const times = (values: number[]) => [50, 99, 100].map((percent) => milliseconds(percentile(values, percent)))
  const ownP50 = percentile(own, 50)
  table(`${publishes} publications of a record that ${pages.length} pages show`, [
    ['', 'p50', 'p99', 'max', 'target', ''],
    ['the call of the publication', ...times(calls), '', ''],
    [
      "the record's own pages, from the answer",
      ...times(own),
      `p50 ≤ ${targets.ownP50} ms`,
      verdict(ownP50 <= targets.ownP50),
    ],
  ])
  const judged = (name: string, count: number) => [
    name,
    publishes * pages.length,
    count,
    targets.stale,
    verdict(count <= targets.stale),
  ]
  table('Pages that showed what was there before', [
    ['', 'asked', 'stale', 'target', ''],
    judged('this process, from the answer', stale.first),
    ...(other ? [judged(`the second process, ${otherGrace / 1000} s after it`, stale.second)] : []),
  ])
  return { pages: pages.length, calls, own, stale }
}, options)

function digits(number: number): string {
  return String(number).padStart(6, '0')
}

/** The pages of the sitemap that show a version of the record, its own first. */
async function pagesShowing(portal: Server, number: number): Promise<string[]> {
  const showing: string[] = []
  for (const page of await sitemap(portal.port)) {
    if (!(await readPage(portal, page, number)).isStale) showing.push(page)
  }
  const missing = ownPages.filter((page) => !showing.includes(page))
  if (missing.length > 0) throw new Error(`${missing.join(', ')}: the new name is not there.`)
  return [...ownPages, ...showing.filter((page) => !ownPages.includes(page))]
}

/** A page is stale when it shows another version of the record, or none. */
async function readPage({ port }: Server, page: string, number: number): Promise<{ end: number; isStale: boolean }> {
  const { status, body } = await get(port, page)
  const end = performance.now()
  if (status !== 200) throw new Error(`${page}: ${status}`)
  const shown = new Set([...body.toString().matchAll(/\b(?:Banc|Bench) (\d{6})/g)].map(([, found]) => found))
  return { end, isStale: shown.size !== 1 || !shown.has(digits(number)) }
}
