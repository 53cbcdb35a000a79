import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { citedAgreement } from '#/collections/agreements/structured'
import type { Locale } from '#/i18n/locales'
import { citedVersion } from '#/instrument/citedVersion'
import type { Agreement, Meeting, Resolution } from '#/payload-types'
import { type Cited, citationBibTex, citationCsl, citationRis, citationText } from '#/register/citation'

const today = '2026-11-29'
const meeting = (code: string, end: string) => ({ id: code, code, end }) as Meeting
const cop12 = meeting('CoP12', '2002-11-15T12:00:00.000Z')
const cop18 = meeting('CoP18', '2019-08-28T12:00:00.000Z')
const record = {
  conference: 12,
  sequence: 4,
  symbol: 'Conf. 12.4 (Rev. CoP18)',
  title: 'Cooperation between CITES & CCAMLR',
  events: [
    { id: 'a', kind: 'adopted', meeting: cop12 },
    { id: 'b', kind: 'amended', meeting: cop18 },
  ],
  revisions: [{ id: 'r', mark: 18, meeting: cop18 }],
} as unknown as Resolution // the fields that a citation reads

const cited = (locale: Locale): Cited => ({
  ...citedVersion('resolutions', record, { locale, today }),
  address: 'https://p.example/res/12.4/rev-cop18',
})

test('as text, in both languages', () => {
  expect(citationText(cited('en'))).toBe(
    'CITES, Resolution Conf. 12.4 (Rev. CoP18), Cooperation between CITES & CCAMLR, CoP18 (2019). https://p.example/res/12.4/rev-cop18 (accessed 29 November 2026)',
  )
  expect(citationText({ ...cited('fr'), made: null })).toBe(
    'CITES, Résolution Conf. 12.4 (Rev. CoP18), Cooperation between CITES & CCAMLR. https://p.example/res/12.4/rev-cop18 (consulté le 29 novembre 2026)',
  )
})

test('BibTeX: a key of each language, every field closed, signs of TeX escaped', () => {
  const text = citationBibTex(cited('en'))
  expect(text).toMatch(/^@misc\{cites-conf-12-4-rev-cop18-en,\n/)
  expect(citationBibTex(cited('fr'))).toMatch(/^@misc\{cites-conf-12-4-rev-cop18-fr,\n/)
  expect(text).toContain('Cooperation between CITES \\& CCAMLR}},')
  expect(text.split('{').length).toBe(text.split('}').length)
})

test('RIS: begins and ends as it must, and states no year that is not on record', () => {
  const lines = citationRis({ ...cited('fr'), year: null }).split('\n')
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
    const printed: string = new Cite(write(cited(locale))).format('bibliography', {
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
  test('is the text in force, with its meeting and its own permalink', () => {
    expect(citedVersion('resolutions', record, { locale: 'en', today })).toMatchObject({
      key: 'conf-12-4-rev-cop18',
      title: 'Resolution Conf. 12.4 (Rev. CoP18), Cooperation between CITES & CCAMLR',
      made: 'CoP18 (2019)',
      year: '2019',
      address: expect.stringMatching(/\/res\/12\.4\/rev-cop18$/),
    })
  })

  test('of a former one is its symbol alone, where its title is not on record', () => {
    const original = { mark: null, meeting: cop12, act: null, revision: null }
    const former = citedVersion('resolutions', record, { locale: 'en', today }, original)
    expect(former).toMatchObject({
      key: 'conf-12-4',
      title: 'Resolution Conf. 12.4',
      made: 'CoP12 (2002)',
      year: '2002',
    })
    expect(former.address).toMatch(/\/res\/12\.4\/original$/)
  })
})

describe('an agreement is cited by its parties', () => {
  const partner = (acronym: string) => ({ id: acronym, name: `Organisation ${acronym}`, acronym })
  const agreement = (signed: object, acronyms = ['OMSA']) =>
    ({
      title: 'Mémorandum d’accord',
      slug: 'memorandum',
      parties: acronyms.map((acronym) => ({ partner: partner(acronym) })),
      signed,
    }) as unknown as Agreement // the fields that a citation reads
  const on = { date: '2024-03-01T12:00:00.000Z', precision: 'day' }

  test('with the day of signature', () => {
    const text = citationText(citedAgreement(agreement(on), 'fr', today))
    expect(text).toMatch(
      /^Secrétariat de la CITES et OMSA, Mémorandum d’accord, 1er mars 2024\. .*\/fr\/accords\/memorandum \(consulté le 29 novembre 2026\)$/,
    )
    expect(citationRis(citedAgreement(agreement(on), 'fr', today))).toMatch(
      /AU {2}- Secrétariat de la CITES\nAU {2}- Organisation OMSA\n.*\nPY {2}- 2024\n/,
    )
  })

  test('an announcement is no signature', () => {
    const announced = citedAgreement(agreement({ ...on, precision: 'announced' }), 'en', today)
    expect(announced).toMatchObject({ made: 'announced on 1 March 2024', year: null })
    expect(citedAgreement(agreement({ precision: 'unknown' }), 'en', today)).toMatchObject({ made: null, year: null })
  })

  test('many parties are not all named in words', () => {
    const many = citedAgreement(agreement(on, ['A', 'B', 'C', 'D']), 'en', today)
    expect(many.authors.short).toBe('CITES Secretariat and others')
    expect(many.authors.full).toHaveLength(5)
  })
})
