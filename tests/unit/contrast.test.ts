import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(path.join(import.meta.dirname, '../../src/ui/site.css'), 'utf8')

/** WCAG 2.2: 7 for text at level AAA, 3 for other elements that carry information (1.4.11). */
const text = 7
const shape = 3

/** Every pair of tokens that meet on a page: the foreground, its background, and the required ratio. */
const pairs: [drawn: string, ground: string, least: number][] = [
  ['ink', 'paper', text],
  ['ink', 'highlight', text],
  ['muted', 'paper', text],
  ['muted', 'highlight', text],
  ['accent', 'paper', text],
  ['accent', 'highlight', text],
  ['accent-strong', 'paper', text],
  ['accent-strong', 'highlight', text],
  ['visited', 'paper', text],
  ['visited', 'highlight', text],
  ['unverified', 'paper', text],
  ['unverified', 'highlight', text],
  ['ended', 'paper', text],
  ['ended', 'highlight', text],
  // The words of a button, of the skip link and of a selection.
  ['paper', 'accent', text],
  ['paper', 'accent-strong', text],
  // Edges of fields, of timelines and of tables; the line under a link.
  ['edge', 'paper', shape],
  ['edge', 'highlight', shape],
  ['underline', 'paper', shape],
  ['underline', 'highlight', shape],
]

/** A hairline between rows adds nothing to the space between them, and a background is no foreground. */
const withoutNeed = ['rule']

const lightTokens = tokensOf(css.slice(0, css.indexOf('prefers-color-scheme: dark')))
const darkTokens = tokensOf(css.slice(css.indexOf('prefers-color-scheme: dark'), css.indexOf('@layer base {')))

describe.each([
  ['light', lightTokens],
  ['dark', darkTokens],
])('in the %s scheme', (_, tokens) => {
  test.each(pairs)('%s on %s is at least %d to 1', (drawn, ground, least) => {
    expect(ratio(colour(tokens, drawn), colour(tokens, ground))).toBeGreaterThanOrEqual(least)
  })
})

test('both schemes have the same colours, and each colour is in a pair or needs none', () => {
  expect([...darkTokens.keys()].sort()).toEqual([...lightTokens.keys()].sort())
  const paired = new Set(pairs.flat())
  expect([...lightTokens.keys()].filter((name) => !paired.has(name))).toEqual(withoutNeed)
})

test('outside the tokens the screen has no colour of its own', () => {
  const rules = css.slice(css.indexOf('@layer base {'), css.indexOf('@layer print {'))
  expect(rules).not.toMatch(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|color-mix)\(/i)
})

test('the ratio is that of WCAG', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21)
  expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

function tokensOf(part: string): Map<string, string> {
  return new Map([...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]))
}

function colour(tokens: Map<string, string>, name: string): string {
  const value = tokens.get(name)
  if (!value) throw new Error(`site.css has no colour --${name}`)
  return value
}

function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
