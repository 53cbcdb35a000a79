/** Searches of readers among many records, always the same. */
import type { Locale } from '#/i18n/locales'
import { judgedQueries, typedQueries } from '../../support/judgedQueries'
import { actions, places, subjects } from './words'

export type Asked = { locale: Locale; text: string }

export const judged = (): Asked[] => [...judgedQueries, ...typedQueries].map(({ locale, text }) => ({ locale, text }))

/** Searches for the invented records: each finds hundreds of them, or one by its number. */
export const broad = (): Asked[] =>
  Array.from({ length: 100 }, (_, n): Asked => {
    const locale = n % 2 === 0 ? 'fr' : 'en'
    const [action, subject, place] = [actions, subjects, places].map((list) => list[n % list.length]?.[locale] ?? '')
    return {
      locale,
      text: [subject, `${action} ${subject}`, `18.${1100 + n}`, `${subject} ${place}`][n % 4] ?? '',
    }
  })
