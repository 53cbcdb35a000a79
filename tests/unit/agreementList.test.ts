import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AgreementList } from '#/collections/agreements/AgreementList'
import type { AgreementEntry } from '#/collections/agreements/queries'
import type { Locale } from '#/i18n/locales'
import type { AsOf } from '#/register/statusWords'

const partners = {
  woah: { id: 'woah', name: 'Organisation mondiale de la santé animale', acronym: 'OMSA', slug: 'omsa' },
  interpol: { id: 'interpol', name: 'INTERPOL', acronym: 'INTERPOL', slug: 'interpol' },
  bank: { id: 'bank', name: 'Banque mondiale', slug: 'banque-mondiale' },
}

const now: AsOf = {
  day: '2026-11-25',
  today: '2026-11-25',
  isAsked: false,
  isAhead: false,
  newest: { code: 'CoP20', end: '2025-12-05' },
}

function facts(record: Record<string, unknown>, locale: Locale = 'fr', asked: Partial<AsOf> = {}): string {
  const agreement = {
    id: 'a',
    title: 'Accord',
    slug: 'accord',
    form: 'memorandum',
    parties: [],
    signed: { date: '2006-10-17T12:00:00.000Z', precision: 'month' },
    statusPeriods: [],
    verification: { state: 'unverified' },
    ...record,
  } as unknown as AgreementEntry
  const html = renderToStaticMarkup(
    createElement(AgreementList, { locale, asOf: { ...now, ...asked }, agreements: [agreement] }),
  )
  return /<p class="entry-facts">(.*?)<\/li>/.exec(html)?.[1] ?? ''
}

test('partners stand by their acronyms, each with its name', () => {
  const parties = Object.values(partners).map((partner) => ({ id: partner.id, partner }))
  expect(facts({ parties })).toContain(
    'Mémorandum · <abbr title="Organisation mondiale de la santé animale">OMSA</abbr>, INTERPOL et Banque mondiale</p>',
  )
  expect(facts({ parties: parties.slice(0, 2) }, 'en')).toContain('>OMSA</abbr> and INTERPOL</p>')
})

test('a partner that is not public leaves no trace', () => {
  expect(
    facts({
      parties: [
        { id: 'p', partner: 'hidden' },
        { id: 'q', partner: null },
      ],
    }),
  ).toMatch(/^Mémorandum<\/p><p class="entry-status"><span/)
})

test('the status and the date stand together', () => {
  expect(facts({})).toContain(
    'Pas encore signé</span> <span class="entry-line made"><time dateTime="2006-10">octobre 2006</time></span></p>',
  )
})

test('an announcement and a date that is not known keep their words', () => {
  expect(facts({ signed: { date: '2015-06-08T12:00:00.000Z', precision: 'announced' } })).toContain(
    '>annoncé le <time dateTime="2015-06-08">8\u00a0juin 2015</time></span></p>',
  )
  expect(facts({ signed: { precision: 'unknown' } })).toContain('>date inconnue</span></p>')
})

const through = (code: string, end: string) => ({ state: 'unverified', verifiedThrough: { id: code, code, end } })
const inForce = [{ from: '2016-01-01', to: null, status: 'inForce', event: null, exact: true }]

test('beyond the meeting up to which it was followed, a status is the last known one', () => {
  const followed = { statusPeriods: inForce, verification: through('CoP19', '2022-11-25') }
  expect(facts(followed)).toContain('>Dernier état connu\u00a0: en vigueur</span>')
  expect(facts(followed, 'en')).toContain('>Last known status: in force</span>')
  const newest = { code: 'CoP19', end: '2022-11-25' }
  expect(facts(followed, 'fr', { day: '2024-01-01', isAsked: true, newest })).toContain('>En vigueur</span>')
  expect(facts({ statusPeriods: inForce })).toContain('Dernier état connu')
})

test('what lies ahead is the last known status, what is not known or ended for good is none', () => {
  const verification = through('CoP20', '2025-12-05')
  expect(facts({ statusPeriods: inForce, verification })).toContain('>En vigueur</span>')
  expect(facts({ statusPeriods: inForce, verification }, 'fr', { day: '2030-01-01', isAhead: true })).toContain(
    'Dernier état connu',
  )
  for (const status of ['unknown', 'terminated', 'superseded']) {
    expect(facts({ statusPeriods: [{ ...inForce[0], status }] })).not.toContain('Dernier état connu')
  }
  expect(facts({ statusPeriods: inForce }, 'fr', { day: '2010-01-01', isAsked: true })).toContain('Pas encore signé')
})

describe('how sure the listed records are', () => {
  const agreement = (state: string) =>
    ({
      id: state,
      title: 'Accord',
      slug: state,
      form: 'memorandum',
      parties: [],
      signed: { precision: 'unknown' },
      statusPeriods: [],
      verification: { state, verifiedThrough: { id: 'c', code: 'CoP19' } },
    }) as unknown as AgreementEntry
  const list = (states: string[], foot?: 'verified' | 'unverified') =>
    renderToStaticMarkup(
      createElement(AgreementList, {
        locale: 'fr',
        asOf: now,
        agreements: states.map(agreement),
        ...(foot && { foot }),
      }),
    )
      .replaceAll('\u00a0', ' ')
      .replace(/<ul.*/, '')
      .replace(/ class="list-certainty( mark-unverified)?"/, '$1')
      .replace(/<p( mark-unverified)?>/, (_, mark) => (mark ? '? ' : ''))
      .replace(/<[^>]*>/g, '')

  test('is said at the head of a register, and of a page whose own record is checked', () => {
    for (const foot of [undefined, 'verified'] as const)
      expect(list(['unverified', 'unverified'], foot)).toBe(
        '? Aucune de ces fiches n’a encore été vérifiée par le Secrétariat. Suivi jusqu’à la CoP19.',
      )
  })

  test('is not said again where the foot of the page says it', () => {
    expect(list(['unverified'], 'unverified')).toBe('')
    expect(list(['unverified', 'unverified'], 'unverified')).toBe('Suivi jusqu’à la CoP19.')
  })
})
