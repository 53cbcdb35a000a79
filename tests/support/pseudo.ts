const plain = 'acegiklnorstuyzACEGIKLNORSTUYZ'
const marked = 'áçéğíķłñöřšţüýžÁÇÉĞÍĶŁÑÖŘŠŢÜÝŽ'

const kept = [
  // Placeholders, tags, entities and `code`
  '\\$?\\{[^{}]*\\}+|%[sdo]\\b|<[^<>]*>|&#?\\w+;|`[^`]*`',
  // Addresses of the web and of mail
  '\\b\\w+:\\/\\/\\S+|\\bwww\\.\\S+|[\\w.+-]+@\\S+\\.\\S+',
  // Words with a figure: "CoP18", "20e", "12.4"
  '[\\p{L}\\d]*\\d[\\p{L}\\d.,:]*',
].join('|')

const pieces = new RegExp(`(${kept})|\\p{L}\\p{M}*|.`, 'gsu')

/**
 * A text as a language of longer words would have it: with accents, and about 40 % longer. A page set in it shows the
 * words that no pair translates, which stay plain, and the boxes that are too tight. Placeholders, tags, addresses and
 * words with a figure come back as they are.
 */
export function pseudo(text: string): string {
  let due = 0
  return text.replace(pieces, (found: string, isKept: string | undefined) => {
    if (isKept) return found
    due += 0.4
    const letter = marked[plain.indexOf(found)] ?? found
    if (due < dueFor(found)) return letter
    due -= 1
    return letter + letter
  })
}

/** The missing length at which a character is doubled: a vowel early, a consonant where no vowel comes in time. */
function dueFor(character: string): number {
  if (/^[aeiouyàâéèêëîïôöùûü]/iu.test(character)) return 0.6
  return /^\p{L}/u.test(character) ? 1.4 : Number.POSITIVE_INFINITY
}
