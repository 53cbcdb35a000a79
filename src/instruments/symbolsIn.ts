/** Symbols inside a longer text, as documents and readers write them: lists, ranges, "18.49, paragraphe b)". */
import { type InstrumentSymbol, isSymbol, parseGroup, parseSlug, parseSymbol, slugOf } from './symbols'

/** A symbol among other words. What has one more point, or a figure beside it, is a date or a version. */
const candidate =
  /(?<![\p{L}\p{N}.,])(?:(?:r[ée]solutions?|r[ée]s\.)\s*)?(?:conf\.?\s*)?\d{1,3}\s?\.\s?\d{1,4}(?:\s*\(\s*r[ée]v\.?\s*(?:cop\s*\d{1,3}\s*)?\))?(?![.,]?\d|[.]\p{L})/giu

const between = /^\s*(?:[-\u2010-\u2014]|to|through|[àa])\s*$/iu

/** A range of a reader names no more than this many texts. */
const longestRange = 60

/**
 * The one or more symbols that a text consists of: "18.49", "18-49", "18,49", "Décisions 18.49 à 18.51", "18.49 et 18.50".
 * @returns null when it holds other words, or none
 */
export function symbolsOnly(text: string): InstrumentSymbol[] | null {
  const dotted = text.replace(/(\d)\s*[-–‑,]\s*(\d)/, '$1.$2')
  const one = [parseSymbol(text), parseSymbol(dotted), parseSlug(text)].find((read) => read && isSymbol(read))
  if (one && isSymbol(one)) return [one]
  const group = parseGroup(text)
  return Array.isArray(group) && group.length <= longestRange ? group : null
}

/** The symbols that a text names, those of its ranges one by one; each work once. */
export function symbolsIn(text: string): InstrumentSymbol[] {
  const only = symbolsOnly(text)
  if (only) return only
  const found = new Map<string, InstrumentSymbol>()
  let last: { end: number; text: string } | null = null
  for (const { 0: named, index } of text.matchAll(candidate)) {
    const isRange = last !== null && between.test(text.slice(last.end, index))
    const range = isRange && last ? symbolsOnly(`${last.text} - ${named}`) : null
    for (const symbol of range ?? [parseSymbol(named)]) {
      if (isSymbol(symbol)) found.set(slugOf(symbol), symbol)
    }
    last = { end: index + named.length, text: named }
  }
  return [...found.values()]
}
