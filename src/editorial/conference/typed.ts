/** The symbols that a person typed or pasted: lists, ranges, lines, in any form in which they are printed. */
import type { Localized } from '#/i18n/locales'
import {
  type InstrumentSymbol,
  isSymbol,
  parseGroup,
  parseSymbol,
  type SymbolProblem,
  slugOf,
} from '#/instruments/symbols'

export type Typed = { symbols: InstrumentSymbol[]; unread: { text: string; why: Localized }[] }

const separators = /[,;\n\r]|\s(?:et|and|y)\s|&/iu
const headings = /^(?:r[ée]solutions?|d[ée]cisions?)\s*:?$/iu
const resolutionWords = /r[ée]solutions?|r[ée]s\.|conf\.?/giu

/** Reads every symbol of a text, each work once; what cannot be read is told with the reason. */
export function symbolsTyped(text: string): Typed {
  const found = new Map<string, InstrumentSymbol>()
  const unread: Typed['unread'] = []
  for (const given of text.split(separators)) {
    const part = given
      .trim()
      .replace(/^(?:(?:et|and|y)\s+|[-–—•*]\s*)/iu, '')
      .replace(/^(r[ée]solutions?|d[ée]cisions?)\s*:/iu, '$1 ')
      .replace(/\s*\.$/, '')
    if (part === '' || headings.test(part)) continue
    const read = symbolsOf(part)
    if (Array.isArray(read)) for (const symbol of read) found.set(slugOf(symbol), symbol)
    else unread.push({ text: part, why: read.message })
  }
  return { symbols: [...found.values()], unread }
}

function symbolsOf(part: string): InstrumentSymbol[] | SymbolProblem {
  const one = parseSymbol(part)
  if (isSymbol(one)) return [one]
  // A range is read as one of decisions: their numbers are written alike.
  const bare = part.replace(resolutionWords, '').trim()
  const group = parseGroup(bare)
  if (!Array.isArray(group)) return one.reason === 'unreadable' ? group : one
  return bare === part ? group : group.map((symbol) => ({ ...symbol, type: 'resolution' }))
}
