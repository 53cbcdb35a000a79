import { expect, test } from 'vitest'
import { fc } from '../support/properties'
import { pseudo } from '../support/pseudo'

test.each([
  ['Accords', 'Áççööřddš'],
  ['Vous pouvez revenir à la page d’accueil.', 'Vööüš ppööüvééž řéévééñííř àà łáá ppááğéé d’ááççüüééíł.'],
  ['The 20th meeting of the Conference', 'Ţhéé 20th mméééţííñğ ööf ţţhéé ÇÇööñfééřééñçéé'],
  ['{count} accords : https://cites.org', '{count} ááççööřdš : https://cites.org'],
])('%s', (text, shown) => {
  expect(pseudo(text)).toBe(shown)
})

test.each([
  'CoP18',
  '12.4',
  '20e',
  '1 234,5',
  '10:30',
  '{count}',
  '{{name}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template holds
  '${name}',
  '%s',
  '<strong lang="fr">',
  '&nbsp;',
  '`code`',
  'https://cites.org/fra/disc/coop.php',
  'www.informea.org',
  'info@cites.org',
])('keeps %s', (whole) => {
  expect(pseudo(whole)).toBe(whole)
  expect(pseudo(`Voir ${whole} ici`)).toContain(` ${whole} `)
})

const words = fc
  .array(fc.stringMatching(/^[a-zA-Zéèàç’]{1,12}$/), { minLength: 1, maxLength: 20 })
  .map((all) => all.join(' '))

test('is about 40 % longer, whatever the words', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(Math.abs(pseudo(text).length - text.length * 1.4)).toBeLessThan(3)
    }),
  )
})

test('no letter that can bear a mark stays plain', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(pseudo(text)).not.toMatch(/[acegiklnorstuyz]/i)
    }),
  )
})

test('figures come through, whatever is around them', () => {
  const figures = (text: string) => text.match(/\d+/gu) ?? []
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.string({ unit: 'grapheme' }), (before, number, after) => {
      const text = `${before} ${number} ${after}`
      expect(figures(pseudo(text))).toEqual(figures(text))
    }),
  )
})

test('words stay as many', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(pseudo(text).split(' ').length).toBe(text.split(' ').length)
    }),
  )
})
