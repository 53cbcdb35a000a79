import { cache } from 'react'
import { reader } from '#/data/reader'
import type { Locale } from '#/i18n/locales'
import type { Page } from '#/payload-types'

/** The home page, read once for each render: the page and its metadata both need it. */
export const homePage = cache(
  (locale: Locale): Promise<Page | null> =>
    reader(locale).one('pages', { where: { home: { equals: true } }, depth: 1, own: true }),
)

/** The home page too has a slug; its address leads to the home of the language. */
export const findPage = cache(
  (locale: Locale, slug: string): Promise<Page | null> => reader(locale).bySlug('pages', slug),
)
