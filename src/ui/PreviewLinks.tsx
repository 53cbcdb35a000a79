'use client'
// The links of a finished page are rewritten in the browser.

import { useEffect } from 'react'
import { locales } from '#/i18n/locales'
import { paths } from '#/paths'

/** In the preview, links to pages of the site stay in the preview. */
export function PreviewLinks() {
  useEffect(() => {
    const ours = locales.flatMap((locale) => [`a[href="/${locale}"]`, `a[href^="/${locale}/"]`])
    for (const link of document.querySelectorAll(`:is(${ours.join(', ')}):not([data-live])`)) {
      link.setAttribute('href', paths.preview(link.getAttribute('href') ?? ''))
    }
  }, [])
  return null
}
