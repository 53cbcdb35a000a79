/** Versions of an instrument: their data in the record, and the changes from one to the next. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Locale } from '#/i18n/locales'
import { InstrumentEntries } from '#/instrument/InstrumentEntries'
import { InstrumentStatus } from '#/instrument/InstrumentStatus'
import { InstrumentVersion } from '#/instrument/InstrumentVersion'
import { VersionList } from '#/instrument/VersionList'
import { endOf, statusDuring, versionAt, versionOfAct, versionOn, versionsOf } from '#/instrument/versions'
import { versionThing } from '#/instrument/versionThing'
import { instrumentPeriods } from '#/instruments/instrumentPeriods'
import { revisionSlug } from '#/instruments/symbols'
import type { Decision, Meeting } from '#/payload-types'
import type { MeetingAct } from '#/register/statusWords'
import { webPageOf } from '#/register/structured'
import { addresseesChanged, addresseesOf } from '#/views/versionAddressees'
import { problemsOf } from '../support/structuredData'

const meeting = (number: number, end: string, effectiveDate: string | null = null) =>
  ({
    id: `cop${number}`,
    code: `CoP${number}`,
    slug: `cop${number}`,
    number,
    end: `${end}T12:00:00.000Z`,
    effectiveDate,
  }) as Meeting

const cop12 = meeting(12, '2002-11-15')
const cop17 = meeting(17, '2016-10-04', '2017-01-02')
const cop18 = meeting(18, '2019-08-28', '2019-11-26')
const cop21 = meeting(21, '2028-06-01', '2028-08-30')
const today = '2026-11-25'

type Acts = [kind: 'adopted' | 'amended' | 'statusNotKnown', at: Meeting, verified?: boolean][]
type Rows = { mark?: number; meeting: Meeting; title?: string; links?: unknown[]; addressees?: object[] }[]

function decision(acts: Acts, revisions: Rows, more: object = {}): Decision {
  const events = acts.map(([kind, at, verified = false], i) => ({ id: `e${i}`, kind, meeting: at, verified }))
  const conference = acts[0]?.[1].number ?? 17
  return {
    id: 'd',
    conference,
    sequence: 55,
    slug: `${conference}-55`,
    symbol: `${conference}.55${revisions.at(-1)?.mark ? ` (Rev. CoP${revisions.at(-1)?.mark})` : ''}`,
    title: revisions.at(-1)?.title ?? 'Titre actuel',
    events,
    revisions: revisions.map((row, i) => ({ id: `r${i}`, ...row })),
    statusPeriods: instrumentPeriods(
      events.map(({ id, kind, meeting: { number, end, effectiveDate } }) => ({
        id,
        kind,
        meeting: { number, end: end.slice(0, 10), effectiveDate: effectiveDate ?? null },
      })),
    ),
    verification: { state: 'unverified' },
    ...more,
  } as unknown as Decision
}

const slugsOf = (record: Decision) => versionsOf(record).map(({ mark }) => revisionSlug(mark))

describe('which versions there are', () => {
  test('the original is one as soon as its adoption is on record', () => {
    const revised = decision(
      [
        ['adopted', cop12],
        ['amended', cop18],
      ],
      [{ mark: 18, meeting: cop18 }],
    )
    expect(slugsOf(revised)).toEqual(['original', 'rev-cop18'])
    expect(slugsOf(decision([['amended', cop18]], [{ mark: 18, meeting: cop18 }]))).toEqual(['rev-cop18'])
  })
  test('it is one only, and an amendment without a wording is none', () => {
    const record = decision(
      [
        ['adopted', cop17],
        ['amended', cop18],
      ],
      [{ meeting: cop17 }],
    )
    expect(slugsOf(record)).toEqual(['original'])
    expect(slugsOf(decision([], []))).toEqual([])
  })
  test('each stands between its neighbours, and an unknown one nowhere', () => {
    const versions = versionsOf(
      decision(
        [['adopted', cop12]],
        [
          { mark: 17, meeting: cop17 },
          { mark: 18, meeting: cop18 },
        ],
      ),
    )
    const at = versionAt(versions, 'rev-cop17')
    expect([at?.previous?.mark, at?.version.mark, at?.next?.mark]).toEqual([null, 17, 18])
    expect(versionAt(versions, 'rev-cop16')).toBeNull()
  })
})

test('on a day, the last version that had begun stood', () => {
  const record = decision(
    [
      ['adopted', cop12],
      ['amended', cop18],
    ],
    [{ mark: 18, meeting: cop18 }],
  )
  const on = (day: string) => versionOn(record, day)?.mark
  expect([on('2000-01-01'), on('2019-11-25'), on('2019-11-26')]).toEqual([undefined, null, 18])
})

describe('a revised text is told by its versions', () => {
  const title = { original: 'Title of CoP17', revised: 'Title of CoP18' }
  const record = decision(
    [
      ['adopted', cop17],
      ['amended', cop18],
    ],
    [
      { meeting: cop17, title: title.original },
      { mark: 18, meeting: cop18, title: title.revised },
    ],
  )
  const asOf = { day: today, today, isAsked: false, isAhead: false, newest: null }
  const html = (props: Partial<Parameters<typeof InstrumentEntries>[0]> = {}) =>
    renderToStaticMarkup(
      createElement(InstrumentEntries, { locale: 'en', kind: 'decisions', entries: [record], asOf, ...props }),
    ).replaceAll('\u00A0', ' ')

  test('in a list of today: the text in effect, its meeting, its day, and the first adoption', () => {
    expect(html()).toContain('17.55 (Rev. CoP18)')
    expect(html()).toContain(title.revised)
    expect(html().replace(/<[^>]*>/g, '')).toContain(
      'Amended at CoP18 (2019), with effect from 26 November 2019; adopted at CoP17 (2016).',
    )
  })

  test('in a list of a day, the text of that day', () => {
    const then = html({ asOf: { ...asOf, day: '2019-01-01', isAsked: true } })
    expect(then).toContain(title.original)
    expect(then).not.toContain('Rev. CoP18')
  })

  test('the title of the record is that of the current text, whatever its wording was first called', () => {
    expect(html({ entries: [{ ...record, title: 'Corrected' }] })).toContain('Corrected')
  })

  test('at a meeting, the text that the meeting made, with the status of the current one named', () => {
    const then = html({ meeting: cop17 })
    expect(then).toContain('href="/en/decisions/17-55/original"')
    expect(then).toContain(title.original)
    expect(then).toContain('Current text: Rev. CoP18. ')
    expect(html({ meeting: cop18 })).toContain(title.revised)
  })

  test('a former title that is not on record is replaced by the current one, named as such', () => {
    const untitled = decision(
      [
        ['adopted', cop17],
        ['amended', cop18],
      ],
      [{ mark: 18, meeting: cop18, title: title.revised }],
    )
    expect(html({ entries: [untitled], meeting: cop17 })).toContain(`(current title: ${title.revised})`)
  })

  test('an act leads to the text that it made or ended; an amendment without its wording to none', () => {
    const mark = (kind: MeetingAct['kind'], meeting: Meeting) => versionOfAct(record, { kind, meeting })?.mark
    expect(mark('adopted', cop17)).toBeNull()
    expect(mark('amended', cop18)).toBe(18)
    expect(mark('deleted', cop21)).toBe(18)
    expect(mark('amended', cop21)).toBeUndefined()
  })

  test('a revision is announced from the close of its meeting to its day of effect', () => {
    const on = (day: string) =>
      renderToStaticMarkup(
        createElement(InstrumentStatus, {
          locale: 'en',
          kind: 'decisions',
          record,
          asOf: { ...asOf, day, isAsked: true },
        }),
      ).includes('A revision has been adopted')
    expect(['2019-08-27', '2019-08-28', '2019-11-25', '2019-11-26'].map(on)).toEqual([false, true, true, false])
  })
})

test('the status of a version is that of the days on which it stood', () => {
  const record = decision(
    [
      ['adopted', cop12],
      ['statusNotKnown', cop17],
      ['amended', cop18],
    ],
    [{ mark: 18, meeting: cop18 }],
  )
  const [original, revised] = versionsOf(record)
  if (!original || !revised) throw new Error('Two versions were made.')
  expect(statusDuring(record, original, endOf(revised, today), 'fr')).toBe('en vigueur, puis état non connu')
  expect(statusDuring(record, revised, endOf(null, today), 'en')).toBe('in effect')
})

const mention = ({ relationTo, value }: { relationTo: string; value: unknown }) => {
  const { code, slug } = value as Meeting
  return relationTo === 'meetings' && code ? { text: code, href: `/fr/sessions/${slug}` } : null
}

function pageOf(record: Decision, slug: string, locale: Locale = 'fr', day = today): string {
  const at = versionAt(versionsOf(record), slug)
  if (!at?.next) throw new Error('A former version is asked for.')
  const { version, previous, next } = at
  const files = new Map()
  const asOf = { day, today, isAsked: false, isAhead: false, newest: { code: 'CoP20', end: '2025-12-05' } }
  const props = { locale, kind: 'decisions' as const, record, version, previous, next, asOf, mention, files, facts: [] }
  const html = renderToStaticMarkup(createElement(InstrumentVersion, props))
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ (?=[.,)])/g, '')
}

describe('the page of a former version', () => {
  const record = decision(
    [
      ['adopted', cop17],
      ['amended', cop18],
    ],
    [
      { meeting: cop17, title: 'Titre d’origine' },
      { mark: 18, meeting: cop18, title: 'Titre révisé' },
    ],
  )
  test('says that it is not the current text, and what changed since', () => {
    const text = pageOf(record, 'original')
    expect(text).toContain('Ce n’est plus le texte actuel. Texte actuel : 17.55 (Rev. CoP18), Titre révisé')
    expect(text).toContain('Dans la version suivante : Rev. CoP18')
    expect(text).toContain('Titre : Titre d’origine, puis Titre révisé.')
    expect(text).toContain('Adoption : CoP17 (2016), puis CoP18 (2019) (non vérifié).')
    expect(text).toContain('Prise d’effet : 2 janvier 2017, puis 26 novembre 2019 (non vérifié).')
    expect(text).toContain('État inchangé : en vigueur (dernier état connu).')
    expect(text).toContain('CoP17 (2016) (non vérifié)')
    expect(text).toContain('/dec/17.55/original')
  })
  test('states nothing that the record does not hold', () => {
    const bare = decision(
      [
        ['adopted', cop12],
        ['amended', cop18],
      ],
      [{ mark: 18, meeting: cop18, title: 'Titre révisé' }],
    )
    const text = pageOf(bare, 'original', 'en')
    expect(text).toContain('The title at the time is not on record.')
    expect(text).toContain('The title of the original text is not on record.')
    expect(text).toContain('Date of effect: date not established, then 26 November 2019 (unverified).')
  })
  test('until a revision takes effect, it is said when that is', () => {
    const adopted = decision(
      [
        ['adopted', cop18],
        ['amended', cop21],
      ],
      [{ meeting: cop18 }, { mark: 21, meeting: cop21 }],
    )
    const text = pageOf(adopted, 'original', 'fr', '2028-07-01')
    expect(text).toContain('Une révision a été adoptée ; elle prend effet le 30 août 2028.')
    expect(text).not.toContain('Ce n’est plus')
  })
})

describe('to whom a decision was directed', () => {
  const to = (body: string, qualifier?: string) => ({ body, role: 'lead', ...(qualifier ? { qualifier } : {}) })
  const revised = (original: object[], current: object[], own: object[]) =>
    decision(
      [
        ['adopted', cop17, true],
        ['amended', cop18, true],
      ],
      [
        { meeting: cop17, addressees: original },
        { mark: 18, meeting: cop18, addressees: current },
      ],
      { addressees: own },
    )
  const both = (record: Decision) => versionsOf(record).map((version) => addresseesOf(record, version))
  const changed = (record: Decision, locale: Locale) => {
    const [from, to] = versionsOf(record)
    if (!from || !to) throw new Error('There are two versions.')
    return addresseesChanged(record, from, to, locale)
  }

  test('each text says it for itself, and the record for the current one', () => {
    const [secretariat, parties, committee] = [to('secretariat'), to('parties'), to('standingCommittee')]
    expect(both(revised([secretariat], [parties], [committee]))).toEqual([[secretariat], [parties]])
    expect(both(revised([secretariat], [], [committee]))).toEqual([[secretariat], [committee]])
    expect(both(revised([], [], [committee]))).toEqual([null, [committee]])
    expect(both(revised([], [], []))).toEqual([null, null])
  })

  test('what changed is a sentence, in the language and with its qualifier', () => {
    const record = revised([to('secretariat', 'sous réserve de financement externe')], [], [to('standingCommittee')])
    expect(changed(record, 'fr')).toBe(
      'Destinataires : le Secrétariat, sous réserve de financement externe, puis le Comité permanent',
    )
    const same = revised([to('parties')], [], [to('parties')])
    expect(changed(same, 'fr')).toBe('Destinataires inchangés : les Parties')
    expect(changed(same, 'en')).toBe('Same addressees: the Parties')
  })

  test('what is not on record has not changed', () => {
    expect(changed(revised([], [], [to('parties')]), 'fr')).toBeNull()
    expect(changed(revised([to('parties')], [], []), 'fr')).toBeNull()
  })
})

test('a list of versions names the current one, and links those that the page does not show', () => {
  const record = decision([['adopted', cop12]], [{ mark: 18, meeting: cop18 }])
  const html = renderToStaticMarkup(createElement(VersionList, { locale: 'en', kind: 'decisions', record, shown: 18 }))
  expect(html).toContain('<span aria-current="page">Rev.\u00a0CoP18</span>, CoP18 (2019), current text')
  expect(html).toContain(
    '<a href="/en/decisions/12-55/original" aria-label="Original text, 12.55">Original text</a>, CoP12 (2002)',
  )
  const single = decision([['adopted', cop17]], [{ meeting: cop17 }])
  expect(
    renderToStaticMarkup(createElement(VersionList, { locale: 'en', kind: 'decisions', record: single, shown: null })),
  ).toBe('')
})

test('machines are told of a version as a text of its own, and its dates only where they are verified', () => {
  const page = webPageOf('fr', { fr: '/fr/decisions/17-55/original', en: '/en/decisions/17-55/original' })
  const links = [{ url: 'https://cites.org/a', language: 'en' }]
  for (const verified of [true, false]) {
    const record = decision(
      [['adopted', cop17, verified]],
      [
        { meeting: cop17, links },
        { mark: 18, meeting: cop18 },
      ],
    )
    const [version, current] = versionsOf(record)
    if (!page || !version || !current) throw new Error('Two versions and a page were made.')
    const thing = versionThing(record, page, { kind: 'decisions', version, current, files: new Map() })
    expect(problemsOf([thing], 'http://localhost:3000')).toEqual([])
    expect(thing.legislationIdentifier).toBe('17.55')
    expect(thing.exampleOfWork).toMatchObject({ '@id': 'http://localhost:3000/fr/decisions/17-55#record' })
    expect('legislationDate' in thing && 'legislationDateOfApplicability' in thing).toBe(verified)
  }
})
