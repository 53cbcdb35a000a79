import type { ReactNode } from 'react'
import { mentionOf } from '#/data/mentions'
import { type Addressed, addressesOf, addressOf, publicAddress, reader } from '#/data/reader'
import { viewer } from '#/data/viewer'
import { type Locale, locales } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { inLanguage, type Listed, paths } from '#/paths'
import { LinkedText } from '#/ui/LinkedText'
import { PreviewNotice } from '#/ui/Notices'
import { type Crumb, Page } from '#/ui/Page'
import { Prose } from '#/ui/Prose'
import { registerNames } from './messages'

type Props = {
  locale: Locale
  /** The register that the page belongs to; null for pages of text. */
  register: Listed | null
  /** The record that the page shows; a list shows its register. */
  record?: { kind: Addressed; id: string }
  trail?: Crumb[]
  /** What the breadcrumbs call this page; empty on the home page, which has none. */
  title: string
  updated?: string | undefined
  children: ReactNode
}

/** The order in which the header names the registers. */
const order: Listed[] = ['themes', 'partners', 'agreements', 'resolutions', 'decisions', 'meetings']

/** A public page: the site's own records around the text of one. */
export async function SitePage({ locale, register, record, trail = [], title, updated, children }: Props) {
  const site = await reader(locale).site()
  const pages = (site.menu ?? []).flatMap((page) => mentionOf({ relationTo: 'pages', value: page }, null, locale) ?? [])
  const addresses = record ? await addressesOf(record.kind, record.id) : register ? paths.lists(register) : {}
  const looks = await viewer()
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
      elsewhere={looks ? previewElsewhere(locale, addresses, record) : elsewhereOf(locale, addresses)}
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
      {looks ? (
        <PreviewNotice
          locale={locale}
          edit={record ? paths.edit(record.kind, record.id, locale) : null}
          live={record ? await publicAddress(record.kind, record.id, locale) : (addresses[locale] ?? null)}
        />
      ) : null}
      {children}
    </Page>
  )
}

type Addresses = Partial<Record<Locale, string>>

/** The same page in each other language; where it is not public, the page that says so. */
function elsewhereOf(locale: Locale, addresses: Addresses): Addresses {
  const here = addresses[locale] ?? Object.values(addresses)[0]
  return Object.fromEntries(
    locales.flatMap((other) => {
      const there = addresses[other] ?? (here && inLanguage(here, other))
      return other === locale || !there ? [] : [[other, there]]
    }),
  )
}

function previewElsewhere(locale: Locale, addresses: Addresses, record: Props['record']): Addresses {
  return Object.fromEntries(
    locales.flatMap((other) => {
      const there = record ? addressOf(record.kind, other, { slug: record.id }) : addresses[other]
      return other === locale || !there ? [] : [[other, paths.preview(there)]]
    }),
  )
}
