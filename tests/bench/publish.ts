/**
 * From a publish to its readers, measured: `npm run bench:publish`. One partner gets a new name in both languages,
 * again and again, while readers ask for every page that shows it; first with one process, then with a second one on the
 * same database.
 */
import http from 'node:http'
import pg from 'pg'
import { line } from '../../scripts/report.mjs'
import { locales } from '../../src/i18n/locales'
import { paths } from '../../src/paths'
import { editorAt } from './editor'
import {
  type Bench,
  bench,
  get,
  milliseconds,
  optionsOf,
  percentile,
  perSecond,
  type Server,
  sitemap,
  sleep,
  table,
  verdict,
} from './support'
import { nameOf, type Shown, Surfaces, startReaders, type Tally, type Version } from './surfaces'

/** A partner that has agreements and stands on the home page. */
const record = { slug: 'omsa', own: ['/fr/partenaires/omsa', '/en/partners/woah'] }

const options = optionsOf({ publishes: 1000, readers: 20, pause: 50 })
const { publishes, readers, pause } = options
const targets = { ownP50: 60, one: { p50: 150, p99: 400 }, two: { p50: 250, p99: 700 }, otherGrace: 1000, kept: 0.99 }
/** Pages that do not show the record and yet depend on every partner: their filters name them, or they list what is new. */
const dependent = new Set(
  locales.flatMap((locale) => [
    paths.list('resolutions', locale),
    paths.list('decisions', locale),
    paths.view('changes', locale),
  ]),
)
/** How many of the pages that share nothing with the record are looked at after each publish, in turn. */
const looks = 20
const longestWait = 10_000
/** One publish of so many is watched from its commit on, by asking again and again, which is work for the portal. */
const watched = 4
/** Milliseconds between two questions for a page that does not show the change yet: its time may be so much too long. */
const pauses = { commit: 20, answer: 2 }

const agent = new http.Agent({ keepAlive: true })
let last = 0

await bench(async (bench) => {
  const one = await measure(bench, 1)
  const two = await measure(bench, 2)
  return { publishes, readers, one, two }
}, options)

/** Milliseconds until a page shows the change: each of the record's own, each of all, and the last of all. */
type Times = { own: number[]; each: number[]; last: number[] }
function noTimes(): Times {
  return { own: [], each: [], last: [] }
}

/** From when a page is waited for, on the clock of `performance.now()`. */
type Since = { event: keyof typeof pauses; at: number }

type Process = Server & { since: { commit: Times; answer: Times }; again: number; kept: number; asked: number }

async function measure(bench: Bench, count: 1 | 2) {
  const processes: Process[] = []
  for (let n = 0; n < count; n += 1) {
    const since = { commit: noTimes(), answer: noTimes() }
    processes.push({ ...(await bench.portal()), since, again: 0, kept: 0, asked: 0 })
  }
  const [first] = processes as [Process]
  const editor = await editorAt(first.port)
  const id = await editor.partner(record.slug)
  const calls: number[] = []
  const versions: Version[] = []

  const commits = await commitsOf(bench.databaseUrl, `partners:${id}`)

  const publish = async (watch?: (shown: Shown, commit: number) => Promise<void>): Promise<Version> => {
    last += 1
    const { number, fr, en } = nameOf(last)
    await editor.draft(id, 'en', en)
    const committed = commits.next()
    const call = editor.publish(id, fr)
    // What the sitemap will say is not known yet: whatever comes after what it says now.
    const updatedAt = `${versions.at(-1)?.updatedAt}+`
    const watching = committed.then((at) => watch?.({ number, updatedAt }, at))
    const { ms, ...rest } = await call
    if (!watch) calls.push(ms)
    const version = { number, ...rest }
    versions.push(version)
    await watching
    return version
  }

  await publish()
  const addresses = await sitemap(first.port)
  const names = [nameOf(last).fr, nameOf(last).en]
  const surfaces = await Surfaces.find(first.port, addresses, record.own, names)
  const others = addresses.filter((address) => !surfaces.addresses.includes(address) && !dependent.has(address))
  for (const { port } of processes) for (const address of addresses) await get(port, address)

  calls.length = 0
  const began = performance.now()
  const reading = processes.map(({ port }, n) =>
    startReaders({ port, count: readers / count, pause, grace: n === 0 ? 0 : targets.otherGrace }, surfaces, versions),
  )
  for (let done = 1; done <= publishes; done += 1) {
    const followAll = async (shown: Shown, since: Since) => {
      await Promise.all(processes.map((process) => follow(process, surfaces, shown, since)))
    }
    if (done % watched === 0) await publish((shown, at) => followAll(shown, { event: 'commit', at }))
    else {
      const version = await publish()
      await followAll(version, { event: 'answer', at: version.answered })
    }
    for (const process of processes) await look(process, others, done * looks)
    if (done % 100 === 0)
      line('published', `${done} of ${publishes}, on ${count === 1 ? 'one process' : 'two processes'}`)
  }
  const tallies = await Promise.all(reading.map(({ stop }) => stop()))
  const rate = (1000 * tallies.reduce((sum, { answers }) => sum + answers, 0)) / (performance.now() - began)
  await Promise.all([...processes.map(({ stop }) => stop()), commits.stop()])
  return print({ processes, calls, tallies, rate, surfaces: surfaces.addresses.length, others: others.length })
}

/** Hears of each commit of a record when the portal does. */
async function commitsOf(connectionString: string, tag: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query('listen publication')
  let heard = (_at: number) => {}
  client.on('notification', ({ payload }) => {
    if (payload?.includes(`"${tag}"`)) heard(performance.now())
  })
  return {
    next: () =>
      new Promise<number>((resolve) => {
        heard = resolve
      }),
    stop: () => client.end(),
  }
}

/** Asks for every surface at once, and again for one that shows what was there before. */
async function follow(process: Process, surfaces: Surfaces, shown: Shown, { event, at }: Since): Promise<void> {
  const times = await Promise.all(
    surfaces.addresses.map(async (address) => {
      for (;;) {
        const { body } = await get(process.port, address, {}, agent)
        const ms = performance.now() - at
        if (surfaces.shows(address, body, shown)) return { address, ms }
        if (ms > longestWait) throw new Error(`${address} does not show ${shown.number} after ${longestWait} ms.`)
        if (event === 'answer') process.again += 1
        await sleep(pauses[event])
      }
    }),
  )
  const { own, each, last } = process.since[event]
  own.push(...times.filter(({ address }) => surfaces.own.includes(address)).map(({ ms }) => ms))
  each.push(...times.map(({ ms }) => ms))
  last.push(Math.max(...times.map(({ ms }) => ms)))
}

/** Whether pages that share nothing with the record come from memory still. */
async function look(process: Process, others: string[], from: number): Promise<void> {
  for (let n = 0; n < looks; n += 1) {
    const { headers } = await get(process.port, others[(from + n) % others.length] ?? '', {}, agent)
    process.asked += 1
    if (headers['cache-status'] === 'entente; hit') process.kept += 1
  }
}

type Outcome = {
  processes: Process[]
  calls: number[]
  tallies: Tally[]
  rate: number
  surfaces: number
  others: number
}

function print({ processes, calls, tallies, rate, surfaces, others }: Outcome) {
  const alone = processes.length === 1
  const target = alone ? targets.one : targets.two
  const spread = (values: number[]) => [50, 99, 100].map((percent) => percentile(values, percent))
  const row = (name: string, values: number[], judged: string[] = ['', '']) => [
    name,
    ...spread(values).map(milliseconds),
    ...judged,
  ]
  const judgeOwn = (values: number[]) => {
    const p50 = percentile(values, 50)
    return alone ? [`p50 ${targets.ownP50} ms`, verdict(p50 <= targets.ownP50)] : ['', '']
  }
  const judgeAll = (values: number[]) => {
    const [p50 = 0, p99 = 0] = spread(values)
    return [`p50 ${target.p50}, p99 ${target.p99} ms`, verdict(p50 <= target.p50 && p99 <= target.p99)]
  }
  const where = ['first process', 'second process']
  table(
    `${publishes} publishes on ${alone ? 'one process' : 'two processes'}, ${readers} readers at ${perSecond(rate)} in all, ${surfaces} pages show the record`,
    [
      ['', 'p50', 'p99', 'max', 'target', ''],
      row('the publish call itself', calls),
      ...processes.flatMap(({ since: { answer, commit } }, n) => [
        row(`${where[n]}, since the answer: each of its own pages`, answer.own, judgeOwn(answer.own)),
        row('  each of all pages', answer.each, judgeAll(answer.each)),
        row('  the last of all pages', answer.last, judgeAll(answer.last)),
        row(`${where[n]}, since the commit: each of its own pages`, commit.own),
        row('  each of all pages', commit.each),
        row('  the last of all pages', commit.last),
      ]),
    ],
  )
  console.log(
    '\n  The call: from its start to the last byte of its answer, for which the portal makes the pages that readers ask for\n' +
      '  anew. Since the answer: until a page answers with the new name; all are asked for at that moment, at once. Since\n' +
      `  the commit: of one publish of ${watched}, asked for every ${pauses.commit} ms until the new name is there.\n`,
  )
  processes.forEach(({ again, kept, asked }, n) => {
    const { answers, stale, staleWithinGrace, wrong } = tallies[n] as Tally
    const grace = n === 0 ? '' : ` later than ${targets.otherGrace} ms (${staleWithinGrace} before)`
    const old = n === 0 ? stale + again : stale
    line(
      where[n] ?? '',
      `${old} stale answers${grace}, of ${answers} to readers; not 200: ${wrong}; target 0: ${verdict(old + wrong === 0)}`,
    )
    const share = kept / asked
    line(
      '',
      `${(100 * share).toFixed(2)} % of ${asked} looks at the ${others} pages that share nothing with it came from memory; target 99 %: ${verdict(share >= targets.kept)}`,
    )
  })
  return {
    surfaces,
    readersPerSecond: rate,
    call: spread(calls),
    processes: processes.map(({ since, again, kept, asked }, n) => ({
      since: Object.fromEntries(
        Object.entries(since).map(([from, { own, each, last }]) => [
          from,
          { own: spread(own), each: spread(each), last: spread(last) },
        ]),
      ),
      again,
      kept: kept / asked,
      readers: tallies[n],
    })),
  }
}
