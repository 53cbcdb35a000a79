import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { env } from '#/env'
import { defaultLocale, isLocale, type Locale, locales } from '#/i18n/locales'
import { type Listed, paths } from '#/paths'

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
