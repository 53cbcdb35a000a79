/** The audit as a file, `/api/audit/csv` and `/api/audit/jsonl`, for administrators. */
import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { isAdministrator } from '#/cms/accounts/access'
import { note, type Placed } from '#/cms/audit/audit'
import type { Link } from '#/live/chain'
import { type Selection, selected, selectionIn } from './selection'

type Row = Placed & Link

const columns: readonly (keyof Row)[] = [
  'seq',
  'at',
  'kind',
  'person',
  'person_name',
  'operator',
  'collection',
  'record',
  'locale',
  'title',
  'details',
  'address',
  'previous',
  'hash',
]

type Format = { type: string; head: string; body: (entries: Row[]) => string }

const csv = (lines: unknown[][]) => stringify(lines, { escape_formulas: true, record_delimiter: 'windows' })

const formats: Record<string, Format> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    head: `\uFEFF${csv([[...columns]])}`,
    body: (entries) =>
      csv(entries.map((entry) => columns.map((name) => (name === 'details' ? inText(entry.details) : entry[name])))),
  },
  jsonl: {
    type: 'application/jsonl; charset=utf-8',
    head: '',
    body: (entries) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  },
}

const inText = (details: Row['details']) => (details === null ? null : JSON.stringify(details))

const batch = 500

/** Each export is in the audit itself, its own file included: it is noted before the first entry is read. */
export const exported: Endpoint = {
  path: '/audit/:format',
  method: 'get',
  handler: async (req) => {
    if (!isAdministrator(req)) throw new Forbidden(req.t)
    const name = String(req.routeParams?.format)
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined
    if (!format) return new Response(null, { status: 404 })
    const selection = selectionIn(req.searchParams)
    const filters = Object.entries(selection).filter(([, value]) => value !== null)
    await note(req, 'auditExported', { details: { format: name, ...Object.fromEntries(filters) } })
    const body = Readable.toWeb(Readable.from(bytesOf(req, selection, format), { objectMode: false }))
    return new Response(body as ReadableStream, {
      headers: {
        'Content-Type': format.type,
        'Content-Disposition': `attachment; filename="audit.${name}"`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
}

async function* bytesOf(req: PayloadRequest, selection: Selection, { head, body }: Format): AsyncGenerator<Buffer> {
  if (head) yield Buffer.from(head)
  let { below } = selection
  for (;;) {
    const entries = await selected(req, { ...selection, below }, batch)
    if (entries.length > 0) yield Buffer.from(body(entries))
    if (entries.length < batch) return
    below = entries.at(-1)?.seq ?? null
  }
}
