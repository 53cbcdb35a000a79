import { expect, test } from 'vitest'
import { isShown, queryOfView } from '#/editorial/views/query'

test.each([
  ['', ''],
  ['?page=3&locale=fr&depth=1', ''],
  [
    '?sort=-name&where[or][0][and][0][kind][equals]=un&page=2',
    'sort=-name&where%5Bor%5D%5B0%5D%5Band%5D%5B0%5D%5Bkind%5D%5Bequals%5D=un',
  ],
  ['?where[kind][equals]=un&sort=-name', 'sort=-name&where%5Bkind%5D%5Bequals%5D=un'],
  ['?search=&desk=mine', 'desk=mine'],
  ['?wherever=1&javascript:alert(1)', ''],
])('of %j a view keeps %j', (search, query) => {
  expect(queryOfView(search)).toBe(query)
  expect(queryOfView(query)).toBe(query)
})

test.each([
  ['search=a', 'search=a', true],
  ['search=a', 'columns=%5B%5D&limit=10&search=a&sort=-name', true],
  ['search=a&sort=name', 'search=a&sort=-name', false],
  ['search=a', 'search=a&where%5Bkind%5D%5Bequals%5D=un', false],
  ['search=a', '', false],
  ['', 'limit=10', true],
  ['', 'search=a', false],
])('the view %j is what %j shows: %j', (view, shown, is) => {
  expect(isShown(view, shown)).toBe(is)
})
