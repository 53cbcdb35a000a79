/**
 * Publishing and withdrawing: the one function that changes what is public. It takes a list of acts, and does all of them
 * in the transaction of the request, or none.
 */
import { randomUUID } from 'node:crypto'
import {
  APIError,
  type CollectionSlug,
  type FlattenedField,
  NotFound,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  ValidationError,
  type ValidationFieldError,
} from 'payload'
import { mayPublish } from '#/cms/accounts/access'
import { adminText, titlesInWords } from '#/cms/adminText'
import type { Subject } from '#/cms/audit/audit'
import { recordSubject } from '#/cms/audit/hooks'
import { messages } from '#/cms/messages'
import { databaseOf, transactionOf } from '#/cms/transaction'
import { type Locale, type Localized, locales } from '#/i18n/locales'
import { reusedAddressesOf } from '#/live/addresses'
import { canonical } from '#/live/canonical'
import { append, type Entry, holdChain, publicParts } from '#/live/ledger'
import { partsOf } from '#/live/parts'
import { type Located, liveNaming, livePointingTo, liveWithTerm } from '#/live/records'
import { listTag, recordTag } from '#/tracking/dependencies'
import { noteActs } from './actsNoted'
import { announce, tagsOfChange } from './announce'
import { languagesOf, newestVersion, type PartsByName, relationsOfParts, workingCopy } from './composition'
import { notePlaces, writeRows } from './liveRows'
import { lockRecord } from './locks'
import { roomOf, type Values } from './room'
import { requireAllowed, tellPublished } from './rules'
import { noteState } from './states'
import { titleOf } from './uses'
import { problemsOf } from './validation'

export type Act = {
  collection: CollectionSlug
  id: string
  action: 'publish' | 'withdraw'
  languages: readonly Locale[]
  /** Whether a publication publishes the facts too, which hold for every language; a first one always does. */
  facts: boolean
  /** The record of the same collection that takes the place of a withdrawn one. */
  successor?: string | null
}

export type Options = {
  /** Why, for the ledger. */
  note?: string
  /** Withdraws also what public records refer to. */
  isConfirmed?: boolean
  /** Commands and the first content act without a signed-in person. */
  overrideAccess?: boolean
}

export type Outcome = {
  done: Done[]
  /** What the person should know, in their language. */
  warnings: string[]
  /** Of what pages depend on that was changed (`tracking/dependencies.ts`). */
  tags: string[]
}

/** A part that was published or withdrawn. */
export type Done = Pick<Entry, 'collection' | 'record' | 'part' | 'action'>

type Change = {
  collection: SanitizedCollectionConfig
  id: string
  before: PartsByName
  after: PartsByName
  version: string | null
  successor: string | null
  subject: Subject
}

/**
 * Publishes and withdraws. What is public already is no change: a list without changes does nothing.
 *
 * @param req one with a transaction
 * @returns the parts that changed, and addresses that were once those of other records
 * @throws APIError 403 without the right to publish, 404 for no such record, 400 for one in the trash, 409 for the
 *   withdrawal of a record that public ones refer to, with their titles, and where a rule of the desk is against it; 400 for
 *   a successor that is the record itself, is in the trash, or is not of its collection
 * @throws ValidationError naming the fields and languages that keep a record from being public
 */
export async function publish(req: PayloadRequest, acts: readonly Act[], options: Options = {}): Promise<Outcome> {
  if (!options.overrideAccess && !mayPublish(req)) throw refused(req, messages.guards.publish, 403)
  const transaction = await transactionOf(req)
  if (!transaction) throw new Error('A publication needs a transaction.')
  // In one order for all, with the key of those who save; the chain comes last, and no other lock after it.
  const keys = [...new Set(acts.map(({ collection, id }) => `${collection}:${id}`))].toSorted()
  for (const key of keys) await lockRecord(transaction, key)
  await holdChain(transaction)

  const perRecord = new Map<string, Change>()
  for (const act of acts) {
    const key = `${act.collection}:${act.id}`
    perRecord.set(key, await changeOf(act, req, perRecord.get(key)))
  }
  const changes = [...perRecord.values()].filter((change) => entriesOf(change).length > 0)
  if (changes.length === 0) return { done: [], warnings: [], tags: [] }
  const toPublish = changes.map((change) => ({ ...change, parts: publishedParts(change) }))
  if (!options.overrideAccess) await requireAllowed(toPublish, req)
  if (!options.isConfirmed) await requireUnused(changes, req)

  const entries = changes.flatMap((change) => entriesOf(change))
  const said = {
    act: randomUUID(),
    actor: req.user?.id ?? null,
    actor_name: req.user?.name ?? null,
    note: options.note?.trim() || null,
  }
  const { at, seq } = await append(
    transaction,
    entries.map((entry) => ({ ...said, ...entry })),
  )
  await noteActs(
    req,
    changes.map((change) => ({ subject: change.subject, entries: entriesOf(change) })),
    seq,
    said.note,
  )
  await tellPublished(toPublish, req)
  const tags = await writeLive(req, changes, at)
  if (!req.context.notedLater) for (const { collection, id } of changes) await noteState(collection, id, req)
  await announce(
    req,
    tags,
    entries.some(({ action, part }) => action === 'withdraw' && part !== 'facts'),
  )
  return {
    done: entries.map(({ collection, record, part, action }) => ({ collection, record, part, action })),
    warnings: [...(await reusedAddresses(changes, req)), ...(await warningsOfRooms(changes, req))],
    tags,
  }
}

/** What an act changes of what is public of one record. @param earlier what acts before it in the list change of it */
async function changeOf(
  { collection: slug, id, action, languages, facts, successor = null }: Act,
  req: PayloadRequest,
  earlier: Change | undefined,
): Promise<Change> {
  const { config: collection } = req.payload.collections[slug]
  if (!roomOf(collection)) throw new Error(`${slug} are not published by themselves.`)
  const row = await workingCopy(slug, id, req)
  if (!row) throw new NotFound(req.t)
  const known = String(row.id)
  const before = earlier?.before ?? (await publicParts(await databaseOf(req), collection, known))
  const after = new Map(earlier?.after ?? before)
  const subject = recordSubject(collection, row, languages[0] ?? req.locale)
  const found = { collection, id: known, before, after, subject }
  if (action === 'withdraw') {
    for (const locale of languages) after.delete(locale)
    if (languagesOf(after).length === 0) after.clear()
    if (successor) await requireSuccessor(slug, known, successor, req)
    return { ...found, version: earlier?.version ?? null, successor }
  }
  if (row.deletedAt) throw refused(req, messages.publication.inTrash, 400)
  const now = partsOf(collection.flattenedFields as FlattenedField[], row)
  if (facts || !after.has('facts')) after.set('facts', now.facts)
  for (const locale of languages) after.set(locale, now.texts[locale])
  if (languagesOf(after).length === 0) throw refused(req, messages.publication.noLanguage, 400)
  return { ...found, version: await newestVersion(slug, known, req), successor: null }
}

/** @throws APIError (400) for the record itself, and for what is no record of its collection */
async function requireSuccessor(slug: CollectionSlug, id: string, successor: string, req: PayloadRequest) {
  if (successor.toLowerCase() === id) throw refused(req, messages.publication.ownSuccessor, 400)
  const other = await workingCopy(slug, successor, req)
  if (!other || other.deletedAt) throw refused(req, messages.publication.noSuccessor, 400)
}

const isSame = (a: Values | undefined, b: Values | undefined) =>
  (a === undefined) === (b === undefined) && canonical(a) === canonical(b)

type PartEntry = Pick<Entry, 'collection' | 'record' | 'part' | 'action' | 'document' | 'version' | 'successor'>

function entriesOf({
  collection: { slug: collection },
  id: record,
  before,
  after,
  version,
  successor,
}: Change): PartEntry[] {
  return ['facts', ...locales].flatMap((part): PartEntry[] => {
    const [was, is] = [before.get(part), after.get(part)]
    if (isSame(was, is)) return []
    const action = is ? 'publish' : 'withdraw'
    return [{ collection, record, part, action, document: is ?? null, version, successor: is ? null : successor }]
  })
}

const publishedParts = (change: Change) =>
  entriesOf(change).flatMap(({ part, action }) => (action === 'publish' ? [part] : []))

/** What is written first: what others are derived from. */
const rank = ({ collection }: Pick<Change, 'collection'>) => (roomOf(collection)?.followers ? 0 : 1)

/** Writes the live rows of what changed and of what follows from it, and returns the tags of both. */
async function writeLive(req: PayloadRequest, changes: readonly Change[], at: string): Promise<string[]> {
  const inOrder = changes.toSorted((a, b) => rank(a) - rank(b))
  const errors: ValidationFieldError[] = []
  for (const change of inOrder) {
    const { collection, id, after } = change
    const problems = await problemsOf(collection, id, after, req)
    const title = problems.length > 0 && changes.length > 1 ? await titleOf(collection.slug, id, req) : null
    errors.push(
      ...problems.map((problem) => (title ? { ...problem, message: `${title} – ${problem.message}` } : problem)),
    )
    if (errors.length === 0) await notePlaces(req, collection, id, await writeRows(req, collection, id, after), at)
  }
  const [first] = inOrder
  if (errors.length > 0 && first) {
    throw new ValidationError({ collection: first.collection.slug, id: first.id, errors, req }, req.t)
  }
  const written = new Set(changes.map(({ collection, id }) => recordTag(collection.slug, id)))
  const tags = changes.flatMap(({ collection, id, before, after }) => [
    ...tagsOfChange(collection.slug, id, [
      ...relationsOfParts(collection, before),
      ...relationsOfParts(collection, after),
    ]),
  ])
  for (const { collection, id } of await followersOf(changes, req)) {
    const tag = recordTag(collection.slug, id)
    if (written.has(tag)) continue
    written.add(tag)
    await writeRows(req, collection, id, await publicParts(await databaseOf(req), collection, id))
    tags.push(tag, listTag(collection.slug))
  }
  return tags
}

async function followersOf(changes: readonly Change[], req: PayloadRequest) {
  const database = await databaseOf(req)
  const found: Located[] = []
  for (const { collection, id, before, after } of changes) {
    for (const follower of roomOf(collection)?.followers ?? []) {
      if ('named' in follower) {
        const relations = [before, after].flatMap((parts) => relationsOfParts(collection, parts))
        found.push(...relations.filter(({ field }) => field === follower.named))
      } else if ('term' in follower) found.push(...(await liveWithTerm(database, `${follower.term}:${id}`)))
      else found.push(...(await liveNaming(database, follower.collection, follower.path, id)))
    }
  }
  return found.flatMap(({ collection, id }) => {
    const of = req.payload.collections[collection as CollectionSlug] // the live store holds records of collections alone
    return of ? [{ collection: of.config, id }] : []
  })
}

/** An address that was once that of another record leads here from now on. */
async function reusedAddresses(changes: readonly Change[], req: PayloadRequest): Promise<string[]> {
  const database = await databaseOf(req)
  const warnings: string[] = []
  for (const { collection, id } of changes) {
    for (const { locale, slug } of await reusedAddressesOf(database, { collection: collection.slug, id })) {
      const language = adminText(req, messages.languageNames[locale as Locale])
      warnings.push(adminText(req, messages.publication.addressReused)(slug, language))
    }
  }
  return warnings
}

async function warningsOfRooms(changes: readonly Change[], req: PayloadRequest): Promise<string[]> {
  const warnings: string[] = []
  for (const { collection, id, after } of changes) {
    const texts = languagesOf(after).map((locale) => ({ ...after.get('facts'), ...after.get(locale) }))
    if (texts.length > 0) warnings.push(...((await roomOf(collection)?.warnings?.(id, texts, req)) ?? []))
  }
  return warnings
}

/** @throws APIError (409) with the titles of the public records that refer to what would no longer be public */
async function requireUnused(changes: readonly Change[], req: PayloadRequest): Promise<void> {
  const leaving = changes.filter(({ after }) => languagesOf(after).length === 0)
  const ids = new Set(leaving.map(({ id }) => id))
  for (const { id } of leaving) {
    const standing = (await livePointingTo(await databaseOf(req), id)).filter((record) => !ids.has(record.id))
    if (standing.length === 0) continue
    const titles = titlesInWords(
      req,
      standing.map(({ title }) => title),
    )
    throw new APIError(adminText(req, messages.publication.standing)(titles), 409, { standing }, true)
  }
}

const refused = (req: PayloadRequest, words: Localized, status: number) =>
  new APIError(adminText(req, words), status, undefined, true)
