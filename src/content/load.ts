import { createHash } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { note } from '#/cms/audit/audit'
import { type Act, publish } from '#/cms/publishing/publication'
import { noteAll, notedLater } from '#/cms/publishing/saveNoted'
import { type Locale, locales } from '#/i18n/locales'
import { idOf } from './ids'
import { toEditorState } from './prose'
import { allRecords, type LoadableRecord } from './records'
import { site } from './site'

export type Outcome =
  | { done: 'loaded'; records: number }
  /** The same content was loaded before: nothing was written. */
  | { done: 'present' }
  /** The database holds other records, or this content in another version: nothing was written. */
  | { done: 'refused'; records: number }

const mark = 'first-content'

/**
 * Loads the first content in one transaction: all of it, or nothing.
 * @param replace write it over the records of the same origin, even when editors have changed them; other records stay
 * @throws an error that names the record and the language that cannot be written
 */
export async function loadContent(payload: Payload, { replace = false } = {}): Promise<Outcome> {
  const records = allRecords()
  const hash = fingerprint(records)
  const loaded = await payload.kv.get<{ hash: string }>(mark)
  const present = await countRecords(payload, records)
  if (!replace && present > 0)
    return loaded?.hash === hash ? { done: 'present' } : { done: 'refused', records: present }

  const req = await createLocalReq({ locale: 'fr' }, payload)
  const transaction = await payload.db.beginTransaction()
  if (transaction === null) throw new Error('The database gave no transaction: nothing was loaded.')
  req.transactionID = transaction
  req.context = { ...req.context, ...notedLater }
  try {
    for (const entry of records) await save(entry, req)
    const published = records.filter((entry) => entry.publish)
    await publish(req, published.map(actOf), { overrideAccess: true, note: 'first content' })
    await storeSite(req)
    await noteAll(req)
    await note(req, 'contentLoaded', { details: { records: records.length, replace } })
    await payload.db.commitTransaction(transaction)
  } catch (error) {
    await payload.db.rollbackTransaction(transaction)
    throw error
  }
  await payload.kv.set(mark, { hash })
  return { done: 'loaded', records: records.length }
}

function fingerprint(records: LoadableRecord[]): string {
  const said = records.map((entry) => [entry.id, entry.publish, ...locales.map((locale) => entry.in(locale))])
  return createHash('sha256')
    .update(JSON.stringify([said, site]))
    .digest('hex')
}

async function countRecords(payload: Payload, records: LoadableRecord[]): Promise<number> {
  const collections = [...new Set(records.map((entry) => entry.collection))]
  const counts = await Promise.all(
    collections.map((collection) => payload.count({ collection, overrideAccess: true })), // counts drafts too
  )
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}

/** Saves each record before any is published, since prose mentions later records. */
async function save(entry: LoadableRecord, req: PayloadRequest): Promise<void> {
  const [first] = entry.languages
  if (!first) throw new Error(`${entry.collection}/${entry.key} has no name in any language.`)
  const where = { id: { equals: entry.id } }
  let exists = (await req.payload.db.findOne({ collection: entry.collection, where, req })) !== null
  for (const locale of entry.languages) {
    const { collection, id } = entry
    const data = entry.in(locale) as never
    const call = { collection, ...asSecretariat(locale, req) }
    await write(entry, locale, () =>
      exists
        ? req.payload.update({ ...call, id, data })
        : req.payload.create({ ...call, data: { ...(data as object), id } as never }),
    )
    exists = true
  }
}

const actOf = ({ collection, id, languages }: LoadableRecord): Act => ({
  collection,
  id,
  action: 'publish',
  languages,
  facts: true,
})

// The content is typed by `shape.ts` and validated by Payload at the write (hence `as never`): the generated types of
// eight collections cannot be told apart here.
async function write(entry: LoadableRecord, locale: Locale, operation: () => Promise<unknown>): Promise<void> {
  try {
    await operation()
  } catch (error) {
    throw new Error(`${entry.collection}/${entry.key} (${locale}): ${explain(error)}`, { cause: error })
  }
}

/** The loader runs without a signed-in person: access rules do not apply, every other rule does. */
function asSecretariat(locale: Locale, req: PayloadRequest) {
  return { locale, depth: 0, overrideAccess: true, req }
}

async function storeSite(req: PayloadRequest): Promise<void> {
  for (const locale of locales) {
    await req.payload.updateGlobal({
      slug: 'site',
      ...asSecretariat(locale, req),
      data: {
        name: site.name[locale],
        description: site.description[locale],
        menu: site.menu.map((key) => idOf('pages', key)),
        shortName: site.shortName[locale],
        contact: { email: site.contact.email, text: site.contact.text[locale] },
        footer: toEditorState(site.footer[locale]) as never, // the generated type of editor state is wider than ours
      },
    })
  }
}

/** Payload's validation errors hold the fields in `data.errors`; the message alone says only "invalid". */
function explain(error: unknown): string {
  const { message, data } = error as Error & { data?: { errors?: { path?: string; message?: string }[] } }
  const fields = data?.errors?.map((problem) => `${problem.path}: ${problem.message}`)
  return fields?.length ? fields.join('; ') : message
}
