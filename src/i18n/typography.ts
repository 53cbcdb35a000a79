import { outsideAddresses, placeholder } from '#/i18n/addresses'
import { bindSymbols, bindText, bindThousands, blank, noBreak } from '#/i18n/joints'
import type { Locale } from '#/i18n/locales'

const narrowNoBreak = '\u202f'

/** Typographic rules: those of each language, and those of Canadian French, which no page uses by default. */
export type Typography = Locale | 'fr-CA'

type Rule = (text: string) => string

/** The space before a mark or between thousands. */
type Spacing = { colon: string; highMark: string; percent: string; thousands: string }

/**
 * Sets a stored text in the typography of its language. It is for rendering only: the result is never stored.
 *
 * French follows the United Nations in Geneva: a no-break space before the colon and inside guillemets, a narrow one
 * before ; ! ?, and missing ones are added. English gets curly quotation marks and no space before a mark. In both,
 * words that must stay on one line get a no-break space. Addresses and `code` stay unchanged, and so does a mark that
 * touches the following character ("10:30", "R-012:4"). Applying it twice changes nothing more.
 */
export function typeset(text: string, typography: Typography): string {
  const known = set[typography].get(text)
  if (known !== undefined) return known
  const made = outsideAddresses(text, rules[typography])
  if (set[typography].size >= setLimit) set[typography].clear()
  set[typography].set(text, made)
  return made
}

/**
 * Texts that were set before. Every page prints the same menus and names, and the rules cost more than the rest of it.
 */
const set: Record<Typography, Map<string, string>> = { fr: new Map(), 'fr-CA': new Map(), en: new Map() }
const setLimit = 10_000

/**
 * Sets a title that is quoted as official, with the punctuation of its author: only the apostrophes are curled, and the
 * parts of a symbol bound.
 */
export function typesetVerbatim(text: string): string {
  return outsideAddresses(text, [curlApostrophes, bindSymbols])
}

/**
 * Curls an apostrophe after a letter: before another letter, a figure ("l'18e"), a quotation ("d'« usage »"), or the
 * next node.
 */
function curlApostrophes(text: string): string {
  return text.replace(apostrophe, '’')
}

const apostrophe = new RegExp(`(?<=\\p{L})'(?=[\\p{L}\\p{N}«“"${placeholder}]|$)`, 'gu')

// No quotation opens before a closing mark: an earlier rule may have removed the blank between them.
const straightPair =
  /(?<=^|[\s([{«“‘’—–])"(?=[^\s"])(?![:;!?](?:$|[\s»”’)\]}!?….,]))([^"\n]*)(?<=\S)"(?=$|[\s.,;:!?…)\]}»”’—–])/gu

/** Inside guillemets the inner quotation takes “ ”. */
function frenchQuotes(text: string): string {
  let read = 0
  let isInGuillemets = false
  return text.replace(straightPair, (_, quoted: string, offset: number) => {
    for (; read < offset; read += 1) {
      if (text[read] === '«') isInGuillemets = true
      else if (text[read] === '»') isInGuillemets = false
    }
    return isInGuillemets ? `“${quoted}”` : `«${quoted}»`
  })
}

/** Also sets guillemets at either end of a text, since the quoted text may be in another node. */
function frenchGuillemets(text: string): string {
  return text
    .replace(new RegExp(`«${blank}*(?=\\S|$)`, 'gu'), `«${noBreak}`)
    .replace(new RegExp(`(?<=^|[^\\s«])${blank}*»`, 'gu'), `${noBreak}»`)
}

/** "20e", "1re", "XIXe": the longer endings that are often typed are wrong. */
function frenchOrdinals(text: string): string {
  return text
    .replace(/(?<=(?<![\p{L}\d.,])1)[èe]re(?!\p{L})/gu, 're')
    .replace(/(?<=(?<![\p{L}\d.,])(?:\d{1,4}|[IVXLC]{1,7}))i?[èe]me(?=s?(?!\p{L}))/gu, 'e')
}

// A mark counts as punctuation only before a blank, a closing mark or the end: not in "10:30", "?a=1" or "!important".
const beforeMark = `(^|[^\\s([{«“‘:;!?])(${blank}*)`

/** Sets the space of the language before : ; ! ? and %. */
function punctuation(spacing: Spacing): Rule {
  // Where no space is due, a colon between blanks and before a figure may be a ratio: "1 : 5".
  const ratio = spacing.colon ? '' : `(?!${blank}\\d)`
  const colon = new RegExp(`${beforeMark}:${ratio}(?=$|[\\s»”’)\\]}])`, 'gu')
  const highMark = new RegExp(`${beforeMark}([;!?])(?=$|[\\s»”’)\\]}!?….,])`, 'gu')
  const percent = new RegExp(`(?<=\\d)${blank}*(?=[%‰](?![\\p{L}\\p{N}]))`, 'gu')
  return (text) =>
    text
      .replace(colon, (found, before: string, gap: string) => (before || gap ? `${before}${spacing.colon}:` : found))
      .replace(highMark, (found, before: string, gap: string, mark: string) =>
        before || gap ? `${before}${spacing.highMark}${mark}` : found,
      )
      .replace(percent, spacing.percent)
}

function englishQuotes(text: string): string {
  return text
    .replace(straightPair, '“$1”')
    .replace(/(?<=^|[\s([{“—–])'(?=\d0s)/gu, '’')
    .replace(/(?<=^|[\s([{“—–])'(?=[\p{L}\p{N}])/gu, '‘')
    .replace(/(?<=[\p{L}.,!?…])'(?=$|[\s.,;:!?)\]}”—–])/gu, '’')
}

function french(spacing: Spacing): Rule[] {
  return [
    curlApostrophes,
    frenchQuotes,
    frenchGuillemets,
    punctuation(spacing),
    frenchOrdinals,
    bindSymbols,
    bindText,
    bindThousands(spacing.thousands),
  ]
}

/** English typed with blanks between thousands keeps them, bound: which numbers take a comma is the author's choice. */
const englishSpacing: Spacing = { colon: '', highMark: '', percent: '', thousands: noBreak }

const rules: Record<Typography, Rule[]> = {
  fr: french({ colon: noBreak, highMark: narrowNoBreak, percent: noBreak, thousands: narrowNoBreak }),
  'fr-CA': french({ colon: noBreak, highMark: '', percent: noBreak, thousands: noBreak }),
  en: [
    curlApostrophes,
    englishQuotes,
    punctuation(englishSpacing),
    bindSymbols,
    bindText,
    bindThousands(englishSpacing.thousands),
  ],
}
