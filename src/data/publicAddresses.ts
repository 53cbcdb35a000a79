import type { SelectType } from 'payload'
import { type Locale, locales } from '#/i18n/locales'
import { type Listed, listed, paths } from '#/paths'
import type { Page, Theme } from '#/payload-types'
import { lastPublications } from './publications'
import { addressOf, reader } from './reader'

/** A public page: its address in each language in which it is public, and when what it shows was last published there (ISO). */
export type PublicAddress = Partial<Record<Locale, { path: string; updated: string | null }>>

type Kind = Listed | 'pages'
type Found = { kind: Kind; id: string; address: PublicAddress; parts: string[] }

/** Every public address of every kind, lists and views first: two questions for each collection and language. */
export async function publicAddresses(): Promise<PublicAddress[]> {
  const kinds = [...listed, 'pages'] as const
  const found = (await Promise.all(kinds.map(recordsOf))).flat()
  const lists = listed.map((kind) => listOf(kind, found))
  return [...lists, ...viewsOf(found), ...found.map((record) => withParts(record, found))]
}

async function recordsOf(kind: Kind): Promise<Found[]> {
  const more: SelectType = kind === 'pages' ? { home: true, blocks: true } : kind === 'themes' ? { parent: true } : {}
  const records = new Map<string, Found>()
  for (const locale of locales) {
    const moments = await lastPublications(kind, locale)
    for (const record of await reader(locale).list(kind, { select: { slug: true, updatedAt: true, ...more } })) {
      if (!record.slug) continue
      const found = records.get(record.id) ?? { kind, id: record.id, address: {}, parts: partsOf(record) }
      const updated = moments.get(record.id) ?? record.updatedAt
      found.address[locale] = { path: addressOf(kind, locale, record), updated }
      records.set(record.id, found)
    }
  }
  return [...records.values()]
}

/** The themes whose text stands in a page; a theme names the strand in which its own text stands. */
function partsOf(record: object): string[] {
  const { blocks, parent } = record as Partial<Page & Theme>
  const themes = (blocks ?? []).flatMap((block) => (block.blockType === 'theme' ? block.theme : []))
  return [...themes, ...(parent ? [parent] : [])].map((theme) => (typeof theme === 'string' ? theme : theme.id))
}

/** A page is as new as the newest text in it: a page prints themes with their sub-themes, a strand its sub-themes. */
function withParts({ kind, id, address, parts }: Found, all: Found[]): PublicAddress {
  const printed = kind === 'pages' ? parts : kind === 'themes' ? [id] : []
  const themes = all.filter(
    (other) => other.kind === 'themes' && [other.id, ...other.parts].some((theme) => printed.includes(theme)),
  )
  return Object.fromEntries(
    Object.entries(address).map(([language, { path }]) => {
      const moments = [address, ...themes.map((theme) => theme.address)]
      return [language, { path, updated: newest(moments, language as Locale) }] // the keys are languages
    }),
  )
}

/** A list changes with the records in it, and is there in every language even while it is empty. */
function listOf(kind: Listed, all: Found[]): PublicAddress {
  const addresses = all.filter((record) => record.kind === kind).map(({ address }) => address)
  return Object.fromEntries(
    locales.map((locale) => [locale, { path: paths.list(kind, locale), updated: newest(addresses, locale) }]),
  )
}

/** What is made of all registers is as new as the newest record of all. */
function viewsOf(all: Found[]): PublicAddress[] {
  const addresses = all.map(({ address }) => address)
  return (['changes', 'openData'] as const).map((view) =>
    Object.fromEntries(
      locales.map((locale) => [locale, { path: paths.view(view, locale), updated: newest(addresses, locale) }]),
    ),
  )
}

function newest(addresses: PublicAddress[], locale: Locale): string | null {
  const moments = addresses.flatMap((address) => address[locale]?.updated ?? [])
  return moments.toSorted().at(-1) ?? null
}
