'use client'
// Shown in the form for signing in, and in the account.
import { accountMessages } from '#/cms/accounts/accountMessages'
import type { Enrolment } from '#/cms/accounts/secondFactor'
import { Button } from './payload'
import { useWords } from './words'
import './account.css'

const words = accountMessages.secondFactor

/** The key for an application, as a picture and as text. */
export function EnrolmentKey({ enrolment: { key, picture } }: { enrolment: Enrolment }) {
  const { say } = useWords()
  return (
    <div className="account-enrolment">
      <p>{say(words.scan)}</p>
      <svg aria-label={say(words.picture)} role="img" viewBox={`0 0 ${picture.size} ${picture.size}`}>
        <path d={picture.path} />
      </svg>
      <p>
        {say(words.key)} <code>{key.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
    </div>
  )
}

/** The recovery codes, which are shown once. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const { say } = useWords()
  return (
    <section aria-labelledby="recovery-codes" className="account-enrolment">
      <h2 id="recovery-codes">{say(words.codes)}</h2>
      <p>{say(words.codesExplained)}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button onClick={onKept}>{say(words.kept)}</Button>
    </section>
  )
}
