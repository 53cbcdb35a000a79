'use client'
// What a publication would reach is asked while it is chosen.
import { useEffect, useState } from 'react'
import type { Reached, Rehearsal as Rehearsed } from '#/cms/publishing/rehearsal'
import type { Locale } from '#/i18n/locales'
import { focusField } from './focusField'
import { messages } from './messages'
import { useRecord, useTyped } from './payload'
import { RefusalNotice } from './RefusalNotice'
import { askRehearsal, type Refusal } from './requests'
import { useWords } from './words'

const words = messages.rehearsal
const kinds = ['page', 'feed', 'file'] as const

type Props = { id: string; languages: readonly Locale[]; facts: boolean; onLeave: () => void }

/** What keeps the chosen parts from being published, each with a way to its field, or else the pages and files that change. */
export function Rehearsal({ id, languages, facts, onLeave }: Props) {
  const { say, language: admin } = useWords()
  const { collection } = useRecord()
  const { mark } = useTyped()
  const [rehearsed, setRehearsed] = useState<Rehearsed | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const chosen = [...languages].toSorted().join()

  useEffect(() => {
    let isCurrent = true
    setRehearsed(null)
    setRefusal(null)
    const body = { languages: chosen.split(',').filter(Boolean) as Locale[], facts }
    if (body.languages.length === 0 && !facts) return
    void askRehearsal(collection, id, admin, body).then((answer) => {
      if (!isCurrent) return
      if (answer.ok) setRehearsed(answer.value)
      else setRefusal(answer.refusal)
    })
    return () => {
      isCurrent = false
    }
  }, [collection, id, admin, chosen, facts])

  if (chosen === '' && !facts) return null
  if (refusal) return <RefusalNotice refusal={refusal} />
  if (!rehearsed) return <p aria-live="polite">{say(words.running)}</p>
  const { errors, message, remarks, reached } = rehearsed
  const toField = (path: string) => {
    mark(errors)
    onLeave()
    void focusField(path)
  }
  if (errors.length > 0) {
    return (
      <div className="act-refusal">
        <p>{say(words.errors)}</p>
        <ul>
          {errors.map(({ label, message, path }) => (
            <li key={`${path} ${message}`}>
              <button className="act-link" onClick={() => toField(path)} type="button">
                {typeof label === 'string' && label ? label : path}
              </button>
              {' – '}
              {say({ fr: message, en: message })}
            </li>
          ))}
        </ul>
      </div>
    )
  }
  if (message) return <p className="act-refusal">{say({ fr: message, en: message })}</p>
  return (
    <>
      {remarks.map((remark) => (
        <p key={remark}>{say({ fr: remark, en: remark })}</p>
      ))}
      <Reach reached={reached} />
    </>
  )
}

/** The pages, feeds and files that change. */
function Reach({ reached }: { reached: readonly Reached[] }) {
  const { say } = useWords()
  if (reached.length === 0) return null
  return (
    <details className="act-reach">
      <summary>{say(words.reach, reached.length)}</summary>
      {kinds.map((kind) => {
        const of = reached.filter((each) => each.kind === kind)
        if (of.length === 0) return null
        return (
          <section key={kind}>
            <h3>{say(words.kinds[kind])}</h3>
            <ul>
              {of.map((each) => (
                <li key={each.address}>
                  <Address reached={each} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </details>
  )
}

function Address({ reached: { address, preview, title } }: { reached: Reached }) {
  return (
    <a href={preview ?? address} rel="noreferrer" target="_blank">
      {title ? `${title} (${address})` : address}
    </a>
  )
}
