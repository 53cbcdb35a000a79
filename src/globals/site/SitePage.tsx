import type { ReactNode } from 'react'
import { mentionOf } from '#/data/mentions'
import { addressesOf, publicAddress, reader } from '#/data/reader'
import { viewer } from '#/data/viewer'
import { env } from '#/env'
import { type Locale, type Localized, locales } from '#/i18n/locales'
import { type Addressed, addressOf, type Listed, paths } from '#/paths'
import type { Site } from '#/payload-types'
import { absolute, breadcrumbs, itemList, type Thing } from '#/register/structured'
import { inLanguage } from '#/routing'
import { JsonLd } from '#/ui/JsonLd'
import { messages } from '#/ui/messages'
import { PreviewNotice } from '#/ui/Notices'
import { type Crumb, Page } from '#/ui/Page'
import { PageFoot } from '#/ui/PageFoot'
import { registerNames } from './messages'
import { SiteFooter } from './SiteFooter'

type Props = {
  locale: Locale
  /** The register that the page belongs to; null for pages of text. */
  register: Listed | null
  /** The record that the page shows, or the part of it that has an address below its own; a list shows its register. */
  record?: { kind: Addressed; id: string; part?: string }
  /** The address in each language of a page that is neither, or of a register with its filters. */
  addresses?: Localized
  /** The query of the address of a record in a language; the language switch keeps it. */
  queryIn?: (locale: Locale) => string
  /** Whether the header has the field of the search. */
  searchable?: boolean
  trail?: Crumb[]
  /** The name of this page in the breadcrumbs; empty on the home page, which has none. */
  title: string
  /** The language of the title, where it may differ from that of the page. */
  titleLanguage?: Locale | undefined
  /** The full name, where the title is an acronym. */
  titleInFull?: string | undefined
  /** The moments of its first and its last publication. */
  published?: { first: string; last: string } | undefined
  /** The address without a language that redirects here, when the record has one. */
  permalink?: string | undefined
  /** The address without a language of the version that the page shows. */
  ofVersion?: string | undefined
  /** The records that the page of a register lists. */
  listed?: object[]
  /** The structured data of the page, beside its breadcrumbs and its list. */
  structured?: Thing[]
  children: ReactNode
}

/** The order in which the header names the registers. */
const order: Listed[] = ['themes', 'partners', 'agreements', 'resolutions', 'decisions', 'meetings']

/** A public page: header, footer and foot from the record of the site, around the text of the page. */
export async function SitePage(props: Props) {
  const { locale, register, record, queryIn, trail = [], title, published, permalink, ofVersion, children } = props
  const site = await reader(locale).site()
  const addresses = await addressesOfPage(props)
  const looks = await viewer()
  const address = permalink ?? addresses[locale] ?? null
  return (
    <Page
      locale={locale}
      siteName={site.shortName || site.name}
      home={paths.home(locale)}
      registers={order.map((kind) => ({
        text: registerNames[kind][locale],
        href: paths.list(kind, locale),
        current: kind === register,
      }))}
      elsewhere={withQuery(
        looks ? previewElsewhere(locale, addresses, record) : elsewhereOf(locale, addresses),
        queryIn,
      )}
      searchable={props.searchable ?? true}
      trail={trail}
      title={title}
      titleLanguage={props.titleLanguage}
      titleInFull={props.titleInFull}
      foot={
        <PageFoot
          locale={locale}
          published={published && { ...published, of: record?.kind === 'pages' ? 'page' : 'record' }}
          permalink={address ? absolute(address) : null}
          ofVersion={ofVersion ? absolute(ofVersion) : null}
          report={reportOf(site.contact, address)}
        />
      }
      footer={<SiteFooter locale={locale} site={site} />}
    >
      {looks ? (
        <PreviewNotice
          locale={locale}
          edit={record ? paths.edit(record.kind, record.id, locale) : null}
          live={record ? await liveOf(record, locale) : (addresses[locale] ?? null)}
        />
      ) : null}
      {children}
      {looks ? null : <JsonLd graph={graphOf(props, addresses)} />}
    </Page>
  )
}

/** A page that is not public in its language has no structured data. */
function graphOf(props: Props, addresses: Addresses): Thing[] {
  const { locale, register, listed, structured = [], trail = [], title } = props
  const href = addresses[locale]
  if (!href) return []
  const entries = (listed ?? []).flatMap(
    (value) => mentionOf({ relationTo: register ?? 'pages', value }, null, locale) ?? [],
  )
  const list = listed ? [itemList(title, absolute(href), entries)] : []
  const home = { text: messages.home[locale], href: paths.home(locale) }
  return title ? [...structured, ...list, breadcrumbs([home, ...trail, { text: title, href }])] : structured
}

/** Where an error is reported, with the address of the page; without e-mail address and form, the contact below. */
function reportOf(contact: Site['contact'], address: string | null): string {
  const page = encodeURIComponent(new URL(address ?? '/', env().publicUrl).href)
  if (contact?.email) return `mailto:${contact.email}?subject=${page}`
  return contact?.form ? `${contact.form}${page}` : '#contact'
}

async function addressesOfPage({ record, register, addresses }: Props): Promise<Addresses> {
  if (record) return addressesOfShown(record)
  return addresses ?? (register ? paths.lists(register) : {})
}

type Addresses = Partial<Record<Locale, string>>
type Shown = NonNullable<Props['record']>

const below = (address: string, { part }: Shown) => (part ? `${address}/${part}` : address)

/** The address of a record, or of a part of it, in each language in which it is public. */
export async function addressesOfShown(shown: Shown): Promise<Addresses> {
  const addresses = await addressesOf(shown.kind, shown.id)
  return Object.fromEntries(Object.entries(addresses).map(([language, address]) => [language, below(address, shown)]))
}

async function liveOf(shown: Shown, locale: Locale): Promise<string | null> {
  const address = await publicAddress(shown.kind, shown.id, locale)
  return address && below(address, shown)
}

/** The address of the same page in each other language, also where it is not public and its page says so. */
function elsewhereOf(locale: Locale, addresses: Addresses): Addresses {
  const here = addresses[locale] ?? Object.values(addresses)[0]
  return Object.fromEntries(
    locales.flatMap((other) => {
      const there = addresses[other] ?? (here && inLanguage(here, other))
      return other === locale || !there ? [] : [[other, there]]
    }),
  )
}

const withQuery = (addresses: Addresses, queryIn: Props['queryIn']): Addresses =>
  Object.fromEntries(
    locales.flatMap((other) => {
      const address = addresses[other]
      return address ? [[other, `${address}${queryIn?.(other) ?? ''}`]] : []
    }),
  )

function previewElsewhere(locale: Locale, addresses: Addresses, record: Props['record']): Addresses {
  return Object.fromEntries(
    locales.flatMap((other) => {
      const there = record ? below(addressOf(record.kind, other, { slug: record.id }), record) : addresses[other]
      return other === locale || !there ? [] : [[other, paths.preview(there)]]
    }),
  )
}
