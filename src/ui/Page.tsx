import type { ReactNode } from 'react'
import { formatDay } from '#/i18n/formats'
import { type Locale, languageNames, locales } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { Mark } from './Mark'
import { messages } from './messages'

export type Crumb = { text: string; href: string }

type Props = {
  locale: Locale
  siteName: string
  home: string
  registers: { text: string; href: string; current: boolean }[]
  /** Where this page is in each other language in which it exists. */
  elsewhere: Partial<Record<Locale, string>>
  trail: Crumb[]
  title: string
  /** ISO moment of the last change of what the page shows. */
  updated?: string | undefined
  /** Null on a page that must not read the records of the site. */
  footer: ReactNode
  children: ReactNode
}

/** Header, breadcrumbs, main text and footer, the same on every public page. */
export function Page({ locale, siteName, home, registers, elsewhere, trail, title, updated, footer, children }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        {messages.skip[locale]}
      </a>
      <header className="site-header">
        <a className="site-name" href={home}>
          <Mark /> <span>{typeset(siteName, locale)}</span>
        </a>
        <LanguageSwitch locale={locale} elsewhere={elsewhere} />
        <nav aria-label={messages.registers[locale]} className="registers">
          <ul>
            {registers.map(({ text, href, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'true' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <Breadcrumbs locale={locale} home={home} trail={trail} title={title} />
      <main id="main" tabIndex={-1}>
        {children}
        {updated ? (
          <p className="updated">
            {typeset(messages.updated[locale], locale)}
            <time dateTime={updated.slice(0, 10)}>{formatDay(updated.slice(0, 10), locale)}</time>
          </p>
        ) : null}
      </main>
      {footer ? <footer className="site-footer">{footer}</footer> : null}
    </>
  )
}

/** The other languages, each by its own name; the words around tell which one this is. */
function LanguageSwitch({ locale, elsewhere }: Pick<Props, 'locale' | 'elsewhere'>) {
  return (
    <nav aria-label={messages.language[locale]} className="languages">
      <ul>
        {locales
          .filter((language) => language !== locale && elsewhere[language])
          .map((language) => (
            <li key={language}>
              <a href={elsewhere[language]} lang={language} hrefLang={language}>
                {languageNames[language]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

function Breadcrumbs({ locale, home, trail, title }: Pick<Props, 'locale' | 'home' | 'trail' | 'title'>) {
  if (trail.length === 0 && title === '') return null
  return (
    <nav aria-label={messages.youAreHere[locale]} className="breadcrumbs">
      <ol>
        {[{ text: messages.home[locale], href: home }, ...trail].map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{typeset(text, locale)}</a>
          </li>
        ))}
        <li aria-current="page">{typeset(title, locale)}</li>
      </ol>
    </nav>
  )
}
