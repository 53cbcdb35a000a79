import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { reader } from '#/data/reader'
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

type Answer = keyof typeof messages.answers

const isAnswer = (text: string | null): text is Answer => text !== null && Object.hasOwn(messages.answers, text)

/** The answer that the press wants a page for; null for a request without the press. */
async function answerOfRequest(): Promise<Answer | null> {
  const stated = (await headers()).get('x-answer')
  return isAnswer(stated) ? stated : null
}

/**
 * The name at the head of the page. The press asks for each page once: a request for an unknown address costs no query
 * of the database, and neither does an outage keep these pages from being made.
 */
async function siteName(locale: Locale): Promise<string> {
  if (!(await answerOfRequest())) return messages.siteShortName[locale]
  return reader(locale)
    .site()
    .then(
      ({ shortName, name }) => shortName || name,
      () => messages.siteShortName[locale],
    )
}

export async function generateMetadata(): Promise<Metadata> {
  const locale = await localeOfRequest()
  const { title, text } = messages.answers[(await answerOfRequest()) ?? 'absent']
  return {
    title: title[locale],
    description: typeset(text[locale], locale),
    robots: { index: false },
    icons: { icon: '/mark.svg' },
  }
}

export default async function NotFound() {
  const locale = await localeOfRequest()
  const stated = (await answerOfRequest()) ?? 'absent'
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
          siteName={await siteName(locale)}
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
