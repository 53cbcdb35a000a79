/** The steps of reviews and the settings of the review, as the database keeps them. */
import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterDeleteHook, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { note } from '#/cms/audit/audit'
import type { Kind } from '#/cms/audit/kinds'
import type { Values } from '#/cms/publishing/room'
import { titleOf } from '#/cms/publishing/uses'
import { databaseOf } from '#/cms/transaction'
import type { Locale } from '#/i18n/locales'
import { canonical } from '#/live/canonical'
import { type Database, rows } from '#/live/ledger'
import { partsOf } from '#/live/parts'

/** `published`: what was looked at is public, and the review is over. */
export type ReviewState = 'asked' | 'returned' | 'approved' | 'published'

export type Step = {
  id: number
  locale: Locale
  state: ReviewState
  looked_at: string
  comment: string | null
  by_id: string | null
  by_name: string | null
  /** ISO. */
  at: string
}

export type Settings = {
  /** A publication needs an approved review. */
  isRequired: boolean
  /** Publishers may approve what they wrote themselves. */
  isOwnAllowed: boolean
}

/** The hash of what a reviewer looks at: the facts of a working copy, and its texts in one language. */
export function fingerprint(collection: SanitizedCollectionConfig, row: Values, locale: Locale): string {
  const { facts, texts } = partsOf(collection.flattenedFields as FlattenedField[], row)
  return createHash('sha256')
    .update(canonical([facts, texts[locale]]))
    .digest('hex')
}

/** Every step of a record, the newest first. */
export async function stepsOf(database: Database, collection: string, record: string): Promise<Step[]> {
  const found = await rows<Omit<Step, 'id' | 'at'> & { id: string; at: Date }>(
    database,
    sql`select id, locale, state, looked_at, comment, by_id::text, by_name, at from desk.reviews
      where collection = ${collection} and record = ${record} order by id desc`,
  )
  return found.map((step) => ({ ...step, id: Number(step.id), at: new Date(step.at).toISOString() }))
}

export const newestStep = (steps: readonly Step[], locale: Locale) => steps.find((step) => step.locale === locale)

type Taken = Pick<Step, 'locale' | 'state' | 'looked_at' | 'comment'>

export async function takeStep(req: PayloadRequest, collection: string, record: string, step: Taken): Promise<void> {
  const { locale, state, looked_at, comment } = step
  await (await databaseOf(req)).execute(sql`
    insert into desk.reviews (collection, record, locale, state, looked_at, comment, by_id, by_name)
    values (${collection}, ${record}, ${locale}, ${state}, ${looked_at}, ${comment}, ${req.user?.id ?? null},
      ${req.user?.name ?? null})`)
  const kind = noted[state]
  if (!kind) return
  await note(req, kind, { subject: { collection, record, title: await titleOf(collection, record, req), locale } })
}

/** A review ends by a publication, which is noted by itself. */
const noted: Record<ReviewState, Kind | null> = {
  asked: 'reviewAsked',
  returned: 'reviewReturned',
  approved: 'reviewApproved',
  published: null,
}

export async function settingsOf(database: Database): Promise<Settings> {
  const [row] = await rows<{ is_required: boolean; is_own_allowed: boolean }>(
    database,
    sql`select is_required, is_own_allowed from desk.review_settings`,
  )
  return { isRequired: row?.is_required ?? false, isOwnAllowed: row?.is_own_allowed ?? false }
}

export async function changeSettings(req: PayloadRequest, { isRequired, isOwnAllowed }: Settings): Promise<void> {
  await (await databaseOf(req)).execute(sql`
    update desk.review_settings set is_required = ${isRequired}, is_own_allowed = ${isOwnAllowed},
      by_id = ${req.user?.id ?? null}, by_name = ${req.user?.name ?? null}, at = now()`)
  await note(req, 'reviewSettings', { details: { isRequired, isOwnAllowed } })
}

/** A record that is deleted for good leaves nothing behind. */
export const forgetReview: CollectionAfterDeleteHook = async ({ collection: { slug }, id, req }) => {
  const database = await databaseOf(req)
  await database.execute(sql`delete from desk.reviews where collection = ${slug} and record = ${id}`)
  await database.execute(sql`delete from desk.comments where collection = ${slug} and record = ${id}`)
}
