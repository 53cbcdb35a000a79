/** A link to a page of this portal becomes a reference to its record, which leads on when the record moves. */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook } from 'payload'
import { transactionOf } from '#/cms/transaction'
import { env } from '#/env'
import { defaultLocale, isLocale } from '#/i18n/locales'
import { rows } from '#/live/ledger'
import { destinationOf } from '#/routing'

type Target = { relationTo: string; value: string }
type Fields = { linkType?: string; url?: unknown; doc?: unknown }
type Node = Record<string, unknown>

/** Replaces the addresses of this portal in all prose of a save. An address of no record stays as it is. */
export const ownLinks: CollectionBeforeChangeHook = async ({ data, req }) => {
  const addresses = new Map<string, Target>()
  for (const url of ownUrlsIn(data)) {
    const place = placeOf(url)
    const database = place && (await transactionOf(req))
    if (!place || !database) continue
    const [found] = await rows<{ record: string }>(
      database,
      sql`select record::text from live.addresses
        where collection = ${place.kind} and locale = ${place.locale} and slug = ${place.slug}
        order by until desc nulls first, since desc limit 1`,
    )
    if (found) addresses.set(url, { relationTo: place.kind, value: found.record })
  }
  return addresses.size > 0 ? (referring(data, addresses) as typeof data) : data
}

/** The kind, the language and the slug in the address of a record; null for any other address, one with a query among them. */
function placeOf(url: string): { kind: string; locale: string; slug: string } | null {
  const { pathname, search, hash } = new URL(url)
  if (search || hash) return null
  let destination = destinationOf(pathname)
  if (destination.is === 'negotiated') destination = destinationOf(destination.to(defaultLocale))
  if (destination.is === 'redirect') destination = destinationOf(destination.to)
  if (destination.is !== 'page') return null
  const [, locale, kind, slug, ...rest] = destination.route.split('/')
  return isLocale(locale) && kind && slug && rest.length === 0 ? { kind, locale, slug } : null
}

function ownUrlsIn(value: unknown): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((inner) => [...ownUrlsIn(inner)]))
  if (!isNode(value)) return new Set()
  const own = ownUrlOf(value)
  return new Set([...(own ? [own] : []), ...Object.values(value).flatMap((inner) => [...ownUrlsIn(inner)])])
}

function ownUrlOf({ type, fields }: Node): string | null {
  if ((type !== 'link' && type !== 'autolink') || !isNode(fields)) return null
  const { linkType, url } = fields as Fields
  const isOwn = linkType !== 'internal' && typeof url === 'string' && URL.canParse(url)
  return isOwn && new URL(url).origin === new URL(env().publicUrl).origin ? url : null
}

function referring(value: unknown, addresses: ReadonlyMap<string, Target>): unknown {
  if (Array.isArray(value)) return value.map((inner) => referring(inner, addresses))
  if (!isNode(value)) return value
  const own = ownUrlOf(value)
  const doc = own && addresses.get(own)
  const node = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, referring(inner, addresses)]))
  if (!doc) return node
  const { url: _, ...fields } = node.fields as Fields
  return { ...node, type: 'link', fields: { ...fields, linkType: 'internal', doc } }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
