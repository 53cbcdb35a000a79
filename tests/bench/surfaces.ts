/** The pages that show one record, what each says of it, and readers who ask for them all the time. */
import http from 'node:http'
import { get, sleep } from './support'

/** By what a version is known on the pages that show it. */
export type Shown = {
  /** Six digits in the name of the record, in both languages. */
  number: string
  /** What the sitemap says of the record. */
  updatedAt: string
}

/** What was published, in the order of the calls. */
export type Version = Shown & {
  /** When the call had answered, on the clock of `performance.now()`. */
  answered: number
}

export const nameOf = (number: number) => ({
  number: String(number).padStart(6, '0'),
  fr: `Banc ${String(number).padStart(6, '0')}`,
  en: `Bench ${String(number).padStart(6, '0')}`,
})

const sitemapAddress = '/sitemap.xml'

/** The oldest state of the record that a page shows; nothing when it shows none. */
function stateIn(address: string, body: Buffer, record: string): string {
  const text = body.toString()
  if (address !== sitemapAddress) {
    return [...text.matchAll(/\b(?:Banc|Bench) (\d{6})/g)].map(([, number = '']) => number).toSorted()[0] ?? ''
  }
  const entry = text.slice(text.indexOf(`${record}</loc>`))
  return /<lastmod>([^<]+)/.exec(entry)?.[1] ?? ''
}

export class Surfaces {
  private constructor(
    /** The record's own pages first, as whoever published it looks at them first. */
    readonly addresses: string[],
    readonly own: string[],
  ) {}

  /** Looks for a name in every page of the sitemap; the sitemap itself shows when the record was changed. */
  static async find(port: number, candidates: string[], own: string[], names: string[]): Promise<Surfaces> {
    const showing: string[] = []
    for (const address of candidates) {
      const text = (await get(port, address)).body.toString()
      if (names.some((name) => text.includes(name))) showing.push(address)
    }
    const missing = own.filter((address) => !showing.includes(address))
    if (missing.length > 0) throw new Error(`${missing.join(', ')}: the new name is not there.`)
    const others = showing.filter((address) => !own.includes(address))
    return new Surfaces([...own, ...others, sitemapAddress], own)
  }

  /** Whether a page shows a version, or a later one. */
  shows(address: string, body: Buffer, { number, updatedAt }: Shown): boolean {
    const state = stateIn(address, body, this.own[0] ?? '')
    return state >= (address === sitemapAddress ? updatedAt : number)
  }
}

export type Tally = { answers: number; wrong: number; stale: number; staleWithinGrace: number }

/**
 * Readers, each on one connection, who ask for one surface after the other with a pause between. An answer is stale
 * when it was asked for after a publish had answered, and shows what was there before it.
 *
 * @param grace how many milliseconds after a publish an older answer is allowed
 */
export function startReaders(
  { port, count, pause, grace }: { port: number; count: number; pause: number; grace: number },
  surfaces: Surfaces,
  versions: Version[],
): { stop: () => Promise<Tally> } {
  const tally: Tally = { answers: 0, wrong: 0, stale: 0, staleWithinGrace: 0 }
  let over = false
  const read = async (start: number) => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
    for (let turn = start; !over; turn += 1) {
      const address = surfaces.addresses[turn % surfaces.addresses.length] ?? ''
      const asked = performance.now()
      const { status, body } = await get(port, address, {}, agent)
      tally.answers += 1
      if (status !== 200) tally.wrong += 1
      const known = versions.findLast(({ answered }) => answered <= asked)
      if (known && !surfaces.shows(address, body, known)) {
        const due = versions.findLast(({ answered }) => answered + grace <= asked)
        if (due && !surfaces.shows(address, body, due)) tally.stale += 1
        else tally.staleWithinGrace += 1
      }
      await sleep(pause)
    }
    agent.destroy()
  }
  const reading = Promise.all(Array.from({ length: count }, (_, index) => read(index)))
  reading.catch(() => {}) // whoever stops them hears of it
  return {
    stop: async () => {
      over = true
      await reading
      return tally
    },
  }
}
