/**
 * The press, measured: `npm run bench:press`.
 *
 * 1. How many answers a second, beside nginx with the same bytes as a static file and `next start` of the same build.
 * 2. How late an answer is at 10,000 questions a second, in quiet and while an editor publishes every second.
 * 3. How long a page takes that nobody has asked for yet.
 */
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { runChild } from '../../scripts/children.mjs'
import { root } from '../../scripts/environment.mjs'
import { freePort } from '../../scripts/postgres/postmaster.mjs'
import { line } from '../../scripts/report.mjs'
import { type Editor, editorAt } from './editor'
import type { Measured, Plan } from './openLoop'
import {
  type Bench,
  bench,
  get,
  median,
  milliseconds,
  optionsOf,
  percentile,
  perSecond,
  requireProgram,
  type Server,
  settle,
  sitemap,
  sleep,
  table,
  verdict,
} from './support'

const address = '/fr/partenaires/omsa'
const gzip = { 'Accept-Encoding': 'gzip' }
const connections = 16
/** Publications before anything is measured. */
const workBefore = 10

const options = optionsOf({ runs: 5, seconds: 5, rate: 10_000 })
const { runs, seconds, rate } = options
const targets = { ofNginx: 0.3, p99: 5, coldP95: 100 }

await bench(async (bench) => {
  requireProgram('nginx', 'nginx-light')
  requireProgram('wrk', 'wrk')
  const portal = await bench.portal()
  const addresses = await sitemap(portal.port)
  // What a portal is like after some minutes of its life: every page was asked for, an editor has been at work (the first
  // publications of a process compile the code of all that follow), and pages are compressed as far as they go.
  for (const each of addresses) await get(portal.port, each)
  const editor = await editorAt(portal.port)
  for (const id of (await editor.partners()).slice(0, workBefore)) await editor.publish(id, 'Organisation')
  for (const each of addresses) await get(portal.port, each)
  await settle(portal.port)
  const throughput = await measureThroughput(bench, portal)
  const latency = await measureLatency(bench, portal, addresses, editor)
  await portal.stop()
  const cold = await measureCold(bench)
  return { throughput, latency, cold }
}, options)

async function measureThroughput(bench: Bench, portal: Server) {
  const next = await bench.next()
  const nginx = await startNginx(bench, portal, [address])
  const servers = { nginx, portal, next }
  const found = { nginx: [] as number[], portal: [] as number[], next: [] as number[] }
  const names = Object.keys(servers) as (keyof typeof servers)[]
  for (const name of names) await load(servers[name].port, 2)
  // In turns, so that whatever else the machine does falls on all of them.
  for (let run = 1; run <= runs; run += 1) {
    for (const name of names) found[name].push(await load(servers[name].port, seconds))
    line('run', `${run} of ${runs}: ${names.map((name) => `${name} ${perSecond(found[name].at(-1) ?? 0)}`).join(', ')}`)
  }
  await Promise.all([nginx.stop(), next.stop()])

  const rates = { nginx: median(found.nginx), portal: median(found.portal), next: median(found.next) }
  const ofNginx = rates.portal / rates.nginx
  const ofNext = rates.portal / rates.next
  table(
    `Answers a second: ${address} with gzip, median of ${runs} interleaved runs of ${seconds} s, wrk on ${connections} connections`,
    [
      ['server', 'median', 'slowest', 'fastest', 'portal is', 'target', ''],
      [
        'nginx, one worker, static .gz',
        ...ranged(found.nginx),
        `${ofNginx.toFixed(2)} of it`,
        '0.30',
        verdict(ofNginx >= targets.ofNginx),
      ],
      ['portal, one process', ...ranged(found.portal), '', '', ''],
      [
        'next start, its own page',
        ...ranged(found.next),
        rates.next > 0 ? `${ofNext.toFixed(0)} times it` : 'none in time',
        '',
        '',
      ],
    ],
  )
  console.log('\n  The same gzip bytes from nginx (gzip_static) and the portal; Next renders and compresses each time.')
  return { ...rates, ofNginx, ofNext }
}

function ranged(values: number[]): string[] {
  return [median(values), Math.min(...values), Math.max(...values)].map(perSecond)
}

/** A closed loop at full speed. @returns answers a second */
async function load(port: number, duration: number): Promise<number> {
  const flags = ['-t1', `-c${connections}`, `-d${duration}s`, '--timeout', '30s', '-H', 'Accept-Encoding: gzip']
  const output = await runChild('wrk', [...flags, `http://127.0.0.1:${port}${address}`], { env: process.env })
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1])
  if (Number.isNaN(rate) || /Non-2xx|Socket errors: connect [1-9]/.test(output)) throw new Error(output)
  // What was under way when time was up is still worked on: the next server must not pay for it.
  const { status } = await get(port, address)
  if (status !== 200) throw new Error(`${address} on port ${port}: ${status}`)
  await sleep(500)
  return rate
}

/** One worker, beside one process of Node; everything that makes a static file fast is on, and no log is written. */
async function startNginx(bench: Bench, portal: Server, addresses: string[]): Promise<Server> {
  const folder = bench.folder('nginx')
  const port = await freePort()
  for (const each of addresses) {
    const { body } = await get(portal.port, each, gzip)
    const file = path.join(folder, 'site', `${each}.html`)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(`${file}.gz`, body)
    fs.writeFileSync(file, '') // looked for beside the compressed one
  }
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`)
  const configuration = `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    worker_processes 1;
    daemon off;
    pid ${folder}/nginx.pid;
    error_log stderr error;
    worker_rlimit_nofile 8192;
    events { worker_connections 4096; }
    http {
      ${temporary.join(' ')}
      access_log off;
      default_type text/html;
      sendfile on;
      tcp_nopush on;
      open_file_cache max=1000;
      keepalive_requests 1000000000;
      gzip_static on;
      server { listen 127.0.0.1:${port}; root ${folder}/site; location / { try_files $uri.html =404; } }
    }`
  fs.writeFileSync(path.join(folder, 'nginx.conf'), configuration)
  const nginx = await bench.program('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], port)
  for (const each of addresses) {
    const [mine, its] = await Promise.all([portal.port, port].map(async (at) => (await get(at, each, gzip)).body))
    if (!mine || !its?.equals(mine)) throw new Error(`nginx does not serve the bytes of ${each}.`)
  }
  return nginx
}

async function measureLatency(bench: Bench, portal: Server, addresses: string[], editor: Editor) {
  const plan: Plan = { port: portal.port, rate, seconds: seconds * 4, addresses }
  const nginx = await startNginx(bench, portal, addresses)
  const files = await openLoop({ ...plan, port: nginx.port })
  await nginx.stop()
  const quiet = await openLoop(plan)
  const partners = await editor.partners()
  const calls: number[] = []
  let over = false
  const publishing = (async () => {
    for (let due = performance.now(); !over; due += 1000) {
      await sleep(Math.max(0, due - performance.now()))
      // Another record each time: nobody publishes the same one every second.
      const id = partners[calls.length % partners.length] ?? ''
      if (!over) calls.push((await editor.publish(id, `Organisation ${calls.length + 1}`)).ms)
    }
  })()
  const busy = await openLoop(plan)
  over = true
  await publishing

  const row = (name: string, { p50, p99, p999, max }: Measured['all'], more: (string | number)[]) => [
    name,
    ...[p50, p99, p999, max].map(milliseconds),
    ...more,
  ]
  const judged = ({ all }: Measured) => [`p99 ${targets.p99} ms`, verdict(all.p99 <= targets.p99)]
  table(
    `Latency at ${perSecond(rate)}, open loop, ${addresses.length} pages in turn, ${plan.seconds} s each, from when a question was due`,
    [
      ['', 'p50', 'p99', 'p99.9', 'max', 'target', ''],
      row('nginx, the same pages as static .gz', files.all, ['', '']),
      row('portal, in quiet', quiet.all, judged(quiet)),
      row('portal, one publish a second', busy.all, judged(busy)),
      row('  kept pages alone', busy.kept, ['', '']),
      row(`  ${busy.made.count} answers made anew`, busy.made, ['', '']),
    ],
  )
  console.log(
    `\n  Not 200: ${quiet.wrong} and ${busy.wrong}; unanswered: ${quiet.unanswered} and ${busy.unanswered}. The generator itself was up to ${milliseconds(quiet.late)} and ${milliseconds(busy.late)} late` +
      ` (p99), which is in the times. ${calls.length} publishes, each ${milliseconds(median(calls))} (p50).`,
  )
  return { files, quiet, busy, publishes: calls.length, publishCall: median(calls) }
}

async function openLoop(plan: Plan): Promise<Measured> {
  const generator = fileURLToPath(new URL('openLoop.ts', import.meta.url))
  const parameters = ['--import', 'tsx', path.relative(root, generator), JSON.stringify(plan)]
  return JSON.parse(await runChild(process.execPath, parameters, { env: process.env }))
}

/** The first render of each page of the sitemap, one after the other. */
async function measureCold(bench: Bench) {
  const portal = await bench.portal()
  const addresses = await sitemap(portal.port)
  // The first page of each route loads the route's code, once in the life of a process.
  const routes = new Map(
    addresses.map((each) => [each.split('/').slice(1, 3).join('/') + each.split('/').length, each]),
  )
  for (const each of routes.values()) await get(portal.port, each)
  await forgetEveryPage(bench.databaseUrl)

  const times: { address: string; ms: number }[] = []
  for (const each of addresses) {
    const { ms, status, headers } = await get(portal.port, each, { 'Accept-Encoding': 'br' })
    if (status !== 200 || headers['cache-status'] !== 'entente; fwd=miss; stored') {
      throw new Error(`${each} was to be made anew: ${status}, ${headers['cache-status']}`)
    }
    times.push({ address: each, ms })
  }
  await portal.stop()
  const values = times.map(({ ms }) => ms)
  const [p50 = 0, p95 = 0, max = 0] = [50, 95, 100].map((percent) => percentile(values, percent))
  table('A page that nobody has asked for yet: from the question to the last byte, one at a time', [
    ['pages', 'p50', 'p95', 'max', 'target', ''],
    [times.length, ...[p50, p95, max].map(milliseconds), `p95 ${targets.coldP95} ms`, verdict(p95 < targets.coldP95)],
  ])
  const slowest = times.toSorted((a, b) => b.ms - a.ms).slice(0, 3)
  console.log(
    `\n  A fresh process, after one page of each route; the database is warm. Slowest: ${slowest
      .map(({ address, ms }) => `${address} ${milliseconds(ms)}`)
      .join(', ')}.`,
  )
  return { pages: times.length, p50, p95, max, slowest }
}

/** Every page reads the site's own words: were those withdrawn, all of them would go at once. */
async function forgetEveryPage(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('select pg_notify($1, $2)', [
    'publication',
    JSON.stringify({ tags: ['globals:site'], withdrawn: true }),
  ])
  await client.end()
  await sleep(200)
}
