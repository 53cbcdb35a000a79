/** Everything on the page of 2024 stands on the French pages, and each of its parts has an English counterpart. */
import { expect } from '@playwright/test'
import { normalise, sourceSentences } from '../support/source'
import { htmlAt, test, textOf } from './support'

test('every sentence of the source page is on the French page of it', async ({ request }) => {
  const text = normalise(textOf(await htmlAt(request, '/fr/texte-du-secretariat')))
  const lost = sourceSentences().filter(({ expected }) => !text.includes(normalise(expected)))
  expect(lost).toEqual([])
})

test('the English page has the same parts, in the same order', async ({ request }) => {
  const outline = async (path: string) => {
    const html = await htmlAt(request, path)
    // A picture lists its records in the order of the language.
    const main = (/<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<figure\b[\s\S]*?<\/figure>/g, '')
    return [...main.matchAll(/<(h[1-6]|p|li|ul|ol|aside)\b/g)].map((tag) => tag[1])
  }
  const [french, english] = await Promise.all([outline('/fr/texte-du-secretariat'), outline('/en/secretariat-text')])
  expect(french.length).toBeGreaterThan(50)
  expect(english).toEqual(french)
})

test('the page says of which year its text is, in both languages', async ({ request }) => {
  expect(textOf(await htmlAt(request, '/fr/texte-du-secretariat'))).toContain(
    'Texte du Secrétariat, de 2024, non revu depuis la CoP20',
  )
  expect(textOf(await htmlAt(request, '/en/secretariat-text'))).toContain(
    'The 2024 text of the Secretariat, not reviewed since CoP20',
  )
})
