import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AgreementList } from '#/collections/agreements/AgreementList'
import type { AgreementEntry } from '#/collections/agreements/queries'
import type { Locale } from '#/i18n/locales'

const partners = {
  woah: { id: 'woah', name: 'Organisation mondiale de la santé animale', acronym: 'OMSA', slug: 'omsa' },
  interpol: { id: 'interpol', name: 'INTERPOL', acronym: 'INTERPOL', slug: 'interpol' },
  bank: { id: 'bank', name: 'Banque mondiale', slug: 'banque-mondiale' },
}

function facts(record: Record<string, unknown>, locale: Locale = 'fr'): string {
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
    createElement(AgreementList, { locale, day: '2026-11-25', agreements: [agreement] }),
  )
  return /<p class="entry-facts">(.*?)<\/p>/.exec(html)?.[1] ?? ''
}

test('partners stand by their acronyms, each with its name', () => {
  const parties = Object.values(partners).map((partner) => ({ id: partner.id, partner }))
  expect(facts({ parties })).toContain(
    'Mémorandum · <abbr title="Organisation mondiale de la santé animale">OMSA</abbr>, INTERPOL et Banque mondiale · ',
  )
  expect(facts({ parties: parties.slice(0, 2) }, 'en')).toContain('>OMSA</abbr> and INTERPOL · ')
})

test('a partner that is not public leaves no trace', () => {
  expect(
    facts({
      parties: [
        { id: 'p', partner: 'hidden' },
        { id: 'q', partner: null },
      ],
    }),
  ).toMatch(/^Mémorandum · <time dateTime="2006-10">octobre 2006<\/time> · <span/)
})

test('an announcement and a date that is not known keep their words', () => {
  expect(facts({ signed: { date: '2015-06-08T12:00:00.000Z', precision: 'announced' } })).toContain(
    ' · annoncé le <time dateTime="2015-06-08">8\u00a0juin 2015</time> · ',
  )
  expect(facts({ signed: { precision: 'unknown' } })).toContain(' · date inconnue · ')
})
