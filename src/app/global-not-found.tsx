import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { registerNames } from '#/globals/site/messages'
import { defaultLocale, isLocale, type Locale, locales } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { listed, paths } from '#/paths'
import { messages } from '#/ui/messages'
import { Page } from '#/ui/Page'
import '#/ui/site.css'

/** The language that `proxy.ts` read from the address, or from what the reader prefers. */
async function localeOfRequest(): Promise<Locale> {
  const stated = (await headers()).get('x-locale')
  return isLocale(stated) ? stated : defaultLocale
}

/** The answer that the press wants a page for; a request without the press is answered with "not found". */
async function answerOfRequest(): Promise<keyof typeof messages.answers> {
  const stated = (await headers()).get('x-answer')
  return stated === 'gone' || stated === 'replaced' || stated === 'unavailable' ? stated : 'absent'
}

export async function generateMetadata(): Promise<Metadata> {
  const locale = await localeOfRequest()
  const { title, text } = messages.answers[await answerOfRequest()]
  return {
    title: title[locale],
    description: typeset(text[locale], locale),
    robots: { index: false },
    icons: { icon: '/mark.svg' },
  }
}

/** The page reads no record: a request for an unknown address must not cost a query of the database. */
export default async function NotFound() {
  const locale = await localeOfRequest()
  const stated = await answerOfRequest()
  const answer = messages.answers[stated]
  const registers = listed.map((kind) => ({
    text: registerNames[kind][locale],
    href: paths.list(kind, locale),
    current: false,
  }))
  return (
    <html lang={locale}>
      <body>
        <Page
          locale={locale}
          siteName={messages.siteShortName[locale]}
          home={paths.home(locale)}
          registers={registers}
          elsewhere={Object.fromEntries(locales.map((language) => [language, paths.home(language)]))}
          trail={[]}
          title=""
          footer={null}
        >
          <h1>{answer.title[locale]}</h1>
          <p>{typeset(answer.text[locale], locale)}</p>
          {stated === 'replaced' && (
            <p>
              {typeset(messages.successor[locale], locale)} <a href="#successor">{messages.successor[locale]}</a>
            </p>
          )}
          <p>{typeset(messages.next[locale], locale)}</p>
          <ul>
            <li>
              <a href={paths.home(locale)}>{messages.home[locale]}</a>
            </li>
            <li>
              <a href={paths.view('search', locale)}>{messages.search[locale]}</a>
            </li>
            {registers.map(({ text, href }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
            <li>
              <a href={`${paths.home(locale)}#contact`}>{messages.write[locale]}</a>
            </li>
          </ul>
        </Page>
      </body>
    </html>
  )
}
