/** A record that is public in one language, which the other shows all the same; the first content has none. */
import { expect, test } from '@playwright/test'
import { editing, htmlAt } from '../e2e/support'
import { oneLanguage, templates } from './templates'

const names = {
  fr: 'Organisation régionale de coopération publiée en français seulement',
  en: 'Regional organization for cooperation published in English only',
}

test('a record of each language alone has a page in both', async ({ request }) => {
  const { save, publish } = await editing(request)
  for (const locale of ['fr', 'en'] as const) {
    const data = { name: names[locale], slug: oneLanguage[locale], kind: 'ngo', verification: { state: 'unverified' } }
    const { id } = await save('partners', data, { locale })
    await publish('partners', id, [locale])
  }
  for (const { template, path } of templates) {
    if (template !== 'other language') continue
    const foreign = path.startsWith('/fr') ? 'en' : 'fr'
    const html = await htmlAt(request, path)
    expect(html).toContain(`<html lang="${path.slice(1, 3)}"`)
    expect(html).toMatch(new RegExp(`<h1[^>]*lang="${foreign}"|lang="${foreign}"[^>]*>[\\s\\S]*<h1`))
    expect(html).toContain(names[foreign])
  }
})
