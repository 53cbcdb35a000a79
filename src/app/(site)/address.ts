import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { movedTo, wasPublic } from '#/data/reader'
import { env } from '#/env'
import { defaultLocale, isLocale, type Locale, locales } from '#/i18n/locales'
import { type Listed, paths } from '#/paths'
import { answer } from '#/press/reads'

/** The language of a route; anything that is not one of ours is not found. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}

export async function addressOfRoute(
  params: Promise<{ locale: string; slug: string }>,
): Promise<{ locale: Locale; slug: string }> {
  const { slug } = await params
  return { locale: await localeOf(params), slug }
}

type Described = {
  locale: Locale
  title: string
  description?: string | null | undefined
  /** The address of the page in every language in which it is public. */
  addresses: Partial<Record<Locale, string>>
}

/** Title, description, canonical and reciprocal hreflang of a page, with absolute addresses. */
export function metadataOf({ locale, title, description, addresses }: Described): Metadata {
  const languages = alternatesOf(addresses)
  return {
    title,
    ...(description ? { description } : {}),
    alternates: { canonical: languages[locale] ?? null, languages },
  }
}

/** The absolute address of a page in each of its languages, and the one for readers of any other (`x-default`). */
export function alternatesOf(addresses: Described['addresses']): Record<string, string> {
  const absolute = Object.fromEntries(
    Object.entries(addresses).map(([language, path]) => [language, new URL(path, env().publicUrl).href]),
  )
  const original = absolute[defaultLocale] ?? Object.values(absolute)[0]
  return { ...absolute, ...(original ? { 'x-default': original } : {}) }
}

/** A register has its list in every language, even before anything in it is published there. */
export function addressOfList(kind: Listed): Record<Locale, string> {
  return Object.fromEntries(locales.map((locale) => [locale, paths.list(kind, locale)])) as Record<Locale, string>
}

/** Ends a route whose page has another address. */
export function moved(to: string): never {
  answer({ is: 'moved', to })
  permanentRedirect(to)
}

/**
 * Ends a route whose record is not public here: it moved, was taken offline, or never was. The press reads the answer and
 * sends 301, 410 or 404 with a page in the reader's language; without it Next answers as well as it can.
 */
export async function unavailable(kind: Listed | 'pages', locale: Locale, slug: string): Promise<never> {
  const to = await movedTo(kind, locale, slug)
  if (to) moved(to)
  answer((await wasPublic(kind, locale, slug)) ? { is: 'gone', replacement: null } : { is: 'absent' })
  notFound()
}
