import { expect, test } from 'vitest'
import { mentionedIn } from '#/editorial/review/comments'

const team = ['Ana', 'Ana Lima', 'Émile', ''].map((name) => ({ name }))
const names = (text: string) => mentionedIn(text, team).map(({ name }) => name)

test.each([
  ['@Ana Lima, voyez', ['Ana Lima']],
  ['@Ana et @Ana Lima', ['Ana Lima', 'Ana']],
  ['Émile, et @Émile.', ['Émile']],
  ['ana@Ana.example', []],
  ['@Anatole', []],
  ['Ana, @ , @ana', []],
])('the people whom a comment names: %s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})
