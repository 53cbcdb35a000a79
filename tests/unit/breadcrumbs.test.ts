import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type Crumb, Page } from '#/ui/Page'

type Place = { trail: Crumb[]; title: string; titleLanguage?: 'fr' | 'en'; titleInFull?: string }

function crumbs(place: Place): string {
  const page = { locale: 'fr', siteName: 'Portail', home: '/fr', elsewhere: {}, footer: null, children: null } as const
  const html = renderToStaticMarkup(createElement(Page, { ...page, registers: [], ...place }))
  return /<ol>(.*?)<\/ol>/.exec(html)?.[1] ?? ''
}

test('a title in another language says so, and is set in that language', () => {
  const trail = [
    { text: 'Thèmes', href: '/fr/themes' },
    { text: 'What is CITES ?', href: '/fr/themes/what', language: 'en' as const },
  ]
  const shown = crumbs({ trail, title: 'Tools : an overview', titleLanguage: 'en' })
  expect(shown).toContain('<li aria-current="page" lang="en">Tools: an overview</li>')
  expect(shown).toContain('<a href="/fr/themes/what" lang="en">What is CITES?</a>')
  expect(shown).toContain('<a href="/fr/themes">Thèmes</a>')
})

test('a title in the language of the page is not marked', () => {
  for (const titleLanguage of ['fr', undefined] as const) {
    const shown = crumbs({ trail: [], title: 'Outils : un aperçu', ...(titleLanguage ? { titleLanguage } : {}) })
    expect(shown).toContain('<li aria-current="page">Outils\u00a0: un aperçu</li>')
  }
})

test('an acronym says what it stands for', () => {
  const titleInFull = 'Organisation mondiale de la santé animale'
  expect(crumbs({ trail: [], title: 'OMSA', titleInFull })).toContain(`<abbr title="${titleInFull}">OMSA</abbr>`)
})
