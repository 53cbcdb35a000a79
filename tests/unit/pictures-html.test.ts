/** Pictures in HTML: links that a keyboard reaches, text beside them, and nothing that the policy forbids. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { HtmlValidate } from 'html-validate'
import { type ComponentProps, createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { locales } from '#/i18n/locales'
import { InstrumentLifecycle } from '#/instrument/InstrumentLifecycle'
import { type Drawing, widths } from '#/ui/pictures/drawing'
import { Picture } from '#/ui/pictures/Picture'
import { rails } from '#/ui/pictures/rails'
import { strandTree } from '#/views/strandTree'
import { conferenceMeetings, lineageMembers, partnersIn, strandsIn } from '../support/pictures'

type Drawn = ComponentProps<typeof Picture>

const css = readFileSync(path.join(import.meta.dirname, '../../src/ui/pictures.css'), 'utf8')
const day = '2026-11-24'

const picture = (wide: Drawing, narrow: Drawing) =>
  createElement(Picture, { id: 'picture', title: 'Volets', sentence: 'Phrase.', wide, narrow } as Drawn, null)

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'void-style': 'off', 'attr-case': 'off', 'no-inline-style': 'error', 'prefer-native-element': 'error' },
})

const pictures = locales.flatMap((locale) => {
  const known = { partners: partnersIn(locale), agreements: new Map<string, number>(), locale }
  const strands = strandsIn(locale).map((strand) => strandTree(strand, known))
  const drawn = picture(rails(strands, widths.column), rails(strands, widths.phone))
  const lifecycles = lineageMembers().map((record) =>
    createElement(InstrumentLifecycle, { locale, record, relatives: [], meetings: conferenceMeetings, day }),
  )
  return [drawn, ...lifecycles].map((picture) => renderToStaticMarkup(picture)).filter((html) => html !== '')
})

const drawingsIn = (html: string) => [...html.matchAll(/<svg\b[\s\S]*?<\/svg>/g)].map(([svg]) => svg)
const linksIn = (svg: string) => [...svg.matchAll(/<a\b[^>]*href="([^"]+)"/g)].map(([, href]) => href)

test('there is a picture of the strands, and one of nearly every instrument', () => {
  expect(pictures.length).toBeGreaterThan(40)
})

test('each is without a style, a script or an id of its own inside', () => {
  for (const html of pictures) {
    expect(html).not.toMatch(/ style=|<script|<style|<image|<foreignObject/)
    for (const svg of drawingsIn(html)) expect(svg).not.toMatch(/ id="/)
  }
})

test('the HTML is valid', async () => {
  const some = pictures
    .filter((_, i) => i % 16 === 0)
    .map((html, i) => html.replaceAll(/(id|labelledby)="/g, `$1="n${i}-`))
  const page = `<!DOCTYPE html><html lang="fr"><head><title>x</title></head><body><main><h1>x</h1>${some.join('')}</main></body></html>`
  const { results } = await validator.validateString(page)
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([])
}, 30_000)

test('each is drawn twice, for a wide screen and for a phone, with the same links, each with its text', () => {
  for (const html of pictures) {
    const [wide = '', narrow = '', ...more] = drawingsIn(html)
    expect(more).toEqual([])
    // A phone may leave out meetings at which nothing happened.
    expect(new Set(linksIn(wide))).toEqual(new Set([...linksIn(wide), ...linksIn(narrow)]))
    for (const svg of [wide, narrow]) {
      expect(svg).toMatch(/^<svg width="[\d.]+rem" viewBox="0 0 \d+ \d+" role="group" aria-labelledby="[a-z]+"/)
      expect(linksIn(svg)).toHaveLength(
        [...svg.matchAll(/<a\b[^>]*><path[^>]*><\/path><text[^>]*>(?!<\/text>)/g)].length,
      )
    }
  }
})

test('every coordinate is whole', () => {
  for (const html of pictures) {
    for (const svg of drawingsIn(html)) expect(svg).not.toMatch(/ (?:d|x|y|dy|viewBox)="[^"]*\.[^"]*"/)
  }
})

test('the parts of a name that stands in two lines are words apart', () => {
  const twigs = [{ text: 'Convention du patrimoine mondial, culturel et naturel de tous les peuples', href: '/x' }]
  const drawing = rails([{ text: 'Volet', twigs }], widths.phone)
  const html = renderToStaticMarkup(picture(drawing, drawing))
  expect(html.replaceAll(/<[^>]+>/g, '')).toContain(
    'Convention du patrimoine mondial, culturel et naturel de tous les peuples',
  )
})

describe('the style sheet', () => {
  test('has no colour of its own', () => {
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|color-mix)\(/i)
  })

  test('has a rule for every shape and look that is drawn, and sets the text as it is measured', () => {
    const classes = new Set(
      pictures
        .flatMap((html) => drawingsIn(html))
        .flatMap((svg) => [...svg.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '))),
    )
    for (const name of [...classes].filter((one) => one !== 'wire'))
      expect(css, name).toMatch(new RegExp(`\\.${name}\\b`))
    expect(css).toContain('font: 16px var(--sans)')
    expect(css).toContain('font-size: 18px')
  })
})
