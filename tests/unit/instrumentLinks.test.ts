import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { InstrumentLinks } from '#/instrument/InstrumentLinks'
import type { Resolution } from '#/payload-types'

type Link = NonNullable<NonNullable<Resolution['revisions']>[number]['links']>[number]

const file = {
  id: 'f',
  href: '/documents/f/conf.odt',
  title: null,
  name: 'conf.odt',
  type: 'application/vnd.oasis.opendocument.text',
  bytes: 1_240_000,
  language: 'en',
}
const links: Link[] = [
  { id: '1', url: 'https://www.cites.org/fra/res.php', language: 'fr', format: 'html', official: true },
  { id: '2', url: 'https://cites.org/eng/res.pdf', language: 'en', format: 'pdf', official: true },
  { id: '3', file: 'f', language: 'en', format: 'pdf', official: true },
  { id: '4', file: 'hidden', language: 'es', format: 'pdf', official: true },
]

const html = (locale: 'fr' | 'en') =>
  renderToStaticMarkup(
    createElement(InstrumentLinks, { locale, links, files: new Map([['f', file]]), of: 'Conf. 12.4' }),
  )

test('texts by the place where they are, each link by its language, with what it opens', () => {
  const text = html('en').replaceAll('\u00a0', ' ')
  expect(text).toContain(
    'Official text on cites.org: <a href="https://www.cites.org/fra/res.php" hrefLang="fr" aria-label="Conf. 12.4, French, cites.org">French</a>, <a href="https://cites.org/eng/res.pdf" hrefLang="en" aria-label="Conf. 12.4, English (PDF), cites.org">English (PDF)</a>',
  )
  expect(text).toContain(
    'Official text on this site: <a href="/documents/f/conf.odt" hrefLang="en" aria-label="Conf. 12.4, English (ODT, 1.2 MB), this site">English (ODT, 1.2 MB)</a>',
  )
  expect(html('fr').replaceAll('\u00a0', ' ')).toContain('>anglais (ODT, 1,2 Mo)</a>')
})

test('a file that is not public is not spoken of', () => {
  expect(html('fr')).not.toMatch(/espagnol|hidden/)
})
