import { expect, test } from 'vitest'
import { queryOfView } from '#/editorial/views/query'

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
