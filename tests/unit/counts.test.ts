import { expect, test } from 'vitest'
import { publicMessages as agreements } from '#/collections/agreements/messages'
import { publicMessages as decisions } from '#/collections/decisions/messages'
import { publicMessages as meetings } from '#/collections/meetings/messages'
import { publicMessages as partners } from '#/collections/partners/messages'
import { publicMessages as resolutions } from '#/collections/resolutions/messages'
import { messages as changes } from '#/views/changes/messages'

type Counted = { fr: (count: number) => string; en: (count: number) => string }

/** French is singular up to 1, English at 1 alone; thousands are set apart. */
test.each<[string, Counted, [string, string, string, string], [string, string, string, string]]>([
  [
    'resolutions',
    resolutions.intro,
    ['0 résolution de', '1 résolution de', '2 résolutions de', '1\u202f234 résolutions de'],
    ['0 resolutions of', '1 resolution of', '2 resolutions of', '1,234 resolutions of'],
  ],
  [
    'decisions',
    decisions.intro,
    ['0 décision de', '1 décision de', '2 décisions de', '1\u202f234 décisions de'],
    ['0 decisions of', '1 decision of', '2 decisions of', '1,234 decisions of'],
  ],
  [
    'partners',
    partners.intro,
    [
      '0 organisme avec lequel la',
      '1 organisme avec lequel la',
      '2 organismes avec lesquels la',
      '1\u202f234 organismes avec lesquels la',
    ],
    ['0 bodies that', '1 body that', '2 bodies that', '1,234 bodies that'],
  ],
  [
    'agreements',
    agreements.intro,
    ['0 accord du', '1 accord du', '2 accords du', '1\u202f234 accords du'],
    ['0 agreements between', '1 agreement between', '2 agreements between', '1,234 agreements between'],
  ],
  [
    'meetings',
    meetings.intro,
    ['0 session,', '1 session,', '2 sessions,', '1\u202f234 sessions,'],
    ['0 meetings,', '1 meeting,', '2 meetings,', '1,234 meetings,'],
  ],
  [
    'records published',
    changes.published,
    ['0 fiche publiée', '1 fiche publiée', '2 fiches publiées', '1\u202f234 fiches publiées'],
    ['0 records published', '1 record published', '2 records published', '1,234 records published'],
  ],
])('%s are counted', (_, words, fr, en) => {
  const counts = [0, 1, 2, 1234]
  expect(counts.map(words.fr).map((text, i) => text.slice(0, fr[i]?.length))).toEqual(fr)
  expect(counts.map(words.en).map((text, i) => text.slice(0, en[i]?.length))).toEqual(en)
})

test('parties that are not public are counted in a sentence', () => {
  const { hiddenParties } = agreements
  expect([1, 2].map(hiddenParties.fr)).toEqual([
    'Une autre partie n’a pas de fiche publique.',
    '2 autres parties n’ont pas de fiche publique.',
  ])
  expect([1, 2].map(hiddenParties.en)).toEqual([
    'One other party has no public record.',
    '2 other parties have no public record.',
  ])
})
