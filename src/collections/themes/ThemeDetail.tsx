import type { ReactNode } from 'react'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Theme } from '#/payload-types'
import { Verification } from '#/ui/Verification'
import type { WithSubThemes } from './queries'
import { ThemeProse } from './ThemeIntroduction'

type Props = {
  locale: Locale
  theme: WithSubThemes<Theme>
  /** Sections of other rooms: its partners. */
  children: ReactNode
}

/** A strand with its sub-themes, or a sub-theme. */
export function ThemeDetail({ locale, theme, children }: Props) {
  return (
    <article className="record">
      <header>
        <h1>{typeset(theme.name, locale)}</h1>
      </header>
      <div className="record-body">
        <div className="record-text">
          <ThemeProse locale={locale} theme={theme} level={1} />
          {children}
        </div>
      </div>
      <Verification locale={locale} state={theme.verification.state} source={theme.verification.source} />
    </article>
  )
}
