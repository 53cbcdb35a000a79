import { formatDay } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { publicMessages } from './messages'
import { registerMessages } from './registerMessages'
import type { AsOf } from './statusWords'

type Props = {
  locale: Locale
  asOf: AsOf
  /** The address of the record with its status of today. */
  href: string
}

/** The day that a reader asked a status for, with a link to that of today. */
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
