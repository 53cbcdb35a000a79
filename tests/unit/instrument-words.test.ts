import { expect, test } from 'vitest'
import { addresseesAsFact, addresseesInWords } from '#/collections/decisions/messages'
import { isActOf } from '#/instrument/InstrumentEntries'
import { type InstrumentEvent, instrumentPeriods } from '#/instruments/instrumentPeriods'
import type { Meeting, Resolution } from '#/payload-types'
import { commonThrough } from '#/register/ListCertainty'
import { type AsOf, followedSentence, statusHeadline, statusInShort, statusSentence } from '#/register/statusWords'

function meeting(number: number, end: string, effectiveDate: string | null = null): Meeting {
  return { id: `cop${number}`, code: `CoP${number}`, number, end: `${end}T12:00:00.000Z`, effectiveDate } as Meeting
}

const cop10 = meeting(10, '1997-06-20')
const cop12 = meeting(12, '2002-11-15')
const cop18 = meeting(18, '2019-08-28', '2019-11-26')
const cop19 = meeting(19, '2022-11-25', '2023-02-23')
const cop20 = meeting(20, '2025-12-05', '2026-03-05')

/** A resolution with these acts, its periods derived as the register derives them. */
function resolution(acts: [InstrumentEvent['kind'], Meeting][], verifiedThrough?: Meeting): Resolution {
  const events = acts.map(([kind, at], i) => ({ id: `event-${i}`, kind, meeting: at }))
  const statusPeriods = instrumentPeriods(
    events.map(({ id, kind, meeting: { number, end, effectiveDate } }) => ({
      id,
      kind,
      meeting: { number, end: end.slice(0, 10), effectiveDate: effectiveDate ?? null },
    })),
  )
  return { events, statusPeriods, verification: { state: 'unverified', verifiedThrough } } as Resolution
}

const today = '2026-11-24'
const asOf = (newest: Meeting, more: Partial<AsOf> = {}): AsOf => ({
  day: today,
  today,
  isAsked: false,
  isAhead: false,
  newest: { code: newest.code ?? null, end: newest.end },
  ...more,
})

test('a day is printed when it is the true first day of the status', () => {
  const adopted = resolution([['adopted', cop18]])
  expect(statusSentence(adopted, today, 'fr')).toBe('En vigueur depuis le 26 novembre 2019.')
  expect(statusSentence(adopted, today, 'en')).toBe('In effect since 26 November 2019.')
})

test('where the date of effect is not known, the meeting is named and no day is printed', () => {
  expect(statusSentence(resolution([['adopted', cop10]]), today, 'fr')).toBe('En vigueur, adoptée à la CoP10 (1997).')
  const repealed = resolution([
    ['adopted', cop10],
    ['repealed', cop12],
  ])
  expect(statusSentence(repealed, today, 'en')).toBe('No longer in effect, repealed at CoP12 (2002).')
})

test('a text that was reworded is not as old as its status', () => {
  const revised = resolution([
    ['adopted', cop18],
    ['amended', cop19],
  ])
  expect(statusSentence(revised, today, 'fr')).toBe('En vigueur.')
  expect(statusSentence(revised, '2023-02-22', 'fr')).toBe('En vigueur depuis le 26 novembre 2019.')
})

test('before its date of effect a text says when it takes effect', () => {
  const adopted = resolution([['adopted', cop20]])
  expect(statusSentence(adopted, '2026-01-15', 'fr')).toBe('Pas encore en vigueur : prend effet le 5 mars 2026.')
})

test('a status that is not known names the meeting from which it is not', () => {
  const lost = resolution([
    ['adopted', cop18],
    ['statusNotKnown', cop19],
  ])
  expect(statusSentence(lost, today, 'fr')).toBe('État non connu depuis la CoP19 (2022).')
  expect(statusSentence(lost, '2020-01-01', 'fr')).toBe('En vigueur depuis le 26 novembre 2019.')
  expect(statusSentence(resolution([]), today, 'en')).toBe('Status not known.')
})

test('a status followed less far than the newest meeting in effect is the last known one', () => {
  const adopted = resolution([['adopted', cop18]], cop19)
  expect(statusHeadline(adopted, asOf(cop20), 'fr')).toBe('Dernier état connu : en vigueur depuis le 26 novembre 2019.')
  expect(followedSentence(adopted, asOf(cop20), 'fr')).toBe(
    'Suivi jusqu’à la CoP19 ; pas encore vérifié après la CoP20.',
  )
  expect(statusInShort(adopted, asOf(cop20), 'fr')).toBe('Dernier état connu : en vigueur, suivi jusqu’à la CoP19')
  expect(statusInShort(adopted, asOf(cop20), 'en')).toBe('Last known status: in effect, followed up to CoP19')
  expect(statusHeadline(adopted, asOf(cop19), 'fr')).toBe('En vigueur depuis le 26 novembre 2019.')
  expect(followedSentence(adopted, asOf(cop19), 'fr')).toBe('Suivi jusqu’à la CoP19.')
})

test('a day that is still to come is beyond everything that was verified', () => {
  const adopted = resolution([['adopted', cop18]], cop20)
  const ahead = asOf(cop20, { day: '2030-01-01', isAsked: true, isAhead: true })
  expect(statusHeadline(adopted, ahead, 'en')).toBe('Last known status: in effect since 26 November 2019.')
  expect(followedSentence(adopted, ahead, 'en')).toBe(
    'Followed up to CoP20. That day is still to come: nothing of it can be verified yet.',
  )
  expect(statusInShort(adopted, asOf(cop20), 'en')).toBe('In effect, followed up to CoP20')
})

test('at a day in the past, what was verified since then is known', () => {
  const adopted = resolution([['adopted', cop18]], cop19)
  expect(statusInShort(adopted, asOf(cop18, { day: '2020-01-01', isAsked: true }), 'fr')).toBe(
    'En vigueur, suivi jusqu’à la CoP19',
  )
  expect(statusHeadline(adopted, asOf(cop10, { day: '2001-01-01', isAsked: true }), 'fr')).toBe('Pas encore adoptée.')
})

test('an end is final: no later meeting has to be checked for it', () => {
  const repealed = resolution(
    [
      ['adopted', cop18],
      ['repealed', cop19],
    ],
    cop19,
  )
  expect(statusHeadline(repealed, asOf(cop20), 'fr')).toBe('N’est plus en vigueur depuis le 23 février 2023.')
})

test('what is not known is not called the last known status', () => {
  const lost = resolution(
    [
      ['adopted', cop18],
      ['statusNotKnown', cop19],
    ],
    cop18,
  )
  expect(statusHeadline(lost, asOf(cop20), 'en')).toBe('Status not known since CoP19 (2022).')
  expect(followedSentence(lost, asOf(cop20), 'en')).toBe('Followed up to CoP18; not yet checked after CoP20.')
  expect(statusInShort(lost, asOf(cop20), 'en')).toBe('Status not known, followed up to CoP18')
})

test('a row says how far it was followed only where the head of its list says otherwise', () => {
  const to = (meeting?: typeof cop18) => resolution([['adopted', cop18]], meeting)
  const list = [to(cop19), to(cop18), to(cop19), to()].map(({ verification }) => ({ verification })) as never[]
  expect(commonThrough(list.slice(0, 3))).toBe('CoP19')
  expect(commonThrough(list.slice(0, 2))).toBeNull()
  expect(commonThrough(list)).toBe('CoP19')
  expect(commonThrough([...list, ...list.slice(1, 2)])).toBeNull()
  expect(statusInShort(to(cop19), asOf(cop19), 'en', 'CoP19')).toBe('In effect')
  expect(statusInShort(to(cop18), asOf(cop18), 'en', 'CoP19')).toBe('In effect, followed up to CoP18')
  expect(statusInShort(to(), asOf(cop19), 'fr', 'CoP19')).toBe('Dernier état connu : en vigueur, suivi non renseigné')
})

test('a status whose following is not on record says so', () => {
  expect(followedSentence(resolution([['adopted', cop18]]), asOf(cop20), 'fr')).toBe(
    'Rien ne dit jusqu’où cet état a été suivi.',
  )
})

test('addressees read as the phrase that a decision prints', () => {
  const funded = [
    { body: 'secretariat', role: 'lead', qualifier: 'sous réserve de financement externe' },
  ] satisfies Parameters<typeof addresseesInWords>[0]
  expect(addresseesInWords(funded, 'fr')).toBe('à l’adresse du Secrétariat, sous réserve de financement externe')
  const several = [
    { body: 'standingCommittee', role: 'lead' },
    { body: 'animalsCommittee', role: 'lead' },
    { body: 'secretariat', role: 'withSupport' },
  ] satisfies Parameters<typeof addresseesInWords>[0]
  expect(addresseesInWords(several, 'fr')).toBe(
    'à l’adresse du Comité permanent et du Comité pour les animaux, avec le soutien du Secrétariat',
  )
  expect(addresseesInWords(several, 'en')).toBe(
    'directed to the Standing Committee and the Animals Committee, with the support of the Secretariat',
  )
  const others = [{ body: 'others', role: 'lead', qualifier: 'range States' }] satisfies Parameters<
    typeof addresseesInWords
  >[0]
  expect(addresseesInWords(others, 'en')).toBe('directed to range States')
  expect(addresseesInWords([], 'fr')).toBe('destinataire non connu')
  expect(addresseesAsFact(funded, 'fr')).toBe('le Secrétariat, sous réserve de financement externe')
  expect(addresseesAsFact(several, 'en')).toBe(
    'the Standing Committee and the Animals Committee, with the support of the Secretariat',
  )
  expect(addresseesAsFact([], 'fr')).toBe('non connus')
})

test('a meeting from which the status is not known did not act on the text', () => {
  const lost = resolution([
    ['adopted', cop18],
    ['statusNotKnown', cop19],
  ])
  expect(isActOf('cop18', lost)).toBe(true)
  expect(isActOf('cop19', lost)).toBe(false)
})
