import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { registerNames } from '#/globals/site/messages'
import { defaultLocale, isLocale, type Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { listed, paths } from '#/paths'
import { messages } from '#/ui/messages'
import '#/ui/site.css'

/** The language that `proxy.ts` read from the address, or from what the reader prefers. */
async function localeOfRequest(): Promise<Locale> {
  const stated = (await headers()).get('x-locale')
  return isLocale(stated) ? stated : defaultLocale
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages.notFound[await localeOfRequest()], robots: { index: false } }
}

export default async function NotFound() {
  const locale = await localeOfRequest()
  return (
    <html lang={locale}>
      <body>
        <main id="main">
          <h1>{messages.notFound[locale]}</h1>
          <p>{typeset(messages.notFoundText[locale], locale)}</p>
          <p>{typeset(messages.notFoundNext[locale], locale)}</p>
          <ul>
            <li>
              <a href={paths.home(locale)}>{messages.home[locale]}</a>
            </li>
            {listed.map((kind) => (
              <li key={kind}>
                <a href={paths.list(kind, locale)}>{registerNames[kind][locale]}</a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  )
}
