import { type Locale, locales } from '#/i18n/locales'
import { addressOf, type Listed, listed, paths } from '#/paths'
import type { Page } from '#/payload-types'
import { idsOf } from '#/register/references'
import { lastPublications } from './publications'
import { allSlugs } from './publicIndex'
import { reader } from './reader'

/** A public page: its address in each language in which it is public, and when what it shows was last published there (ISO). */
export type PublicAddress = Partial<Record<Locale, { path: string; updated: string | null }>>

type Kind = Listed | 'pages'
type Found = { kind: Kind; id: string; address: PublicAddress; parts: string[] }

const kinds = [...listed, 'pages'] as const satisfies Kind[]

/** Every public address of every kind, lists and views first. */
export async function publicAddresses(): Promise<PublicAddress[]> {
  const found = await allRecords()
  const lists = listed.map((kind) => listOf(kind, found))
  const themes = found.filter(({ kind }) => kind === 'themes')
  return [...lists, ...viewsOf(found), ...found.map((record) => withParts(record, themes))]
}

async function allRecords(): Promise<Found[]> {
  const [slugs, themesOf, moments] = await Promise.all([allSlugs(kinds), themesInPages(), allMoments()])
  const records = new Map<string, Found>()
  for (const { collection, id, locale, slug, home, parent, updated } of slugs) {
    const kind = collection as Kind // no others were selected
    const parts = [...(themesOf.get(id) ?? []), ...(kind === 'themes' && parent ? [parent] : [])]
    const found = records.get(id) ?? { kind, id, address: {}, parts }
    found.address[locale] = {
      path: addressOf(kind, locale, { slug, home }),
      updated: moments.get(`${kind} ${locale}`)?.get(id) ?? updated,
    }
    records.set(id, found)
  }
  return [...records.values()]
}

/** The moment of the last publication of each record, by kind and language. */
async function allMoments(): Promise<Map<string, ReadonlyMap<string, string>>> {
  const reads = kinds.flatMap((kind) =>
    locales.map(async (locale) => [`${kind} ${locale}`, await lastPublications(kind, locale)] as const),
  )
  return new Map(await Promise.all(reads))
}

/** The themes whose text stands in each page. */
async function themesInPages(): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const locale of locales) {
    const pages: Pick<Page, 'id' | 'blocks'>[] = await reader(locale).list('pages', {
      select: { blocks: true },
      own: true,
    })
    for (const { id, blocks } of pages) {
      const themes = (blocks ?? []).flatMap((block) => (block.blockType === 'theme' ? block.theme : []))
      found.set(id, [...(found.get(id) ?? []), ...idsOf(themes)])
    }
  }
  return found
}

/** A page is as new as the newest text in it: a page prints themes with their sub-themes, a strand its sub-themes. */
function withParts({ kind, id, address, parts }: Found, all: Found[]): PublicAddress {
  if (kind !== 'pages' && kind !== 'themes') return address
  const printed = kind === 'pages' ? parts : [id]
  const themes = all.filter((other) => [other.id, ...other.parts].some((theme) => printed.includes(theme)))
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

/** A view of all registers is as new as the newest record of all. */
function viewsOf(all: Found[]): PublicAddress[] {
  const addresses = all.map(({ address }) => address)
  return (['changes', 'news', 'openData'] as const).map((view) =>
    Object.fromEntries(
      locales.map((locale) => [locale, { path: paths.view(view, locale), updated: newest(addresses, locale) }]),
    ),
  )
}

function newest(addresses: PublicAddress[], locale: Locale): string | null {
  const moments = addresses.flatMap((address) => address[locale]?.updated ?? [])
  return moments.toSorted().at(-1) ?? null
}
