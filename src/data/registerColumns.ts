/**
 * A register as columns: for each term, and each course of statuses, the places of the records that have it, in the order
 * of the register. To count a facet is then to walk its places, a millisecond where there are a hundred thousand records;
 * the database needed half a second for that, anew for every combination of filters. The columns come from the public
 * index in one question and are kept until the register changes.
 */
import type { Locale } from '#/i18n/locales'
import type { RegisterKind } from '#/paths'
import { kept } from '#/press/kept'
import type { Condition } from '#/register/declaration'
import { askIndex } from './indexDatabase'
import { dependOnRegister } from './selectionSql'

export type Count = { facet: string; value: string; count: number }

type Row = { column: 'ids' | 'titles' | 'term' | 'course'; term: string; bytes: Buffer } & Periods

/** The periods that the status of some records goes through: their first ISO days in order, `-infinity` before all. */
type Periods = { starts: string[]; statuses: string[] }
type Course = Periods & { places: Uint32Array }

export function columnsOf(kind: RegisterKind, locale: Locale): Promise<Columns> {
  return kept(['columns', kind, locale], async () => {
    dependOnRegister(kind)
    const { text, values } = columnsQuestion(kind, locale)
    const rows = await askIndex<Row>(text, values, 'register')
    return new Columns(rows)
  })
}

/** One statement, since a place must mean the same record in every column. */
export const columnsQuestion = (kind: RegisterKind, locale: Locale): { text: string; values: string[] } => ({
  values: [kind, locale],
  text: `with placed as materialized (
     select (row_number() over (order by sort_key, id) - 1)::int as place, id, title_key, terms, starts, statuses,
       hashtextextended(starts::text || statuses::text, 0) as course
     from public_index where collection = $1 and locale = $2
   )
   select 'ids' as column, '' as term, '{}'::text[] as starts, '{}'::text[] as statuses,
     string_agg(uuid_send(id), '' order by place) as bytes from placed
   union all
   select 'titles', '', '{}', '{}', string_agg(int4send(place), '' order by title_key, id) from placed
   union all
   select 'term', term, '{}', '{}', string_agg(int4send(place), '') from placed, unnest(terms) term group by term
   union all
   select 'course', '', min(starts)::text[], min(statuses), string_agg(int4send(place), '') from placed group by course`,
})

/** Which records of a register match. */
export type Matching = { has: Uint8Array; total: number }

export class Columns {
  readonly #ids: Buffer
  /** The places in the order of titles. */
  readonly #titles: Uint32Array
  /** The places of each value of each facet. */
  readonly #facets = new Map<string, Map<string, Uint32Array>>()
  readonly #courses: Course[] = []

  constructor(rows: Row[]) {
    const bytesOf = (column: Row['column']) => rows.find((row) => row.column === column)?.bytes ?? Buffer.alloc(0)
    this.#ids = Buffer.from(bytesOf('ids'))
    this.#titles = numbersIn(bytesOf('titles'))
    for (const { column, term, bytes, starts, statuses } of rows) {
      if (column === 'course') this.#courses.push({ starts, statuses, places: numbersIn(bytes) })
      if (column !== 'term') continue
      const at = term.indexOf(':')
      const facet = term.slice(0, at)
      const values = this.#facets.get(facet) ?? new Map<string, Uint32Array>()
      this.#facets.set(facet, values.set(term.slice(at + 1), numbersIn(bytes)))
    }
  }

  /** The records that fulfil every condition, each by one of its values; the status is that on the day. */
  matching(conditions: Condition[], day: string): Matching {
    const size = this.#titles.length
    let has = new Uint8Array(size).fill(1)
    for (const { facet, values } of conditions) {
      const both = new Uint8Array(size)
      for (const places of this.#placesOf(facet, values, day)) {
        for (const place of places) both[place] = has[place] ?? 0
      }
      has = both
    }
    let total = 0
    for (const one of has) total += one
    return { has, total }
  }

  #placesOf(facet: string, wanted: string[], day: string): Uint32Array[] {
    if (facet === 'status') {
      return this.#courses.filter((course) => wanted.includes(statusOn(course, day))).map(({ places }) => places)
    }
    const values = this.#facets.get(facet)
    return wanted.flatMap((value) => values?.get(value) ?? [])
  }

  /** How many of the matching records have each value of a facet; a value that none has is left out. */
  counts(facet: string, matching: Matching, day: string): Count[] {
    const found = new Map<string, number>()
    const add = (value: string, places: Uint32Array) => {
      const count = countOf(places, matching)
      if (count > 0) found.set(value, (found.get(value) ?? 0) + count)
    }
    if (facet === 'status') for (const course of this.#courses) add(statusOn(course, day), course.places)
    else for (const [value, places] of this.#facets.get(facet) ?? []) add(value, places)
    return [...found].map(([value, count]) => ({ facet, value, count }))
  }

  get facets(): string[] {
    return ['status', ...this.#facets.keys()]
  }

  /** The ids of a page of the matching records. @param page counted from 1 */
  page({ has }: Matching, sort: 'order' | 'title', page: number, size: number): string[] {
    const ids: string[] = []
    let before = (page - 1) * size
    for (let n = 0; n < has.length && ids.length < size; n += 1) {
      const place = sort === 'title' ? (this.#titles[n] ?? 0) : n
      if (!has[place]) continue
      if (before > 0) before -= 1
      else ids.push(this.#idAt(place))
    }
    return ids
  }

  #idAt(place: number): string {
    const hex = this.#ids.toString('hex', place * 16, (place + 1) * 16)
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }
}

/** Postgres writes a number with its first byte first. */
function numbersIn(bytes: Buffer): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, n) => view.getUint32(n * 4))
}

function countOf(places: Uint32Array, { has }: Matching): number {
  let count = 0
  for (const place of places) count += has[place] ?? 0
  return count
}

/** The same as the index reckons it: not known where no period is, and none yet before the first. */
function statusOn({ starts, statuses }: Periods, day: string): string {
  if (starts.length === 0) return 'unknown'
  const begun = starts.filter((start) => start === '-infinity' || start <= day).length
  return statuses[begun - 1] ?? 'notYet'
}
