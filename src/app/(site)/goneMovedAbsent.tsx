/** The answers of routes that have no page to show: gone (410), moved (301, or 307 for now), absent (404). */

import { notFound, permanentRedirect, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { goneOrAbsent, incompleteDraft, movedTo } from '#/data/reader'
import { SitePage } from '#/globals/site/SitePage'
import type { Locale } from '#/i18n/locales'
import type { Addressed } from '#/paths'
import { answer } from '#/tracking/dependencies'
import { messages } from '#/ui/messages'
import { IncompleteNotice } from '#/ui/Notices'

/**
 * Ends a route whose page has another address.
 * @throws the redirect of Next, always
 */
export function moved(to: string): never {
  answer({ is: 'moved', to, status: 301 })
  permanentRedirect(to)
}

/**
 * Ends a route whose page has another address for now, and may have its own later.
 * @throws the redirect of Next, always
 */
export function elsewhereForNow(to: string): never {
  answer({ is: 'moved', to, status: 307 })
  redirect(to)
}

/**
 * Ends a route at whose address nothing ever stood.
 * @throws the 404 answer of Next, always
 */
export function absent(): never {
  answer({ is: 'absent' })
  notFound()
}

/**
 * Ends a route whose record is not public: it moved, was taken offline, or never was there. The press reads the answer
 * and sends 301, 410 or 404 with a page in the reader's language; without the press, Next answers as well as it can.
 * @returns in the preview alone, a page that names the draft and what it lacks
 * @throws the redirect or the 404 answer of Next in every other case
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
  answer(await goneOrAbsent(kind, locale, slug))
  notFound()
}
