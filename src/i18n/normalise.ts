/** Invisible characters that mean nothing: soft hyphens, zero-width spaces, marks of order and of annotation. */
const invisible = /(?![\u200c-\u200f\u061c])(?:(?=\p{Cf})\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb])/gu

/** Scripts in which a joiner or a non-joiner changes how the letters around it are written. */
const joining = ['Arabic', 'Syriac', 'Mandaic', 'Mongolian', 'Nko', 'Adlam', 'Devanagari', 'Bengali', 'Gurmukhi']
  .concat('Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan')
  .map((script) => `\\p{Script=${script}}`)
  .join('')

const pictures = '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f'

/** A joiner between other letters; those between pictographs make one of them. */
const idleJoiner = new RegExp(
  `(?!(?<=[${joining}])[\\u200c\\u200d](?=[${joining}]))(?!(?<=[${pictures}])\\u200d(?=[${pictures}]))[\\u200c\\u200d]`,
  'gu',
)

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** One letter for each part of a ligature that PDF files print. */
const ligature = /[\ufb00-\ufb06]/g

/**
 * A part of a text: composed letters (NFC), no ligature, no invisible character that means nothing, and line ends other
 * than `\n` as spaces. The spaces at its ends part it from its neighbours, and stay.
 */
export function normalisePart(text: string): string {
  const visible = text
    .replace(ligature, (letters) => letters.normalize('NFKD'))
    .replace(invisible, '')
    .replace(idleJoiner, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f\u0085\u2028\u2029]/g, ' ')
  return (rightToLeft.test(visible) ? visible : visible.replace(/[\u200e\u200f\u061c]/g, '')).normalize('NFC')
}

/** A text of one line: also without spaces at its ends, and with one for each run of them; no-break spaces stay. */
export const normaliseLine = (text: string): string =>
  normalisePart(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim()

/** A text of several lines, without space at its ends. */
export const normaliseLines = (text: string): string =>
  normalisePart(text.replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n')).trim()
