/** Structured data: only known facts, and only verified dates, statuses and relations. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { agreementThing } from '#/collections/agreements/structured'
import { meetingThing } from '#/collections/meetings/structured'
import { pageThing } from '#/collections/pages/structured'
import { partnerThing } from '#/collections/partners/structured'
import { themeThing } from '#/collections/themes/structured'
import { siteThings } from '#/globals/site/structured'
import { instrumentThing } from '#/instrument/instrumentThing'
import type { Agreement, Meeting, Page, Partner, Resolution, Site } from '#/payload-types'
import type { AsOf } from '#/register/statusWords'
import { breadcrumbs, itemList, type Thing, type WebPage, webPageOf } from '#/register/structured'
import { JsonLd } from '#/ui/JsonLd'
import { problemsOf, thingsIn } from '../support/structuredData'

const origin = 'http://localhost:3000'
let page: WebPage
beforeAll(() => {
  const found = webPageOf('fr', { fr: '/fr/partenaires/un', en: '/en/partners/one' })
  if (!found) throw new Error('The page is public in French.')
  page = found
})

const agreed = (thing: Thing) => {
  expect(problemsOf([thing], origin)).toEqual([])
  return thing
}

const verified = { state: 'verified' as const }
const asOf = (newest: AsOf['newest']): AsOf => ({
  day: '2024-01-01',
  today: '2024-01-01',
  isAsked: false,
  isAhead: false,
  newest,
})
const unverified = { state: 'unverified' as const }
const paragraph = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})

test('a page that is not public in its language is no page for machines', () => {
  expect(webPageOf('en', { fr: '/fr/partenaires/un' })).toBeNull()
  expect(page).toEqual({
    url: `${origin}/fr/partenaires/un`,
    locale: 'fr',
    translations: [{ language: 'en', url: `${origin}/en/partners/one` }],
  })
})

describe('a partner', () => {
  const parent = { id: 'p', name: 'Mère', slug: 'mere', kind: 'igo' } as Partner
  const partner = {
    id: 'a',
    name: 'Organisation',
    acronym: 'ORG',
    usualName: 'Organisation',
    kind: 'igo',
    website: 'https://org.example',
    summary: paragraph('Ce qu’elle fait.'),
    aliases: [
      { text: 'O.R.G.', lang: 'fr', kind: 'acronym' },
      { text: 'Orgnisation', lang: 'fr', kind: 'misprint' },
    ],
    formerNames: [{ name: 'Office' }],
    relations: [
      { type: 'memberOf', partner: parent, verified: true },
      { type: 'memberOf', partner: { ...parent, name: 'Douteuse', slug: 'douteuse' }, verified: false },
      { type: 'programmeOf', partner: 'hidden', verified: true },
      { type: 'programmeOf', partner: parent, verified: true },
      { type: 'hostedBy', partner: parent, verified: true },
    ],
    verification: unverified,
  } as unknown as Partner

  test('tells its names, its site, and what it verifiably belongs to', () => {
    const mother = {
      '@type': 'Organization',
      '@id': `${origin}/fr/partenaires/mere#record`,
      name: 'Mère',
      url: `${origin}/fr/partenaires/mere`,
    }
    expect(agreed(partnerThing(partner, page))).toEqual({
      '@type': 'Organization',
      '@id': `${page.url}#record`,
      name: 'Organisation',
      alternateName: ['ORG', 'O.R.G.', 'Office'],
      description: 'Ce qu’elle fait.',
      url: 'https://org.example',
      mainEntityOfPage: page.url,
      memberOf: [mother],
      parentOrganization: [mother],
    })
  })

  test('says nothing of what is not known', () => {
    const bare = { id: 'a', name: 'Seule', kind: 'ngo', verification: unverified } as Partner
    expect(agreed(partnerThing(bare, page))).toEqual({
      '@type': 'NGO',
      '@id': `${page.url}#record`,
      name: 'Seule',
      mainEntityOfPage: page.url,
    })
  })
})

describe('an agreement', () => {
  const agreement = {
    id: 'a',
    title: 'Accord',
    titleAsPrinted: 'Memorandum',
    form: 'memorandum',
    parties: [{ partner: { id: 'p', name: 'Organisation', slug: 'org', kind: 'igo' } }, { partner: 'hidden' }],
    signed: { date: '2015-06-08T12:00:00.000Z', precision: 'month' },
    statusPeriods: [{ from: '2015-06-08', to: null, status: 'inForce', event: null, exact: true }],
    documents: [
      { id: 'd', title: 'Texte', file: 'f', url: 'https://org.example/a.pdf', language: 'en' },
      { id: 'e', file: 'hidden', language: 'fr' },
    ],
    verification: { ...verified, verifiedThrough: { id: 'm', code: 'CoP19', end: '2022-11-25T12:00:00.000Z' } },
  } as unknown as Agreement
  const file = {
    id: 'f',
    href: '/documents/f/a.pdf',
    title: null,
    name: 'a.pdf',
    type: 'application/pdf',
    bytes: 9,
    language: 'en',
  }
  const cop19 = { code: 'CoP19', end: '2022-11-25T12:00:00.000Z' }
  const told = (more: Partial<Agreement> = {}, newest: AsOf['newest'] = cop19) =>
    agreed(agreementThing({ ...agreement, ...more }, page, { files: new Map([['f', file]]), asOf: asOf(newest) }))

  test('tells no status that is but the last known one', () => {
    expect(told()).toHaveProperty('creativeWorkStatus')
    const later = { code: 'CoP20', end: '2025-12-05T12:00:00.000Z' }
    expect(told({}, later)).not.toHaveProperty('creativeWorkStatus')
    expect(told({ verification: verified })).not.toHaveProperty('creativeWorkStatus')
  })

  test('tells its parties and texts and, verified, when it was signed and whether it holds', () => {
    expect(told()).toMatchObject({
      '@type': 'CreativeWork',
      name: 'Accord',
      alternateName: 'Memorandum',
      genre: 'Mémorandum',
      creator: [{ name: 'Secrétariat de la CITES' }, { name: 'Organisation', url: `${origin}/fr/partenaires/org` }],
      dateCreated: '2015-06',
      creativeWorkStatus: 'En vigueur',
      workExample: [
        {
          '@type': 'DigitalDocument',
          url: `${origin}/documents/f/a.pdf`,
          encodingFormat: 'application/pdf',
          name: 'Texte',
        },
        { '@type': 'DigitalDocument', url: 'https://org.example/a.pdf', inLanguage: 'en' },
      ],
    })
  })

  test('tells neither date nor status while they are not verified, or not known', () => {
    for (const more of [
      { verification: unverified },
      { verification: { state: 'disputed' as const } },
      {
        signed: { precision: 'unknown' as const },
        statusPeriods: [{ from: null, to: null, status: 'unknown', event: null, exact: false }],
      },
      { signed: { ...agreement.signed, precision: 'announced' as const }, statusPeriods: [] },
    ]) {
      expect(told(more)).not.toHaveProperty('dateCreated')
      expect(told(more)).not.toHaveProperty('creativeWorkStatus')
    }
  })
})

describe('an instrument', () => {
  const meeting = (code: string, end: string, effectiveDate?: string) =>
    ({ id: code, code, end, effectiveDate }) as Meeting
  const cop12 = meeting('CoP12', '2002-11-15T12:00:00.000Z', '2003-02-13T12:00:00.000Z')
  const cop19 = meeting('CoP19', '2022-11-25T12:00:00.000Z')
  const other = { id: 'o', symbol: 'Conf. 10.1', slug: 'conf-10-1', title: 'Ancienne' } as Resolution
  const resolution = {
    id: 'r',
    symbol: 'Conf. 12.4',
    title: 'Coopération',
    events: [{ id: 'e1', kind: 'adopted', meeting: cop12, verified: true }],
    statusPeriods: [
      { from: null, to: '2003-02-13', status: 'pending', event: null, exact: true },
      { from: '2003-02-13', to: null, status: 'inEffect', event: 'e1', exact: true },
    ],
    relations: [
      { type: 'replaces', instrument: { relationTo: 'resolutions', value: other } },
      { type: 'cites', instrument: { relationTo: 'decisions', value: 'hidden' } },
      { type: 'implements', instrument: { relationTo: 'resolutions', value: other } },
    ],
    revisions: [{ meeting: cop12, links: [{ url: 'https://cites.org/fra/res', language: 'fr', format: 'html' }] }],
    verification: { ...verified, verifiedThrough: cop19 },
  } as unknown as Resolution
  const told = (more: Partial<Resolution> = {}, newest: AsOf['newest'] = cop19) =>
    agreed(
      instrumentThing({ ...resolution, ...more }, page, {
        kind: 'resolutions',
        files: new Map(),
        asOf: asOf(newest),
        description: 'En bref.',
      }),
    )

  test('tells its symbol and its languages and, verified, since when it holds and what it replaces', () => {
    const old = {
      '@type': 'Legislation',
      '@id': `${origin}/fr/resolutions/conf-10-1#record`,
      legislationIdentifier: 'Conf. 10.1',
    }
    expect(told()).toMatchObject({
      '@type': 'Legislation',
      name: 'Coopération',
      legislationIdentifier: 'Conf. 12.4',
      legislationType: 'Résolution',
      inLanguage: 'fr',
      workTranslation: [{ '@type': 'Legislation', url: `${origin}/en/partners/one`, inLanguage: 'en' }],
      legislationDate: '2002',
      legislationDateOfApplicability: '2003-02-13',
      legislationLegalForce: 'https://schema.org/InForce',
      legislationChanges: [old],
      legislationRepeals: [old],
      legislationEnsuresImplementationOf: [old],
      workExample: [{ url: 'https://cites.org/fra/res', inLanguage: 'fr' }],
    })
    expect(told()).not.toHaveProperty('citation')
  })

  test.each([
    ['inEffect', 'InForce'],
    ['partlyInEffect', 'PartiallyInForce'],
    ['notInEffect', 'NotInForce'],
    ['pending', 'NotInForce'],
    ['overtaken', undefined],
    ['unknown', undefined],
  ])('%s is %s', (status, force) => {
    const statusPeriods = [{ from: null, to: null, status, event: 'e1', exact: true }]
    expect(told({ statusPeriods }).legislationLegalForce).toBe(force && `https://schema.org/${force}`)
  })

  const undated = ['legislationDate', 'legislationDateOfApplicability']
  const unstated = ['legislationLegalForce', 'legislationChanges', 'legislationRepeals', 'citation']

  test('tells no date of an act that is not verified, nor a force that follows from it', () => {
    const thing = told({ events: [{ id: 'e1', kind: 'adopted', meeting: cop12, verified: false }] })
    for (const property of [...undated, 'legislationLegalForce']) expect(thing).not.toHaveProperty(property)
  })

  test('tells no force and no relation of a record that is not verified', () => {
    const thing = told({ verification: { ...unverified, verifiedThrough: cop19 } })
    for (const property of unstated) expect(thing).not.toHaveProperty(property)
    expect(thing).toHaveProperty('legislationDate')
  })

  test('tells no force that is but the last known one', () => {
    const cop20 = meeting('CoP20', '2025-12-05T12:00:00.000Z')
    expect(told({}, cop20)).not.toHaveProperty('legislationLegalForce')
    expect(told({ verification: verified })).not.toHaveProperty('legislationLegalForce')
    expect(told({}, null)).toHaveProperty('legislationLegalForce')
  })
})

test('a meeting tells its days once they are verified', () => {
  const meeting = {
    id: 'm',
    body: 'cop',
    kind: 'ordinary',
    number: 19,
    code: 'CoP19',
    city: 'Panama',
    country: 'PA',
    start: '2022-11-14T12:00:00.000Z',
    end: '2022-11-25T12:00:00.000Z',
    verification: verified,
  } as Meeting
  expect(agreed(meetingThing(meeting, page))).toMatchObject({
    name: '19e session de la Conférence des Parties',
    location: { name: 'Panama', address: { addressCountry: 'PA' } },
    startDate: '2022-11-14',
    endDate: '2022-11-25',
  })
  const doubtful = agreed(meetingThing({ ...meeting, verification: unverified }, page))
  expect(doubtful).not.toHaveProperty('startDate')
  expect(doubtful).not.toHaveProperty('endDate')

  const first = { previousStart: '2022-03-14T12:00:00.000Z', previousEnd: '2022-03-25T12:00:00.000Z' }
  expect(agreed(meetingThing({ ...meeting, eventStatus: 'rescheduled', ...first }, page))).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    startDate: '2022-11-14',
    previousStartDate: '2022-03-14',
  })
  const waiting = agreed(meetingThing({ ...meeting, eventStatus: 'postponed' }, page))
  expect(waiting).toMatchObject({
    eventStatus: 'https://schema.org/EventPostponed',
    previousStartDate: '2022-11-14',
  })
  expect(waiting).not.toHaveProperty('startDate')
  expect(agreed(meetingThing({ ...meeting, eventStatus: 'cancelled' }, page))).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
  })
})

test('a theme is a term, a page of text a page, and the home page the site and whose it is', () => {
  const theme = { id: 't', name: 'Bois', slug: 'bois', order: 1, subThemes: [], introduction: paragraph('Le bois.') }
  expect(agreed(themeThing(theme as never, page))).toMatchObject({ name: 'Bois', description: 'Le bois.' }) // the smallest state of the editor
  const text = { id: 'x', title: 'À propos', description: 'De quoi il s’agit.' } as Page
  expect(agreed(pageThing(text, page, '2026-01-01T00:00:00.000Z'))).toMatchObject({
    dateModified: '2026-01-01T00:00:00.000Z',
    isPartOf: { '@id': `${origin}/#website` },
  })
  const site = { id: 's', name: 'Entente', contact: { email: 'info@example.org' } } as Site
  expect(siteThings(site, 'en').map(agreed)).toMatchObject([
    { '@type': 'WebSite', publisher: { '@id': `${origin}/#secretariat` } },
    { '@type': 'Organization', '@id': `${origin}/#secretariat`, name: 'CITES Secretariat', email: 'info@example.org' },
  ])
})

test('a way and a list count from one, with whole addresses and ordinary spaces', () => {
  expect(
    agreed(
      breadcrumbs([
        { text: 'Accueil', href: '/fr' },
        { text: 'Conf.\u00a012.4', href: '/fr/x' },
      ]),
    ),
  ).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Accueil', item: `${origin}/fr` },
      { '@type': 'ListItem', position: 2, name: 'Conf. 12.4', item: `${origin}/fr/x` },
    ],
  })
  expect(agreed(itemList('Accords', `${origin}/fr/accords`, []))).not.toHaveProperty('itemListElement')
})

test('nothing in a record ends the element in which it stands', () => {
  const name = '</script><script>alert(1)</script><!--'
  const html = renderToStaticMarkup(createElement(JsonLd, { graph: [{ '@type': 'NGO', name }] }))
  expect(html.match(/<\/?script|<!--/g)).toEqual(['<script', '</script'])
  expect(thingsIn(html)).toEqual([{ '@type': 'NGO', name }])
  expect(renderToStaticMarkup(createElement(JsonLd, { graph: [] }))).toBe('')
})
