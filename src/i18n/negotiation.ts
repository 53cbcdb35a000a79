import { defaultLocale, isLocale, type Locale } from './locales'

/** The first of our languages in an Accept-Language header, by weight; French when it names none of them. */
export function preferredLocale(header: string | null | undefined): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0]?.toLowerCase() ?? '', weight: weight ? Number(weight) : 1, order }
    })
    .filter(({ language, weight }) => isLocale(language) && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
  const first = wanted[0]?.language
  return isLocale(first) ? first : defaultLocale
}
