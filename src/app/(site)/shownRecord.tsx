/** A record as a route shows it: in the language of the address, or in the other one in which it is published. */

import { cache, type ReactNode } from 'react'
import { type Publications, publicationsOf } from '#/data/publications'
import { viewer } from '#/data/viewer'
import { type Locale, locales, sourceOf } from '#/i18n/locales'
import type { Addressed } from '#/paths'
import { BehindNotice, LanguageNotice } from '#/ui/Notices'

/** A record, and the language in which it is shown. */
type Shown<R> = { record: R; language: Locale }

/** The record at an address, read once for each render: the page and its metadata both need it. */
export function shownIn<R>(find: (locale: Locale, slug: string) => Promise<R | null>) {
  return cache(async (locale: Locale, slug: string): Promise<Shown<R> | null> => {
    const record = await find(locale, slug)
    if (record) return { record, language: locale }
    // The preview shows a record in every language, finished or not.
    if (await viewer()) return null
    for (const language of locales.filter((other) => other !== locale)) {
      const original = await find(language, slug)
      if (original) return { record: original, language }
    }
    return null
  })
}

/** When the record was first and last published in a language; in the preview, when it was made and last saved. */
export async function publishedOf(
  kind: Addressed,
  { id, createdAt, updatedAt }: { id: string; createdAt: string; updatedAt: string },
  language: Locale,
): Promise<Publications> {
  const published = (await viewer()) ? null : await publicationsOf(kind, language, id)
  return published ?? { first: createdAt, last: updatedAt, isBehind: false }
}

type Props = {
  locale: Locale
  language: Locale
  /** The addresses of the page whose text is newer, where there is one. */
  newer?: Partial<Record<Locale, string>> | null
  children: ReactNode
}

/**
 * The text of a record, under a notice when its language is another than the page's. The press makes its links lead to
 * the language of the reader (`data-links`): the text is rendered in its own.
 */
export function InItsLanguage({ locale, language, newer, children }: Props) {
  if (language === locale) {
    const source = sourceOf(locale)
    const href = newer?.[source]
    if (!href) return children
    return (
      <>
        <BehindNotice href={href} locale={locale} source={source} />
        {children}
      </>
    )
  }
  return (
    <>
      <LanguageNotice locale={locale} language={language} />
      <div lang={language} data-links={locale}>
        {children}
      </div>
    </>
  )
}
