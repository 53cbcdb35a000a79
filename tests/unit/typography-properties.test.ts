/** Properties of typesetting that hold for any text. */
import { describe, expect, test } from 'vitest'
import { typesetPieces } from '#/i18n/typesetPieces'
import { type Typography, typeset, typesetVerbatim } from '#/i18n/typography'
import { fc, runs } from '../support/properties'

const ways: [string, (text: string) => string][] = [
  ['fr', (text) => typeset(text, 'fr')],
  ['fr-CA', (text) => typeset(text, 'fr-CA')],
  ['en', (text) => typeset(text, 'en')],
  ['verbatim', typesetVerbatim],
]

/** Texts of the characters that the rules look at, so that rules meet in every combination. */
const thorny = fc
  .array(
    fc.constantFrom(
      ...Array.from(`a5éIM :;!?.,«»"'“”‘’()[]–—-%‰…°§\`@/\\+\u00a0\u202f\u2009\n\ue000`),
      ...[' :', ' ; ', '« ', ' »', '10 000', ' 000', '1 ', '20ème ', '1ère ', '20e ', 'XXe ', '1er mars', '8 June – 3'],
      ...['Conf. 12.4', '(Rev. CoP18)', 'CoP 18', 'SC73 Doc. 13', '18.49 – 18.51', '18.49 à 18.51', 'article XV'],
      ...['n° ', 'M. D', 'J.-P. ', '210 ko', '10 h 30', '10:30', '1 : 5', "l'", "'90s"],
      ...['https://a.b/c', 'www.a.b', 'o@b.org', 'a.bc/d', 'mailto:', 'code`x'],
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''))

/** Half a character may come out of any slice. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
const arbitrary = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: anyUnit, maxLength: 60 }),
)

describe.each(ways)('%s', (_, set) => {
  test.each([
    ['arbitrary text', arbitrary, 2000],
    ['text made of what the rules touch', thorny, 5000],
  ] as const)('twice is once: %s', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = set(text)
        expect(set(once)).toBe(once)
      }),
      // A case that failed once.
      { numRuns: runs(numRuns), examples: [['" ; a"'], ["o@b.org.l'o@b.org10 000"], ['a.bc/d :)[ :']] },
    )
  })

  test('nothing changes but blanks, quotation marks, apostrophes and wrong ordinals', () => {
    const rest = (text: string) =>
      text
        .replace(/(?<=1)[èe]re(?!\p{L})/gu, 're')
        .replace(/(?<=\d)i?[èe]me/gu, 'e')
        .replace(/[^\S\n]|["'“”‘’«»]/gu, '')
    fc.assert(
      fc.property(fc.oneof(arbitrary, thorny), (text) => {
        expect(rest(set(text))).toBe(rest(text))
      }),
      { numRuns: runs(2000) },
    )
  })

  test('addresses, times, ratios and code come through whole', () => {
    const figure = fc.integer({ min: 1, max: 59 })
    const whole = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((url) => /[\p{L}\d/]$/u.test(url)),
      fc.stringMatching(/^[a-z][a-z0-9'._+-]{0,9}@[a-z]{1,8}\.(org|int)$/),
      fc.stringMatching(/^[a-z]{1,8}\.(org|int)\/[a-z0-9'?;:=&%/]{0,9}[a-z]$/),
      fc.tuple(figure, figure).map(([hour, minute]) => `${hour}:${minute}`),
      fc.stringMatching(/^`[a-z0-9 :;?!"'%«»]{1,12}`$/),
      fc.constantFrom('R-012-0004-018', 'std::vector', 'a?b:c', '!important', '50%20'),
    )
    // A single ` nearby would take the text between two codes for code.
    const around = thorny.map((text) => text.replaceAll('`', ''))
    const frames = fc.constantFrom(['', ''], ['(', ')'], ['« ', ' »'], ['', ' ;'], ['', '. '], ['', ' : '])
    fc.assert(
      fc.property(around, whole, frames, around, (before, text, [open = '', close = ''], after) => {
        expect(set(`${before} ${open}${text}${close} ${after}`)).toContain(text)
      }),
      { numRuns: runs(5000) },
    )
  })

  test.each(['a', '1', 'I', '-', "'", '"', ' ', ' :', 'A.', 'a.', '1.1 ', '10 000 '])(
    'takes a long run of "%s" in its stride',
    (piece) => {
      const start = performance.now()
      set(piece.repeat(100_000 / piece.length))
      expect(performance.now() - start).toBeLessThan(1500)
    },
  )
})

describe.each<Typography>(['fr', 'fr-CA', 'en'])('in pieces, %s', (typography) => {
  test('a text is set as in one', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(thorny, arbitrary), { maxLength: 5 }), (pieces) => {
        const set = typesetPieces(pieces, typography)
        expect(set).toHaveLength(pieces.length)
        expect(set.join('')).toBe(typeset(pieces.join(''), typography))
      }),
      { numRuns: runs(5000) },
    )
  })

  test('each piece keeps its own characters', () => {
    const kept = (text: string) => text.replace(/[^\S\n\t]|["'“”‘’«»]|[eéèimrs\d]/gu, '')
    fc.assert(
      fc.property(fc.array(fc.oneof(thorny, arbitrary), { maxLength: 5 }), (pieces) => {
        expect(typesetPieces(pieces, typography).map(kept)).toEqual(pieces.map(kept))
      }),
      { numRuns: runs(5000) },
    )
  })

  test('a long text of many pieces takes no longer', () => {
    const pieces = Array.from({ length: 20_000 }, () => 'a "b" : ')
    const start = performance.now()
    typesetPieces(pieces, typography)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
