import type { Metadata } from 'next'
import { reader } from '#/data/reader'
import { defaultLocale, isLocale, type Locale, type Localized } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { absolute } from '#/register/structured'
import { localeOf, type RouteProps } from './routeParams'

type Described = {
  /** The language of the address. */
  locale: Locale
  /** The language of the text, when it is another: search engines are told not to index such a page. */
  language?: Locale
  /** Empty on the home page, whose title is the name of the site. */
  title: string
  description?: string | null | undefined
  /** The address of the page in every language in which it is public. */
  addresses: Partial<Record<Locale, string>>
  /** ISO moment of the last publication of a record. */
  updated?: string
}

/** Title, description, canonical address, reciprocal hreflang and Open Graph of a page; all addresses are absolute. */
export async function pageMetadata(described: Described): Promise<Metadata> {
  const { locale, language = locale, title, addresses } = described
  const description = described.description || (await descriptionOf(title, language))
  const languages = alternatesOf(addresses)
  return {
    ...(title ? { title } : {}),
    description,
    ...(language === locale ? {} : { robots: { index: false } }),
    alternates: { canonical: languages[language] ?? null, ...(language === locale ? { languages } : {}) },
    openGraph: await openGraphOf({ ...described, description }, languages[language]),
    twitter: { card: 'summary_large_image' },
  }
}

type Named = { title: Localized; description: Localized; addresses: Localized }

/** The metadata of a page that depends on nothing but the language of its address. */
export function namedPageMetadata({ title, description, addresses }: Named) {
  return async ({ params }: RouteProps): Promise<Metadata> => {
    const locale = await localeOf(params)
    return pageMetadata({
      locale,
      title: typeset(title[locale], locale),
      description: typeset(description[locale], locale),
      addresses,
    })
  }
}

/** For a record without a description: its name, and the portal in which it stands. */
async function descriptionOf(title: string, language: Locale): Promise<string> {
  const { name, description } = await reader(language).site()
  return typeset([title, description || name].filter(Boolean).join('. '), language)
}

const territories: Localized = { fr: 'fr_FR', en: 'en_GB' }

async function openGraphOf(described: Described, url: string | undefined): Promise<Metadata['openGraph']> {
  const { locale, language = locale, title, description, addresses, updated } = described
  const siteName = typeset((await reader(language).site()).name, language)
  const others = Object.keys(addresses).flatMap((other) => (isLocale(other) && other !== language ? other : []))
  return {
    title: title || siteName,
    ...(description ? { description } : {}),
    ...(url ? { url } : {}),
    siteName,
    locale: territories[language],
    ...(others.length > 0 ? { alternateLocale: others.map((other) => territories[other]) } : {}),
    images: [{ url: absolute(paths.card()), width: 1200, height: 630, alt: siteName }],
    ...(updated && title ? { type: 'article', modifiedTime: updated } : { type: 'website' }),
  }
}

/** The absolute address of a page in each of its languages, and the one for readers of any other (`x-default`). */
export function alternatesOf(addresses: Described['addresses']): Record<string, string> {
  const urls = Object.fromEntries(Object.entries(addresses).map(([language, path]) => [language, absolute(path)]))
  const original = urls[defaultLocale] ?? Object.values(urls)[0]
  return { ...urls, ...(original ? { 'x-default': original } : {}) }
}
