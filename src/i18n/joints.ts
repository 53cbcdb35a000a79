/** Places in a text where a blank becomes a no-break space, so that no line ends there. */

export const noBreak = '\u00a0'
/** Every blank inside a line, no-break or not: a text may be set twice. */
export const blank = '[ \u00a0\u2009\u202f]'

const bodies = '(?<!\\p{L})(?:CoP|SC|AC|PC)'
const number = '(?:\\d\\.\\d{1,4}|\\))'

/** Official symbols, the same in every language. In a joint `_` stands for the blank. */
const symbolJoints = [
  // "Conf. 12.4", "(Rev. CoP18)", "CoP 18", "SC73 Doc. 13"
  '(?<=(?<!\\p{L})[Cc]onf\\.?)_(?=\\d)',
  '(?<=(?<!\\p{L})Rev\\.)_(?=CoP)',
  `(?<=${bodies})_(?=\\d)`,
  `(?<=${bodies}_?\\d{1,3})_(?=Doc\\.)`,
  '(?<=(?<!\\p{L})Doc\\.)_(?=\\d)',
  // "18.49 – 18.51", also with the hyphen that is often typed; "18.49 à 18.51", "18.49 to 18.51"
  `(?<=${number})_(?=(?:[–—-]|à|to)_\\d+\\.\\d)`,
  `(?<=${number}_(?:[–—-]|à|to))_(?=\\d+\\.\\d)`,
]

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'January|February|March|April|May|June|July|August|September|October|November|December'

/** Nouns with a figure or a letter after them: "article XV", "décision 18.49", "p. 12". */
const counted =
  '[Aa]rt(?:icles?|\\.)|[Aa]nnex(?:es?)?|[Aa]ppendi(?:x|ces)|[Pp]ara(?:graphe?s?|\\.)|[Aa]linéas?|' +
  '[Cc]hap(?:itres?|ters?|\\.)|[Ss]ections?|[Pp]ages?|pp?\\.|[Ll]i(?:gnes?|nes?)|[Dd][ée]cisions?|[Nn]os|No\\.|§'

const civilities = 'MM?\\.|M(?:me|lle)s?|(?:Mrs?|Ms|Dr|Pr|Prof|St)\\.?'

const textJoints = [
  // "1er mars", "8 June"; a range of days may break after its dash, never before.
  `(?<=(?<![\\p{L}\\d])\\d{1,2}(?:er)?)_(?=(?:${months})(?!\\p{L}))`,
  `(?<=(?<!\\p{L})(?:${months}))_(?=[–—]_\\d)`,
  // "3 – 5"
  '(?<=\\d)_(?=[–—]_\\d)',
  '(?<=\\d_[–—])_(?=\\d)',
  // "20e session", "XXe siècle", "20th meeting"
  '(?<=(?<![\\p{L}\\d])(?:\\d{1,4}|[IVX]{1,6})(?:er|re|es?|st|nd|rd|th))_(?=\\p{L})',
  `(?<=(?<!\\p{L})(?:${counted}))_(?=\\d|[IVXLC]+(?!\\p{L})|[A-Z](?![\\p{L}’]))`,
  // "n° 3", also when its space is missing
  '(?<=(?<!\\p{L})[Nn][°º])_?(?=\\d)',
  // "M. Dupont", "J.-P. Martin"
  `(?<=(?<!\\p{L})(?:${civilities}))_(?=\\p{Lu})`,
  '(?<=(?<![\\p{L}\\p{N}.])(?:\\p{Lu}\\.-?){0,4}\\p{Lu}\\.)_(?=\\p{Lu})',
  // "210 ko", "10 h 30"
  '(?<=\\d)_(?=(?:octets?|bytes?|[kMG]o|[KMG]B)(?!\\p{L}))',
  '(?<=(?<![\\d.,])\\d{1,2})_(?=h(?![\\p{L}\\d]))',
  '(?<=\\d_h)_(?=\\d\\d(?!\\d))',
]

/** Binds the parts of official symbols: "Conf. 12.4 (Rev. CoP18)" may break before its parenthesis only. */
export const bindSymbols = binder(symbolJoints)

/** Binds dates, ordinals, references, names and measures. */
export const bindText = binder(textJoints)

/** Whole groups of three only, and no telephone number: "10 000", not "022 917 81 39", not "en 2024 100 Parties". */
const thousands = new RegExp(
  `(?<![\\p{L}\\d.,:/+-]|[\\d)]${blank})[1-9]\\d{0,2}(?:${blank}\\d{3})+(?!\\d|${blank}\\d)`,
  'gu',
)

/** Sets `space` between the groups of three of a number that was typed with blanks. */
export function bindThousands(space: string): (text: string) => string {
  return (text) => text.replace(thousands, (figures) => figures.replace(new RegExp(blank, 'gu'), space))
}

function binder(joints: readonly string[]): (text: string) => string {
  const patterns = joints.map((joint) => new RegExp(joint.replaceAll('_', blank), 'gu'))
  return (text) => patterns.reduce((bound, pattern) => bound.replace(pattern, noBreak), text)
}
