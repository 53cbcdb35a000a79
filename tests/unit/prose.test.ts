import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { proseText } from '#/cms/fields/proseText'
import { idOf } from '#/content/ids'
import { toEditorState } from '#/content/prose'
import { mentionOf } from '#/data/mentions'
import type { Locale } from '#/i18n/locales'
import { Prose } from '#/ui/Prose'

const oie = { name: 'Organisation mondiale de la santé animale', acronym: 'OMSA', slug: 'omsa' }
const interpol = { name: 'INTERPOL', acronym: 'INTERPOL', slug: 'interpol' }
const ramsar = { name: 'Convention relative aux zones humides', usualName: 'Convention de Ramsar', slug: 'ramsar' }
const addis = { symbol: 'Conf. 13.2 (Rev. CoP14)', title: 'Utilisation durable: Principes', slug: 'conf-13-2' }
const kept = { symbol: '18.55', title: 'Grand dauphin', slug: '18-55' }

const records = new Map<string, unknown>([
  [idOf('partners', 'woah'), oie],
  [idOf('partners', 'interpol'), interpol],
  [idOf('partners', 'ramsar'), ramsar],
  [idOf('resolutions', '13-2'), addis],
  [idOf('decisions', '18-55'), kept],
])

/** Prose in the markup of the content, its mentions populated as Payload does. */
const html = (prose: string, locale: Locale = 'fr') => shownState(toEditorState(prose), locale)

function shownState(state: unknown, locale: Locale) {
  return renderToStaticMarkup(
    createElement(Prose, {
      state,
      locale,
      mention: ({ relationTo, value }, form, language) =>
        mentionOf({ relationTo, value: records.get(String(value)) }, form, language),
    }),
  )
}

describe('an acronym says what it stands for', () => {
  test('in a mention that prints it alone', () => {
    expect(html('L’[[partners/woah#acronym|OMSA]] et d’autres.')).toBe(
      '<p>L’<a href="/fr/partenaires/omsa"><abbr title="Organisation mondiale de la santé animale">OMSA</abbr></a> et d’autres.</p>',
    )
  })

  test.each([
    ['[[partners/woah|OMSA]]', 'Organisation mondiale de la santé animale (OMSA)'],
    ['[[partners/woah#name|OMSA]]', 'Organisation mondiale de la santé animale'],
    // The acronym is the name, or there is none and the usual name is printed in its place.
    ['[[partners/interpol#acronym|INTERPOL]]', 'INTERPOL'],
    ['[[partners/ramsar#acronym|Ramsar]]', 'Convention de Ramsar'],
  ])('but not where the name is printed: %s', (prose, printed) => {
    expect(html(prose)).toContain(`>${printed}</a>`)
    expect(html(prose)).not.toContain('<abbr')
  })
})

describe('words of another language', () => {
  test('Latin names are in italics', () => {
    expect(html('Grand dauphin (*Tursiops truncatus ponticus*).')).toBe(
      '<p>Grand dauphin (<i lang="la">Tursiops truncatus ponticus</i>).</p>',
    )
  })

  test('all others only bear their language, and the typography of it', () => {
    expect(html('Le {en:Fish and Wildlife Service: "the Service"} et le {es:grupo: "uno"}')).toBe(
      '<p>Le <span lang="en">Fish and Wildlife Service: “the Service”</span> et le <span lang="es">grupo: &quot;uno&quot;</span></p>',
    )
  })
})

test('the text of a link may be in another language', () => {
  expect(html('the page “[{fr:Coopération et partenariats}](https://cites.org/fra/disc/coop.php)”', 'en')).toBe(
    '<p>the page “<a href="https://cites.org/fra/disc/coop.php"><span lang="fr">Coopération et partenariats</span></a>”</p>',
  )
})

describe('resolutions and decisions', () => {
  test.each<[string, Locale, string]>([
    ['la résolution [[resolutions/13-2|Conf. 13.2]]', 'fr', 'la résolution⍽<'],
    ['les décisions [[decisions/18-55|18.55]]', 'fr', 'les décisions⍽<'],
    ['under Resolution [[resolutions/13-2|Conf. 13.2]]', 'en', 'under Resolution⍽<'],
    ['selon [[decisions/18-55|18.55]]', 'fr', 'selon <'],
    ['la résolution [[partners/woah|OMSA]]', 'fr', 'la résolution <'],
  ])('the noun before a symbol stays on its line: %s', (prose, locale, before) => {
    expect(html(prose, locale).replaceAll('\u00a0', '⍽')).toContain(before)
  })

  test('a symbol and an official title are set as their author wrote them', () => {
    expect(html('[[resolutions/13-2#title|Principes]]')).toContain('>Utilisation durable: Principes</a>')
    expect(html('[[resolutions/13-2|Conf. 13.2]]')).toContain('>Conf.\u00a013.2 (Rev.\u00a0CoP14)</a>')
  })
})

describe('what the editor stores beside words', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const item = (...children: object[]) => ({ type: 'listitem', children })
  const list = (...children: object[]) => ({ type: 'list', listType: 'number', children })
  const shown = (...children: object[]) =>
    renderToStaticMarkup(createElement(Prose, { state: { root: { children } }, locale: 'fr', mention: () => null }))

  test('a sub-list stands in the item before it, which is counted as the editor counts it', () => {
    const nested = list(
      item(text('premier')),
      item(list(item(text('a')), item(text('b')), item(list(item(text('i')))))),
      item(text('deuxième')),
    )
    expect(shown(nested)).toBe(
      '<ol><li>premier<ol><li>a</li><li>b<ol><li>i</li></ol></li></ol></li><li>deuxième</li></ol>',
    )
  })

  test('a list that begins with a sub-list keeps it', () => {
    expect(shown(list(item(list(item(text('a')))), item(text('b'))))).toBe(
      '<ol><li><ol><li>a</li></ol></li><li>b</li></ol>',
    )
  })

  test('words that a tab separates stay apart, on pages and in plain text', () => {
    const cells = { type: 'paragraph', children: [text('Partie'), { type: 'tab', text: '\t' }, text('Date')] }
    expect(shown(cells)).toBe('<p>Partie Date</p>')
    expect(proseText({ root: { children: [cells] } })).toBe('Partie Date')
  })
})

describe('a link whose text is a number alone', () => {
  test.each([
    ['fr', '[[decisions/18-55|18.55]]', 'Décision 18.55'],
    ['en', '[[decisions/18-55#typed|18.55]]', 'Decision 18.55'],
  ] as const)('is named by its kind and the number: %s %s', (locale, prose, name) => {
    const [, spoken, text] = /aria-label="([^"]*)">([^<]*)</.exec(html(prose, locale)) ?? []
    expect(spoken?.replaceAll('\u00a0', ' ')).toBe(name)
    expect(spoken).toContain(text)
  })

  const link = (text: string, relationTo: string, id: string) => ({
    root: {
      children: [
        {
          type: 'link',
          fields: { linkType: 'internal', doc: { relationTo, value: idOf(relationTo as 'decisions', id) } },
          children: [{ type: 'text', text }],
        },
      ],
    },
  })

  test.each([
    ['18.55', 'decisions', '18-55', 'Décision 18.55'],
    ['13.2', 'resolutions', '13-2', 'Résolution Conf. 13.2'],
    ['13.2 (Rev. CoP14)', 'resolutions', '13-2', 'Résolution Conf. 13.2 (Rev. CoP14)'],
    ['13.02', 'resolutions', '13-2', undefined],
    ['la décision 18.55', 'decisions', '18-55', undefined],
    ['2.1', 'partners', 'woah', undefined],
  ])('also one that was typed by hand: %s', (text, relationTo, id, name) => {
    const shown = shownState(link(text, relationTo, id), 'fr')
    expect(shown).toContain('<a href')
    expect(/aria-label="([^"]*)"/.exec(shown)?.[1]?.replaceAll('\u00a0', ' ')).toBe(name)
  })

  test('and no other link is', () => {
    expect(html('[[resolutions/13-2|Conf. 13.2]], [[decisions/18-55#typed|la décision 18.55]]')).not.toContain(
      'aria-label',
    )
  })
})
