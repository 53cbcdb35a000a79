/** What readers look for among many records, always the same. */
import type { Locale } from '#/i18n/locales'
import { judgedQueries } from '../../support/judgedQueries'
import { actions, places, subjects } from './words'

export type Asked = { locale: Locale; text: string }

/** The judged queries, and as many that speak of the invented records. */
export function searches(): Asked[] {
  const invented = Array.from({ length: judgedQueries.length }, (_, n): Asked => {
    const locale = n % 2 === 0 ? 'fr' : 'en'
    const [action, subject, place] = [
      actions[n % actions.length],
      subjects[n % subjects.length],
      places[n % places.length],
    ]
    const parts = [action, subject, place].map((words) => words?.[locale] ?? '')
    const text = [parts[1], `${parts[0]} ${parts[1]}`, `18.${1100 + n}`, `${parts[1]} ${parts[2]}`][n % 4] ?? ''
    return { locale, text }
  })
  return [...judgedQueries.map(({ locale, text }) => ({ locale, text })), ...invented]
}
