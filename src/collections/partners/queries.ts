import { cache } from 'react'
import { reader } from '#/data/reader'
import { languageTags, nameOrder } from '#/i18n/intl'
import type { Locale } from '#/i18n/locales'
import { orderKey } from '#/i18n/slugify'
import type { Partner } from '#/payload-types'
import { idOf, languageOf } from '#/register/references'

const nameFields = {
  name: true,
  nameLanguage: true,
  usualName: true,
  acronym: true,
  sortName: true,
  slug: true,
  kind: true,
} as const

/** The fields that a list shows of a partner. */
export type PartnerEntry = Pick<
  Partner,
  'id' | 'name' | 'usualName' | 'acronym' | 'sortName' | 'slug' | 'kind' | 'themes'
>

/** Every public partner, in the alphabetical order of the language: articles skipped, accents as its readers expect. */
export async function listPartners(locale: Locale): Promise<PartnerEntry[]> {
  const partners = await reader(locale).list('partners', { select: { ...nameFields, themes: true } })
  return inOrder(partners, locale)
}

/** Partners by their ids, in the same order of names. */
export async function partnersById(locale: Locale, ids: string[]): Promise<PartnerEntry[]> {
  const partners = await reader(locale).list('partners', {
    where: { id: { in: ids } },
    select: { ...nameFields, themes: true },
  })
  return inOrder(partners, locale)
}

export async function partnersOfTheme(locale: Locale, themeIds: string[]): Promise<PartnerEntry[]> {
  const partners = await reader(locale).list('partners', {
    where: { themes: { in: themeIds } },
    select: { ...nameFields, themes: true },
  })
  return inOrder(partners, locale)
}

/** Partners by the letter under which the order of names puts them, "#" for a figure; letters in their order. */
export function byInitial<P extends Pick<PartnerEntry, 'name' | 'sortName'>>(partners: P[]): [string, P[]][] {
  const initialOf = ({ sortName, name }: P) => /^[a-z]/.exec(orderKey(sortName || name))?.[0].toUpperCase() ?? '#'
  const letters = [...new Set(partners.map(initialOf))].toSorted()
  return letters.map((letter) => [letter, partners.filter((partner) => initialOf(partner) === letter)])
}

/** A strand by its name, and the language of that where it is not public in that of the page. */
export type Strand = { id: string; name: string; language: Locale | undefined }

/** The strand of each public theme, by the id of the theme; a theme whose strand is not public stands for itself. */
export async function strandsOfThemes(locale: Locale): Promise<Map<string, Strand>> {
  const themes = await reader(locale).list('themes', { select: { name: true, parent: true } })
  const named = new Map(
    themes.map((theme) => [theme.id, { id: theme.id, name: theme.name, language: languageOf(theme) }]),
  )
  return new Map(
    themes.flatMap(({ id, parent }) => {
      const strand = named.get(idOf(parent) ?? id) ?? named.get(id)
      return strand ? [[id, strand]] : []
    }),
  )
}

/** A partner with its strands and its ties to others. */
export type PartnerInStrands = PartnerEntry & Pick<Partner, 'relations'>

/** Every public partner that stands under a strand, in order. */
export async function partnersInStrands(locale: Locale): Promise<PartnerInStrands[]> {
  const partners = await reader(locale).list('partners', {
    select: { ...nameFields, themes: true, relations: { type: true, partner: true, to: true, verified: true } },
  })
  return inOrder(
    partners.filter(({ themes }) => themes && themes.length > 0),
    locale,
  )
}

/** The members of a mechanism, with whether each membership was verified. */
export async function membersOf(locale: Locale, id: string): Promise<(PartnerEntry & { verified: boolean })[]> {
  const partners = await reader(locale).list('partners', {
    where: { and: [{ 'relations.partner': { equals: id } }, { 'relations.type': { equals: 'memberOf' } }] },
    select: { ...nameFields, relations: true },
  })
  const members = partners.flatMap((partner) => {
    const membership = partner.relations?.find((row) => row.type === 'memberOf' && idOf(row.partner) === id)
    return membership ? [{ ...partner, verified: membership.verified ?? false }] : []
  })
  return inOrder(members, locale)
}

/** Partners that state another relation to this one: its programmes, those it hosts, its successors. */
export async function relatedTo(locale: Locale, id: string): Promise<Partner[]> {
  return reader(locale).list('partners', {
    where: { 'relations.partner': { equals: id } },
    select: { ...nameFields, relations: true },
  })
}

/** The partner at an address, read once for each render: the page and its metadata both need it. */
export const findPartner = cache(
  (locale: Locale, slug: string): Promise<Partner | null> => reader(locale).bySlug('partners', slug),
)

function inOrder<P extends PartnerEntry>(partners: P[], locale: Locale): P[] {
  const collator = nameOrder(languageTags[locale], null)
  return partners.toSorted((a, b) => collator.compare(a.sortName || a.name, b.sortName || b.name))
}
