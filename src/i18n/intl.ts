/** Objects of `Intl`, each made once: making one costs a hundred times as much as using it, and a page needs dozens. */

/** The language tags for `Intl`. English dates read "8 June 2015", as the United Nations write them. */
export const languageTags = { fr: 'fr', en: 'en-GB' } as const

type Tag = (typeof languageTags)[keyof typeof languageTags]

function once<Options, Made>(make: (tag: Tag, options: Options) => Made): (tag: Tag, options: Options) => Made {
  const made = new Map<string, Made>()
  return (tag, options) => {
    const key = `${tag} ${JSON.stringify(options)}`
    const known = made.get(key) ?? make(tag, options)
    made.set(key, known)
    return known
  }
}

export const dateFormat = once(
  (tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }),
)
export const numberFormat = once((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options))
export const pluralRules = once((tag, type: Intl.PluralRuleType) => new Intl.PluralRules(tag, { type }))
export const listFormat = once((tag, type: Intl.ListFormatType) => new Intl.ListFormat(tag, { type }))
export const displayNames = once((tag, type: Intl.DisplayNamesType) => new Intl.DisplayNames(tag, { type }))
/** The order of names in a list: case and accents do not count, and numbers are numbers. */
export const nameOrder = once((tag, _: null) => new Intl.Collator(tag, { sensitivity: 'base', numeric: true }))
