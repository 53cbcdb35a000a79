/** Drawings of the whole first content, and of invented records: no text meets another, nothing lies outside. */
import { describe, expect, test } from 'vitest'
import { locales } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { lifecyclesOf } from '#/instrument/lifecycle'
import { type Drawing, widths } from '#/ui/pictures/drawing'
import { fan, type Group } from '#/ui/pictures/fan'
import { lifeAcross } from '#/ui/pictures/life'
import { type Branch, rails, type Twig } from '#/ui/pictures/rails'
import { timeline } from '#/ui/pictures/timeline'
import { strandTree } from '#/views/strandTree'
import { conferenceMeetings, expectSound, lineageMembers, partnersIn, strandsIn } from '../support/pictures'
import { fc } from '../support/properties'
import { pseudo } from '../support/pseudo'

const day = '2026-11-24'
const allWidths = Object.values(widths)

/** Names as editors write them: some short, some of many words, some of one endless word. */
const name = fc
  .oneof(
    fc.constantFrom('BLG', 'UNESCO', 'Convention de Ramsar', 'Conf. 12.4 (Rev. CoP18)'),
    fc
      .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 16 })
      .map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 30, maxLength: 120 }),
  )
  .map((text) => text.trim() || 'x')
const named = name.map((text) => ({ text, href: '/fr/x' }))
const mark = fc.constantFrom('disc', 'ring', 'box', 'diamond', 'square')
const twig: fc.Arbitrary<Twig> = fc
  .record({ node: named, mark, under: fc.array(fc.record({ node: named, mark }), { maxLength: 5 }) })
  .map(({ node, mark: shape, under }) => ({
    ...node,
    mark: shape,
    twigs: under.map((one) => ({ ...one.node, mark: one.mark })),
  }))
const branch: fc.Arbitrary<Branch> = fc
  .record({ node: named, twigs: fc.array(twig, { maxLength: 6 }) })
  .map(({ node, twigs }) => ({ ...node, twigs }))

describe('strands and partners', () => {
  test.each(locales)('the content in %s, as it is and in a language of longer words', (locale) => {
    const known = { partners: partnersIn(locale), agreements: new Map([['cms', 2]]), locale }
    const strands = strandsIn(locale).map((strand) => strandTree(strand, known))
    const longer = (one: Twig): Twig => ({ ...one, text: pseudo(one.text), twigs: one.twigs?.map(longer) })
    const longest = (one: Branch): Branch => ({
      ...one,
      text: pseudo(one.text),
      twigs: one.twigs.map(longer),
      branches: one.branches?.map(longest),
    })
    for (const width of allWidths) {
      expectSound(rails(strands, width), `${locale}, ${width}`)
      expectSound(rails(strands.map(longest), width), `${locale}, longer, ${width}`)
    }
  })

  test('the full names of all partners too', () => {
    for (const locale of locales) {
      const twigs = partnersIn(locale).map(({ name: text }) => ({ text: typeset(text, locale), href: '/x' }))
      for (const width of allWidths) expectSound(rails([{ text: 'x', twigs }], width), `${locale}, ${width}`)
    }
  })

  test('any names', () => {
    fc.assert(
      fc.property(
        fc.array(branch, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...allWidths),
        (branches, width) => {
          const [first, ...parts] = branches
          const nested = first ? [{ ...first, branches: parts }] : []
          expectSound(rails(branches, width), 'rails')
          expectSound(rails(nested, width), 'nested rails')
        },
      ),
      { numRuns: 30 },
    )
  })

  test('a name of one letter, which a link makes wider than its text, stays inside where a row just ends', () => {
    for (let letters = 1; letters < 90; letters++) {
      const twigs = [
        { text: 'B'.repeat(letters), href: '/b' },
        { text: 'x', href: '/x' },
      ]
      for (const width of allWidths)
        expectSound(rails([{ text: 'A', href: '/a', twigs }], width), `${letters}, ${width}`)
    }
  })

  test('texts come in the order of reading: a name, then what hangs from it', () => {
    const drawn = rails(
      [
        {
          text: 'A',
          href: '/a',
          twigs: [
            { text: 'C', href: '/c' },
            { text: 'B', href: '/b', twigs: [{ text: 'D', href: '/d' }] },
          ],
        },
      ],
      widths.column,
    )
    expect(textsOf(drawn)).toEqual(['A', 'B', 'D', 'C'])
  })
})

describe('what is around a partner', () => {
  const group = fc.record({
    caption: name,
    nodes: fc.array(fc.record({ node: named, mark }), { minLength: 1, maxLength: 8 }),
  })
  const groups = fc.array(
    group.map(
      ({ caption, nodes }): Group => ({ caption, nodes: nodes.map((one) => ({ ...one.node, mark: one.mark })) }),
    ),
    { maxLength: 4 },
  )

  test('any names on either side, or on one', () => {
    fc.assert(
      fc.property(name, groups, groups, (centre, before, after) => {
        expectSound(fan(centre, before, after, widths.record), 'fan')
      }),
      { numRuns: 50 },
    )
  })

  test('every name is drawn once', () => {
    const node = (text: string) => ({ text, href: `/${text}`, mark: 'disc' as const })
    const drawn = fan(
      'CMS',
      [{ caption: 'Membre de', nodes: [node('BLG')] }],
      [{ caption: 'Décisions', nodes: [node('18.55'), node('18.56')] }],
      widths.record,
    )
    expect(textsOf(drawn)).toEqual(['Membre de', 'BLG', 'CMS', 'Décisions', '18.55', '18.56'])
    expect(drawn.shapes.disc?.match(/M/g)).toHaveLength(3)
  })
})

describe('agreements in time', () => {
  const date = fc
    .date({ min: new Date('1946-01-01'), max: new Date('2026-11-24'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10))

  test('any names and dates', () => {
    const entry = fc
      .record({ node: named, first: date, isAnnounced: fc.boolean() })
      .map(({ node, first, isAnnounced }) => ({
        ...node,
        when: { first, last: first, isAnnounced },
      }))
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 20 }), fc.constantFrom(...allWidths), (entries, width) => {
        expectSound(timeline(entries, { today: day, width, more: { text: 'et 12 autres', href: '#list' } }), 'timeline')
      }),
      { numRuns: 30 },
    )
  })

  test('a day is a point, a month and a year are bars of their length, an announcement is a diamond', () => {
    const at = (first: string, last = first, isAnnounced = false) => ({
      text: first,
      href: '/x',
      when: { first, last, isAnnounced },
    })
    const place = { today: '2009-06-30', width: 704 }
    const span = (first: string, last: string) => {
      const { shapes } = timeline([at('2000-01-01'), at(first, last)], place)
      return Number(/h(\d+)/.exec(shapes.bar ?? '')?.[1])
    }
    expect(span('2004-01-01', '2004-12-31')).toBe(69)
    expect(span('2004-03-01', '2004-03-31')).toBe(6)
    const drawn = timeline([at('2000-01-01'), at('2001-01-01', '2001-01-01', true)], place)
    expect(drawn.shapes.disc?.match(/M/g)).toHaveLength(1)
    expect(drawn.shapes.diamond?.match(/M/g)).toHaveLength(1)
    expect(drawn.shapes.bar).toBeUndefined()
  })

  test('later stands further on, in the order of the list', () => {
    const { shapes, labels } = timeline(
      ['2020-05-05', '2010-05-05', '2000-05-05'].map((first) => ({
        text: first,
        href: '/x',
        when: { first, last: first },
      })),
      { today: day, width: 704 },
    )
    const places = [...(shapes.disc ?? '').matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
    expect(places.map(([x]) => x)).toEqual(places.map(([x]) => x).toSorted((a, b) => b - a))
    expect(places.map(([, y]) => y)).toEqual(places.map(([, y]) => y).toSorted((a, b) => a - b))
    expect(labels.slice(0, 3).map(({ lines }) => lines[0])).toEqual(['2020-05-05', '2010-05-05', '2000-05-05'])
  })
})

describe('an instrument from meeting to meeting', () => {
  test.each(locales)('every one of the content in %s', (locale) => {
    for (const own of lineageMembers()) {
      const { drawn } = lifecyclesOf(own, [], { meetings: conferenceMeetings, day, locale })
      for (const width of [widths.record, widths.phone]) {
        expectSound(lifeAcross(drawn, width), `${own.symbol}, ${locale}, ${width}`)
      }
    }
  })

  test('all decisions at once, as one lineage', () => {
    const [own, ...others] = lineageMembers()
    if (!own) throw new Error('The content has no instrument.')
    for (const locale of locales) {
      const { drawn } = lifecyclesOf(own, others.slice(0, 8), { meetings: conferenceMeetings, day, locale })
      for (const width of [widths.record, widths.phone])
        expectSound(lifeAcross({ ...drawn, more: { text: 'et 2 autres', href: '/x' } }, width), `${locale}, ${width}`)
    }
  })

  test('meetings that do not fit are left out where nothing happened, never where something did', () => {
    const own = lineageMembers().find(({ id }) => id === '4-6')
    if (!own) throw new Error('The content has no Conf. 4.6.')
    const { drawn } = lifecyclesOf(own, [], { meetings: conferenceMeetings, day, locale: 'fr' })
    expect(drawn.columns.map(({ text }) => text)).toEqual(Array.from({ length: 17 }, (_, i) => String(i + 4)))
    const narrow = textsOf(lifeAcross(drawn, widths.phone))
    expect(narrow.slice(0, 5)).toEqual(['CoP', '4', '…', '19', '20'])
  })
})

const textsOf = ({ labels }: Drawing) => labels.map(({ lines }) => lines.join(' '))
