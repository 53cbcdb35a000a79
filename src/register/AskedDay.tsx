import { formatDay } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { publicMessages } from './messages'
import { registerMessages } from './registerMessages'
import type { AsOf } from './statusWords'

type Props = {
  locale: Locale
  asOf: AsOf
  /** Where the record tells its status of today. */
  href: string
}

/** That a status is told for another day than today, and the way back to that. */
export function AskedDay({ locale, asOf, href }: Props) {
  if (!asOf.isAsked) return null
  return (
    <p>
      {typeset(registerMessages.asOfDay[locale](formatDay(asOf.day, locale)), locale)}
      {' · '}
      <a href={href}>{typeset(publicMessages.today[locale], locale)}</a>
    </p>
  )
}
