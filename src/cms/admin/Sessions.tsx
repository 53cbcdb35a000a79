'use client'
// The list follows what is ended in it.
import { useEffect, useState } from 'react'
import { accountMessages } from '#/cms/accounts/accountMessages'
import type { Session } from '#/cms/accounts/sessions'
import { LocalMoment } from './LocalMoment'
import { Button, useRecord } from './payload'
import { RefusalNotice } from './RefusalNotice'
import { asked, type Refusal } from './requests'
import { useWords } from './words'
import './account.css'

const words = accountMessages.sessions

/** The sessions of a person, for them and for administrators. */
export function Sessions() {
  const { say, language } = useWords()
  const { id } = useRecord()
  const [sessions, setSessions] = useState<Session[] | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const address = `/api/users/${id}/sessions`
  const ask = async (path: string, ...more: [body?: object, method?: 'DELETE']) => {
    const answer = await asked<{ sessions: Session[] }>(path, language, ...more)
    if (answer.ok) setSessions(answer.value.sessions)
    return answer.ok ? null : answer.refusal
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for a person
  useEffect(() => {
    // The account of another is refused: the panel stays away.
    if (id) void ask(address)
  }, [id])
  if (!sessions) return null

  const end = async (path: string) => setRefusal(await ask(path, {}, 'DELETE'))
  const others = sessions.filter(({ isThis }) => !isThis)
  const isOwn = others.length < sessions.length
  return (
    <section aria-labelledby="sessions-title" className="account-panel">
      <h2 id="sessions-title">{say(words.title)}</h2>
      {sessions.length === 0 && <p>{say(words.none)}</p>}
      <ul>
        {sessions.map((session) => {
          const browser = session.browser ?? say(words.unknown)
          return (
            <li key={session.id}>
              <span>
                {browser}
                {session.isThis && <strong> ({say(words.isThis)})</strong>}
                <br />
                {say(words.begun)} <LocalMoment iso={session.begun} />
              </span>
              {!session.isThis && (
                <Button
                  aria-label={say(words.endThat, browser)}
                  buttonStyle="secondary"
                  margin={false}
                  onClick={() => void end(`${address}/${session.id}`)}
                  size="small"
                >
                  {say(words.end)}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {refusal && <RefusalNotice refusal={refusal} />}
      {others.length > 0 && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void end(address)} size="small">
          {say(isOwn ? words.endOthers : words.endAll)}
        </Button>
      )}
    </section>
  )
}
