'use client'
// The words of the form follow the language that the person chose for the administration.
import { languageTags } from '#/i18n/intl'
import type { Locale, Localized } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { useAdminLanguage } from './payload'

type Pair<A extends unknown[]> = Localized | Localized<(...args: A) => string>

/** Says a pair of words in the language of the administration. */
export function useWords() {
  const language = useAdminLanguage()
  return {
    language,
    say: <A extends unknown[]>(pair: Pair<A>, ...args: A): string => {
      const words = pair[language]
      return typeset(typeof words === 'function' ? words(...args) : words, language)
    },
    /** A moment in the time of the person: "28 nov. 2026 à 14:02". */
    moment: (iso: string) => momentIn(iso, language, { dateStyle: 'medium', timeStyle: 'short' }),
    /** The hour alone today, else the day too. */
    shortMoment: (iso: string) => {
      const isToday = new Date(iso).toDateString() === new Date(Date.now()).toDateString()
      return momentIn(iso, language, isToday ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' })
    },
  }
}

/** Not `dateFormat`, which writes days in UTC. */
const momentIn = (iso: string, language: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(languageTags[language], options).format(new Date(iso))
