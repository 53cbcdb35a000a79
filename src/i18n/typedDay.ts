import { plain } from '#/i18n/slugify'

/** Years that a date of the register can have; a text of law may announce one some centuries ahead. */
export const years = { first: 1800, last: 2400 }

/** Names and abbreviations of the months in French and English, without accents. */
const monthNames = [
  'janvier janv january jan',
  'fevrier fevr fev february feb',
  'mars march mar',
  'avril avr april apr',
  'mai may',
  'juin june jun',
  'juillet juill juil july jul',
  'aout august aug',
  'septembre september sept sep',
  'octobre october oct',
  'novembre november nov',
  'decembre december dec',
]
const months = new Map(monthNames.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)))

/** Ways to write a day. Two numbers and a year are day and month in both languages. */
const shapes = [
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/,
  /^(?<day>\d{1,2}) ?(?<mark>[/.-]) ?(?<month>\d{1,2}) ?\k<mark> ?(?<year>\d{4})$/,
  /^(?<day>\d{1,2})(?:(?<=^1)er|st|nd|rd|th)?[ -]?(?<name>[a-z]+)\.?(?:, ?|[ -])?(?<year>\d{4})$/,
  /^(?<name>[a-z]+)\.? ?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(?<year>\d{4})$/,
]

/**
 * The ISO day that a person typed in French or in English: "15 juillet 2024", "1er mars 2026", "July 15, 2024",
 * "15/07/2024", "2024-07-15". Case, accents and the kind of space do not count.
 * @returns null for any other text, a day that the calendar does not have, and a year out of `years`
 */
export function parseDay(text: string): string | null {
  // The compatible form turns "1ᵉʳ" into "1er", and every no-break space into an ordinary one.
  const typed = plain(text.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
  for (const shape of shapes) {
    const parts = shape.exec(typed)?.groups
    if (parts)
      return realDay(Number(parts.year), months.get(parts.name ?? '') ?? Number(parts.month), Number(parts.day))
  }
  return null
}

function realDay(year: number, month: number, day: number): string | null {
  if (!(year >= years.first && year <= years.last)) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  // The calendar turns 31 February into 2 March.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}
