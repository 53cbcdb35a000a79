/** The names of records, many at once, for the team: `POST /api/names`. */
import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionSlug, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { isStaff } from '#/cms/accounts/access'
import { adminText } from '#/cms/adminText'
import { isUuid } from '#/cms/input/shape'
import { databaseOf } from '#/cms/transaction'
import { isLocale, type Locale } from '#/i18n/locales'
import { rows } from '#/live/ledger'

type Reference = { collection: CollectionSlug; id: string }

const most = 500

const notExpected = {
  fr: (member: string) => `« ${member} » n’est pas ce qui est attendu : une langue, et ${most} fiches au plus.`,
  en: (member: string) => `“${member}” is not what is expected: a language, and at most ${most} records.`,
}

const isReference = (value: unknown): value is Reference => {
  const { collection, id } = (value ?? {}) as Partial<Record<keyof Reference, unknown>>
  return typeof collection === 'string' && isUuid(id)
}

/** @throws APIError (400) naming the member that is not what it should be */
async function bodyOf(req: PayloadRequest): Promise<{ locale: Locale; records: Reference[] }> {
  const wrong = (member: string) => new APIError(adminText(req, notExpected)(member), 400, undefined, true)
  const { locale, records } = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>
  if (!isLocale(locale)) throw wrong('locale')
  if (!Array.isArray(records) || records.length > most || !records.every(isReference)) throw wrong('records')
  return { locale, records: records.map(({ collection, id }) => ({ collection, id: id.toLowerCase() })) }
}

/** The names by id, in the language of the content, or else in the other; none of what the team cannot read. */
export async function namesOf(
  records: readonly Reference[],
  locale: Locale,
  req: PayloadRequest,
): Promise<Map<string, string | null>> {
  const ids = sql`select value::uuid from jsonb_array_elements_text(${JSON.stringify(records.map(({ id }) => id))}::jsonb)`
  const known = await rows<{ id: string; name: string | null }>(
    await databaseOf(req),
    sql`select record::text as id, name from desk.states where locale = ${locale} and record in (${ids})`,
  )
  const names = new Map(known.map(({ id, name }) => [id, name]))
  // Files and people have no working copy.
  const others = records.filter(({ id }) => !names.has(id))
  for (const collection of new Set(others.map((of) => of.collection))) {
    const useAsTitle = req.payload.collections[collection]?.config.admin.useAsTitle
    if (!useAsTitle) continue
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: others.filter((of) => of.collection === collection).map(({ id }) => id) } },
      depth: 0,
      locale,
      overrideAccess: false,
      pagination: false,
      req,
    })
    for (const doc of docs) {
      const { id, [useAsTitle]: title, filename } = doc as unknown as Record<string, unknown>
      names.set(String(id), typeof title === 'string' && title ? title : typeof filename === 'string' ? filename : null)
    }
  }
  return names
}

async function naming(req: PayloadRequest): Promise<Response> {
  if (!req.user || !isStaff(req)) throw new Forbidden(req.t)
  const { locale, records } = await bodyOf(req)
  return Response.json({ names: Object.fromEntries(await namesOf(records, locale, req)) })
}

export const namesEndpoint: Endpoint = { path: '/names', method: 'post', handler: naming }
