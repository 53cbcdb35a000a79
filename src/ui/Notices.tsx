import { writtenIn } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { messages } from './messages'
import { PreviewLinks } from './PreviewLinks'

/** Says that a page is shown in another language, since it is not published in the reader's. */
export function LanguageNotice({ locale, language }: { locale: Locale; language: Locale }) {
  return <p className="notice">{typeset(messages.otherLanguage[locale](writtenIn(language, locale)), locale)}</p>
}

type BehindProps = {
  locale: Locale
  /** The language that was changed since, and the address of its page. */
  source: Locale
  href: string
}

/** Says that a translation is behind the text that it translates, and leads there. */
export function BehindNotice({ locale, source, href }: BehindProps) {
  const { text, link } = messages.behind
  return (
    <p className="notice">
      {typeset(text[locale], locale)}{' '}
      <a href={href} hrefLang={source} lang={source}>
        {typeset(link[source], source)}
      </a>
    </p>
  )
}

type PreviewProps = {
  locale: Locale
  /** The address at which the record is edited; a list has none. */
  edit: string | null
  /** The page as the public sees it, when there is one. */
  live: string | null
}

/** Says that a page is a preview, and leads back to the form. */
export function PreviewNotice({ locale, edit, live }: PreviewProps) {
  const words = messages.preview
  return (
    <aside className="notice notice-preview" aria-label={words.title[locale]}>
      <p>
        <strong>{words.title[locale]}</strong> {typeset(words.text[locale], locale)}
      </p>
      <ul className="inline">
        {edit ? (
          <li>
            <a href={edit}>{words.edit[locale]}</a>
          </li>
        ) : null}
        {live ? (
          <li>
            <a href={live} data-live="">
              {words.live[locale]}
            </a>
          </li>
        ) : null}
      </ul>
      <PreviewLinks />
    </aside>
  )
}

/** Names the fields that a draft lacks for its page. */
export function IncompleteNotice({ locale, missing }: { locale: Locale; missing: string[] }) {
  return (
    <>
      <h1>{messages.draft[locale]}</h1>
      <p>{typeset(messages.preview.incomplete[locale], locale)}</p>
      <ul>
        {missing.map((label) => (
          <li key={label}>{typeset(label, locale)}</li>
        ))}
      </ul>
    </>
  )
}
