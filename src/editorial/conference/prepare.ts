/** Writes the acts of a meeting into working copies: all of them, or none. */
import { randomUUID } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { adminText } from '#/cms/adminText'
import { lockRecord } from '#/cms/publishing/locks'
import type { Values } from '#/cms/publishing/room'
import { transactionOf } from '#/cms/transaction'
import { defaultLocale, type Locale, locales } from '#/i18n/locales'
import { messages } from './messages'
import { type ActKind, type Conference, type Kind, proposalFor } from './proposals'

export type Chosen = { collection: Kind; conference: number; sequence: number; act: ActKind }
export type Prepared = { collection: Kind; record: string }

/**
 * Prepares each text, with the rights of the person.
 * @param req one with a transaction
 * @throws APIError (409) naming the text that cannot be prepared, for any reason
 */
export async function prepare(rows: readonly Chosen[], meeting: Conference, req: PayloadRequest): Promise<Prepared[]> {
  const transaction = await transactionOf(req)
  if (!transaction) throw new Error('Texts are prepared in a transaction.')
  const prepared: Prepared[] = []
  const texts = []
  for (const chosen of rows) texts.push({ chosen, before: await rowNow(chosen, meeting, req) })
  // In the order of all who save and publish.
  const keys = texts.flatMap(({ chosen, before }) => (before.id ? [`${chosen.collection}:${before.id}`] : []))
  for (const key of keys.toSorted()) await lockRecord(transaction, key)
  for (const { chosen } of texts) {
    const row = await rowNow(chosen, meeting, req)
    const because = (why: string) =>
      new APIError(adminText(req, messages.rowRefused)(row.symbol, why), 409, undefined, true)
    if (row.problem) throw because(adminText(req, row.problem))
    if (!row.acts.includes(chosen.act)) throw because(adminText(req, messages.notThisAct))
    try {
      const record = row.id
        ? await changed(chosen.collection, row.id, chosen.act, meeting, req)
        : await adopted(chosen, meeting, req)
      prepared.push({ collection: chosen.collection, record })
    } catch (error) {
      if (error instanceof APIError) throw because(error.message)
      throw error
    }
  }
  return prepared
}

function rowNow({ collection, conference, sequence }: Chosen, meeting: Conference, req: PayloadRequest) {
  const type = collection === 'resolutions' ? 'resolution' : 'decision'
  return proposalFor({ type, conference, sequence, revision: null }, meeting, req)
}

const rights = (req: PayloadRequest) => ({ depth: 0, overrideAccess: false, overrideLock: false, user: req.user, req })

async function adopted({ collection, conference, sequence }: Chosen, meeting: Conference, req: PayloadRequest) {
  const data = {
    conference,
    sequence,
    revisions: [{ meeting: meeting.id }],
    events: [{ kind: 'adopted', meeting: meeting.id }],
  }
  const made = await req.payload.create({ collection, data: data as never, locale: defaultLocale, ...rights(req) })
  return String(made.id)
}

/** Saved in each language: a former text keeps the title that the record had in it. */
async function changed(collection: Kind, id: string, act: ActKind, meeting: Conference, req: PayloadRequest) {
  const [event, text] = [randomUUID(), randomUUID()]
  for (const locale of locales) {
    const call = { collection, id, locale, ...rights(req) }
    const record = (await req.payload.findByID({ ...call, fallbackLocale: false })) as unknown as Values
    const events = rowsOf(record.events)
    const revisions = rowsOf(record.revisions)
    const data = {
      events: has(events, event) ? events : [...events, { id: event, kind: act, meeting: meeting.id }],
      ...(act === 'amended' ? { revisions: revised(revisions, record, text, meeting, locale) } : {}),
    }
    await req.payload.update({ ...call, data: data as never })
  }
  return id
}

const rowsOf = (value: unknown) => (Array.isArray(value) ? (value as Values[]) : [])
const has = (rows: Values[], id: string) => rows.some((row) => row.id === id)

function revised(texts: Values[], record: Values, id: string, meeting: Conference, locale: Locale): Values[] {
  const former = texts.filter((text) => text.id !== id)
  const kept = former.map((text, i) => (i === former.length - 1 ? withWordsOf(record, text, locale) : text))
  const { title, titleStatus } = record
  return [...kept, { id, mark: meeting.number, meeting: meeting.id, title, titleStatus }]
}

/** What is said of the current text on the record itself is said on its row once another text follows. */
function withWordsOf(record: Values, text: Values, locale: Locale): Values {
  const { title, titleStatus } = text.title ? text : record
  const addressees = rowsOf(text.addressees)
  const ofRecord = rowsOf(record.addressees).map(({ id: _, ...row }) => row)
  const isFirst = locale === locales[0]
  return {
    ...text,
    title,
    titleStatus,
    ...(isFirst && addressees.length === 0 && ofRecord.length > 0 ? { addressees: ofRecord } : {}),
  }
}
