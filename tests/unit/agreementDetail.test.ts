import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AgreementDetail } from '#/collections/agreements/AgreementDetail'
import type { Agreement, Partner } from '#/payload-types'
import type { LinkedFiles } from '#/register/files'
import type { AsOf } from '#/register/statusWords'

const partner = (id: string, name: string) => ({ id, name, slug: id, kind: 'igo' }) as Partner
const successor = { id: 'a2', title: 'Nouvel accord', slug: 'nouvel-accord' } as Agreement

/** As Payload returns it: a record that the public may not read is a bare id. */
const agreement = {
  id: 'a1',
  title: 'Accord',
  slug: 'accord',
  form: 'memorandum',
  titleAsPrinted: 'Memorandum',
  parties: [
    { id: 'p1', partner: partner('omsa', 'Organisation'), signatory: 'Ada Exemple', role: 'directrice' },
    { id: 'p2', partner: 'hidden' },
  ],
  signed: { date: '2015-06-08T12:00:00.000Z', precision: 'announced', place: 'Genève' },
  events: [
    { id: 'e2', kind: 'superseded', date: '2024-03-01T12:00:00.000Z', by: successor, verified: true },
    { id: 'e1', kind: 'amended', date: '2019-01-02T12:00:00.000Z', verified: false, note: 'Une note.' },
  ],
  statusPeriods: [],
  documents: [
    { id: 'd1', title: 'Texte signé', url: 'https://www.cites.org/a.pdf', language: 'en', official: true },
    { id: 'd2', file: 'hidden', language: 'es' },
  ],
  resolutions: [{ id: 'r1', symbol: 'Conf. 13.3', slug: 'conf-13-3', title: 'Coopération' }],
  decisions: ['hidden'],
  themes: [],
  verification: { state: 'unverified', verifiedThrough: { id: 'm', code: 'CoP19', end: '2022-11-25T12:00:00.000Z' } },
} as unknown as Agreement

const now: AsOf = {
  day: '2026-11-25',
  today: '2026-11-25',
  isAsked: false,
  isAhead: false,
  newest: { code: 'CoP20', end: '2025-12-05T12:00:00.000Z' },
}

const html = (record: Partial<Agreement> = {}, files: LinkedFiles = new Map(), asOf: AsOf = now) =>
  renderToStaticMarkup(
    createElement(AgreementDetail, { locale: 'fr', agreement: { ...agreement, ...record }, files, asOf }),
  )
const text = (record?: Partial<Agreement>, asOf?: AsOf) =>
  html(record, undefined, asOf)
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')

test('the Secretariat is a party before all others, and what is not public is counted but not named', () => {
  expect(text()).toMatch(
    /Parties à l’accord Secrétariat de la CITES Organisation Signataire : Ada Exemple · Qualité : directrice Une autre partie n’a pas de fiche publique\./u,
  )
  expect(html()).not.toContain('hidden')
})

test('an announced date is that of the announcement, not of the signature', () => {
  expect(text()).toContain('Annonce 8 juin 2015')
  expect(text()).not.toContain('Signature')
})

test('events follow one another, with their doubts and what they lead to', () => {
  expect(text()).toMatch(
    /2 janvier 2019 – Modification \(non vérifié\s?\) Une note\. 1er mars 2024 – Remplacement : Nouvel accord/u,
  )
  expect(html()).toContain('<a href="/fr/accords/nouvel-accord">Nouvel accord</a>')
})

test('a text elsewhere says its format as far as it is known, its language and its place', () => {
  expect(html()).toContain('<a href="https://www.cites.org/a.pdf" hrefLang="en" rel="external">Texte signé</a>')
  expect(text()).toContain('Texte signé PDF, en anglais · texte officiel · cites.org Texte de l’accord en espagnol')
})

test('a file of ours is linked with its format, size and language, and with the other place where it is', () => {
  const href = '/documents/f/texte%20sign%C3%A9.pdf'
  const file = {
    id: 'f',
    href,
    title: 'Texte déposé',
    name: '',
    type: 'application/pdf',
    bytes: 210_000,
    language: 'en',
  }
  const here = { documents: [{ id: 'd1', file: 'f', language: 'en' as const, official: true }] }
  const files = new Map([['f', file]])
  expect(html(here, files)).toContain(`<a href="${href}" hrefLang="en">Texte déposé</a>`)
  expect(html(here, files)).toContain('PDF, 210\u00a0ko, en anglais · texte officiel</p>')
  expect(html(here)).not.toContain('href="/documents')
  const both = { documents: [{ ...here.documents[0], url: 'https://cites.org/a.pdf', language: 'en' as const }] }
  expect(html(both, files)).toContain(' · <a href="https://cites.org/a.pdf" hrefLang="en" rel="external">cites.org</a>')
})

test('mandates are named by symbol and title', () => {
  expect(text()).toContain('Mandats Conf. 13.3 Coopération')
})

test('what the register lacks is said in a sentence', () => {
  const bare = text({ documents: [], resolutions: [], events: [] })
  expect(bare).toContain('Le texte de cet accord n’est pas encore au registre ; aucune résolution ni décision')
  expect(text({ documents: [] })).toContain('Le texte de cet accord n’est pas encore au registre.')
  expect(bare).not.toContain('Événements')
})

test('the title as printed claims no language', () => {
  expect(html()).toContain('<span lang="">Memorandum</span>')
})

test('how far the status was followed stands with it', () => {
  expect(text()).toContain('Suivi jusqu’à la CoP19 ; pas encore vérifié après la CoP20.')
  expect(text({ verification: { state: 'unverified' } })).not.toContain('suivi')
})

test('a status beyond what was verified is the last known one, and the event that led to it stands with its source', () => {
  const period = (from: string, to: string | null, status: string, event: string | null) => ({
    from,
    to,
    status,
    event,
    exact: true,
  })
  const statusPeriods = [
    period('2016-01-01', '2020-01-01', 'inForce', null),
    period('2020-01-01', '2024-03-01', 'suspended', 'e3'),
    period('2024-03-01', null, 'superseded', 'e2'),
  ]
  const suspension = {
    id: 'e3',
    kind: 'suspended' as const,
    date: '2020-01-01T12:00:00.000Z',
    verified: false,
    source: 'https://www.cites.org/x',
  }
  const dated = { statusPeriods, events: [...(agreement.events ?? []), suspension] }
  const asked = { ...now, day: '2023-06-01', isAsked: true, newest: { code: 'CoP20', end: '2025-12-05' } }
  const then = text(dated, asked)
  expect(then).toContain(
    'État au 1er juin 2023 · État aujourd’hui Dernier état connu : Suspendu Depuis le 1er janvier 2020 .',
  )
  expect(then).toContain('1er janvier 2020 – Suspension (non vérifié ; source : cites.org )')
  expect(html(dated, undefined, asked)).toContain('<a href="/fr/accords/accord">État aujourd’hui</a>')
  expect(text(dated)).toContain('Remplacé Le 1er mars 2024')
  expect(text(dated)).not.toContain('Dernier état connu')
})
