import type { ReactNode } from 'react'
import { mentionOf } from '#/data/mentions'
import { reader } from '#/data/reader'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { type Listed, paths } from '#/paths'
import { LinkedText } from '#/ui/LinkedText'
import { type Crumb, Page } from '#/ui/Page'
import { Prose } from '#/ui/Prose'
import { registerNames } from './messages'

type Props = {
  locale: Locale
  /** The register that the page belongs to; null for pages of text. */
  register: Listed | null
  /** The address of this page in every language in which it is public. */
  addresses: Partial<Record<Locale, string>>
  trail?: Crumb[]
  /** What the breadcrumbs call this page; empty on the home page, which has none. */
  title: string
  updated?: string | undefined
  children: ReactNode
}

/** The order in which the header names the registers. */
const order: Listed[] = ['themes', 'partners', 'agreements', 'resolutions', 'decisions', 'meetings']

/** A public page: the site's own records around the text of one. */
export async function SitePage({ locale, register, addresses, trail = [], title, updated, children }: Props) {
  const site = await reader(locale).site()
  const pages = (site.menu ?? []).flatMap((page) => mentionOf({ relationTo: 'pages', value: page }, null, locale) ?? [])
  const { [locale]: _here, ...elsewhere } = addresses
  return (
    <Page
      locale={locale}
      siteName={site.name}
      home={paths.home(locale)}
      registers={order.map((kind) => ({
        text: registerNames[kind][locale],
        href: paths.list(kind, locale),
        current: kind === register,
      }))}
      elsewhere={elsewhere}
      trail={trail}
      title={title}
      updated={updated}
      footer={
        <>
          <Prose state={site.footer} locale={locale} mention={mentionOf} />
          {site.contact?.text ? (
            <p>
              <LinkedText text={typeset(site.contact.text, locale)} />
            </p>
          ) : null}
          {site.contact?.email ? (
            <p>
              <a href={`mailto:${site.contact.email}`}>{site.contact.email}</a>
            </p>
          ) : null}
          {pages.length > 0 ? (
            <ul className="inline">
              {pages.map(({ text, href }) => (
                <li key={href}>
                  <a href={href}>{typeset(text, locale)}</a>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      }
    >
      {children}
    </Page>
  )
}
