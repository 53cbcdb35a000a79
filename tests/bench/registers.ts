/**
 * Registers of many records: `npm run bench:registers -- 10000` or `-- 100000`. It measures the time of the database for
 * a narrowed list with its counts; the time of such a page when it is not kept; the start of the portal, and its memory.
 */
import fs from 'node:fs'
import type { IndexSelection } from '#/data/selectionSql'
import { type Locale, locales } from '#/i18n/locales'
import { paths, type RegisterKind } from '#/paths'
import type { Condition, Name } from '#/register/declaration'
import { atScale, printPlan, type Scale, timed, timesHead, timesRow } from './scale/measure'
import { get, milliseconds, table, verdict } from './support'

const targets = { page: 150, start: 3000, memory: 1024 }
const selections = 120
const size = 25

type Sample = IndexSelection & { page: number }

await atScale(async (scale) => {
  const { askRegister, namesOf } = await import('../../src/data/publicIndex')
  const { facetCollections } = await import('../../src/data/selectionSql')
  const { declarations } = await import('../../src/registers')
  const { hrefOf } = await import('../../src/register/selection')
  const samples = await samplesOf(async (kind, locale) => {
    const whole = { kind, locale, day: '2026-01-01', conditions: [], sort: 'order' as const, page: 1, size }
    return (await askRegister(whole)).counts
  })
  const ask = ({ kind, locale, conditions, day, page }: Sample) =>
    askRegister({ kind, locale, conditions, day, sort: 'order', page, size })
  const lists: number[] = []
  for (const each of samples) await ask(each)
  for (const each of samples) lists.push(await timed(() => ask(each)))

  const names = new Map<string, Name[]>()
  for (const locale of locales) {
    for (const collection of facetCollections) names.set(`${collection} ${locale}`, await namesOf(collection, locale))
  }
  const addresses = samples.map(({ kind, locale, conditions, day, page }) => {
    const selection = { register: declarations[kind], locale, conditions, sort: 'order' as const, page, unread: [] }
    const asOf = declarations[kind].dated ? day : null
    return hrefOf({ ...selection, asOf }, (collection) => names.get(`${collection} ${locale}`) ?? [], { page, asOf })
  })
  const since = performance.now()
  const portal = await scale.portal({ dataDir: scale.dataDir })
  const ready = performance.now() - since
  // The whole registers are kept before anything is measured.
  for (const kind of Object.keys(declarations) as RegisterKind[]) {
    for (const locale of locales) await get(portal.port, paths.list(kind, locale))
  }
  const pages: number[] = []
  const bytes: number[] = []
  for (const address of new Set(addresses)) {
    const { status, ms, body, headers } = await get(portal.port, address)
    if (status !== 200 || headers['cache-status'] === 'entente; hit') throw new Error(`${address}: ${status}, kept`)
    pages.push(ms)
    bytes.push(body.length)
  }
  table(`Narrowed registers of ${scale.records} records, with their counts`, [
    timesHead,
    timesRow('a list and its counts, in the database', lists),
    timesRow('the page, from request to last byte', pages, targets.page),
  ])
  const memory = memoryOf(portal.pid)
  console.log(
    `\n  The portal answered ${milliseconds(ready)} after its start (target ${targets.start / 1000} s: ${verdict(ready <= targets.start)}), and has taken` +
      ` ${memory.toFixed(0)} MB of memory (target ${targets.memory} MB: ${verdict(memory <= targets.memory)}). The longest page has ${Math.max(...bytes).toLocaleString('en')} bytes.`,
  )
  await portal.stop()
  await explain(scale)
})

/** Filters that every register has, by values that many records have, on days and pages that differ. */
async function samplesOf(
  countsOf: (kind: RegisterKind, locale: Locale) => Promise<{ facet: string; value: string; count: number }[]>,
): Promise<Sample[]> {
  const kinds: RegisterKind[] = ['decisions', 'decisions', 'resolutions', 'decisions', 'agreements', 'partners']
  const counts = new Map<string, Awaited<ReturnType<typeof countsOf>>>()
  const found: Sample[] = []
  for (let n = 0; n < selections; n += 1) {
    const kind = kinds[n % kinds.length] ?? 'decisions'
    const locale = n % 2 === 0 ? 'fr' : 'en'
    const key = `${kind} ${locale}`
    const all = counts.get(key) ?? (await countsOf(kind, locale))
    counts.set(key, all)
    const facets = [...new Set(all.map(({ facet }) => facet))]
    const chosen = [facets[n % facets.length], ...(n % 3 === 0 ? [facets[(n + 1) % facets.length]] : [])]
    const conditions = chosen.flatMap((facet): Condition[] => {
      const values = all.filter((row) => row.facet === facet).toSorted((a, b) => b.count - a.count)
      const value = values[Math.floor(n / 5) % Math.min(4, values.length)]?.value
      return facet && value ? [{ facet: facet as Condition['facet'], values: [value] }] : []
    })
    const day = new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)
    found.push({ kind, locale, conditions, day, page: 1 + (n % 3) })
  }
  return found
}

/** The peak memory of a process in megabytes. */
function memoryOf(pid: number): number {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}

/** How the database finds what a register shows. */
async function explain(scale: Scale): Promise<void> {
  const { whereOf } = await import('../../src/data/selectionSql')
  const { registerStatement } = await import('../../src/data/registerCounts')
  const decisions = { kind: 'decisions', locale: 'fr', day: '2026-01-01' } as const
  const conditions: Condition[] = [{ facet: 'status', values: ['inEffect'] }]
  const counted = registerStatement({ ...decisions, conditions }, { place: 'sort_key', page: 1, size })
  await printPlan(scale, 'The decisions in effect, with their counts', counted.text, counted.values)
  const { text, values } = whereOf({
    kind: 'decisions',
    locale: 'fr',
    day: '2026-01-01',
    conditions: [{ facet: 'conference', values: ['18'] }],
  })
  const taken = `select id from live.records where ${text}`
  await printPlan(scale, 'The decisions of one meeting, to take away', taken, values)
}
