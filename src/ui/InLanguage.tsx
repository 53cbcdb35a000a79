import type { ReactNode } from 'react'
import type { Locale } from '#/i18n/locales'

/** Words, marked where they are in another language than the page. */
export function InLanguage({ language, children }: { language: Locale | undefined; children: ReactNode }) {
  return language ? <span lang={language}>{children}</span> : children
}
