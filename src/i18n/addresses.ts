/**
 * Replaces an address while rules are applied. It is a private-use character, which no rule takes for a letter or a
 * mark.
 */
export const placeholder = '\ue000'

const inAddress = '[^\\s<>«»“”"]*[^\\s<>«»“”".,;:!?([{)\\]}’\']'
const protectedText = new RegExp(
  [
    '`[^`\\n]+`',
    // "https://…", "mailto:…", "www.…", and "cites.org/fra/res" for short
    `(?:(?<![a-z+.-])[a-z][a-z\\d+.-]*://|(?:mailto|urn|doi|tel):(?=\\S)|www\\.)${inAddress}`,
    "[\\p{L}\\p{N}._+'-]{1,64}@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}",
    `(?<![\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}/(?:${inAddress})?`,
    placeholder,
  ].join('|'),
  'giu',
)

/** Applies rules to a text, except to its web and mail addresses and its `code`, which stay unchanged. */
export function outsideAddresses(text: string, rules: readonly ((text: string) => string)[]): string {
  const kept: string[] = []
  const marked = text.replace(protectedText, (found) => {
    kept.push(found)
    return placeholder
  })
  const set = rules.reduce((current, rule) => rule(current), marked)
  return set.replaceAll(placeholder, () => kept.shift() ?? '')
}
