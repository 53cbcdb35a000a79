import { describe, expect, test } from 'vitest'
import {
  compareSymbols,
  type InstrumentSymbol,
  type InstrumentType,
  isSymbol,
  parseGroup,
  parseSlug,
  parseSymbol,
  printGroup,
  printSymbol,
  printWithKind,
  revisionSlug,
  slugOf,
  sortKey,
} from '#/instruments/symbols'
import { fc, runs } from '../support/properties'

const resolution = (conference: number, sequence: number, revision: number | null = null): InstrumentSymbol => ({
  type: 'resolution',
  conference,
  sequence,
  revision,
})
const decision = (conference: number, sequence: number, revision: number | null = null): InstrumentSymbol => ({
  ...resolution(conference, sequence, revision),
  type: 'decision',
})

describe('parseSymbol', () => {
  test.each<[string, InstrumentSymbol]>([
    ['Conf. 12.4', resolution(12, 4)],
    ['Conf. 12.4 (Rev. CoP18)', resolution(12, 4, 18)],
    ['Résolution Conf. 16. 3', resolution(16, 3)],
    ['résolution Conf. 12.4 (Rev. CoP18)', resolution(12, 4, 18)],
    ['RÉSOLUTION CONF. 12.4 (REV. COP18)', resolution(12, 4, 18)],
    ['Re\u0301solution Conf. 12.4', resolution(12, 4)],
    ['Resolution Conf. 4.6 (Rev. CoP19)', resolution(4, 6, 19)],
    ['Resolución Conf. 13.3', resolution(13, 3)],
    ['resolucion conf 13.3', resolution(13, 3)],
    ['Rés. Conf. 12.4', resolution(12, 4)],
    ['Résolution 12.4', resolution(12, 4)],
    ['conf 12.4', resolution(12, 4)],
    ['Conf.12.4', resolution(12, 4)],
    ['Conf 9.8 (Rev.)', resolution(9, 8, 0)],
    ['Conf. 2.7 (Rev.)', resolution(2, 7, 0)],
    ['Conf. 13.2 (Rev.CoP14)', resolution(13, 2, 14)],
    ['Conf. 13.2(Rev CoP 14)', resolution(13, 2, 14)],
    ['Conf. 13.2 ( Rev. CoP14 )', resolution(13, 2, 14)],
    ['Conf. 11.4 (Rev. CoP12)*', resolution(11, 4, 12)],
    ['Conf.\u00a012.4 (Rev.\u00a0CoP18)', resolution(12, 4, 18)],
    ['\u00a0Conf.\u202f12.4\u00a0', resolution(12, 4)],
    ['Conf. 12.4\u200b', resolution(12, 4)],
    ['Resolution Conf. 12.07', resolution(12, 7)],
    ['18.49', decision(18, 49)],
    ['18.49*', decision(18, 49)],
    ['12.07', decision(12, 7)],
    ['décision 17.56 (Rev. CoP19)', decision(17, 56, 19)],
    ['Decision 19.178 (Rev. CoP20)', decision(19, 178, 20)],
    ['Decisión 14.69', decision(14, 69)],
    ['Déc. 18.1', decision(18, 1)],
    ['Decision 10.2 (Rev.)', decision(10, 2, 0)],
    ['27.1', decision(27, 1)],
  ])('reads %j', (printed, symbol) => {
    expect(parseSymbol(printed)).toEqual(symbol)
  })

  test.each<[string, InstrumentType, InstrumentSymbol]>([
    ['12.4', 'resolution', resolution(12, 4)],
    ['12.4 (Rev. CoP18)', 'resolution', resolution(12, 4, 18)],
    ['18.49', 'decision', decision(18, 49)],
    ['Conf. 12.4', 'resolution', resolution(12, 4)],
  ])('reads %j for a %s', (printed, assume, symbol) => {
    expect(parseSymbol(printed, assume)).toEqual(symbol)
  })

  test.each([
    ['', 'unreadable'],
    ['Conf.', 'unreadable'],
    ['18', 'unreadable'],
    ['18,49', 'unreadable'],
    ['18.49 – 18.51', 'unreadable'],
    ['1234.5', 'unreadable'],
    ['18.12345', 'unreadable'],
    ['Conf. 12.4 (Rev. CoP18', 'unreadable'],
    ['Conf. 12.4 (Rev. 18)', 'unreadable'],
    ['18.0', 'numberZero'],
    ['Conf. 18.00', 'numberZero'],
    ['0.5', 'numberZero'],
    ['Conf. 18.5 (Rev. CoP17)', 'revisionNotAfterAdoption'],
    ['Conf. 18.5 (Rev. CoP18)', 'revisionNotAfterAdoption'],
    ['18.49 (Rev. CoP18)', 'revisionNotAfterAdoption'],
    ['17.56 (Rev. CoP9)', 'revisionNotAfterAdoption'],
    ['17.56 (Rev. CoP0)', 'revisionNotAfterAdoption'],
    ['Décision Conf. 18.49', 'resolutionMarkOnDecision'],
  ])('refuses %j: %s', (printed, reason) => {
    expect(parseSymbol(printed)).toMatchObject({ reason, read: printed })
  })

  test.each<[string, InstrumentType, string]>([
    ['Conf. 18.49', 'decision', 'resolutionMarkOnDecision'],
    ['Résolution 18.49', 'decision', 'resolutionMarkOnDecision'],
    ['Décision 12.4', 'resolution', 'decisionMarkOnResolution'],
    ['douze', 'resolution', 'unreadable'],
  ])('refuses %j for a %s: %s', (printed, assume, reason) => {
    expect(parseSymbol(printed, assume)).toMatchObject({ reason })
  })

  test('says in both languages what was read and what would be right', () => {
    expect(parseSymbol('Conf. 18.5 (Rev.CoP17)')).toHaveProperty('message', {
      fr: '« Conf. 18.5 (Rev.CoP17) » : adopté à la CoP18, ce texte ne peut pas être révisé à la CoP17, mais au plus tôt à la suivante : « Conf. 18.5 (Rev. CoP19) ».',
      en: '“Conf. 18.5 (Rev.CoP17)”: adopted at CoP18, it cannot be revised at CoP17, but at the next one at the earliest: “Conf. 18.5 (Rev. CoP19)”.',
    })
  })
})

test('a symbol in running text', () => {
  expect(printWithKind(resolution(12, 4, 18), 'fr')).toBe('résolution Conf. 12.4 (Rev. CoP18)')
  expect(printWithKind(resolution(12, 4), 'en')).toBe('Resolution Conf. 12.4')
  expect(printWithKind(decision(18, 49), 'fr')).toBe('décision 18.49')
  expect(printWithKind(decision(18, 49), 'en')).toBe('Decision 18.49')
})

test.each<[InstrumentSymbol, string]>([
  [resolution(12, 4, 18), 'R-012-0004-018'],
  [resolution(9, 8, 0), 'R-009-0008-001'],
  [decision(18, 49), 'D-018-0049-000'],
])('sort key of %j', (symbol, key) => {
  expect(sortKey(symbol)).toBe(key)
})

test('the number is not a decimal, and the original comes before its revisions', () => {
  const ordered = ['9.1', '18.9', '18.10', '18.10 (Rev.)', '18.10 (Rev. CoP19)', '18.100', '19.1'].map(readValid)
  expect([...ordered].reverse().sort(compareSymbols)).toEqual(ordered)
})

test.each<[InstrumentSymbol, string]>([
  [resolution(12, 4, 18), 'conf-12-4'],
  [decision(18, 49), '18-49'],
])('slug of %j', (symbol, slug) => {
  expect(slugOf(symbol)).toBe(slug)
})

test('slug of a revision', () => {
  expect(revisionSlug(18)).toBe('rev-cop18')
  expect(revisionSlug(0)).toBe('rev')
  expect(revisionSlug(null)).toBe('original')
  expect(parseSlug('conf-12-4', 'original')).toEqual(resolution(12, 4))
})

test.each([['conf-12-04'], ['18.49'], ['Conf-12-4'], ['12-0'], ['18-49-1'], ['']])('%j is no slug', (slug) => {
  expect(parseSlug(slug)).toBeNull()
})

test.each([['rev-cop18'], ['rev-cop12'], ['rev-cop019'], ['rev-'], ['']])('%j is no revision of 18.49', (version) => {
  expect(parseSlug('18-49', version)).toBeNull()
})

describe('parseGroup', () => {
  test.each([
    ['18.55', '18.55'],
    ['18.49 – 18.51', '18.49, 18.50, 18.51'],
    ['18.49\u00a0–\u00a018.51', '18.49, 18.50, 18.51'],
    ['18.49—18.51', '18.49, 18.50, 18.51'],
    ['18.49-18.51', '18.49, 18.50, 18.51'],
    ['18.52 à 18.54', '18.52, 18.53, 18.54'],
    ['18.52 a 18.54', '18.52, 18.53, 18.54'],
    ['Decisions 18.52 to 18.54', '18.52, 18.53, 18.54'],
    ['Décisions 18.52 et 18.54*', '18.52, 18.54'],
    ['18.52 y 18.54', '18.52, 18.54'],
    ['18.52, 18.53, and 18.54', '18.52, 18.53, 18.54'],
    ['18.52; 18.54', '18.52, 18.54'],
    ['17.57 (Rev. CoP18), 18.31 - 18.32', '17.57 (Rev. CoP18), 18.31, 18.32'],
    ['19.20, 19.21, 17.55 (Rev. CoP19) & 17.56 (Rev. CoP19)', '19.20, 19.21, 17.55 (Rev. CoP19), 17.56 (Rev. CoP19)'],
    [
      '14.73 (Rev. CoP17) to 14.74 (Rev. CoP17) and 17.112 to 17.113',
      '14.73 (Rev. CoP17), 14.74 (Rev. CoP17), 17.112, 17.113',
    ],
  ])('reads %j', (label, listed) => {
    const symbols = parseGroup(label)
    expect(Array.isArray(symbols) ? printGroup(symbols) : symbols).toBe(listed)
  })

  test.each([
    ['', 'emptyPart', ''],
    ['18.49, , 18.50', 'emptyPart', '18.49, , 18.50'],
    ['18.49,', 'emptyPart', '18.49,'],
    ['18.49, dix-huit', 'unreadable', 'dix-huit'],
    ['18.49 – 18.51 – 18.53', 'unreadable', '18.49 – 18.51'],
    ['18.49, Conf. 12.4', 'resolutionMarkOnDecision', 'Conf. 12.4'],
    ['18.49, 17.57 (Rev. CoP17)', 'revisionNotAfterAdoption', '17.57 (Rev. CoP17)'],
    ['18.49 – 19.2', 'rangeAcrossConferences', '18.49 – 19.2'],
    ['17.3, 18.49 – 18.51 (Rev. CoP19)', 'rangeAcrossRevisions', '18.49 – 18.51 (Rev. CoP19)'],
    ['18.49 (Rev. CoP19) – 18.51', 'rangeAcrossRevisions', '18.49 (Rev. CoP19) – 18.51'],
    ['18.51 – 18.49', 'rangeReversed', '18.51 – 18.49'],
    ['18.51 – 18.51', 'rangeReversed', '18.51 – 18.51'],
    ['18.49 – 18.51, 18.50', 'repeated', '18.50'],
  ])('refuses %j: %s in %j', (label, reason, read) => {
    expect(parseGroup(label)).toMatchObject({ reason, read })
  })

  test('proposes the range that was meant', () => {
    expect(parseGroup('18.49 – 18.51 (Rev. CoP19)')).toMatchObject({
      message: { en: expect.stringContaining('“18.49 (Rev. CoP19) – 18.51 (Rev. CoP19)”') },
    })
    expect(parseGroup('18.51 – 18.49')).toMatchObject({ message: { fr: expect.stringContaining('« 18.49 – 18.51 »') } })
  })
})

/** Any symbol that can be printed, of meetings far ahead as well. */
const symbols: fc.Arbitrary<InstrumentSymbol> = fc
  .tuple(fc.constantFrom<InstrumentType>('resolution', 'decision'), fc.integer({ min: 1, max: 998 }))
  .chain(([type, conference]) =>
    fc.record({
      type: fc.constant(type),
      conference: fc.constant(conference),
      sequence: fc.integer({ min: 1, max: 9999 }),
      revision: fc.oneof(fc.constantFrom(null, 0), fc.integer({ min: conference + 1, max: 999 })),
    }),
  )
const decisions = symbols.map((symbol) => ({ ...symbol, type: 'decision' as const }))
const noise = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '18',
        '.',
        '49',
        ' ',
        'Conf.',
        'décision',
        '(',
        'Rev.',
        'CoP',
        '19',
        ')',
        '*',
        '–',
        ',',
        'à',
        '0',
      ),
    )
    .map((pieces) => pieces.join('')),
)

test('what is printed is read again', () => {
  fc.assert(
    fc.property(symbols, (symbol) => {
      expect(parseSymbol(printSymbol(symbol), symbol.type)).toEqual(symbol)
      expect(parseSymbol(printSymbol(symbol))).toEqual(symbol)
      expect(parseSymbol(printWithKind(symbol, 'fr'))).toEqual(symbol)
      expect(parseSymbol(printWithKind(symbol, 'en'))).toEqual(symbol)
    }),
  )
})

test('noise is answered with a problem in both languages, or with a symbol that can be printed and read again', () => {
  fc.assert(
    fc.property(noise, fc.constantFrom(undefined, 'resolution', 'decision'), (text, assume) => {
      const parsed = parseSymbol(text, assume)
      if (isSymbol(parsed)) expect(parseSymbol(printSymbol(parsed))).toEqual(parsed)
      else expect(Object.values(parsed.message).every((words) => words.includes(parsed.read))).toBe(true)
    }),
    { numRuns: runs(2000) },
  )
})

test('noise for a group never throws', () => {
  fc.assert(
    fc.property(noise, (text) => {
      const parsed = parseGroup(text)
      if (Array.isArray(parsed)) expect(parsed.every((symbol) => symbol.type === 'decision')).toBe(true)
      else expect(parsed.reason).toBeTypeOf('string')
    }),
    { numRuns: runs(2000) },
  )
})

test('sort keys are in order of conference, number, revision', () => {
  const places = ({ conference, sequence, revision }: InstrumentSymbol) => [conference, sequence, revision ?? -1]
  // Close numbers, or the conference alone would decide nearly every pair.
  const near = fc
    .tuple(fc.integer({ min: 8, max: 11 }), fc.constantFrom(1, 9, 10, 99, 100, 1000), fc.constantFrom(null, 0, 12, 100))
    .map(([conference, sequence, revision]) => decision(conference, sequence, revision))
  fc.assert(
    fc.property(near, near, (a, b) => {
      const difference = places(a).map((place, index) => place - (places(b)[index] ?? 0))
      expect(compareSymbols(a, b)).toBe(Math.sign(difference.find((step) => step !== 0) ?? 0))
    }),
    { numRuns: runs(1000) },
  )
})

test('slugs lead back to the work and to its version', () => {
  fc.assert(
    fc.property(symbols, (symbol) => {
      expect(parseSlug(slugOf(symbol))).toEqual({ ...symbol, revision: null })
      if (symbol.revision !== null) expect(parseSlug(slugOf(symbol), revisionSlug(symbol.revision))).toEqual(symbol)
    }),
  )
})

test('a printed group is read again', () => {
  const groups = fc.uniqueArray(decisions, { minLength: 1, maxLength: 12, selector: sortKey })
  fc.assert(
    fc.property(groups, (group) => {
      expect(parseGroup(printGroup(group))).toEqual(group)
    }),
  )
})

test('a range holds every number between its ends', () => {
  fc.assert(
    fc.property(decisions, fc.integer({ min: 1, max: 40 }), (first, length) => {
      fc.pre(first.sequence + length <= 9999)
      const range = Array.from({ length: length + 1 }, (_, index) => ({ ...first, sequence: first.sequence + index }))
      const last = { ...first, sequence: first.sequence + length }
      expect(parseGroup(`${printSymbol(first)} – ${printSymbol(last)}`)).toEqual(range)
    }),
  )
})

function readValid(printed: string): InstrumentSymbol {
  const parsed = parseSymbol(printed)
  if (!isSymbol(parsed)) throw new Error(parsed.message.en)
  return parsed
}
