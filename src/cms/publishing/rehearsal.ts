/** A publication that is done and taken back, to know beforehand what keeps it from being done, and what it reaches. */
import { sql } from '@payloadcms/db-postgres'
import { APIError, initTransaction, killTransaction, type PayloadRequest, type ValidationFieldError } from 'payload'
import { databaseOf } from '#/cms/transaction'
import { type Locale, locales } from '#/i18n/locales'
import { rows } from '#/live/ledger'
import { addressOf, isAddressed, paths, registers } from '#/paths'
import { keptPages } from '#/tracking/keptPages'
import { type Act, publish } from './publication'
import { remarksOn } from './rules'

/** An address that would show the change. */
export type Reached = {
  address: string
  /** The address at which it can be seen as it will be; null for feeds and files, which have no preview. */
  preview: string | null
  title: string | null
  kind: 'page' | 'feed' | 'file'
}

export type Rehearsal = {
  /** What keeps it from being done. */
  errors: ValidationFieldError[]
  message: string | null
  /** What should be known, and keeps it from nothing. */
  remarks: string[]
  reached: Reached[]
}

/** @param act a publication of one record */
export async function rehearse(req: PayloadRequest, act: Act): Promise<Rehearsal> {
  await initTransaction(req)
  try {
    const { tags } = await publish(req, [act])
    const { config } = req.payload.collections[act.collection]
    const remarks = await remarksOn({ collection: config, id: act.id, parts: act.languages }, req)
    return { errors: [], message: null, remarks, reached: tags.length > 0 ? await reachOf(req, act, tags) : [] }
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    const { errors = [] } = (error.data ?? {}) as { errors?: ValidationFieldError[] }
    return { errors, message: errors.length > 0 ? null : error.message, remarks: [], reached: [] }
  } finally {
    await killTransaction(req)
  }
}

type Row = { collection: string; id: string; locale: Locale; slug: string; title: string; home: boolean | null }

/** Read in the transaction of the publication: the pages of the record and of those that name it, and what the edge keeps. */
async function reachOf(req: PayloadRequest, { collection, id }: Act, tags: string[]): Promise<Reached[]> {
  const found = await rows<Row>(
    await databaseOf(req),
    sql`select collection, id::text, locale, slug, title, (document->>'home')::boolean as home from live.records
      where language = locale and (id = ${id} or document::text like ${`%"${id}"%`})
      order by id <> ${id}, collection, title_key, locale limit 500`,
  )
  const reached = new Map<string, Reached>()
  const add = (address: string, title: string | null) => {
    const kind = kindOf(address)
    const preview = kind === 'page' ? paths.preview(address) : null
    if (!reached.has(address)) reached.set(address, { address, preview, title, kind })
  }
  for (const { collection: of, locale, slug, title, home } of found) {
    if (isAddressed(of)) add(addressOf(of, locale, { slug, home }), title)
  }
  const register = registers.find((kind) => kind === collection)
  for (const locale of register ? locales : []) {
    if (!register) break
    add(paths.list(register, locale), null)
    add(paths.export(register, locale, 'atom'), null)
    for (const format of ['xlsx', 'csv', 'json', 'jsonld'] as const) add(paths.export(register, locale, format), null)
  }
  for (const address of (await keptPages(tags)) ?? []) if (!address.includes('?')) add(address, null)
  return [...reached.values()]
}

function kindOf(address: string): Reached['kind'] {
  const [, ending] = /\.([a-z.]+)$/.exec(address) ?? []
  if (ending === 'atom') return 'feed'
  return ending ? 'file' : 'page'
}
