import { expect, test } from 'vitest'
import {
  effectSentence,
  meetingCode,
  meetingName,
  meetingPlace,
  postponementSentence,
} from '#/collections/meetings/messages'

test('a meeting is named by its rank and its body', () => {
  expect(meetingName({ body: 'cop', kind: 'ordinary', number: 20 }, 'fr')).toBe(
    '20e session de la Conférence des Parties',
  )
  expect(meetingName({ body: 'cop', kind: 'ordinary', number: 1 }, 'fr')).toBe(
    '1re session de la Conférence des Parties',
  )
  expect(meetingName({ body: 'standingCommittee', kind: 'ordinary', number: 73 }, 'en')).toBe(
    '73rd meeting of the Standing Committee',
  )
  expect(meetingName({ body: 'cop', kind: 'extraordinary', number: 2 }, 'fr')).toBe(
    '2e session extraordinaire de la Conférence des Parties',
  )
})

test('the code has no English word in it', () => {
  expect(meetingCode({ code: 'CoP2 (extraordinary)' })).toBe('CoP2')
  expect(meetingCode({ code: 'CoP20' })).toBe('CoP20')
})

test('a city that bears the name of its country says it once', () => {
  expect(meetingPlace({ city: 'Samarcande', country: 'UZ' }, 'fr')).toBe('Samarcande (Ouzbékistan)')
  expect(meetingPlace({ city: 'Panama', country: 'PA' }, 'fr')).toBe('Panama')
  expect(meetingPlace({ city: 'Panama City', country: 'PA' }, 'en')).toBe('Panama City (Panama)')
})

test('the effect of a meeting lies ahead, behind, or is not established', () => {
  const day = '2026-03-05T12:00:00.000Z'
  expect(effectSentence(day, 'fr', '2026-03-04')).toBe('Ce que la session a adopté prend effet le 5 mars 2026.')
  expect(effectSentence(day, 'fr', '2026-03-05')).toBe('Ce que la session a adopté a pris effet le 5 mars 2026.')
  expect(effectSentence(null, 'en', '2026-03-05')).toBe(
    'The date of effect of what the meeting adopted is not established.',
  )
})

test('a meeting that does not keep to its days says so, and which they were', () => {
  const days = { previousStart: '2028-06-16T12:00:00.000Z', previousEnd: '2028-06-27T12:00:00.000Z' }
  expect(postponementSentence({ ...days, eventStatus: 'rescheduled' }, 'fr')).toBe(
    'Session reportée : elle devait se tenir du 16 au 27 juin 2028.',
  )
  expect(postponementSentence({ ...days, eventStatus: 'rescheduled' }, 'en')).toBe(
    'Postponed: the meeting was to be held from 16 to 27 June 2028.',
  )
  expect(postponementSentence({ eventStatus: 'postponed' }, 'fr')).toBe(
    'Session reportée : ses nouvelles dates ne sont pas fixées.',
  )
  expect(postponementSentence({ eventStatus: 'cancelled' }, 'en')).toBe('The meeting was cancelled.')
  expect(postponementSentence(days, 'fr')).toBeNull()
})
