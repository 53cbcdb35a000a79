import type { Locale } from '#/i18n/locales'

const noBreak = '\u00a0'
const narrowNoBreak = '\u202f'
/** Every blank that may stand inside a line, ordinary or not: a text that went through `typeset` may come back. */
const blank = '[ \u00a0\u2009\u202f]'

type Rule = (text: string) => string

/**
 * Sets a stored text for reading, in the typography of its own language; for render only, the result is never stored.
 *
 * French follows the United Nations in Geneva: a no-break space before the colon and inside guillemets, a narrow one
 * before ; ! ?, and the missing ones supplied. English gets curly quotation marks. In both, what must not part at
 * the end of a line is bound. Addresses stay as they are, and so does any mark that touches what follows it
 * ("10:30", "R-012:4"). Applying it twice changes nothing more.
 */
export function typeset(text: string, locale: Locale): string {
  return outsideAddresses(text, rules[locale])
}

/**
 * For a title quoted as official, whose punctuation is its author's: only the apostrophes are curled
 * and the parts of a symbol bound.
 */
export function typesetVerbatim(text: string): string {
  return outsideAddresses(text, [curlApostrophes, bindSymbols])
}

/** Between letters, before a figure ("l'18e") and before a quotation ("d'« usage »"). */
function curlApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})'(?=[\p{L}\p{N}«“])/gu, '’')
}

const straightPair = /(?<=^|[\s([{«“‘—–])"(?=[^\s"])([^"\n]*)(?<=\S)"(?=$|[\s.,;:!?…)\]}»”’—–])/gu

/** Inside guillemets the inner quotation takes “ ”. */
function frenchQuotes(text: string): string {
  return text.replace(straightPair, (_, quoted: string, offset: number) => {
    const before = text.slice(0, offset)
    return before.lastIndexOf('«') > before.lastIndexOf('»') ? `“${quoted}”` : `«${quoted}»`
  })
}

function frenchGuillemets(text: string): string {
  return text
    .replace(new RegExp(`«${blank}*(?=\\S)`, 'gu'), `«${noBreak}`)
    .replace(new RegExp(`(?<=[^\\s«])${blank}*»`, 'gu'), `${noBreak}»`)
}

// A mark counts as punctuation only before a blank, a closing mark or the end: not in "10:30", "?a=1" or "!important".
const beforeMark = `(^|[^\\s([{«“‘:;!?])(${blank}*)`
const colon = new RegExp(`${beforeMark}:(?=$|[\\s»”’)\\]}])`, 'gu')
const highMark = new RegExp(`${beforeMark}([;!?])(?=$|[\\s»”’)\\]}!?….,])`, 'gu')
const percent = new RegExp(`(?<=\\d)${blank}?%(?![\\p{L}\\p{N}])`, 'gu')

function frenchPunctuation(text: string): string {
  return text
    .replace(colon, (found, before: string, gap: string) => (before || gap ? `${before}${noBreak}:` : found))
    .replace(highMark, (found, before: string, gap: string, mark: string) =>
      before || gap ? `${before}${narrowNoBreak}${mark}` : found,
    )
    .replace(percent, `${noBreak}%`)
}

function englishQuotes(text: string): string {
  return text
    .replace(straightPair, '“$1”')
    .replace(/(?<=^|[\s([{“—–])'(?=\d0s)/gu, '’')
    .replace(/(?<=^|[\s([{“—–])'(?=[\p{L}\p{N}])/gu, '‘')
    .replace(/(?<=[\p{L}.,!?…])'(?=$|[\s.,;:!?)\]}”—–])/gu, '’')
}

const symbolJoints = [
  '(?<=(?<!\\p{L})Conf\\.)_(?=\\d)',
  '(?<=(?<!\\p{L})Rev\\.)_(?=CoP)',
  '(?<=(?<!\\p{L})CoP)_(?=\\d)',
  // "18.49 – 18.51", also with the hyphen that is often typed.
  '(?<=\\d\\.\\d+|\\))_(?=[–—-]_\\d+\\.\\d)',
  '(?<=(?:\\d\\.\\d+|\\))_[–—-])_(?=\\d+\\.\\d)',
]

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'January|February|March|April|May|June|July|August|September|October|November|December'

const textJoints = [
  // "1er mars", "8 June"; a range of days may break after its dash, never before.
  `(?<=(?<![\\p{L}\\d])\\d{1,2}(?:er)?)_(?=(?:${months})(?!\\p{L}))`,
  `(?<=(?<!\\p{L})(?:${months}))_(?=[–—]_\\d)`,
  // "3 – 5"
  '(?<=\\d)_(?=[–—]_\\d)',
  '(?<=\\d_[–—])_(?=\\d)',
  // "20e session", "20th meeting"
  '(?<=(?<![\\p{L}\\d])\\d+(?:er|re|e|st|nd|rd|th))_(?=\\p{L})',
  // "article XV", "Annexe II", "Appendix I", "paragraphe 5"
  '(?<=(?<!\\p{L})(?:[Aa]rticles?|[Aa]nnex|[Aa]nnexes?|[Aa]ppendix|[Pp]aragraphe?s?))_(?=\\d|[IVXLC]+(?!\\p{L}))',
  // "n° 5", "No. 5"
  '(?<=(?<!\\p{L})(?:[Nn]°|[Nn]os|No\\.))_(?=\\d)',
]

const bindSymbols = binder(symbolJoints)
const bindText = binder(textJoints)

const rules: Record<Locale, Rule[]> = {
  fr: [curlApostrophes, frenchQuotes, frenchGuillemets, frenchPunctuation, bindSymbols, bindText],
  en: [curlApostrophes, englishQuotes, bindSymbols, bindText],
}

/** A joint is a pattern in which `_` stands for the blank that must not break. */
function binder(joints: string[]): Rule {
  const patterns = joints.map((joint) => new RegExp(joint.replaceAll('_', blank), 'gu'))
  return (text) => patterns.reduce((bound, pattern) => bound.replace(pattern, noBreak), text)
}

/** Stands for one address while the rules work; it is for private use, so no rule takes it for a letter or a mark. */
const placeholder = '\ue000'
const address = new RegExp(
  '(?:https?://|mailto:|www\\.)[^\\s<>«»“”"]*[^\\s<>«»“”".,;:!?)\\]’\']' +
    `|[\\p{L}\\p{N}._+'-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}|${placeholder}`,
  'giu',
)

function outsideAddresses(text: string, applied: Rule[]): string {
  const addresses: string[] = []
  const marked = text.replace(address, (found) => {
    addresses.push(found)
    return placeholder
  })
  const set = applied.reduce((current, rule) => rule(current), marked)
  return set.replaceAll(placeholder, () => addresses.shift() ?? '')
}
