import type { ReactNode } from 'react'
import { type Locale, languageNames, locales } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { pageEndId } from '#/tracking/pageEnd'
import { Mark } from './Mark'
import { messages } from './messages'
import { Name } from './Name'
import { SearchForm } from './SearchForm'

/** `language` is the language of the text, where it may differ from that of the page. */
export type Crumb = { text: string; href: string; language?: Locale }

type Props = {
  locale: Locale
  siteName: string
  home: string
  registers: { text: string; href: string; current: boolean }[]
  /** Whether the header has the field of the search; the page of the search has its own. */
  searchable?: boolean
  /** The address of this page in each other language in which it exists. */
  elsewhere: Partial<Record<Locale, string>>
  trail: Crumb[]
  title: string
  /** The language of the title, where it may differ from that of the page. */
  titleLanguage?: Locale | undefined
  /** The full name, where the title is an acronym. */
  titleInFull?: string | undefined
  /** The block about the page itself, below its text. */
  foot?: ReactNode
  /** Null on a page that must not read the records of the site. */
  footer: ReactNode
  children: ReactNode
}

/** Header, breadcrumbs, main text and footer, the same on every public page. */
export function Page(props: Props) {
  const { locale, siteName, home, registers, searchable = true, elsewhere, foot, footer, children, ...place } = props
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
            {searchable ? (
              <li className="to-search">
                <a href={paths.view('search', locale)}>{messages.search[locale]}</a>
              </li>
            ) : null}
          </ul>
        </nav>
        {searchable ? <SearchForm locale={locale} /> : null}
      </header>
      <Breadcrumbs locale={locale} home={home} {...place} />
      <main id="main" tabIndex={-1}>
        {children}
        {foot}
      </main>
      {footer ? <footer className="site-footer">{footer}</footer> : null}
      <span id={pageEndId} hidden />
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

type Place = Pick<Props, 'locale' | 'home' | 'trail' | 'title' | 'titleLanguage' | 'titleInFull'>

function Breadcrumbs({ locale, home, trail, title, titleLanguage = locale, titleInFull }: Place) {
  if (trail.length === 0 && title === '') return null
  const crumbs: Crumb[] = [{ text: messages.home[locale], href: home }, ...trail]
  /** The `lang` of a text; none for a text in the language of the page. */
  const marked = (language: Locale) => (language === locale ? undefined : language)
  return (
    <nav aria-label={messages.youAreHere[locale]} className="breadcrumbs">
      <ol>
        {crumbs.map(({ text, href, language = locale }) => (
          <li key={href}>
            <a href={href} lang={marked(language)}>
              {typeset(text, language)}
            </a>
          </li>
        ))}
        <li aria-current="page" lang={marked(titleLanguage)}>
          <Name locale={titleLanguage} text={title} title={titleInFull} />
        </li>
      </ol>
    </nav>
  )
}
