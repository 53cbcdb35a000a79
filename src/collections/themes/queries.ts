import { cache } from 'react'
import { reader } from '#/data/reader'
import type { Locale } from '#/i18n/locales'
import type { Theme } from '#/payload-types'

const nameFields = { name: true, slug: true, parent: true, order: true, summary: true } as const

/** The fields that a list shows of a theme. */
export type ThemeEntry = Pick<Theme, 'id' | 'name' | 'slug' | 'parent' | 'order' | 'summary'>

/** The fields of the text of a theme. */
export type ThemeText = ThemeEntry & Pick<Theme, 'introduction'>

/** A theme with its sub-themes in their order; a sub-theme has none. */
export type WithSubThemes<T extends ThemeEntry> = T & { subThemes: T[] }

/** The tree of public themes. A sub-theme whose strand is not public in this language stands among the strands. */
export async function listThemes(locale: Locale): Promise<WithSubThemes<ThemeEntry>[]> {
  const themes = await reader(locale).list('themes', { sort: 'order', select: nameFields })
  const ids = new Set(themes.map(({ id }) => id))
  return themes.filter((theme) => !ids.has(strandOf(theme) ?? '')).map((theme) => withSubThemes(theme, themes))
}

/** The theme at an address, read once for each render: the page and its metadata both need it. */
export const findTheme = cache(async (locale: Locale, slug: string): Promise<WithSubThemes<Theme> | null> => {
  const theme = await reader(locale).bySlug('themes', slug)
  if (!theme) return null
  const subThemes = await reader(locale).list('themes', {
    where: { parent: { equals: theme.id } },
    sort: 'order',
    depth: 1,
    own: true,
  })
  return { ...theme, subThemes }
})

/** The themes that a page prints, by id, each with its sub-themes; those that are not public are not there. */
export async function themesForPage(locale: Locale, ids: string[]): Promise<Map<string, WithSubThemes<ThemeText>>> {
  if (ids.length === 0) return new Map()
  const themes = await reader(locale).list('themes', {
    where: { or: [{ id: { in: ids } }, { parent: { in: ids } }] },
    sort: 'order',
    select: { ...nameFields, introduction: true },
    depth: 1,
    own: true,
  })
  const printed = themes.filter(({ id }) => ids.includes(id))
  return new Map(printed.map((theme) => [theme.id, withSubThemes<ThemeText>(theme, themes)]))
}

/** The id of the strand that a theme is part of. */
function strandOf({ parent }: ThemeEntry): string | null {
  return typeof parent === 'object' ? (parent?.id ?? null) : (parent ?? null)
}

function withSubThemes<T extends ThemeEntry>(theme: T, themes: T[]): WithSubThemes<T> {
  return { ...theme, subThemes: themes.filter((other) => strandOf(other) === theme.id) }
}
