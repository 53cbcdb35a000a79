/** What a text may have meant that finds nothing as it is spelt. */
import type { Locale } from '#/i18n/locales'
import { plain } from '#/i18n/slugify'
import { commonWords } from './commonWords'
import { askIndex } from './indexDatabase'

/**
 * The text with each word that no record has replaced by the word of a record that is spelt most like it, two words by
 * the one that they are together. A word that some record has, in any language, is no misspelling, nor is any other word
 * of the two languages.
 */
export async function speltAlike(locale: Locale, text: string): Promise<string> {
  const words = plain(text).match(/\p{L}+/gu) ?? []
  const pairs = words.slice(1).map((word, i) => `${words[i]}${word}`)
  const long = [...new Set([...words, ...pairs])].filter((word) => /^\p{L}{4,40}$/u.test(word))
  const rows = await askIndex<{ word: string; isKnown: boolean; alike: string[] }>(
    `select word, exists (select from live.words known where known.word = given.word) as "isKnown", array(
       select known.word from live.words known
       where known.locale = $1 and known.word % given.word
       order by similarity(known.word, given.word) desc, known.word limit 20
     ) as alike
     from unnest($2::text[]) given(word)`,
    [locale, long],
  )
  const common = await commonWords(rows.flatMap(({ word, isKnown }) => (isKnown ? [] : [word])))
  const guesses = new Map(
    rows.map(({ word, isKnown, alike }) => [word, isKnown || common.has(word) ? word : nearestOf(word, alike)]),
  )
  const known = new Set(rows.flatMap(({ word, isKnown }) => (isKnown ? [word] : [])))
  const together = text.replace(/(\p{L}+)[ -](\p{L}+)/gu, (pair, first, second) => {
    const one = plain(`${first}${second}`)
    return known.has(one) && !(known.has(plain(first)) && known.has(plain(second))) ? one : pair
  })
  return together.replace(/\p{L}+/gu, (word) => {
    const guess = guesses.get(plain(word))
    return guess && guess !== plain(word) ? guess : word
  })
}

/** The number of letters that may be wrong in a word. */
const mayDiffer = (word: string) => (word.length < 8 ? 1 : 2)

/** The candidate with the fewest wrong letters; null where too many are. @param candidates the most similar first */
function nearestOf(word: string, candidates: readonly string[]): string | null {
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: distanceOf(word, candidate) }))
    .toSorted((a, b) => a.distance - b.distance)
  return best && best.distance <= mayDiffer(word) ? best.candidate : null
}

/** The letters that are added, lost, changed or swapped with their neighbour between two words. */
function distanceOf(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(Math.min(changed, at(i - 1, j) + 1, at(i, j - 1) + 1, isSwapped ? at(i - 2, j - 2) + 1 : changed))
    }
  }
  return at(a.length, b.length)
}
