import { describe, expect, test } from 'vitest'
import { statusSentence } from '#/collections/agreements/AgreementStatus'
import type { AgreementDates } from '#/instruments/agreementPeriods'
import { agreementPeriods } from '#/instruments/agreementPeriods'

const noon = (day: string) => `${`${day}-01-01`.slice(0, 10)}T12:00:00.000Z`

/** An agreement as it is stored: whole days, and the periods derived from them. */
function stored({ signed, events, ...dates }: Partial<AgreementDates>) {
  const known = signed ?? { precision: 'unknown' as const }
  const rows = events ?? []
  return {
    signed: { ...known, ...(known.date ? { date: noon(known.date) } : {}) },
    events: rows.map((row) => ({ ...row, date: noon(row.date) })),
    statusPeriods: agreementPeriods({ signed: known, events: rows, ...dates }),
  }
}

const today = '2026-11-24'
const signed = { date: '2020-05-04', precision: 'day' } as const

describe('an agreement whose entry into force no source tells', () => {
  const tail = 'aucune source ne dit si le texte est en vigueur aujourd’hui.'

  test.each<[AgreementDates['signed'], string, string]>([
    [
      { date: '2024-03-01', precision: 'day' },
      'la signature du 1er mars 2024 est rapportée',
      'signature of 1 March 2024',
    ],
    [{ date: '2006-10', precision: 'month' }, 'la signature d’octobre 2006 est rapportée', 'signature of October 2006'],
    [{ date: '1996-03', precision: 'month' }, 'la signature de mars 1996 est rapportée', 'signature of March 1996'],
    [{ date: '2015', precision: 'year' }, 'la signature de 2015 est rapportée', 'signature of 2015 is'],
    [
      { date: '2015-06-08', precision: 'announced' },
      'l’annonce du 8 juin 2015 est rapportée',
      'announcement of 8 June 2015',
    ],
    [{ precision: 'unknown' }, 'la date de la signature n’est pas connue', 'date of signature is not known'],
  ])('%o', (dates, fr, en) => {
    const agreement = stored({ signed: dates })
    expect(statusSentence(agreement, 'fr', today)).toBe(`État non connu : ${fr}, ${tail}`)
    expect(statusSentence(agreement, 'en', today)).toContain(en)
  })

  test('a period that the title announces is over from the year after it', () => {
    const agreement = {
      ...stored({ signed: { precision: 'unknown' } }),
      announcedPeriod: { from: 2015, to: 2020 },
    }
    expect(statusSentence(agreement, 'fr', today)).toBe(
      'État non connu : la période annoncée, 2015-2020, est passée ; aucune source ne dit si le texte a été prolongé.',
    )
    expect(statusSentence(agreement, 'en', '2020-12-31')).toContain('the date of signature is not known')
  })

  test('a day that the source does not establish is not printed', () => {
    const agreement = stored({ signed: { date: '2006-10-17', precision: 'month' } })
    expect(statusSentence(agreement, 'fr', today)).not.toContain('17')
  })
})

describe('an agreement whose periods are known', () => {
  const event = (kind: AgreementDates['events'][number]['kind'], date: string) => ({
    id: `${kind}-${date}`,
    kind,
    date,
  })

  test.each<[string, Partial<AgreementDates>, string, string]>([
    [
      'in force',
      { effectiveDate: '2021-01-01' },
      'En vigueur depuis le 1er janvier 2021.',
      'In force since 1 January 2021.',
    ],
    [
      'in force for a term',
      { effectiveDate: '2021-01-01', endDate: '2030-12-31' },
      'En vigueur depuis le 1er janvier 2021, jusqu’au 31 décembre 2030.',
      'In force since 1 January 2021, until 31 December 2030.',
    ],
    [
      'signed, to enter into force',
      { effectiveDate: '2027-02-01' },
      'Signé, pas encore en vigueur : il entrera en vigueur le 1er février 2027.',
      'Signed, not yet in force: it enters into force on 1 February 2027.',
    ],
    [
      'suspended',
      { effectiveDate: '2021-01-01', events: [event('suspended', '2023-06-08')] },
      'Suspendu depuis le 8 juin 2023.',
      'Suspended since 8 June 2023.',
    ],
    [
      'resumed',
      { effectiveDate: '2021-01-01', events: [event('suspended', '2023-06-08'), event('resumed', '2024-03-01')] },
      'De nouveau en vigueur depuis le 1er mars 2024.',
      'In force again since 1 March 2024.',
    ],
    [
      'renewed after it had expired',
      { effectiveDate: '2021-01-01', events: [event('expired', '2023-01-01'), event('renewed', '2024-03-01')] },
      'De nouveau en vigueur depuis le 1er mars 2024.',
      'In force again since 1 March 2024.',
    ],
    [
      'expired the day after its last',
      { effectiveDate: '2021-01-01', endDate: '2025-12-31' },
      'Expiré depuis le 1er janvier 2026.',
      'Expired since 1 January 2026.',
    ],
    [
      'terminated',
      { events: [event('terminated', '2022-09-30')] },
      'Dénoncé le 30 septembre 2022.',
      'Terminated on 30 September 2022.',
    ],
    [
      'superseded',
      { events: [event('superseded', '2024-03-01')] },
      'Remplacé le 1er mars 2024.',
      'Superseded on 1 March 2024.',
    ],
  ])('%s', (_, dates, fr, en) => {
    const agreement = stored({ signed, ...dates })
    expect(statusSentence(agreement, 'fr', today)).toBe(fr)
    expect(statusSentence(agreement, 'en', today)).toBe(en)
  })

  test('the sentence is that of the day: the last day of effect and the day after', () => {
    const agreement = stored({ signed, effectiveDate: '2021-01-01', endDate: '2025-12-31' })
    expect(statusSentence(agreement, 'fr', '2025-12-31')).toMatch(/^En vigueur/u)
    expect(statusSentence(agreement, 'fr', '2026-01-01')).toMatch(/^Expiré/u)
  })

  test('a date that is not the true one is not printed', () => {
    const agreement = stored({ signed, effectiveDate: '2020' })
    expect(statusSentence(agreement, 'fr', today)).toBe('En vigueur.')
  })

  test('before its signature an agreement is not signed', () => {
    expect(statusSentence(stored({ signed }), 'fr', '2020-05-03')).toBe('Pas encore signé.')
  })
})
