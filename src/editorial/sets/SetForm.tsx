'use client'
// A set is changed, checked, published and given an hour in its page.
import { useState } from 'react'
import { LocalMoment } from '#/cms/admin/LocalMoment'
import { Button, notify } from '#/cms/admin/payload'
import { RefusalNotice } from '#/cms/admin/RefusalNotice'
import type { Refusal } from '#/cms/admin/requests'
import { useWords } from '#/cms/admin/words'
import { messages as shared } from '#/cms/messages'
import { formatDay } from '#/i18n/formats'
import type { Localized } from '#/i18n/locales'
import { Hour } from './Hour'
import { messages } from './messages'
import { askCheck, askNames, askRemoval, askSetPublication, askTake, type FullSet } from './requests'

type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export function SetForm({ set: began }: { set: FullSet }) {
  const { say, language } = useWords()
  const [set, setSet] = useState(began)
  const [name, setName] = useState(began.name)
  const [note, setNote] = useState(began.note)
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const isDone = set.state === 'done'
  const mayChange = !isDone && (set.state !== 'scheduled' || set.mayPublish)

  const run = async <T,>(asking: Promise<Answer<T>>, said: Localized, follow: (value: T) => void) => {
    setIsRunning(true)
    setRefusal(null)
    const answer = await asking
    setIsRunning(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    follow(answer.value)
    notify.success(say(said))
  }
  return (
    <>
      <h1>{set.name}</h1>
      <p>
        <strong>{say(messages.states[set.state])}</strong>
        {set.due && !isDone && <Due due={set.due} set={set} />}
        {set.doneAt && ' · '}
        {set.doneAt && <LocalMoment iso={set.doneAt} />}
        {set.scheduledBy && !isDone && ` · ${say(messages.by, set.scheduledBy)}`}
      </p>
      {set.problems && (
        <ul className="act-refusal">
          {set.problems.map((problem) => (
            <li key={problem}>{say({ fr: problem, en: problem })}</li>
          ))}
        </ul>
      )}
      {refusal && <RefusalNotice refusal={refusal} />}
      <fieldset className="set-names" disabled={!mayChange || isRunning}>
        <label>
          {say(messages.name)}
          <input maxLength={200} onChange={(event) => setName(event.target.value)} value={name} />
        </label>
        <label>
          {say(messages.note)}
          <textarea maxLength={2000} onChange={(event) => setNote(event.target.value)} rows={2} value={note} />
        </label>
        {mayChange && (name !== set.name || note !== set.note) && (
          <Button
            margin={false}
            onClick={() => void run(askNames(set.id, language, { name, note }), messages.saved, setSet)}
            size="small"
          >
            {say(messages.save)}
          </Button>
        )}
      </fieldset>
      <h2>{say(messages.members)}</h2>
      {set.members.length === 0 ? (
        <p>{say(messages.empty)}</p>
      ) : (
        <table className="set-members">
          <thead>
            <tr>
              <th scope="col">{say(messages.record)}</th>
              <th scope="col">{say(messages.language)}</th>
              <th scope="col">{say(messages.act)}</th>
              {mayChange && <td />}
            </tr>
          </thead>
          <tbody>
            {set.members.map((member) => (
              <tr key={`${member.record} ${member.locale}`}>
                <td>
                  <a href={`/admin/collections/${member.collection}/${member.record}?locale=${member.locale}`}>
                    {member.title}
                  </a>
                </td>
                <td>{say(shared.languageNames[member.locale])}</td>
                <td>{say(messages.actions[member.action])}</td>
                {mayChange && (
                  <td>
                    <button
                      aria-label={say(messages.takeLabel, member.title, say(shared.languageNames[member.locale]))}
                      className="set-take"
                      disabled={isRunning}
                      onClick={() => void run(askTake(set.id, language, member), messages.saved, setSet)}
                      type="button"
                    >
                      {say(messages.take)}
                    </button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!isDone && set.mayPublish && set.members.length > 0 && (
        <>
          <div className="publication-acts">
            <Button
              buttonStyle="secondary"
              disabled={isRunning}
              margin={false}
              onClick={() => void run(askCheck(set.id, language), messages.checked, () => {})}
              size="medium"
            >
              {say(messages.check)}
            </Button>
            <Button
              disabled={isRunning}
              margin={false}
              onClick={() => void run(askSetPublication(set.id, language), messages.published, setSet)}
              size="medium"
            >
              {say(messages.publish)}
            </Button>
          </div>
          <Hour isDisabled={isRunning} onAsk={run} onSet={setSet} set={set} />
        </>
      )}
      {!isDone && !set.mayPublish && <p>{say(messages.publishersOnly)}</p>}
      {mayChange && (
        <p>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() =>
              void run(askRemoval(set.id, language), messages.saved, () => window.location.assign('/admin/sets'))
            }
            size="small"
          >
            {say(messages.remove)}
          </Button>{' '}
          {say(messages.removeHint)}
        </p>
      )}
    </>
  )
}

/** The hour as it was said, in its zone, and as the person's own clock shows it. */
function Due({ due, set: { local, zone } }: { due: string; set: FullSet }) {
  const { say, language } = useWords()
  const [day = '', hour = ''] = (local ?? '').split('T')
  return (
    <>
      {` · ${say(messages.dueAt, formatDay(day, language), hour, zone ?? '')} · `}
      <small>
        {say(messages.ownClock)} <LocalMoment iso={due} />
      </small>
    </>
  )
}
