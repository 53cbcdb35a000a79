import { asciiOf } from './letters'

/** A lowered figure after a letter (CO₂), and a raised one after a metre (km²); another raised one is a note or a power. */
const figures = /(?<=[\p{L}₀-₉])[₀-₉]|(?<=(?<![\p{L}\p{M}])[kcdhm]?m)[²³]/gu

/** Figures of formulas and units on the line: Postgres would part them from their letters. */
export const withFiguresOnLine = (text: string): string => text.replace(figures, (figure) => figure.normalize('NFKD'))

/** Letters without case or accents and one kind of apostrophe, as a search, an order and an address read them. */
export function plain(text: string): string {
  return withFiguresOnLine(text)
    .replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFKD'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/(?![a-z])\p{Script=Latin}/gu, (letter) => asciiOf.get(letter) ?? letter)
}

/**
 * A text as the last part of an address: lower case, no accents, hyphens; at most 80 characters, cut between words.
 * Empty when nothing of the text can stand in an address.
 */
export function slugify(text: string): string {
  const words = plain(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > 80) break
    slug = longer
  }
  return slug || (words[0]?.slice(0, 80) ?? '')
}

/** A text by which names are put in order: case and accents do not count, and numbers are numbers. */
export function orderKey(text: string): string {
  return plain(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'))
    .trim()
}
