/** The words of the two languages, whether or not a record has them. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'

// The lists are read as files: as modules, their 600,000 words would be as many objects for as long as the portal runs.
const lists = ['an-array-of-french-words', 'an-array-of-english-words'].map((name) =>
  path.join(process.cwd(), 'node_modules', name, 'index.json'),
)

/** JSON arrays of words without accents: `"ab","abaca"`. */
let words: Promise<string[]> | undefined

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe')

/** Which of some words, of plain letters, are French or English. */
export async function commonWords(of: readonly string[]): Promise<Set<string>> {
  words ??= Promise.all(lists.map(async (list) => withoutAccents(await readFile(list, 'utf8'))))
  const texts = await words
  return new Set(of.filter((word) => texts.some((text) => text.includes(`"${word}"`))))
}
