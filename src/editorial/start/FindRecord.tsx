'use client'
// Records are found while the person types.
import { useEffect, useState } from 'react'
import { asked } from '#/cms/admin/requests'
import { useWords } from '#/cms/admin/words'
import type { Found } from './find'
import { messages } from './messages'
import { NameDialog } from './NameDialog'

const pause = 200

/** The search of the start page. Without its script it is a form. */
export function FindRecord({ began, words }: { began: Found[]; words: string }) {
  const { say, language } = useWords()
  const [text, setText] = useState(words)
  const [shown, setShown] = useState({ words, found: began, saves: 0 })
  const [saves, setSaves] = useState(0)
  const [named, setNamed] = useState<(Found & { nameField: string }) | null>(null)
  const wanted = text.trim()

  useEffect(() => {
    if (wanted === shown.words && saves === shown.saves) return undefined
    let isCurrent = true
    const timer = setTimeout(async () => {
      const path = `/api/desk/found?q=${encodeURIComponent(wanted)}`
      const answer = wanted ? await asked<{ found: Found[] }>(path, language) : null
      if (isCurrent && (!answer || answer.ok)) setShown({ words: wanted, found: answer?.value.found ?? [], saves })
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [wanted, saves, shown, language])

  return (
    <>
      <search>
        <form action="/admin" className="desk-find">
          <label htmlFor="desk-find">{say(messages.find)}</label>
          <input
            aria-describedby="desk-find-help"
            autoComplete="off"
            id="desk-find"
            name="q"
            onChange={(event) => setText(event.target.value)}
            type="search"
            value={text}
          />
          <button type="submit">{say(messages.search)}</button>
          <p id="desk-find-help">{say(messages.findHelp)}</p>
        </form>
      </search>
      {shown.words && (
        <section aria-labelledby="desk-results" aria-live="polite">
          <h2 id="desk-results">{say(messages.results)}</h2>
          {shown.found.length === 0 && <p>{say(messages.nothing, shown.words)}</p>}
          <ul>
            {shown.found.map(({ nameField, ...record }) => (
              <li key={record.id}>
                <a href={`/admin/collections/${record.collection}/${record.id}?locale=${language}`}>
                  {record.name ?? say(messages.unnamed)}
                </a>{' '}
                <span className="desk-kind">{record.kind}</span>{' '}
                {nameField && (
                  <button
                    aria-label={say(messages.renameLabel, record.name ?? say(messages.unnamed))}
                    className="act-link"
                    onClick={() => setNamed({ ...record, nameField })}
                    type="button"
                  >
                    {say(messages.rename)}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {named && <NameDialog onClose={() => setNamed(null)} onSaved={() => setSaves(saves + 1)} record={named} />}
    </>
  )
}
