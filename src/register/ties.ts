/** How many public records of each register a partner or a theme is tied to, in words. */
import { formatCount } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import type { RegisterKind } from '#/paths'

/** The nouns after the number of records of a register: "3 décisions". */
export const nouns = {
  partners: { fr: { one: 'partenaire', other: 'partenaires' }, en: { one: 'partner', other: 'partners' } },
  agreements: { fr: { one: 'accord', other: 'accords' }, en: { one: 'agreement', other: 'agreements' } },
  resolutions: { fr: { one: 'résolution', other: 'résolutions' }, en: { one: 'resolution', other: 'resolutions' } },
  decisions: { fr: { one: 'décision', other: 'décisions' }, en: { one: 'decision', other: 'decisions' } },
} as const

export type Ties = Partial<Record<RegisterKind, number>>

/** "3 accords", "4 résolutions"; nothing of a register in which there are none. */
export function tiesInWords(ties: Ties | undefined, locale: Locale): string[] {
  const kinds = Object.keys(nouns) as (keyof typeof nouns)[] // its keys are written above
  return kinds.flatMap((kind) => {
    const count = ties?.[kind] ?? 0
    return count > 0 ? [formatCount(count, nouns[kind], locale)] : []
  })
}
