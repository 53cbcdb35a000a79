import { describe, expect, test } from 'vitest'
import { allRecords } from '#/content/records'
import { site } from '#/content/site'
import { normaliseLine, normaliseLines, normalisePart } from '#/i18n/normalise'
import { orderKey, plain, slugify } from '#/i18n/slugify'
import { fc, runs } from '../support/properties'

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...' \n\r\t\v\u2028\u00ad\u200b\u200c\u200d\u200e\u200f\ufeff\ufb01e\u0301\u00a0a\u0915\u094d\u0634\u05d0👩',
    ),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
})
const letters = (of: string) => of.normalize('NFKD').match(/\p{L}/gu)?.join('') ?? ''

test.each([normalisePart, normaliseLine, normaliseLines])('%o: twice is once, and no letter is lost', (normalise) => {
  fc.assert(
    fc.property(text, (given) => {
      const once = normalise(given)
      expect(normalise(once)).toBe(once)
      expect(letters(once)).toBe(letters(given))
      expect(once.normalize()).toBe(once)
    }),
    { numRuns: runs(20_000) },
  )
})

test.each([
  ['a soft hyphen', 'coopé\u00adration', 'coopération'],
  ['a zero-width space, a word joiner, a byte order mark', '\ufeffZé\u200bro\u2060', 'Zéro'],
  ['a mark that composes over what was between', 'e\u00ad\u0301', 'é'],
  ['a ligature of a PDF', 'certiﬁcation, e\ufb03cace', 'certification, efficace'],
  ['line ends of Word', 'Nom\vcoupé\u2028ici\u2029là', 'Nom coupé ici là'],
  ['spaces', '  Agence \t des\r\n espaces  ', 'Agence des espaces'],
  ['no-break spaces within', '12\u00a0000\u202f;\u00a0\u00a0fin', '12\u00a0000\u202f;\u00a0\u00a0fin'],
  ['a Persian non-joiner, kept', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['an Indic joiner, kept', 'क्\u200dष', 'क्\u200dष'],
  ['joiners between Latin letters', 'a\u200cb\u200dc', 'abc'],
  ['a family, kept', '👩\u200d👧', '👩\u200d👧'],
  ['a mark of direction beside Arabic, kept', 'الاتفاقية\u200e (AWC)', 'الاتفاقية\u200e (AWC)'],
  ['a mark of direction without need', '\u200eNom\u202a\u202c', 'Nom'],
  ['an Arabic number sign, which is visible', '\u0600١٢', '\u0600١٢'],
])('%s', (_, given, right) => {
  expect(normaliseLine(given)).toBe(right)
})

test('a text of several lines keeps them', () => {
  expect(normaliseLines(' un\vdeux\r\n\r\ntrois \u2028quatre\n')).toBe('un\ndeux\n\ntrois \nquatre')
})

test('the first content is stored as it is written', () => {
  const written = allRecords().flatMap((record) => [stringsIn(record.in('fr')), stringsIn(record.in('en'))].flat())
  const texts = [...written, ...stringsIn(site)]
  expect(texts.length).toBeGreaterThan(1000)
  expect(texts.filter((one) => normalisePart(one) !== one)).toEqual([])
})

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

describe('letters in an order, a search and an address', () => {
  test.each([
    ['Łódzkie', 'lodzkie'],
    ['Ørsted Fonden', 'orsted-fonden'],
    ['Đà Nẵng', 'da-nang'],
    ['Straße', 'strasse'],
    ['Þingvellir á Íslandi, Suðurland', 'thingvellir-a-islandi-sudurland'],
    ['İstanbul, Iğdır', 'istanbul-igdir'],
    ['Œuvre, Ægir, Ǽ, Ǿ', 'oeuvre-aegir-ae-o'],
    ['certiﬁcation', 'certification'],
    ['Azərbaycan', 'azerbaycan'],
  ])('%s', (name, slug) => {
    expect(slugify(name)).toBe(slug)
    expect(orderKey(name)).toBe(slug.replaceAll('-', ' '))
  })

  test.each([
    ['CO₂, C₁₂H₂₆', 'co2-c12h26'],
    ['CO2, C12H26', 'co2-c12h26'],
    ['12 km², 3 m³', '12-km2-3-m3'],
    ['programme², 10⁵', 'programme-10'],
  ])('the figures of %s', (name, slug) => {
    expect(slugify(name)).toBe(slug)
    expect(orderKey(name)).toBe(orderKey(slug))
  })

  test('folded twice is folded once', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(plain(plain(given))).toBe(plain(given))
      }),
      { numRuns: runs(20_000) },
    )
  })
})
