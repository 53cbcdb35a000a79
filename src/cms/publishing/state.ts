/** What is public of a record, and how its working copy differs from it. */
import { sql } from '@payloadcms/db-postgres'
import { type CollectionSlug, type FlattenedField, NotFound, type PayloadRequest } from 'payload'
import { mayPublish } from '#/cms/accounts/access'
import { fieldLabel } from '#/cms/adminText'
import { databaseOf } from '#/cms/transaction'
import { type Locale, locales } from '#/i18n/locales'
import { canonical } from '#/live/canonical'
import { publicParts, rows } from '#/live/ledger'
import { composed, partsOf } from '#/live/parts'
import { addressOf, isAddressed } from '#/paths'
import { workingCopy } from './composition'
import { differencesOf } from './differences'
import { obstacleOf } from './rules'
import { nameOf } from './saves'

/** A field in which the working copy and what is public differ, in words. */
type Differing = { path: string; label: string }

type PartState = {
  isPublic: boolean
  /** When the part was last published (ISO), and by whom. */
  since: string | null
  by: string | null
  differences: Differing[]
}

export type PublicationState = {
  /** The moment of the last save, which a form names when it saves. */
  updatedAt: string
  savedBy: string | null
  facts: PartState
  /**
   * `newer`: the working copy says something else in this language. `obstacle`: what keeps it from being published, for
   * the person.
   */
  languages: Record<Locale, PartState & { newer: boolean; address: string | null; obstacle: string | null }>
  formerAddresses: { locale: string; slug: string; until: string }[]
  mayPublish: boolean
}

/** @throws NotFound when there is no such record */
export async function stateOf(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<PublicationState> {
  const row = await workingCopy(collection, id, req)
  if (!row) throw new NotFound(req.t)
  const database = await databaseOf(req)
  const record = String(row.id)
  const { config } = req.payload.collections[collection]
  const fields = config.flattenedFields as FlattenedField[]
  const now = partsOf(fields, row)
  const shown = await publicParts(database, config, record)
  const said = await rows<{ part: string; at: Date; actor_name: string | null }>(
    database,
    sql`select distinct on (part) part, at, actor_name from live.ledger
      where collection = ${collection} and record = ${record} order by part, seq desc`,
  )
  const addresses = await rows<{ locale: string; slug: string; until: Date | null }>(
    database,
    sql`select locale, slug, until from live.addresses
      where collection = ${collection} and record = ${record} order by until desc nulls first`,
  )
  const partState = (part: string, working: Record<string, unknown>, differences: Differing[]): PartState => {
    const isPublic = shown.has(part)
    const last = isPublic ? said.find((entry) => entry.part === part) : undefined
    return {
      isPublic,
      since: last ? new Date(last.at).toISOString() : null,
      by: last?.actor_name ?? null,
      differences: isPublic && canonical(shown.get(part)) !== canonical(working) ? differences : [],
    }
  }
  const labelled = (differences: { path: string; label: unknown }[]) =>
    differences.map(({ path, label }) => ({ path, label: fieldLabel(req, label, path) }))
  const facts = labelled(
    differencesOf(fields, composed(fields, now.facts, {}), composed(fields, shown.get('facts') ?? {}, {})),
  )
  const differing = partState('facts', now.facts, facts)
  const languages = locales.map((locale) => {
    const text = shown.get(locale) ?? {}
    const differences = labelled(
      differencesOf(fields, composed(fields, now.facts, now.texts[locale]), composed(fields, now.facts, text), {
        of: 'texts',
      }),
    )
    const part = partState(locale, now.texts[locale], differences)
    const slug = addresses.find((address) => address.locale === locale && address.until === null)?.slug
    const home = Boolean(shown.get('facts')?.home)
    const address = slug && isAddressed(collection) ? addressOf(collection, locale, { slug, home }) : null
    return [locale, { ...part, newer: part.differences.length > 0, address }] as const
  })
  const obstacles: Partial<Record<Locale, string | null>> = {}
  for (const [locale, part] of languages) {
    const isChanged = !part.isPublic || part.newer || differing.differences.length > 0
    if (isChanged) obstacles[locale] = await obstacleOf({ collection: config, id: record, parts: [locale] }, req)
  }
  return {
    updatedAt: new Date(String(row.updatedAt)).toISOString(),
    savedBy: row.savedBy ? await nameOf(String(row.savedBy), req) : null,
    facts: differing,
    languages: Object.fromEntries(
      languages.map(([locale, part]) => [locale, { ...part, obstacle: obstacles[locale] ?? null }]),
    ) as PublicationState['languages'],
    formerAddresses: addresses.flatMap(({ locale, slug, until }) =>
      until ? [{ locale, slug, until: new Date(until).toISOString() }] : [],
    ),
    mayPublish: mayPublish(req),
  }
}
