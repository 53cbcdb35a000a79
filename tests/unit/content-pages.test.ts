import { expect, test } from 'vitest'
import { agreements } from '#/content/agreements'
import { decisionGroups } from '#/content/decisionGroups'
import { decisions } from '#/content/decisions'
import { meetings } from '#/content/meetings'
import { pages } from '#/content/pages'
import { partners } from '#/content/partners'
import { resolutions } from '#/content/resolutions'
import type { Partly } from '#/content/shape'
import { site } from '#/content/site'
import { terms } from '#/content/terms'
import { themes } from '#/content/themes'
import { type Locale, locales } from '#/i18n/locales'
import { find, type Instrument, printed, printedBlock, reference, symbolOf } from '../support/printedContent'
import { normalise, sourceSentences } from '../support/source'

const collections = { agreements, decisionGroups, decisions, meetings, pages, partners, resolutions, terms, themes }
const instruments: { prefix: string; instrument: Instrument }[] = [
  ...resolutions.map((instrument) => ({ prefix: 'Conf. ', instrument })),
  ...decisions.map((instrument) => ({ prefix: '', instrument })),
]
const text2024 = find(pages, 'home')

/** Every prose of the content, with the place it stands in. */
const prose: { place: string; text: Partly }[] = [
  ...themes.map(({ key, introduction }) => ({ place: `themes/${key}`, text: introduction })),
  ...partners.map(({ key, summary }) => ({ place: `partners/${key}`, text: summary ?? {} })),
  ...agreements.map(({ key, summary }) => ({ place: `agreements/${key}`, text: summary ?? {} })),
  ...resolutions.map(({ key, summary }) => ({ place: `resolutions/${key}`, text: summary ?? {} })),
  ...decisions.map(({ key, summary }) => ({ place: `decisions/${key}`, text: summary ?? {} })),
  ...pages.flatMap(({ key, blocks }) =>
    blocks.flatMap((block) => ('text' in block ? [{ place: `pages/${key}`, text: block.text }] : [])),
  ),
  { place: 'site', text: site.footer },
]

function keysOf(records: { key: string }[]): string[] {
  return records.map(({ key }) => key)
}

function outline(text: string): { headings: number; items: number; paragraphs: number } {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const headings = lines.filter((line) => /^#{2,3} /u.test(line)).length
  const items = lines.filter((line) => line.startsWith('- ')).length
  return { headings, items, paragraphs: lines.length - headings - items }
}

function stringsOf(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => stringsOf(inner, `${path}.${name}`))
}

test('keys are unique in each collection', () => {
  for (const [name, records] of Object.entries(collections)) {
    const keys = keysOf(records)
    expect(new Set(keys).size, name).toBe(keys.length)
  }
})

test('every reference in prose leads to a record, and keeps the text as it was typed', () => {
  const referable: Record<string, string[]> = {
    themes: keysOf(themes),
    partners: keysOf(partners),
    agreements: keysOf(agreements),
    resolutions: keysOf(resolutions),
    decisions: keysOf(decisions),
    pages: keysOf(pages),
  }
  for (const { place, text } of prose) {
    for (const locale of locales) {
      for (const { groups } of (text[locale] ?? '').matchAll(reference)) {
        expect(referable[groups?.collection ?? ''], `${place} (${locale})`).toContain(groups?.key)
        expect(groups?.typed, `${place} (${locale}): ${groups?.key}`).toBeTruthy()
      }
      expect((text[locale] ?? '').replaceAll(reference, ''), `${place} (${locale})`).not.toContain('[[')
    }
  }
})

test('every key that a record names leads to a record', () => {
  const meetingKeys = keysOf(meetings)
  const partnerKeys = keysOf(partners)
  const themeKeys = keysOf(themes)
  const instrumentKeys = [
    ...resolutions.map(({ key }) => `resolutions/${key}`),
    ...decisions.map(({ key }) => `decisions/${key}`),
  ]
  const named: [place: string, known: string[], keys: string[]][] = [
    ...Object.entries(collections).flatMap(([name, records]) =>
      records.map(({ key, verification }): [string, string[], string[]] => [
        `${name}/${key} verifiedThrough`,
        meetingKeys,
        verification.verifiedThrough === undefined ? [] : [verification.verifiedThrough],
      ]),
    ),
    ...themes.map(({ key, parent }): [string, string[], string[]] => [
      `themes/${key} parent`,
      themeKeys,
      parent === undefined ? [] : [parent],
    ]),
    ...partners.flatMap(({ key, relations = [], themes: own }): [string, string[], string[]][] => [
      [`partners/${key} relations`, partnerKeys, relations.map(({ partner }) => partner)],
      [`partners/${key} themes`, themeKeys, own],
    ]),
    ...agreements.flatMap((agreement): [string, string[], string[]][] => [
      [`agreements/${agreement.key} parties`, partnerKeys, agreement.parties.map(({ partner }) => partner)],
      [`agreements/${agreement.key} themes`, themeKeys, agreement.themes ?? []],
      [`agreements/${agreement.key} resolutions`, keysOf(resolutions), agreement.resolutions ?? []],
      [`agreements/${agreement.key} decisions`, keysOf(decisions), agreement.decisions ?? []],
      [
        `agreements/${agreement.key} events`,
        keysOf(agreements),
        (agreement.events ?? []).flatMap(({ by }) => (by === undefined ? [] : [by])),
      ],
    ]),
    ...instruments.flatMap(({ prefix, instrument }): [string, string[], string[]][] => {
      const place = `${prefix}${instrument.key}`
      const { revisions, events, relations = [], partners: own = [], themes: subjects = [] } = instrument
      return [
        [`${place} meetings`, meetingKeys, [...revisions, ...events].map(({ meeting }) => meeting)],
        [`${place} targets`, instrumentKeys, events.flatMap(({ target }) => (target === undefined ? [] : [target]))],
        [`${place} relations`, instrumentKeys, relations.map(({ instrument: other }) => other)],
        [`${place} partners`, partnerKeys, own],
        [`${place} themes`, themeKeys, subjects],
      ]
    }),
    ...decisions.flatMap(({ key, group, due }): [string, string[], string[]][] => [
      [`${key} group`, keysOf(decisionGroups), [group]],
      [`${key} due`, meetingKeys, due === undefined ? [] : [due]],
    ]),
    ...pages.flatMap(({ key, blocks }) =>
      blocks.flatMap((block): [string, string[], string[]][] => [
        [`pages/${key} theme`, themeKeys, 'theme' in block ? [block.theme] : []],
        [`pages/${key} partner`, partnerKeys, 'partner' in block ? [block.partner] : []],
        [
          `pages/${key} resolutions`,
          keysOf(resolutions),
          block.type === 'registerExtract' ? (block.resolutions ?? []) : [],
        ],
        [
          `pages/${key} decisionGroups`,
          keysOf(decisionGroups),
          block.type === 'registerExtract' ? (block.decisionGroups ?? []) : [],
        ],
      ]),
    ),
  ]
  for (const [place, known, keys] of named) {
    for (const key of keys) expect(known, place).toContain(key)
  }
})

test('French and English prose have the same paragraphs, headings and list items, and mention the same records', () => {
  for (const { place, text } of prose) {
    if (text.fr === undefined || text.en === undefined) continue
    expect(outline(text.en), place).toEqual(outline(text.fr))
    const mentioned = (locale: Locale) =>
      [
        ...new Set(
          [...(text[locale] ?? '').matchAll(reference)].map(({ groups }) => `${groups?.collection}/${groups?.key}`),
        ),
      ].sort()
    expect(mentioned('en'), place).toEqual(mentioned('fr'))
  }
})

test('what the source page names is complete in both languages', () => {
  const ofSource = [...resolutions, ...decisions.filter(({ group }) => group.startsWith('18-'))]
  for (const { key, revisions, summary } of ofSource) {
    for (const locale of locales) {
      expect(revisions.at(-1)?.title[locale], `${key} title (${locale})`).toBeTruthy()
      expect(summary?.[locale], `${key} summary (${locale})`).toBeTruthy()
    }
  }
})

test('a title says whether it is official, in each language it has', () => {
  for (const { key, revisions } of [...resolutions, ...decisions]) {
    for (const { title, titleStatus } of revisions)
      expect(Object.keys(titleStatus).sort(), key).toEqual(Object.keys(title).sort())
  }
  for (const { key, title, titleStatus } of decisionGroups) {
    expect(Object.keys(titleStatus).sort(), key).toEqual(Object.keys(title).sort())
  }
})

test('symbols are possible: a revision comes from a later conference, and from the meeting it names', () => {
  for (const { prefix, instrument } of instruments) {
    const { key, conference, sequence, revisions } = instrument
    expect(key).toBe(`${conference}-${sequence}`)
    for (const { mark, meeting } of revisions) {
      const symbol = symbolOf(prefix, instrument, mark)
      expect(meeting, symbol).toBe(mark === undefined ? `cop${conference}` : `cop${mark}`)
      if (mark !== undefined) expect(mark, symbol).toBeGreaterThan(conference)
      expect(symbol).toMatch(/^(?:Conf\. )?[1-9]\d?\.[1-9]\d{0,2}(?: \(Rev\. CoP[1-9]\d?\))?$/u)
    }
    const marks = revisions.map(({ mark = 0 }) => mark)
    expect(marks, key).toEqual([...new Set(marks)].sort((a, b) => a - b))
  }
})

test('events begin with the adoption, follow one another, and tell every revision', () => {
  for (const { prefix, instrument } of instruments) {
    const { key, conference, revisions, events } = instrument
    const place = `${prefix}${key}`
    expect(events[0], place).toMatchObject({ kind: 'adopted', meeting: `cop${conference}` })
    const conferences = events.map(({ meeting }) => Number(meeting.replace('cop', '')))
    expect(conferences, place).toEqual([...conferences].sort((a, b) => a - b))
    expect(
      events.filter(({ kind }) => kind === 'amended').map(({ meeting }) => meeting),
      place,
    ).toEqual(revisions.filter(({ mark }) => mark !== undefined).map(({ meeting }) => meeting))
  }
})

test('no instrument is said to be verified: nobody has compared it with the register of today', () => {
  for (const { key, verification, events } of [...resolutions, ...decisions]) {
    expect(verification.state, key).toBe('unverified')
    expect(
      events.filter(({ verified }) => verified),
      key,
    ).toEqual([])
  }
})

test('a group and its decisions name each other, and the label is the list of their symbols', () => {
  for (const { key, label, decisions: members } of decisionGroups) {
    expect(
      decisions
        .filter(({ group }) => group === key)
        .map(({ key: own }) => own)
        .sort(),
      key,
    ).toEqual([...members].sort())
    const symbols = members.map((own) => {
      const decision = find(decisions, own)
      return symbolOf('', decision, decision.revisions.at(-1)?.mark)
    })
    expect(label).toBe(symbols.join(', '))
  }
})

test('the page of 2024 lists the nine resolutions and the thirteen decisions of the source, in its order', () => {
  const entries = sourceSentences().filter(({ line }) => line >= 57 && line !== 67)
  const symbols = entries.filter((_, index) => index % 2 === 0).map(({ expected }) => expected)
  const extracts = text2024.blocks.filter((block) => block.type === 'registerExtract')
  const listedResolutions = extracts.flatMap(({ resolutions: keys = [] }) => keys)
  const listedGroups = extracts.flatMap(({ decisionGroups: keys = [] }) => keys).map((key) => find(decisionGroups, key))

  expect(listedResolutions).toHaveLength(9)
  expect(listedGroups).toHaveLength(4)
  expect(listedGroups.flatMap(({ decisions: members }) => members)).toHaveLength(13)
  expect([
    ...listedResolutions.map((key) => printed('fr', 'resolutions', key)),
    ...listedGroups.map(({ label }) => label),
  ]).toEqual(symbols)
})

test('there is one home page, and the page of 2024 prints every sentence of the source', () => {
  expect(pages.filter(({ home }) => home)).toHaveLength(1)
  const text = normalise(
    [text2024.title.fr, ...text2024.blocks.flatMap((block) => printedBlock('fr', block))].join('\n'),
  )
  const sentences = sourceSentences()
  expect(sentences.length).toBeGreaterThan(60)
  const missing = sentences.filter(({ expected }) => !text.includes(normalise(expected)))
  expect(missing).toEqual([])
})

test('stored text has ordinary spaces and the apostrophe ’', () => {
  for (const { path, text } of stringsOf({ ...collections, site }, 'content')) {
    if (text.startsWith('http')) continue
    expect(text, path).not.toMatch(/[\u00a0\u2007\u202f\u2060'"]/u)
    expect(text, path).toBe(text.normalize('NFC').trim())
  }
})

test('French prose has a space before : ; ! ? and inside guillemets, English prose has none', () => {
  for (const { place, text } of prose) {
    const bare = (locale: Locale) =>
      (text[locale] ?? '').replaceAll(/https?:\/\/[^\s)]+/gu, '').replaceAll(reference, 'x')
    expect(bare('fr'), place).not.toMatch(/[^\s]([;!?»]|:(?=\s|$))|«\S/mu)
    expect(bare('en'), place).not.toMatch(/\s[:;!?]/u)
  }
})
