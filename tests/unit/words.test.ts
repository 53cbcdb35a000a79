/** Terms and typography of our own words, in the messages and in the first content. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { register as agreementRegister } from '#/collections/agreements/register'
import { register as decisionRegister } from '#/collections/decisions/register'
import { register as partnerRegister } from '#/collections/partners/register'
import { register as resolutionRegister } from '#/collections/resolutions/register'
import { agreements } from '#/content/agreements'
import { decisionGroups } from '#/content/decisionGroups'
import { decisions } from '#/content/decisions'
import { meetings } from '#/content/meetings'
import { pages } from '#/content/pages'
import { partners } from '#/content/partners'
import { resolutions } from '#/content/resolutions'
import { site } from '#/content/site'
import { themes } from '#/content/themes'
import { Verbatim } from '#/ui/Verbatim'

type Words = { place: string; text: string }

const messageFiles = import.meta.glob<Record<string, unknown>>('../../src/**/{messages,*Messages}.ts', { eager: true })
const content = {
  agreements,
  decisionGroups,
  decisions,
  meetings,
  pages: Object.fromEntries(pages.map((page) => [page.key, page])),
  partners,
  resolutions,
  site,
  themes,
}

/** Words of others, which are quoted: introductions and text of the Secretariat, misprints, names that sources give. */
const quoted =
  /\.(?:notes|titleAsPrinted|aliases)\b|^themes\.\d+\.introduction\.fr|^pages\.(?:text-2024|corrections)\..*\.fr$/

const own = [...wordsIn(content, ''), ...wordsIn(messageFiles, '')].filter(({ place }) => !quoted.test(place))

function wordsIn(value: unknown, place: string): Words[] {
  if (typeof value === 'string') return [{ place, text: value }]
  if (typeof value === 'function') return wordsIn(saidBy(value as (...parameters: unknown[]) => unknown), place)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, place ? `${place}.${key}` : key))
}

/** What a message says of any parameter; a function that needs records is none. */
function saidBy(message: (...parameters: unknown[]) => unknown): unknown {
  try {
    return message('x', 'x', 'x', 'x')
  } catch {
    return null
  }
}

const places = (pattern: RegExp) =>
  own.filter(({ text }) => pattern.test(text)).map(({ place, text }) => `${place}: ${text}`)

test('the words of the messages and of the content are read', () => {
  expect(own.length).toBeGreaterThan(1500)
})

test.each([
  ['Secrétariat CITES', /Secrétariat CITES/],
  ['annexes de la CITES', /annexes de la CITES/],
  ['a source is no hearsay', /notoriété/i],
  ['lists are downloaded', /[Ee]mporter|s’emporte|take away|[Tt]ake this list|taken away/],
  ['an agreement has a basis', /mandate cet|mandates this/],
  ['a register records', /(?:register|portal) knows|[Rr]egistre ne connaît/],
  ['a body is in the group or outside it', /outre sa participation|beyond its part/],
  ['the 2024 page', /(?:page|text) of 2024/],
  ['solid and open marks', /[Ff]ull dot/],
  ['from which day on', /à partir d’ici|not known from here/],
])('%s', (_, pattern) => {
  expect(places(pattern)).toEqual([])
})

test('no reference that ends in a parenthesis comes before another parenthesis', () => {
  const prose = wordsIn(content, '').filter(({ place }) => !place.includes('.notes'))
  expect(prose.filter(({ text }) => /\)\]\] \(/.test(text))).toEqual([])
})

test('the order by name stands once among the orders of a register', () => {
  expect(partnerRegister.order).toBeNull()
  for (const { order } of [agreementRegister, decisionRegister, resolutionRegister])
    expect(order?.fr).not.toMatch(/alphabétique|titre|nom/i)
})

test('a title is quoted with its own colon, and a scientific name in it is Latin', () => {
  const html = (text: string) => renderToStaticMarkup(createElement(Verbatim, { text }))
  expect(html('Coopération en matière de biodiversité: Principes')).toBe(
    'Coopération en matière de biodiversité: Principes',
  )
  expect(html('Grand dauphin (Tursiops truncatus ponticus)')).toBe(
    'Grand dauphin (<i lang="la">Tursiops truncatus ponticus</i>)',
  )
  for (const text of ['Éléphants (Afrique australe)', 'Conf. 12.4 (Rev. CoP18), Titre'])
    expect(html(text)).not.toContain('<i')
})
