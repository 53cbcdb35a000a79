'use client'
// The second step depends on the answer to the first.
import { startAuthentication } from '@simplewebauthn/browser'
import { useState } from 'react'
import { accountMessages } from '#/cms/accounts/accountMessages'
import type { Asked } from '#/cms/accounts/signInFactor'
import { EnrolmentKey, RecoveryCodes } from './Enrolment'
import { Button } from './payload'
import { CodeField, CredentialFields, type Entered, SentForm, useEntry } from './payloadForm'
import { useWords } from './words'

const words = accountMessages.secondFactor

type Told = Partial<Entered> & { recoveryCodes?: string[]; errors?: { message?: string; data?: Partial<Asked> }[] }

/** Signs in: with the password, then with the second factor where there is one or has to be. */
export function SignInForm({ forgotten, to }: { forgotten: string; to: string }) {
  const { say, language } = useWords()
  const enter = useEntry(to)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [typed, setTyped] = useState<object>({})
  const [problem, setProblem] = useState('')
  const [entered, setEntered] = useState<{ codes: string[]; as: Entered } | null>(null)

  const send = async (body: FormData): Promise<Response> => {
    const headers = { 'Accept-Language': language }
    const answer = await fetch('/api/users/login', { method: 'POST', body, headers, credentials: 'same-origin' })
    const told: Told | null = await answer
      .clone()
      .json()
      .catch(() => null)
    const needed = told?.errors?.[0]?.data
    if (!needed?.secondFactor) return answer
    setAsked(needed as Asked)
    // Payload's form sends its fields as one text.
    setTyped(JSON.parse(String(body.get('_payload'))))
    // The first time it is the next step, and no error.
    return asked ? answer : Response.json({})
  }
  const done = ({ user, token, exp, recoveryCodes }: Told) => {
    if (!user || !token || !exp) return
    const as = { user, token, exp }
    if (recoveryCodes) setEntered({ codes: recoveryCodes, as })
    else enter(as)
  }

  /** Answers a challenge of the portal; the next one comes with a refusal. */
  const signInWithPasskey = async () => {
    if (asked?.secondFactor !== 'code' || !asked.passkey) return
    setProblem('')
    const passkey = await startAuthentication({ optionsJSON: asked.passkey }).catch(() => null)
    if (!passkey) return setProblem(say(accountMessages.passkeys.wrong))
    const answer = await fetch('/api/users/login', {
      method: 'POST',
      body: JSON.stringify({ ...typed, code: undefined, passkey }),
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      credentials: 'same-origin',
    })
    const told: Told = await answer.json().catch(() => ({}))
    if (answer.ok) return done(told)
    const [error] = told.errors ?? []
    if (error?.data?.secondFactor) setAsked(error.data as Asked)
    setProblem(error?.message ?? say(accountMessages.passkeys.wrong))
  }

  if (entered) return <RecoveryCodes codes={entered.codes} onKept={() => enter(entered.as)} />
  return (
    <SentForm onDone={done} send={send}>
      {!asked && <CredentialFields forgotten={forgotten} />}
      {asked && (
        <>
          <p role="status">{say(asked.secondFactor === 'code' ? words.codeNeeded : words.enrolmentNeeded)}</p>
          {asked.secondFactor === 'enrolment' && <EnrolmentKey enrolment={asked} />}
          {asked.secondFactor === 'code' && asked.passkey && (
            <Button buttonStyle="secondary" onClick={() => void signInWithPasskey()} type="button">
              {say(accountMessages.passkeys.use)}
            </Button>
          )}
          {problem && <p role="alert">{problem}</p>}
          <CodeField label={say(asked.secondFactor === 'code' ? words.codeOrRecovery : words.code)} />
        </>
      )}
    </SentForm>
  )
}
