import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { LinkedText } from './LinkedText'
import { messages } from './messages'

type Props = {
  locale: Locale
  state: 'unverified' | 'verified' | 'disputed'
  source?: string | null | undefined
}

/** How sure the facts of a record are, in words and with a shape, never by colour alone. */
export function Verification({ locale, state, source }: Props) {
  return (
    <aside className={`verification verification-${state}`}>
      <p>
        <strong>{messages[state][locale]}.</strong> {typeset(messages.states[state][locale], locale)}
      </p>
      {source ? (
        <details>
          <summary>{messages.source[locale]}</summary>
          <p>
            <LinkedText text={typeset(source, locale)} />
          </p>
        </details>
      ) : null}
    </aside>
  )
}
