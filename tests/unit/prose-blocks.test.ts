/** What the editor stores, as every reader of prose finds it. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { proseText } from '#/cms/fields/proseText'
import { misshapen } from '#/cms/input/shape'
import { plainText } from '#/data/plainText'
import type { Locale } from '#/i18n/locales'
import { unknownNodeIn } from '#/prose/blocks'
import { headingLevels } from '#/prose/levels'
import { Prose } from '#/ui/Prose'
import { fc, runs } from '../support/properties'

type Node = Record<string, unknown>

const bold = 1
const sub = 32
const sup = 64
const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format })
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children })
const heading = (tag: string, words: string): Node => ({ type: 'heading', tag, children: [text(words)] })
const quote = (...children: Node[]): Node => ({ type: 'quote', children })
const item = (...children: Node[]): Node => ({ type: 'listitem', children })
const list = (listType: string, ...children: Node[]): Node => ({ type: 'list', listType, children })
const passage = (language: string, words: string): Node => ({
  type: 'inlineBlock',
  fields: { blockType: 'passage', language, text: words },
})
const link = (url: string, ...children: Node[]): Node => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children,
})
const state = (...children: Node[]) => ({ root: { type: 'root', children } })

const shown = (locale: Locale, ...children: Node[]) =>
  renderToStaticMarkup(createElement(Prose, { state: state(...children), locale, mention: () => null }))

const unknown: [string, Node][] = [
  ['horizontalrule', { type: 'horizontalrule' }],
  ['table', { type: 'table', children: [] }],
  ['list:check', list('check', item(text('fait')))],
  ['strikethrough', paragraph(text('12', 4))],
  ['text:4096', paragraph(text('12', 4096))],
  ['inlineBlock:map', paragraph({ type: 'inlineBlock', fields: { blockType: 'map' } })],
  ['paragraph', list('bullet', paragraph(text('hors d’un élément')))],
  ['heading:h7', { type: 'heading', tag: 'h7', children: [] }],
]

describe('a node that no page shows', () => {
  test.each(unknown)('%s is named, and a page that has it already is shown', (name, node) => {
    expect(unknownNodeIn(state(node))).toBe(name)
    const whole = state(paragraph(text('avant')), node, paragraph(text('après')))
    expect(shown('fr', ...(whole.root.children as Node[]))).toMatch(/avant.*après/s)
    expect(proseText(whole)).toMatch(/^avant\n(.*\n)?après$/)
    expect(plainText(whole, 'fr')).toBe('avant')
  })

  test('words that were struck out are not live again, and those of an unknown node are not lost', () => {
    expect(shown('fr', paragraph(text('12'), text('18', 4), text('20 Parties')))).toBe('<p>1220 Parties</p>')
    expect(proseText(state({ type: 'table', children: [{ type: 'tablerow', children: [text('une cellule')] }] }))).toBe(
      'une cellule',
    )
  })

  test.each(unknown)('%s is refused at a save, in the one language or in all', (node, stored) => {
    const fields = [{ name: 'summary', type: 'richText', localized: true }] as never
    const refused = [{ path: 'summary', rule: 'node', node }]
    expect(misshapen(fields, { summary: state(stored) }, false)).toEqual(refused)
    expect(misshapen(fields, { summary: { fr: state(paragraph()), en: state(stored) } }, true)).toEqual(refused)
  })

  test('words that only look otherwise are words', () => {
    const [underline, code, highlight, capitals] = [8, 16, 128, 1024]
    for (const format of [underline, code, highlight, capitals]) {
      expect(shown('fr', paragraph(text('mots', format)))).toBe('<p>mots</p>')
    }
  })
})

describe('raised and lowered figures', () => {
  test('on a page', () => {
    expect(shown('fr', paragraph(text('10'), text('5', sup), text(' spécimens, CO'), text('2', sub)))).toBe(
      '<p>10<sup>5</sup> spécimens, CO<sub>2</sub></p>',
    )
    expect(shown('fr', paragraph(text('n', sup + bold)))).toBe('<p><strong><sup>n</sup></strong></p>')
  })

  test.each([
    ['10', '5', sup, '10⁵'],
    ['10', '-5', sup, '10⁻⁵'],
    ['CO', '2', sub, 'CO₂'],
    ['x', '1,5', sup, 'x^(1,5)'],
    ['x', '1,5', sub, 'x_(1,5)'],
    ['XX', 'e', sup, 'XXe'],
  ])('in plain text: %s and %s', (before, figure, format, plain) => {
    expect(proseText(state(paragraph(text(before), text(figure, format))))).toBe(plain)
  })
})

describe('headings', () => {
  test.each([
    [[2, 3, 3, 2], 2, null, [2, 3, 3, 2]],
    [[3, 3], 2, null, [2, 2]],
    [[3, 2, 3], 2, null, [2, 2, 3]],
    [[2, 4, 3], 2, null, [2, 3, 3]],
    [[1, 2, 3], 2, null, [2, 3, 4]],
    [[2, 3], 3, null, [3, 4]],
    [[2, 3, 4, 5], 5, null, [5, 6, 6, 6]],
    // Within the section of an earlier block.
    [[3, 2, 3], 2, 2, [3, 2, 3]],
  ] as const)('%j at level %i skip none', (stored, top, open, levels) => {
    expect(headingLevels([...stored], top, open)).toEqual(levels)
  })

  test('on a page', () => {
    expect(shown('fr', heading('h3', 'un'), paragraph(text('mot')), heading('h3', 'deux'))).toBe(
      '<h2>un</h2><p>mot</p><h2>deux</h2>',
    )
  })

  test('of any text: the first stands at the top, and none goes down by more than one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 }), (stored) => {
        const levels = headingLevels(stored, 2)
        expect(levels[0]).toBe(2)
        levels.forEach((level, i) => {
          expect(level).toBeGreaterThanOrEqual(2)
          expect(level - (levels[i - 1] ?? 2)).toBeLessThanOrEqual(1)
        })
      }),
      { numRuns: runs(2000) },
    )
  })
})

describe('a paragraph is typeset as a whole', () => {
  test.each<[Locale, Node[], string]>([
    ['fr', [text('Il dit "'), text('oui', bold), text('" : bien')], 'Il dit «~<strong>oui</strong>~»~: bien'],
    ['en', [text('It says "'), text('yes', bold), text('".')], 'It says “<strong>yes</strong>”.'],
    ['fr', [text('oui', bold), text(' ?')], '<strong>oui</strong>_?'],
    ['fr', [text('article', bold), text(' XV')], '<strong>article</strong>~XV'],
    [
      'fr',
      [text('la page "'), link('https://cites.org', text('Coopération')), text('"')],
      'la page «~<a href="https://cites.org">Coopération</a>~»',
    ],
    ['fr', [text('12'), text('3', sup), text(' 100 Parties')], '12<sup>3</sup> 100 Parties'],
    ['fr', [text('"un"'), { type: 'linebreak' }, text('"deux"')], '«~un~»<br/>«~deux~»'],
    ['fr', [text('un "'), passage('en', 'say "so"'), text('"')], 'un «~<span lang="en">say “so”</span>~»'],
  ])('%s %#', (locale, children, printed) => {
    const html = shown(locale, paragraph(...children))
    expect(html.replaceAll('\u00a0', '~').replaceAll('\u202f', '_')).toBe(`<p>${printed}</p>`)
  })
})

describe('lists, quotations and directions', () => {
  test('a list begins where the editor begins it, and an item keeps its number', () => {
    const numbered = (number: number, words: string) => ({ ...item(text(words)), value: number })
    expect(shown('fr', { ...list('number', numbered(4, 'd'), numbered(5, 'e'), numbered(9, 'i')), start: 4 })).toBe(
      '<ol start="4"><li>d</li><li>e</li><li value="9">i</li></ol>',
    )
  })

  test('a quotation holds lines, paragraphs and lists', () => {
    expect(shown('fr', quote(text('mot')))).toBe('<blockquote>mot</blockquote>')
    expect(shown('fr', quote(paragraph(text('mot')), list('bullet', item(text('a')))))).toBe(
      '<blockquote><p>mot</p><ul><li>a</li></ul></blockquote>',
    )
  })

  test('a text in Arabic has its direction, by its letters or as the editor says', () => {
    expect(shown('fr', paragraph(text('اتفاقية CITES')))).toBe('<p dir="rtl">اتفاقية CITES</p>')
    expect(shown('fr', { ...paragraph(text('CITES')), direction: 'rtl' })).toBe('<p dir="rtl">CITES</p>')
    expect(shown('fr', paragraph(text('le mot '), passage('ar', 'اتفاقية')))).toBe(
      '<p>le mot <span lang="ar" dir="rtl">اتفاقية</span></p>',
    )
  })
})

/** Words that are told apart in a text, whatever stands around them. */
let counted = 0
const next = () => {
  counted += 1
  return counted
}
const word = fc.constantFrom('mot', 'Word', 'été').map((stem) => `${stem}${next()}x`)
const part: fc.Arbitrary<Node> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(word, fc.constantFrom(0, 1, 2, 3, 8, 32, 64, 65)).map(([w, f]) => text(` ${w} `, f)),
  },
  word.map((words) => passage('la', words)),
  fc.constantFrom<Node>({ type: 'tab', text: '\t' }, { type: 'linebreak' }),
  word.map((words) => link('https://cites.org/a', text(words))),
)
const parts = fc.array(part, { minLength: 1, maxLength: 5 })
const { block } = fc.letrec<{ block: Node; list: Node }>((tie) => ({
  list: fc
    .tuple(
      fc.constantFrom('number', 'bullet'),
      fc.array(
        fc.oneof(
          parts,
          tie('list').map((inner) => [inner]),
        ),
        { minLength: 1, maxLength: 4 },
      ),
    )
    .map(([kind, items]) => list(kind, ...items.map((children) => item(...children)))),
  block: fc.oneof(
    { depthSize: 'small' },
    parts.map((children) => paragraph(...children)),
    parts.map((children) => ({ ...paragraph(...children), type: 'heading', tag: 'h3' })),
    parts.map((children) => quote(...children)),
    tie('list'),
  ),
}))

test('whatever is stored, every word is on the page and in plain text, once and in order', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
      const stored = JSON.stringify(blocks).match(/\p{L}+\d+x/gu) ?? []
      expect(shown('fr', ...blocks).match(/\p{L}+\d+x/gu) ?? []).toEqual(stored)
      expect(proseText(state(...blocks)).match(/\p{L}+\d+x/gu) ?? []).toEqual(stored)
    }),
    { numRuns: runs(1000) },
  )
})
