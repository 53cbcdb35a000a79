import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { namedIntroduction, ThemeIntroduction } from '#/collections/themes/ThemeIntroduction'
import { toEditorState } from '#/content/prose'
import { themes as content } from '#/content/themes'
import { plainText } from '#/data/plainText'
import type { Locale } from '#/i18n/locales'
import { normalise, sourceSentences } from '../support/source'

const state = (prose: string) => toEditorState(prose) as never

function themeOf(key: string, locale: Locale) {
  const found = content.find((theme) => theme.key === key)
  if (!found) throw new Error(`No theme "${key}".`)
  return {
    id: found.key,
    name: found.name[locale],
    slug: found.slug[locale],
    parent: found.parent ?? null,
    order: found.order,
    introduction: state(found.introduction[locale]),
  }
}

function technical(locale: Locale) {
  const keys = content.filter(({ parent }) => parent === 'technical').map(({ key }) => key)
  return { ...themeOf('technical', locale), subThemes: keys.map((key) => themeOf(key, locale)) }
}

const html = (heading?: string) =>
  renderToStaticMarkup(createElement(ThemeIntroduction, { locale: 'fr', theme: technical('fr'), level: 3, heading }))

test('a strand prints its sub-themes in the order and under the names of the source page', () => {
  const text = normalise(
    html()
      .replaceAll(/<\/(?:h3|p|li)>/gu, ' ')
      .replaceAll(/<[^>]+>/gu, ''),
  )
  const opening = sourceSentences().filter(({ line }) => line === 44 || line === 46)
  const names = sourceSentences().filter(
    ({ line, printed }) => line >= 48 && line <= 52 && !printed.startsWith('avec '),
  )
  expect(names).toHaveLength(5)
  const places = [
    ...opening.map(({ expected }) => text.indexOf(normalise(expected))),
    ...names.map(({ expected }) => text.indexOf(normalise(`${expected} : avec `))),
  ]
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('a sub-theme leads to its page by its name', () => {
  expect(html()).toContain('<a href="/fr/themes/commerce"><strong>Commerce\u00a0:</strong></a> avec le ')
})

test('a page may give the theme another heading', () => {
  expect(html()).toContain('<h3>Coopération thématique au niveau technique</h3>')
  expect(html('Autre titre')).toContain('<h3>Autre titre</h3>')
})

test('the description of a sub-theme begins with its name', () => {
  expect(plainText(namedIntroduction(themeOf('trade', 'fr'), 'fr'), 'fr')).toMatch(/^Commerce : avec le Centre/u)
  expect(plainText(namedIntroduction(themeOf('trade', 'en'), 'en'), 'en')).toMatch(/^Trade: with the International/u)
})

test('without an introduction a sub-theme is its name, and the text that is no fragment follows it', () => {
  const theme = themeOf('trade', 'fr')
  expect(plainText(namedIntroduction({ ...theme, introduction: null }, 'fr'), 'fr')).toBe('Commerce')
  const { root } = namedIntroduction({ ...theme, introduction: state('- un\n- deux') }, 'fr')
  expect(root.children?.map(({ type }) => type)).toEqual(['paragraph', 'list'])
})
