import type { Locale } from '#/i18n/locales'
import { fileParameters, parameterNames, type Refused } from '#/parameters'
import { registerMessages as words } from '../registerMessages'
import { dayPattern, type Names, optionsOf, type Selection, type Unread } from '../selection'

export const problemType = 'application/problem+json'

/** The answer to a query of a file that cannot be read (RFC 9457): each part of it, and what it may be. */
export function problemOf(selection: Selection, refused: Refused[], names: Names): string {
  const { locale, register, unread } = selection
  const parameters = fileParameters(register.kind).map((each) => parameterNames[each][locale])
  const isRefused = (name: string) => refused.some((each) => each.name === name)
  const errors = [
    ...refused.map(({ name, value, reason }) => ({
      parameter: name,
      value,
      detail: words.refused[reason][locale](name),
      ...(reason === 'unknown' ? { parameters } : {}),
    })),
    ...unread.flatMap((each) => {
      const parameter = parameterNames[each.parameter][locale]
      const { value, text } = each
      return isRefused(parameter) ? [] : [{ parameter, value, detail: text, ...rightOf(each, locale, names) }]
    }),
  ]
  const detail = errors.map((error) => error.detail).join(' ')
  return `${JSON.stringify({ title: words.problems[locale], status: 400, detail, errors })}\n`
}

/** The values that a parameter may have, or their form. */
function rightOf({ parameter, facet }: Unread, locale: Locale, names: Names) {
  if (facet?.options.of === 'values') return { pattern: facet.options.pattern }
  if (facet) return { values: optionsOf(facet, locale, names).map(({ slug }) => slug) }
  return parameter === 'sort' ? { values: [words.byTitleSlug[locale]] } : { pattern: dayPattern }
}
