'use client'
// The meeting, the texts and their acts are chosen in the page.
import { useState } from 'react'
import { Button, notify } from '#/cms/admin/payload'
import { RefusalNotice } from '#/cms/admin/RefusalNotice'
import type { Refusal } from '#/cms/admin/requests'
import { useWords } from '#/cms/admin/words'
import { messages as shared } from '#/cms/messages'
import { formatDay } from '#/i18n/formats'
import { type Locale, locales } from '#/i18n/locales'
import { ActsTable, keyOf } from './ActsTable'
import { messages } from './messages'
import type { Prepared } from './prepare'
import type { ActKind, Conference } from './proposals'
import { askPreparation, askProposals, askSet, type Proposals } from './requests'

export function ConferenceForm({ meetings }: { meetings: Conference[] }) {
  const { say, language } = useWords()
  const [meeting, setMeeting] = useState(meetings[0]?.id ?? '')
  const [text, setText] = useState('')
  const [proposals, setProposals] = useState<Proposals | null>(null)
  const [acts, setActs] = useState<Record<string, ActKind | ''>>({})
  const [name, setName] = useState('')
  const [languages, setLanguages] = useState<Locale[]>([...locales])
  const [prepared, setPrepared] = useState<Prepared[] | null>(null)
  const [set, setSet] = useState<string | null>(null)
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const run = async (work: () => Promise<Refusal | null>) => {
    setIsRunning(true)
    setRefusal(null)
    setRefusal(await work())
    setIsRunning(false)
  }
  const find = () =>
    run(async () => {
      setProposals(null)
      setPrepared(null)
      setSet(null)
      const answer = await askProposals(language, { meeting, text })
      if (!answer.ok) return answer.refusal
      setProposals(answer.value)
      setName(answer.value.meeting.code)
      setActs(Object.fromEntries(answer.value.rows.map((row) => [keyOf(row), row.acts[0] ?? ''])))
      return null
    })
  const makeSet = async (of: Prepared[]) => {
    const answer = await askSet(language, name, of, languages)
    if (!answer.ok) return answer.refusal
    setSet(answer.value.id)
    notify.success(say(messages.prepared))
    return null
  }
  const chosen = (proposals?.rows ?? []).flatMap((row) => {
    const { collection, conference, sequence } = row
    const act = acts[keyOf(row)]
    return act ? [{ collection, conference, sequence, act }] : []
  })
  const prepare = () =>
    run(async () => {
      const answer = await askPreparation(language, { meeting: proposals?.meeting.id ?? '', rows: chosen })
      if (!answer.ok) return answer.refusal
      setPrepared(answer.value.prepared)
      return makeSet(answer.value.prepared)
    })
  const isReady = chosen.length > 0 && languages.length > 0 && name.trim() !== ''
  return (
    <>
      <form
        className="conference-form"
        onSubmit={(event) => {
          event.preventDefault()
          void find()
        }}
      >
        <label>
          {say(messages.meeting)}
          <select onChange={(event) => setMeeting(event.target.value)} value={meeting}>
            {meetings.map(({ id, code }) => (
              <option key={id} value={id}>
                {code}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor="conference-texts">{say(messages.texts)}</label>
        <p id="conference-hint">{say(messages.textsHint)}</p>
        <textarea
          aria-describedby="conference-hint"
          id="conference-texts"
          onChange={(event) => setText(event.target.value)}
          required
          rows={5}
          value={text}
        />
        <Button buttonStyle="secondary" disabled={isRunning} margin={false} size="medium" type="submit">
          {say(messages.find)}
        </Button>
      </form>
      {proposals && <Effect meeting={proposals.meeting} />}
      {proposals && (
        <ActsTable
          acts={acts}
          isDisabled={isRunning || prepared !== null}
          onAct={(key, act) => setActs({ ...acts, [key]: act })}
          proposals={proposals}
        />
      )}
      {proposals && (
        <fieldset className="conference-form" disabled={isRunning || prepared !== null}>
          <legend className="conference-hidden">{say(messages.set)}</legend>
          <label>
            {say(messages.set)}
            <input maxLength={200} onChange={(event) => setName(event.target.value)} value={name} />
          </label>
          <fieldset>
            <legend>{say(messages.languages)}</legend>
            {locales.map((locale) => (
              <label className="conference-choice" key={locale}>
                <input
                  checked={languages.includes(locale)}
                  onChange={({ target }) =>
                    setLanguages(locales.filter((of) => (of === locale ? target.checked : languages.includes(of))))
                  }
                  type="checkbox"
                />
                {say(shared.languageNames[locale])}
              </label>
            ))}
          </fieldset>
          {!prepared && (
            <Button disabled={!isReady || isRunning} margin={false} onClick={() => void prepare()} size="medium">
              {say(messages.prepare, chosen.length)}
            </Button>
          )}
        </fieldset>
      )}
      {refusal && <RefusalNotice refusal={refusal} />}
      {prepared && !set && !isRunning && (
        <p>
          {say(messages.noSetYet)}{' '}
          <Button margin={false} onClick={() => void run(() => makeSet(prepared))} size="small">
            {say(messages.makeSet)}
          </Button>
        </p>
      )}
      {set && (
        <p role="status">
          {say(messages.prepared)} <a href={`/admin/sets/${set}`}>{say(messages.openSet)}</a>
        </p>
      )}
    </>
  )
}

function Effect({ meeting: { code, effectiveDate } }: { meeting: Conference }) {
  const { say, language } = useWords()
  return (
    <p>
      {effectiveDate ? say(messages.effect, code, formatDay(effectiveDate, language)) : say(messages.noEffect, code)}
    </p>
  )
}
