import { expect, test } from 'vitest'
import { type Cited, citationBibTex, citationRis, citationText } from '#/instrument/citation'

const cited: Cited = {
  kind: 'resolutions',
  symbol: 'Conf. 12.4 (Rev. CoP18)',
  title: 'Cooperation between CITES & CCAMLR',
  meeting: { code: 'CoP12', end: '2002-11-15T12:00:00.000Z' },
  permalink: 'https://p.example/res/12.4',
}

test('as text, in both languages', () => {
  expect(citationText(cited, 'en')).toBe(
    'CITES, Resolution Conf. 12.4 (Rev. CoP18), Cooperation between CITES & CCAMLR, CoP12 (2002). https://p.example/res/12.4',
  )
  expect(citationText({ ...cited, meeting: null }, 'fr')).toBe(
    'CITES, Résolution Conf. 12.4 (Rev. CoP18), Cooperation between CITES & CCAMLR. https://p.example/res/12.4',
  )
})

test('BibTeX: one key, every field closed, signs of TeX escaped', () => {
  const text = citationBibTex(cited, 'en')
  expect(text).toMatch(/^@misc\{cites-conf-12-4-rev-cop18,\n/)
  expect(text).toContain('title = {{Cooperation between CITES \\& CCAMLR}},')
  expect(text).toContain('  year = {2002},')
  expect(text.split('{').length).toBe(text.split('}').length)
})

test('RIS: begins and ends as it must, and states no year that is not on record', () => {
  const lines = citationRis({ ...cited, meeting: null }, 'fr').split('\n')
  expect([lines[0], lines.at(-1)]).toEqual(['TY  - LEGAL', 'ER  - '])
  expect(lines.filter((line) => line.startsWith('PY'))).toEqual([])
  expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
})
