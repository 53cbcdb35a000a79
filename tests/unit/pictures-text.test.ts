/** Texts are measured and broken without a browser. */
import { describe, expect, test } from 'vitest'
import { atMost } from '#/ui/pictures/atMost'
import { widthOf, wrap } from '#/ui/pictures/text'
import { fc } from '../support/properties'

const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 12 }).map((words) => words.join(' '))

describe('a text in lines', () => {
  test('no line is wider than asked for', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 24, max: 700 }), (long, width) => {
        for (const line of wrap(long, width)) if ([...line].length > 1) expect(widthOf(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('nothing is lost, and nothing but blanks is added', () => {
    const without = (some: string) => some.replaceAll(' ', '')
    fc.assert(
      fc.property(text, fc.integer({ min: 24, max: 700 }), (long, width) => {
        expect(without(wrap(long, width).join(''))).toBe(without(long.trim()))
      }),
    )
  })

  test('breaks at blanks; after a hyphen or anywhere only where a word alone is too wide; never at a no-break space', () => {
    expect(wrap('des États-Unis', 150)).toEqual(['des États-Unis'])
    expect(wrap('des États-Unis', 100)).toEqual(['des', 'États-Unis'])
    expect(wrap('États-Unis', 70)).toEqual(['États-', 'Unis'])
    expect(wrap('le 8\u00a0juin 2015', 80)).toEqual(['le 8\u00a0juin', '2015'])
    expect(wrap('phytogénétiques', 70)).toEqual(['phytogé', 'nétique', 's'])
  })

  test('a title is larger, and an accent written apart takes no room', () => {
    expect(widthOf('CITES', true)).toBeGreaterThan(widthOf('CITES'))
    expect(widthOf('e\u0301')).toBe(widthOf('é'))
    expect(widthOf('公約')).toBeGreaterThanOrEqual(32)
  })
})

describe('a list that is too long', () => {
  test('keeps its weightiest, in their order, and says how many others there are', () => {
    expect(atMost([1, 9, 2, 8, 3], 3, (n) => n)).toEqual({ few: [9, 8], others: 3 })
    expect(atMost([1, 2, 3], 3)).toEqual({ few: [1, 2, 3], others: 0 })
  })

  test('never leaves out one alone, and loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (list, most) => {
        const { few, others } = atMost(list, most)
        expect(few.length + others).toBe(list.length)
        expect(others).not.toBe(1)
      }),
    )
  })
})
