import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DecisionList } from '#/collections/decisions/DecisionList'
import { byGroup, type DecisionEntry } from '#/collections/decisions/queries'
import type { Meeting } from '#/payload-types'

const meeting = (number: number, end: string) => ({ id: `cop${number}`, code: `CoP${number}`, number, end }) as Meeting
const cop17 = meeting(17, '2016-10-04')
const cop18 = meeting(18, '2019-08-28')
const cop19 = meeting(19, '2022-11-25')

const plants = { id: 'plants', label: '18.49, 18.50', title: 'Coopération pour les plantes' }
const ties = { id: 'ties', label: '19.20, 17.55', title: 'Autres accords' }

function decision(conference: number, sequence: number, at: Meeting, more: object = {}): DecisionEntry {
  return {
    id: `${conference}-${sequence}`,
    conference,
    sequence,
    slug: `${conference}-${sequence}`,
    symbol: `${conference}.${sequence}`,
    title: 'Titre propre',
    addressees: [{ id: 'a', body: 'secretariat', role: 'lead' }],
    events: [{ id: 'e', kind: 'adopted', meeting: at, verified: false }],
    revisions: [],
    statusPeriods: [{ from: at.end, to: null, status: 'inEffect', event: 'e', exact: true }],
    verification: { state: 'unverified' },
    ...more,
  } as unknown as DecisionEntry
}

function rows(decisions: DecisionEntry[]): string[] {
  const asOf = { day: '2026-11-25', today: '2026-11-25', isAsked: false, isAhead: false, newest: null }
  const html = renderToStaticMarkup(createElement(DecisionList, { locale: 'fr', groups: byGroup(decisions), asOf }))
  return [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, row = '']) => row.replaceAll('\u00a0', ' '))
}
const textOf = (html = '') =>
  html
    .replace('<p', ' <p')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

test('a group is one row, wherever the numbers of other meetings part its decisions', () => {
  const group = ties
  const found = rows([
    decision(19, 20, cop19, { group }),
    decision(18, 49, cop18, { group: plants }),
    decision(18, 50, cop18, { group: plants }),
    decision(17, 55, cop17, { group, title: 'Autres accords' }),
  ])
  expect(found).toHaveLength(2)
  expect(found[0]).toMatch(/^<a href="\/fr\/decisions\/19-20">Autres accords<\/a>/)
  expect(found[0]).toContain('aria-label="Décision 17.55">17.55</a>')
})

test('what is alike in a group is said once: the addressees after their numbers, and the status', () => {
  const title = plants.title
  const [row] = rows([
    decision(18, 49, cop18, { group: plants, title }),
    decision(18, 50, cop18, { group: plants, title }),
    decision(18, 51, cop18, { group: plants, title, addressees: [] }),
  ])
  expect(textOf(row)).toBe(
    'Coopération pour les plantes 18.49 · 18.50 : à l’adresse du Secrétariat 18.51 : destinataire non connu ' +
      'Dernier état connu : en vigueur CoP18 (2019)',
  )
})

test('decisions of a group whose status differs keep their own', () => {
  const title = plants.title
  const [row] = rows([
    decision(18, 49, cop18, { group: plants, title }),
    decision(18, 50, cop18, { group: plants, title, statusPeriods: [] }),
  ])
  const status = textOf(/<p class="entry-status">(.*?)<\/p>/.exec(row ?? '')?.[1])
  expect(status).toBe('18.49 Dernier état connu : en vigueur CoP18 (2019) 18.50 État non connu CoP18 (2019)')
})

test('a revised text stands by itself in its group, with its own days', () => {
  const revised = {
    group: ties,
    title: ties.title,
    events: [
      { id: 'e', kind: 'adopted', meeting: cop17 },
      { id: 'r', kind: 'amended', meeting: cop19 },
    ],
    revisions: [{ id: 'r', mark: 19, meeting: cop19, title: ties.title }],
  }
  const [row] = rows([decision(17, 55, cop17, revised), decision(17, 56, cop17, revised)])
  for (const symbol of ['17.55', '17.56']) {
    expect(textOf(row)).toContain(
      `${symbol} (Rev. CoP19) : à l’adresse du Secrétariat. Révisée à la CoP19 (2022), date d’effet non établie ; adoptée à la CoP17 (2016).`,
    )
  }
})

test('a decision without a group is a row of the same form, by its own title', () => {
  const found = rows([decision(18, 49, cop18), decision(18, 50, cop18)])
  expect(found).toHaveLength(2)
  expect(found[1]).toMatch(/^<a href="\/fr\/decisions\/18-50">Titre propre<\/a>/)
})

test('a title that a decision does not share with its group stands beside its number', () => {
  const [row] = rows([decision(18, 49, cop18, { group: plants }), decision(18, 50, cop18, { group: plants })])
  expect(textOf(row)).toContain('18.49 Titre propre · 18.50 Titre propre')
})
