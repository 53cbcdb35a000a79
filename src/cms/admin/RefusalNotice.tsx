'use client'
// Refusals are shown in the dialogs of the form.
import type { Localized } from '#/i18n/locales'
import { messages } from './messages'
import type { Refusal } from './requests'
import { useWords } from './words'

const byStatus: Record<number, Localized> = messages.refusal

/** Why an act was refused, with the fields that keep it from being done. */
export function RefusalNotice({ refusal }: { refusal: Refusal }) {
  const { say } = useWords()
  return (
    <div className="act-refusal" role="alert">
      <p>{say(wordsOf(refusal))}</p>
      <ul>
        {refusal.errors.map(({ label, message, path }) => (
          <li key={`${path} ${message}`}>
            {typeof label === 'string' && label ? `${label} – ` : ''}
            {say({ fr: message, en: message })}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Our endpoints explain themselves in 400, 409 and 429; for the others Payload's words are too general. */
function wordsOf({ status, message, errors }: Refusal): Localized {
  if (errors.length > 0) return messages.refusal.fields
  if ([400, 409, 429].includes(status) && message) return { fr: message, en: message }
  return byStatus[status] ?? messages.refusal.other
}
