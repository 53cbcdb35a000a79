/**
 * The press: `npm run bench:press`.
 *
 * 1. The time of a cold page: one request of a page that is not kept.
 * 2. Answers a second of a kept page, beside nginx with the same bytes, with the fast path and without it.
 */
import { runChild } from '../../scripts/children.mjs'
import { line } from '../../scripts/report.mjs'
import { startNginx } from './nginx'
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
  sitemap,
  table,
  verdict,
} from './support'

const address = '/fr/partenaires/omsa'
const accepted = { 'Accept-Encoding': 'br' }
const connections = 16
const targets = { ofNginx: 0.65, coldP95: 100 }

const options = optionsOf({ runs: 5, seconds: 5 })
const { runs, seconds } = options

await bench(async (bench) => {
  requireProgram('nginx', 'nginx-light')
  requireProgram('wrk', 'wrk')
  const portal = await bench.portal()
  const cold = await measureCold(portal)
  const throughput = await measureThroughput(bench, portal)
  return { cold, throughput }
}, options)

/** Every French page first, which loads the code of each route; then each English page, once, one after the other. */
async function measureCold({ port }: Server) {
  const addresses = await sitemap(port)
  for (const each of addresses.filter((each) => each.startsWith('/fr'))) await get(port, each)
  const times: number[] = []
  for (const each of addresses.filter((each) => each.startsWith('/en'))) {
    const { ms, status, headers } = await get(port, each, accepted)
    const from = headers['cache-status']
    if (status !== 200 || from === 'entente; hit') throw new Error(`${each} was to be rendered: ${status}, ${from}`)
    times.push(ms)
  }
  const [p50 = 0, p95 = 0, max = 0] = [50, 95, 100].map((percent) => percentile(times, percent))
  table('A page that is not kept, from the request to the last byte, one at a time', [
    ['pages', 'p50', 'p95', 'max', 'target', ''],
    [
      times.length,
      ...[p50, p95, max].map(milliseconds),
      `p95 ≤ ${targets.coldP95} ms`,
      verdict(p95 <= targets.coldP95),
    ],
  ])
  return { pages: times.length, p50, p95, max }
}

/** In turns within one run: what else the machine does falls on all of them. */
async function measureThroughput(bench: Bench, portal: Server) {
  const withoutFastPath = await bench.portal({ environment: { FAST_PATH: 'off' } })
  const servers = [
    { name: 'nginx, one worker', ...(await startNginx(bench, portal, address, accepted)), rates: [] as number[] },
    { name: 'portal', ...portal, rates: [] as number[] },
    { name: 'portal, FAST_PATH=off', ...withoutFastPath, rates: [] as number[] },
  ]
  for (const { port } of servers) await load(port, 2)
  for (let run = 1; run <= runs; run += 1) {
    for (const { port, rates } of servers) rates.push(await load(port, seconds))
    line(
      'run',
      `${run} of ${runs}: ${servers.map(({ name, rates }) => `${name} ${perSecond(rates.at(-1) ?? 0)}`).join(', ')}`,
    )
  }
  const nginx = servers[0]?.rates ?? []
  const measured = servers.map(({ name, rates }) => ({
    name,
    rates,
    ratio: median(rates.map((rate, run) => rate / (nginx[run] ?? Number.NaN))),
  }))
  table(
    `Answers a second: ${address}, the same brotli bytes and headers, median of ${runs} runs of ${seconds} s in turns, wrk on ${connections} connections`,
    [
      ['server', 'median', 'slowest', 'fastest', 'of nginx', 'target', ''],
      ...measured.map(({ name, rates, ratio }, n) => [
        name,
        ...[median(rates), Math.min(...rates), Math.max(...rates)].map(perSecond),
        ratio.toFixed(2),
        // The portal as it is delivered is judged; the other row says what the fast path brings.
        ...(n === 1 ? [`≥ ${targets.ofNginx}`, verdict(ratio >= targets.ofNginx)] : ['', '']),
      ]),
    ],
  )
  return measured
}

/** A closed loop at full speed. @returns answers a second */
async function load(port: number, duration: number): Promise<number> {
  const headers = Object.entries(accepted).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const flags = ['-t1', `-c${connections}`, `-d${duration}s`, ...headers]
  const output = await runChild('wrk', [...flags, `http://127.0.0.1:${port}${address}`], { env: process.env })
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1])
  if (Number.isNaN(rate) || /Non-2xx|Socket errors: connect [1-9]/.test(output)) throw new Error(output)
  return rate
}
