import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PartnerList } from '#/collections/partners/PartnerList'
import type { PartnerEntry, Strand } from '#/collections/partners/queries'
import { ThemeList } from '#/collections/themes/ThemeList'
import type { Locale } from '#/i18n/locales'

const facts = (html: string) =>
  [...html.matchAll(/<p class="entry-facts">(.*?)<\/p>/g)].map(([, text = '']) => text.replaceAll('\u00a0', ' '))

const cbd = { id: 'cbd', name: 'Convention', slug: 'cdb', kind: 'convention' } as PartnerEntry
const biodiversity: Strand = { id: 'biodiversity', name: 'Biodiversité', language: undefined }
const technical: Strand = { id: 'technical', name: 'Technical tools', language: 'en' }
const strands = new Map([
  ['biodiversity', biodiversity],
  ['marine', biodiversity],
  ['technical', technical],
])

function partnerRow(themes: string[], ties: object, locale: Locale = 'fr') {
  const partners = [{ ...cbd, themes }]
  return facts(
    renderToStaticMarkup(createElement(PartnerList, { locale, partners, ties: new Map([['cbd', ties]]), strands })),
  )[0]
}

test('a partner says what is tied to it, and its strands, each once', () => {
  expect(partnerRow(['biodiversity', 'marine'], { agreements: 3, resolutions: 1, decisions: 0 })).toBe(
    'Convention · 3 accords · 1 résolution · Biodiversité',
  )
  expect(partnerRow([], {}, 'en')).toBe('Convention')
})

test('a strand that is public in another language is marked with it', () => {
  expect(partnerRow(['technical'], {})).toBe('Convention · <span lang="en">Technical tools</span>')
})

test('a theme says how many partners and agreements it has', () => {
  const theme = { id: 'a', name: 'Volet', slug: 'volet', order: 1, summary: 'Une phrase.', subThemes: [] }
  const html = renderToStaticMarkup(
    createElement(ThemeList, {
      locale: 'fr',
      themes: [theme],
      ties: new Map([['a', { partners: 12, agreements: 3 }]]),
    }),
  )
  expect(facts(html)).toEqual(['Une phrase.', '12 partenaires · 3 accords'])
})
