import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import type { Locale } from '#/i18n/locales'
import { type Cited, citationBibTex, citationCsl, citationRis, citationText, citedVersion } from '#/instrument/citation'
import type { Meeting, Resolution } from '#/payload-types'

const cited: Cited = {
  kind: 'resolutions',
  symbol: 'Conf. 12.4 (Rev. CoP18)',
  title: 'Cooperation between CITES & CCAMLR',
  meeting: { code: 'CoP18', end: '2019-08-28T12:00:00.000Z' },
  permalink: 'https://p.example/res/12.4/rev-cop18',
}

test('as text, in both languages', () => {
  expect(citationText(cited, 'en')).toBe(
    'CITES, Resolution Conf. 12.4 (Rev. CoP18), Cooperation between CITES & CCAMLR, CoP18 (2019). https://p.example/res/12.4/rev-cop18',
  )
  expect(citationText({ ...cited, meeting: null, title: null }, 'fr')).toBe(
    'CITES, Résolution Conf. 12.4 (Rev. CoP18). https://p.example/res/12.4/rev-cop18',
  )
})

test('BibTeX: a key of each language, every field closed, signs of TeX escaped', () => {
  const text = citationBibTex(cited, 'en')
  expect(text).toMatch(/^@misc\{cites-conf-12-4-rev-cop18-en,\n/)
  expect(citationBibTex(cited, 'fr')).toMatch(/^@misc\{cites-conf-12-4-rev-cop18-fr,\n/)
  expect(text).toContain('Cooperation between CITES \\& CCAMLR}},')
  expect(text.split('{').length).toBe(text.split('}').length)
})

test('RIS: begins and ends as it must, and states no year that is not on record', () => {
  const lines = citationRis({ ...cited, meeting: null }, 'fr').split('\n')
  expect([lines[0], lines.at(-1)]).toEqual(['TY  - RPRT', 'ER  - '])
  expect(lines.filter((line) => line.startsWith('PY'))).toEqual([])
  expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
})

describe('a reference manager prints the symbol, the title and the year', () => {
  plugins.config.get('@bibtex').parse.sentenceCase = 'never'
  const forms = { bibtex: citationBibTex, ris: citationRis, csl: citationCsl }
  const each = Object.entries(forms).flatMap(([name, write]) =>
    (['fr', 'en'] as const).map((locale) => [name, locale, write] as const),
  )

  test.each(each)('%s in %s', (_name, locale: Locale, write) => {
    const lang = locale === 'fr' ? 'fr-FR' : 'en-US'
    const printed: string = new Cite(write(cited, locale)).format('bibliography', {
      template: 'apa',
      lang,
      format: 'text',
    })
    const kind = locale === 'fr' ? 'Résolution' : 'Resolution'
    expect(printed).toContain(`${kind} Conf. 12.4 (Rev. CoP18), Cooperation between CITES & CCAMLR`)
    expect(printed).toContain('2019')
    expect(printed).toContain('https://p.example/res/12.4/rev-cop18')
    expect(printed).toMatch(/^Conven/)
  })
})

describe('the version that is cited', () => {
  const meeting = (code: string, end: string) => ({ id: code, code, end }) as Meeting
  const cop12 = meeting('CoP12', '2002-11-15T12:00:00.000Z')
  const cop18 = meeting('CoP18', '2019-08-28T12:00:00.000Z')
  const record = {
    conference: 12,
    sequence: 4,
    symbol: 'Conf. 12.4 (Rev. CoP18)',
    title: 'Title in force',
    events: [
      { id: 'a', kind: 'adopted', meeting: cop12 },
      { id: 'b', kind: 'amended', meeting: cop18 },
    ],
    revisions: [{ id: 'r', mark: 18, meeting: cop18 }],
  } as unknown as Resolution // the fields that a citation reads

  test('is the text in force, with its meeting and its own permalink', () => {
    expect(citedVersion('resolutions', record)).toMatchObject({
      symbol: 'Conf. 12.4 (Rev. CoP18)',
      title: 'Title in force',
      meeting: { code: 'CoP18' },
      permalink: expect.stringMatching(/\/res\/12\.4\/rev-cop18$/),
    })
  })

  test('of a former one is its symbol alone, where its title is not on record', () => {
    const [original] = [{ mark: null, meeting: cop12, act: null, revision: null }]
    const former = citedVersion('resolutions', record, original)
    expect(former).toMatchObject({ symbol: 'Conf. 12.4', title: null, meeting: { code: 'CoP12' } })
    expect(citationText(former, 'en')).toMatch(
      /^CITES, Resolution Conf\. 12\.4, CoP12 \(2002\)\. .*\/res\/12\.4\/original$/,
    )
  })
})
