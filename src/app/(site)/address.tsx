import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { type Addressed, incompleteDraft, movedTo, reader, wasPublic } from '#/data/reader'
import { env } from '#/env'
import { SitePage } from '#/globals/site/SitePage'
import { defaultLocale, isLocale, type Locale, type Localized } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { answer } from '#/tracking/dependencies'
import { messages } from '#/ui/messages'
import { IncompleteNotice } from '#/ui/Notices'

/** The language of a route; anything that is not one of ours is not found. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}

/** The slug is empty on the home page, which has none. */
export async function addressOfRoute(
  params: Promise<{ locale: string; slug?: string }>,
): Promise<{ locale: Locale; slug: string }> {
  const { slug = '' } = await params
  return { locale: await localeOf(params), slug }
}

type Described = {
  /** The language of the address. */
  locale: Locale
  /** The language of the text, when it is another: such a page is for readers, and stands in no index. */
  language?: Locale
  /** Empty on the home page, which is called by the name of the site. */
  title: string
  description?: string | null | undefined
  /** The address of the page in every language in which it is public. */
  addresses: Partial<Record<Locale, string>>
  /** ISO moment of the last publication of a record. */
  updated?: string
}

/** Title, description, canonical and reciprocal hreflang of a page, and how it looks where it is shared, with absolute addresses. */
export async function metadataOf(described: Described): Promise<Metadata> {
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

/** Of a record that says nothing of itself yet: what it is called, and in which portal it stands. */
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
    images: [{ url: new URL(paths.card(), env().publicUrl).href, width: 1200, height: 630, alt: siteName }],
    ...(updated && title ? { type: 'article', modifiedTime: updated } : { type: 'website' }),
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

/** Ends a route whose page has another address. */
export function moved(to: string): never {
  answer({ is: 'moved', to })
  permanentRedirect(to)
}

/** Ends a route at whose address nothing ever stood. */
export function absent(): never {
  answer({ is: 'absent' })
  notFound()
}

/**
 * What a route answers whose record is not public here: it moved, was taken offline, or never was. The press reads the
 * answer and sends 301, 410 or 404 with a page in the reader's language; without it Next answers as well as it can. In
 * the preview, a draft that lacks what its page is made of is named, with what it lacks.
 */
export async function unavailable(kind: Addressed, locale: Locale, slug: string): Promise<ReactNode> {
  const draft = await incompleteDraft(kind, locale, slug)
  if (draft) {
    const register = kind === 'pages' ? null : kind
    return (
      <SitePage locale={locale} register={register} record={{ kind, id: draft.id }} title={messages.draft[locale]}>
        <IncompleteNotice locale={locale} missing={draft.missing} />
      </SitePage>
    )
  }
  const to = await movedTo(kind, locale, slug)
  if (to) moved(to)
  answer((await wasPublic(kind, locale, slug)) ? { is: 'gone', replacement: null } : { is: 'absent' })
  notFound()
}
