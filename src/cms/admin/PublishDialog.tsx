'use client'
// What is to be published is chosen in the form.
import { useCallback, useEffect, useState } from 'react'
import { messages as shared } from '#/cms/messages'
import type { PublicationState } from '#/cms/publishing/state'
import { formatList } from '#/i18n/formats'
import { type Locale, locales } from '#/i18n/locales'
import { Choice } from './Choice'
import { Dialog, DialogButtons } from './Dialog'
import { messages } from './messages'
import { Button, useRecord, useTyped } from './payload'
import { RefusalNotice } from './RefusalNotice'
import { Rehearsal } from './Rehearsal'
import { type Acted, askPublication, askState, type Refusal } from './requests'
import { tellAct } from './usePublication'
import { useWords } from './words'

type Props = { id: string; onClose: () => void }

const words = messages.publication

/** What would change is shown, and chosen; then what was published is said. */
export function PublishDialog({ id, onClose }: Props) {
  const { say, language: admin } = useWords()
  const { collection } = useRecord()
  const [state, setState] = useState<PublicationState | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [acted, setActed] = useState<Acted | null>(null)

  useEffect(() => {
    void askState(collection, id, admin).then((answer) =>
      answer.ok ? setState(answer.value) : setRefusal(answer.refusal),
    )
  }, [collection, id, admin])

  const onActed = useCallback((done: Acted) => {
    setActed(done)
    tellAct()
  }, [])

  return (
    <Dialog guide="publish" onClose={onClose} title={say(words.title)}>
      {acted && <Published acted={acted} onClose={onClose} />}
      {!acted && state && <Choices id={id} onActed={onActed} onClose={onClose} state={state} />}
      {!state && (
        <>
          {!refusal && <p aria-live="polite">{say(messages.state.loading)}</p>}
          {refusal && <RefusalNotice refusal={refusal} />}
          <DialogButtons onClose={onClose} />
        </>
      )}
    </Dialog>
  )
}

type ChoicesProps = { id: string; state: PublicationState; onClose: () => void; onActed: (acted: Acted) => void }

function Choices({ id, state, onClose, onActed }: ChoicesProps) {
  const { say, language: admin } = useWords()
  const { collection, locale } = useRecord()
  const { mark } = useTyped()
  const isFirst = !state.facts.isPublic
  const [languages, setLanguages] = useState<readonly Locale[]>([locale])
  const [facts, setFacts] = useState(isFirst || state.facts.differences.length > 0)
  const [note, setNote] = useState('')
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const publish = async () => {
    setIsRunning(true)
    setRefusal(null)
    const answer = await askPublication(collection, id, admin, { languages: [...languages], facts, note })
    setIsRunning(false)
    if (answer.ok) return onActed(answer.value)
    if (answer.refusal.errors.length > 0) mark(answer.refusal.errors)
    setRefusal(answer.refusal)
  }

  const toReview = () => {
    onClose()
    window.location.hash = 'review'
  }
  const nameOf = (language: Locale) => say(shared.languageNames[language])
  const changes = ({ differences }: { differences: { label: string }[] }) =>
    differences.length === 0
      ? say(words.same)
      : say(words.changes, formatList([...new Set(differences.map(({ label }) => label))], admin))
  const alsoShown = locales.filter(
    (language) =>
      state.facts.differences.length > 0 && !languages.includes(language) && state.languages[language].isPublic,
  )
  const isNothing = languages.length === 0 && !facts
  const obstacles = new Set(languages.flatMap((language) => state.languages[language].obstacle ?? []))
  return (
    <>
      <fieldset disabled={isRunning}>
        <legend>{say(words.choose)}</legend>
        {[locale, ...locales.filter((other) => other !== locale)].map((language) => (
          <Choice
            hint={state.languages[language].isPublic ? changes(state.languages[language]) : say(words.notPublic)}
            isChosen={languages.includes(language)}
            key={language}
            label={say(words.language, nameOf(language))}
            onChange={(isChosen) =>
              setLanguages(isChosen ? [...languages, language] : languages.filter((other) => other !== language))
            }
          />
        ))}
        <Choice
          hint={isFirst ? say(words.factsFirst) : changes(state.facts)}
          isChosen={facts}
          isFixed={isFirst}
          label={say(words.facts)}
          onChange={setFacts}
        />
        {facts &&
          alsoShown.map((language) => (
            <p className="act-also" key={language}>
              {say(words.alsoShown, nameOf(language))}
            </p>
          ))}
        <label className="act-note">
          {say(words.note)}
          <textarea maxLength={2000} onChange={(event) => setNote(event.target.value)} rows={2} value={note} />
        </label>
      </fieldset>
      {!refusal &&
        [...obstacles].map((obstacle) => (
          <p className="act-refusal" key={obstacle}>
            {say({ fr: obstacle, en: obstacle })}{' '}
            <Button buttonStyle="secondary" margin={false} onClick={toReview} size="small">
              {say(words.seeReview)}
            </Button>
          </p>
        ))}
      {!refusal && obstacles.size === 0 && <Rehearsal facts={facts} id={id} languages={languages} onLeave={onClose} />}
      {refusal && <RefusalNotice refusal={refusal} />}
      <DialogButtons
        confirm={say(words.confirm)}
        hint={isRunning ? say(words.running) : isNothing ? say(words.nothing) : ''}
        isDisabled={isRunning || isNothing}
        onClose={onClose}
        onConfirm={() => void publish()}
      />
    </>
  )
}

function Published({ acted: { done, warnings, state }, onClose }: { acted: Acted; onClose: () => void }) {
  const { say, language: admin } = useWords()
  const parts = done.map(({ part }) =>
    part === 'facts' ? say(words.factsPart) : say(words.textsPart, say(shared.languageNames[part])),
  )
  return (
    <>
      <p role="status">{parts.length > 0 ? say(words.done, formatList(parts, admin)) : say(words.unchanged)}</p>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <ul>
        {locales.map((language) => {
          const { address } = state.languages[language]
          if (!address) return null
          return (
            <li key={language}>
              <a href={address} rel="noreferrer" target="_blank">
                {say(words.see, say(shared.languageNames[language]))}
              </a>
            </li>
          )
        })}
      </ul>
      <DialogButtons onClose={onClose} />
    </>
  )
}
