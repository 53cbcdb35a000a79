import { describe, expect, test } from 'vitest'
import {
  type AgreementDates,
  type AgreementEventKind,
  agreementPeriods,
  agreementProblems,
} from '#/instruments/agreementPeriods'
import { addDays, earliestDay, latestDay } from '#/instruments/days'
import {
  type InstrumentEvent,
  type InstrumentEventKind,
  instrumentPeriods,
  instrumentProblems,
} from '#/instruments/instrumentPeriods'
import { lastChange, type Period, periodOn } from '#/instruments/periods'
import { fc, runs } from '../support/properties'

const meetings = {
  cop10: { number: 10, end: '1997-06-20', effectiveDate: null },
  cop12: { number: 12, end: '2002-11-15', effectiveDate: null },
  cop17: { number: 17, end: '2016-10-04', effectiveDate: '2017-01-02' },
  cop18: { number: 18, end: '2019-08-28', effectiveDate: '2019-11-26' },
  cop19: { number: 19, end: '2022-11-25', effectiveDate: '2023-02-23' },
  cop20: { number: 20, end: '2025-12-05', effectiveDate: '2026-03-05' },
}
const event = (kind: InstrumentEventKind, meeting: keyof typeof meetings): InstrumentEvent => ({
  id: `${kind}-${meeting}`,
  kind,
  meeting: meetings[meeting],
})
/** "2019-08-28 pending", and "~" before a day that is not exact. */
const lines = (periods: Period<string>[]) =>
  periods.map(({ from, status, exact }) => `${exact ? '' : '~'}${from} ${status}`)

describe('instrumentPeriods', () => {
  test.each<[string, InstrumentEvent[], string[]]>([
    ['nothing known', [], []],
    ['adopted', [event('adopted', 'cop18')], ['2019-08-28 pending', '2019-11-26 inEffect']],
    ['adopted, no date of effect', [event('adopted', 'cop10')], ['~1997-06-20 inEffect']],
    ['amended', [event('adopted', 'cop10'), event('amended', 'cop18')], ['~1997-06-20 inEffect']],
    [
      'retained, corrected',
      [event('adopted', 'cop18'), event('retained', 'cop19'), event('corrected', 'cop20')],
      ['2019-08-28 pending', '2019-11-26 inEffect'],
    ],
    [
      'deleted',
      [event('adopted', 'cop18'), event('deleted', 'cop19')],
      ['2019-08-28 pending', '2019-11-26 inEffect', '2023-02-23 notInEffect'],
    ],
    [
      'repealed',
      [event('adopted', 'cop10'), event('repealed', 'cop12')],
      ['~1997-06-20 inEffect', '~2002-11-15 notInEffect'],
    ],
    [
      'replaced',
      [event('adopted', 'cop10'), event('replaced', 'cop19')],
      ['~1997-06-20 inEffect', '2023-02-23 notInEffect'],
    ],
    [
      'partly deleted, retained, amended',
      [
        event('adopted', 'cop12'),
        event('partlyDeleted', 'cop17'),
        event('retained', 'cop18'),
        event('amended', 'cop19'),
      ],
      ['~2002-11-15 inEffect', '2017-01-02 partlyInEffect', '2023-02-23 inEffect'],
    ],
    [
      'overtaken until deleted',
      [event('adopted', 'cop12'), event('overtaken', 'cop17'), event('corrected', 'cop18'), event('deleted', 'cop19')],
      ['~2002-11-15 inEffect', '2017-01-02 overtaken', '2023-02-23 notInEffect'],
    ],
    [
      'not known, then amended',
      [event('adopted', 'cop12'), event('statusNotKnown', 'cop18'), event('amended', 'cop20')],
      ['~2002-11-15 inEffect', '2019-11-26 unknown', '2026-03-05 inEffect'],
    ],
    [
      'not known and deleted at one meeting: what is known counts',
      [event('adopted', 'cop12'), event('deleted', 'cop19'), event('statusNotKnown', 'cop19')],
      ['~2002-11-15 inEffect', '2023-02-23 notInEffect'],
    ],
    [
      'adopted, and not known from then on',
      [event('adopted', 'cop18'), event('statusNotKnown', 'cop18')],
      ['2019-08-28 pending', '2019-11-26 unknown'],
    ],
    [
      'ended on a date not known, which a dated end settles and nothing else',
      [event('adopted', 'cop17'), event('ended', 'cop18'), event('retained', 'cop19'), event('deleted', 'cop20')],
      ['2016-10-04 pending', '2017-01-02 inEffect', '2019-11-26 ended', '2026-03-05 notInEffect'],
    ],
    [
      'an end is final',
      [
        event('adopted', 'cop12'),
        event('deleted', 'cop18'),
        event('amended', 'cop19'),
        event('statusNotKnown', 'cop20'),
      ],
      ['~2002-11-15 inEffect', '2019-11-26 notInEffect'],
    ],
    [
      'before the adoption',
      [event('deleted', 'cop12'), event('adopted', 'cop18')],
      ['2019-08-28 pending', '2019-11-26 inEffect'],
    ],
    [
      'adopted twice',
      [event('adopted', 'cop18'), event('adopted', 'cop20')],
      ['2019-08-28 pending', '2019-11-26 inEffect'],
    ],
    [
      'deleted before it took effect',
      [
        event('adopted', 'cop18'),
        { id: 'early', kind: 'deleted', meeting: { number: 19, end: '2019-10-01', effectiveDate: null } },
      ],
      ['2019-08-28 pending', '~2019-11-26 notInEffect'],
    ],
    ['no adoption on record', [event('amended', 'cop18')], ['2019-11-26 inEffect']],
  ])('%s', (_, events, expected) => {
    expect(lines(instrumentPeriods(events))).toEqual(expected)
    expect(lines(instrumentPeriods([...events].reverse()))).toEqual(expected)
  })

  test('each period names the event that opened it and ends where the next begins', () => {
    expect(instrumentPeriods([event('adopted', 'cop18'), event('deleted', 'cop19')])).toEqual([
      { from: '2019-08-28', to: '2019-11-26', status: 'pending', event: 'adopted-cop18', exact: true },
      { from: '2019-11-26', to: '2023-02-23', status: 'inEffect', event: 'adopted-cop18', exact: true },
      { from: '2023-02-23', to: null, status: 'notInEffect', event: 'deleted-cop19', exact: true },
    ])
  })
})

describe('instrumentProblems', () => {
  test('none in an ordinary life', () => {
    const life = [
      event('adopted', 'cop10'),
      event('amended', 'cop12'),
      event('statusNotKnown', 'cop18'),
      event('deleted', 'cop19'),
    ]
    expect(instrumentProblems(life)).toEqual([])
    expect(instrumentProblems([])).toEqual([])
  })

  test('two adoptions', () => {
    expect(instrumentProblems([event('adopted', 'cop20'), event('adopted', 'cop18')])).toEqual([
      {
        fr: 'Deux adoptions : CoP18 et CoP20. Un texte n’est adopté qu’une fois ; ensuite il est révisé.',
        en: 'Two adoptions: CoP18 and CoP20. A text is adopted once; afterwards it is amended.',
      },
    ])
  })

  test('before the adoption', () => {
    expect(instrumentProblems([event('adopted', 'cop18'), event('amended', 'cop17')])).toEqual([
      {
        fr: 'CoP17, révision : avant l’adoption à la CoP18.',
        en: 'CoP17, amendment: before the adoption at CoP18.',
      },
    ])
  })

  test('a deletion before the adoption is one contradiction, not two', () => {
    expect(instrumentProblems([event('deleted', 'cop17'), event('adopted', 'cop18')])).toHaveLength(1)
  })

  test('after the end', () => {
    const events = [event('adopted', 'cop17'), event('deleted', 'cop18'), event('retained', 'cop19')]
    expect(instrumentProblems(events)).toEqual([
      {
        fr: 'CoP19, maintien : après la fin du texte (CoP18, suppression).',
        en: 'CoP19, retention: after the end of the text (CoP18, deletion).',
      },
    ])
  })
})

const agreement = (
  signed: AgreementDates['signed'],
  rest: Omit<Partial<AgreementDates>, 'signed' | 'events'> = {},
  ...events: [AgreementEventKind, string][]
): AgreementDates => ({
  signed,
  ...rest,
  events: events.map(([kind, date]) => ({ id: `${kind} ${date}`, kind, date })),
})

const signed2015 = { date: '2015-03-10', precision: 'day' } as const
const term = { effectiveDate: '2015-04-01', endDate: '2020-12-31' }

describe('agreementPeriods', () => {
  test.each<[string, AgreementDates, string[]]>([
    ['no date at all', agreement({ precision: 'unknown' }), ['~null unknown']],
    ['a date of unknown meaning', agreement({ date: '2015', precision: 'unknown' }), ['~null unknown']],
    ['signed on a day', agreement(signed2015), ['2015-03-10 unknown']],
    ['signed in a month', agreement({ date: '2006-10', precision: 'month' }), ['~2006-10-01 unknown']],
    ['signed in a year', agreement({ date: '2015', precision: 'year' }), ['~2015-01-01 unknown']],
    ['no more than its precision', agreement({ date: '2006-10-15', precision: 'month' }), ['~2006-10-01 unknown']],
    ['a day that is not one', agreement({ date: '2006-10', precision: 'day' }), ['~2006-10-01 unknown']],
    ['announced', agreement({ date: '2015-06-08', precision: 'announced' }), ['~2015-06-08 unknown']],
    [
      'in force later',
      agreement(signed2015, { effectiveDate: '2015-04-01' }),
      ['2015-03-10 signed', '2015-04-01 inForce'],
    ],
    ['in force at once', agreement(signed2015, { effectiveDate: '2015-03-10' }), ['2015-03-10 inForce']],
    [
      'in force, signature unknown',
      agreement({ precision: 'unknown' }, { effectiveDate: '2015' }),
      ['~2015-01-01 inForce'],
    ],
    [
      'the last day belongs to the term',
      agreement(signed2015, term),
      ['2015-03-10 signed', '2015-04-01 inForce', '2021-01-01 expired'],
    ],
    [
      'an end known to the year',
      agreement({ date: '2015', precision: 'year' }, { endDate: '2020' }),
      ['~2015-01-01 unknown', '~2021-01-01 expired'],
    ],
    [
      'suspended and resumed',
      agreement(signed2015, { effectiveDate: '2015-04-01' }, ['resumed', '2017-05'], ['suspended', '2016-01-01']),
      ['2015-03-10 signed', '2015-04-01 inForce', '2016-01-01 suspended', '~2017-05-01 inForce'],
    ],
    [
      'renewed after it expired',
      agreement(signed2015, term, ['renewed', '2021-06-01']),
      ['2015-03-10 signed', '2015-04-01 inForce', '2021-01-01 expired', '2021-06-01 inForce'],
    ],
    [
      'renewed without a gap',
      agreement(signed2015, term, ['extended', '2021-01-01']),
      ['2015-03-10 signed', '2015-04-01 inForce'],
    ],
    [
      'extended in time',
      agreement(signed2015, term, ['extended', '2018-01-01']),
      ['2015-03-10 signed', '2015-04-01 inForce', '2021-01-01 expired'],
    ],
    [
      'an earlier term that ran out',
      agreement(signed2015, term, ['expired', '2018-01-01'], ['renewed', '2018-07-01']),
      ['2015-03-10 signed', '2015-04-01 inForce', '2018-01-01 expired', '2018-07-01 inForce', '2021-01-01 expired'],
    ],
    [
      'terminated before its end, for good',
      agreement(signed2015, term, ['terminated', '2018-01-01'], ['renewed', '2019-01-01']),
      ['2015-03-10 signed', '2015-04-01 inForce', '2018-01-01 terminated'],
    ],
    [
      'superseded, never known to be in force',
      agreement({ date: '2015', precision: 'year' }, {}, ['superseded', '2024-03-01'], ['amended', '2016-01-01']),
      ['~2015-01-01 unknown', '2024-03-01 superseded'],
    ],
    [
      'an extension alone does not say that it is in force',
      agreement(signed2015, {}, ['extended', '2018-01-01']),
      ['2015-03-10 unknown'],
    ],
    [
      'what expired is neither suspended nor resumed',
      agreement(signed2015, term, ['suspended', '2022-01-01'], ['resumed', '2022-02-01']),
      ['2015-03-10 signed', '2015-04-01 inForce', '2021-01-01 expired'],
    ],
    [
      'what precedes the signature counts for nothing',
      agreement(signed2015, {}, ['terminated', '2014-01-01']),
      ['2015-03-10 unknown'],
    ],
    [
      'dates of the year of signature do not begin before it',
      agreement(signed2015, { effectiveDate: '2015' }, ['suspended', '2015']),
      ['~2015-03-10 suspended'],
    ],
    [
      'an announcement may come after an event',
      agreement({ date: '2015-06-08', precision: 'announced' }, {}, ['suspended', '2015-06-01']),
      ['2015-06-01 suspended'],
    ],
  ])('%s', (_, dates, expected) => {
    expect(lines(agreementPeriods(dates))).toEqual(expected)
    expect(lines(agreementPeriods({ ...dates, events: [...dates.events].reverse() }))).toEqual(expected)
  })

  test('names the event that opened a period, and none for the dates of the record', () => {
    const periods = agreementPeriods(agreement(signed2015, term, ['terminated', '2018-01-01']))
    expect(periods.map((period) => period.event)).toEqual([null, null, 'terminated 2018-01-01'])
  })

  test('two events of one day stand in one order, however they are stored', () => {
    const dates = agreement(signed2015, term, ['terminated', '2018-01-01'], ['superseded', '2018-01-01'])
    const reversed = { ...dates, events: [...dates.events].reverse() }
    expect(agreementPeriods(reversed)).toEqual(agreementPeriods(dates))
  })

  test('refuses what is no date', () => {
    expect(() => agreementPeriods(agreement({ date: '2015-02-30', precision: 'day' }))).toThrow(RangeError)
  })
})

describe('agreementProblems', () => {
  test.each<[string, AgreementDates, string[]]>([
    ['none', agreement(signed2015, term, ['amended', '2015-03-10']), []],
    [
      'within the month of signature',
      agreement({ date: '2015-03', precision: 'month' }, { effectiveDate: '2015-03-01' }),
      [],
    ],
    ['announced later', agreement({ date: '2015-06-08', precision: 'announced' }, { effectiveDate: '2015-06-01' }), []],
    [
      'in force before the signature',
      agreement(signed2015, { effectiveDate: '2015-03-09' }),
      ['The entry into force (9 March 2015) precedes the signature (10 March 2015).'],
    ],
    [
      'in force before the month of signature',
      agreement({ date: '2015-03', precision: 'month' }, { effectiveDate: '2015-02' }),
      ['The entry into force (February 2015) precedes the signature (March 2015).'],
    ],
    [
      'ended before the signature',
      agreement(signed2015, { endDate: '2014' }),
      ['The end (2014) precedes the signature (10 March 2015).'],
    ],
    [
      'ended before it was in force',
      agreement(signed2015, { effectiveDate: '2016-01-01', endDate: '2015-12-31' }),
      ['The end (31 December 2015) precedes the entry into force (1 January 2016).'],
    ],
    [
      'an event before the signature',
      agreement(signed2015, {}, ['amended', '2015-03-09'], ['amended', '2015-03-10']),
      ['An event (9 March 2015) precedes the signature (10 March 2015).'],
    ],
  ])('%s', (_, dates, expected) => {
    expect(agreementProblems(dates).map((problem) => problem.en)).toEqual(expected)
  })

  test('speaks French', () => {
    const [problem] = agreementProblems(agreement({ date: '2015-03-10', precision: 'day' }, { endDate: '2015-03-01' }))
    expect(problem?.fr).toBe('La fin (1er mars 2015) précède la signature (10 mars 2015).')
  })
})

describe('reading periods', () => {
  const periods = instrumentPeriods([event('adopted', 'cop18'), event('deleted', 'cop19')])

  test.each([
    ['2019-08-27', undefined],
    ['2019-08-28', 'pending'],
    ['2019-11-25', 'pending'],
    ['2019-11-26', 'inEffect'],
    ['2023-02-22', 'inEffect'],
    ['2023-02-23', 'notInEffect'],
    ['2999-12-31', 'notInEffect'],
  ])('on %s: %s', (day, status) => {
    expect(periodOn(periods, day)?.status).toBe(status)
  })

  test('a period without a beginning holds every earlier day', () => {
    expect(periodOn(agreementPeriods(agreement({ precision: 'unknown' })), '1900-01-01')?.status).toBe('unknown')
  })

  test('the last change', () => {
    expect(lastChange(periods)?.from).toBe('2023-02-23')
    expect(lastChange([])).toBeNull()
  })
})

describe('days', () => {
  test.each([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2006-10', '2006-10-01', '2006-10-31'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-03-01', '2024-03-01', '2024-03-01'],
  ])('%s runs from %s to %s', (partial, first, last) => {
    expect([earliestDay(partial), latestDay(partial)]).toEqual([first, last])
  })

  test.each([['2015-02-30'], ['2015-13'], ['2015-1-1'], ['15'], ['2015-06-08T10:00'], ['']])(
    '%j is refused',
    (text) => {
      expect(() => earliestDay(text)).toThrow(RangeError)
      expect(() => latestDay(text)).toThrow(RangeError)
    },
  )

  test.each([
    ['2019-08-28', 90, '2019-11-26'],
    ['2025-12-05', 90, '2026-03-05'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-03-31', 1, '2024-04-01'],
  ])('%s and %i days: %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected)
  })

  test.each([
    ['9999-12-31', 1],
    ['0000-01-01', -1],
  ])('%s and %i days has no four digits of a year, and would be compared wrongly', (day, count) => {
    expect(() => addDays(day, count)).toThrow(RangeError)
  })
})

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1975-07-01', count))
const partialDays = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, places]) => day.slice(0, places))

const instrumentLives = fc.array(
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom<InstrumentEventKind>(
      ...(['adopted', 'amended', 'retained', 'corrected', 'partlyDeleted'] as const),
      ...(['deleted', 'repealed', 'replaced', 'overtaken', 'statusNotKnown', 'ended'] as const),
    ),
    // Any date of effect, even one before the close: an editor may mistype it.
    meeting: fc.record({ number: fc.integer({ min: 1, max: 30 }), end: days, effectiveDate: fc.option(days) }),
  }),
  { maxLength: 8 },
)
const agreements: fc.Arbitrary<AgreementDates> = fc.record(
  {
    signed: fc.record(
      {
        date: partialDays,
        precision: fc.constantFrom(
          'day' as const,
          'month' as const,
          'year' as const,
          'announced' as const,
          'unknown' as const,
        ),
      },
      { requiredKeys: ['precision'] },
    ),
    effectiveDate: partialDays,
    endDate: partialDays,
    events: fc.array(
      fc.record({
        id: fc.uuid(),
        kind: fc.constantFrom<AgreementEventKind>(
          ...(['amended', 'renewed', 'extended', 'suspended'] as const),
          ...(['resumed', 'expired', 'terminated', 'superseded'] as const),
        ),
        date: partialDays,
      }),
      { maxLength: 8 },
    ),
  },
  { requiredKeys: ['signed', 'events'] },
)
const anyPeriods: fc.Arbitrary<Period<string>[]> = fc.oneof(
  instrumentLives.map(instrumentPeriods),
  agreements.map(agreementPeriods),
)

test('a text has one adoption, even when two rows of it bear one id', () => {
  const adopted = (number: number, end: string) => ({
    id: 'row',
    kind: 'adopted' as const,
    meeting: { number, end, effectiveDate: addDays(end, 90) },
  })
  expect(instrumentPeriods([adopted(18, '2019-08-28'), adopted(18, '2019-08-28')])).toHaveLength(2)
})

test('periods are in order, leave no gap, do not overlap, and each one changes the status', () => {
  fc.assert(
    fc.property(anyPeriods, (periods) => {
      for (const [index, { from, to, status }] of periods.entries()) {
        const following = periods[index + 1]
        expect(to).toBe(following?.from ?? null)
        expect(following?.status).not.toBe(status)
        if (to !== null) expect((from ?? '') < to).toBe(true)
        if (index > 0) expect(from).not.toBeNull()
      }
    }),
    { numRuns: runs(1000) },
  )
})

test('one status at most holds on any day, and one at least from the first', () => {
  fc.assert(
    fc.property(anyPeriods, days, (periods, day) => {
      const holding = periods.filter(({ from, to }) => (from ?? '') <= day && (to === null || day < to))
      const first = periods[0]
      expect(holding).toHaveLength(first && (first.from ?? '') <= day ? 1 : 0)
      expect(periodOn(periods, day)).toEqual(holding[0] ?? null)
    }),
    { numRuns: runs(1000) },
  )
})

test('the order in which events are stored does not matter', () => {
  fc.assert(
    fc.property(instrumentLives, agreements, (events, dates) => {
      expect(instrumentPeriods([...events].reverse())).toEqual(instrumentPeriods(events))
      const reversed = { ...dates, events: [...dates.events].reverse() }
      expect(agreementPeriods(reversed)).toEqual(agreementPeriods(dates))
    }),
  )
})

test('an agreement always has a status, and its problems can always be told', () => {
  fc.assert(
    fc.property(agreements, (dates) => {
      expect(agreementPeriods(dates).length).toBeGreaterThan(0)
      expect(agreementProblems(dates).every(({ fr, en }) => fr.includes('précède') && en.includes('precedes'))).toBe(
        true,
      )
    }),
  )
})
