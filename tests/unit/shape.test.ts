import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'
import { misshapen } from '#/cms/input/shape'

describe('a date is a day of the calendar, or a moment in UTC', () => {
  const fields = [{ name: 'start', type: 'date' }] as FlattenedField[]

  test.each([
    '2024-07-15',
    '2024-07-15T12:00Z',
    '2024-07-15T12:00:00Z',
    '2024-07-15T12:00:00.000Z',
    new Date('2024-07-15'),
    '1800-01-01',
    '2400-12-31',
    null,
    '',
  ])('%j is accepted', (start) => {
    expect(misshapen(fields, { start }, false)).toEqual([])
  })

  test.each([
    '5 mars 20226',
    '12 mars',
    'Mar 12',
    '2024',
    '2024-07',
    '12/31/2024',
    '2024-02-30',
    '2024-02-30T12:00:00.000Z',
    '2024-07-15T24:30:00Z',
    '2024-07-15T00:00:00+02:00',
    '2024-07-15T12:00',
    '+020226-03-05',
    new Date(Number.NaN),
    20240715,
  ])('%j is refused', (start) => {
    expect(misshapen(fields, { start }, false)).toEqual([{ path: 'start', rule: 'date' }])
  })

  test.each(['0026-03-05', '1799-12-31', '2401-01-01T00:00:00Z', '9999-12-31'])(
    '%j is of no possible year',
    (start) => {
      expect(misshapen(fields, { start }, false)).toEqual([{ path: 'start', rule: 'year' }])
    },
  )
})

describe('what is not filled in is nothing; a value of another type is not', () => {
  const fields = ['text', 'checkbox', 'date', 'number', 'relationship'].map((type) => ({
    name: type,
    type,
    relationTo: 'partners',
  })) as FlattenedField[]

  test.each([{ text: null, checkbox: null, date: '', number: null, relationship: '' }])('%j is accepted', (given) => {
    expect(misshapen(fields, given, false)).toEqual([])
  })

  test.each([
    ['text', 12],
    ['text', Number.POSITIVE_INFINITY],
    ['text', true],
    ['checkbox', 0],
    ['checkbox', 'true'],
    ['date', 'null'],
    ['date', 0],
    ['relationship', 'none'],
    ['relationship', 0],
  ])('a %s that is %j is refused', (name, value) => {
    expect(misshapen(fields, { [name]: value }, false)).toMatchObject([{ path: name }])
  })
})
