import type { SelectType } from 'payload'
import { type Locale, locales } from '#/i18n/locales'
import { type Listed, listed, paths } from '#/paths'
import { addressOf, reader } from './reader'

/** A public page: its address in each language in which it is public, and when each was last changed (ISO). */
export type PublicAddress = Partial<Record<Locale, { path: string; updated: string | null }>>

/** Every public address of every kind, lists first: one question for each collection and language. */
export async function publicAddresses(): Promise<PublicAddress[]> {
  const kinds = [...listed, 'pages'] as const
  const found = await Promise.all(kinds.map(async (kind) => ({ kind, records: await recordsOf(kind) })))
  const lists = found.flatMap(({ kind, records }) => (kind === 'pages' ? [] : [listOf(kind, records)]))
  return [...lists, ...found.flatMap(({ records }) => records)]
}

async function recordsOf(kind: Listed | 'pages'): Promise<PublicAddress[]> {
  const select: SelectType = { slug: true, updatedAt: true, ...(kind === 'pages' ? { home: true } : {}) }
  const addresses = new Map<string, PublicAddress>()
  for (const locale of locales) {
    for (const record of await reader(locale).list(kind, { select })) {
      if (!record.slug) continue
      const address = addresses.get(record.id) ?? {}
      address[locale] = { path: addressOf(kind, locale, record), updated: record.updatedAt }
      addresses.set(record.id, address)
    }
  }
  return [...addresses.values()]
}

/** A list changes with the records in it, and is there in every language even while it is empty. */
function listOf(kind: Listed, records: PublicAddress[]): PublicAddress {
  const list: PublicAddress = {}
  for (const locale of locales) {
    const changes = records.flatMap((record) => record[locale]?.updated ?? []).toSorted()
    list[locale] = { path: paths.list(kind, locale), updated: changes.at(-1) ?? null }
  }
  return list
}
