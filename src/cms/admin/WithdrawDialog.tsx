'use client'
// What is to be withdrawn is chosen in the form.
import { useState } from 'react'
import { messages as shared } from '#/cms/messages'
import type { PublicationState } from '#/cms/publishing/state'
import { formatList } from '#/i18n/formats'
import { type Locale, locales } from '#/i18n/locales'
import { Choice } from './Choice'
import { Dialog, DialogButtons } from './Dialog'
import { messages } from './messages'
import { useRecord } from './payload'
import { RecordChoice } from './RecordChoice'
import { RefusalNotice } from './RefusalNotice'
import { askWithdrawal, type Refusal } from './requests'
import { tellAct } from './usePublication'
import { useWords } from './words'

const words = messages.withdrawal

type Props = { id: string; state: PublicationState; onClose: () => void }

/** Asks again when public records refer to the one that would be withdrawn. */
export function WithdrawDialog({ id, state, onClose }: Props) {
  const { say, language: admin } = useWords()
  const { collection, locale } = useRecord()
  const offered = locales.filter((language) => state.languages[language].isPublic)
  const [chosen, setChosen] = useState<readonly Locale[]>(offered.length === 1 ? offered : [locale])
  const [successor, setSuccessor] = useState<string | null>(null)
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [withdrawn, setWithdrawn] = useState<readonly Locale[] | null>(null)

  const languages = offered.filter((language) => chosen.includes(language))
  const isStanding = refusal !== null && refusal.standing.length > 0
  const nameOf = (language: Locale) => say(shared.languageNames[language])
  const withdraw = async () => {
    setIsRunning(true)
    const body = { languages, confirmed: isStanding, successor }
    const answer = await askWithdrawal(collection, id, admin, body)
    setIsRunning(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    setWithdrawn(languages)
    tellAct()
  }

  if (withdrawn) {
    return (
      <Dialog guide="withdraw" onClose={onClose} title={say(words.title)}>
        <p role="status">{say(words.done, formatList(withdrawn.map(nameOf), admin))}</p>
        <DialogButtons onClose={onClose} />
      </Dialog>
    )
  }
  return (
    <Dialog guide="withdraw" onClose={onClose} title={say(words.title)}>
      <fieldset disabled={isRunning}>
        <legend>{say(words.choose)}</legend>
        {offered.map((language) => (
          <Choice
            isChosen={languages.includes(language)}
            key={language}
            label={capitalised(nameOf(language))}
            onChange={(isChosen) => {
              setRefusal(null)
              setChosen(isChosen ? [...languages, language] : languages.filter((other) => other !== language))
            }}
          />
        ))}
      </fieldset>
      <p>{say(words.kept)}</p>
      <RecordChoice find={say(words.find)} id={id} legend={say(words.successor)} onChange={setSuccessor} />
      {isStanding && (
        <div className="act-refusal" role="alert">
          <p>{say(words.standing)}</p>
          <ul>
            {refusal.standing.map(({ id: record, title }) => (
              <li key={record}>{say({ fr: title, en: title })}</li>
            ))}
          </ul>
        </div>
      )}
      {refusal && !isStanding && <RefusalNotice refusal={refusal} />}
      <DialogButtons
        confirm={say(isStanding ? words.confirmStanding : words.confirm)}
        hint={isRunning ? say(words.running) : languages.length === 0 ? say(words.nothing) : ''}
        isDisabled={isRunning || languages.length === 0}
        onClose={onClose}
        onConfirm={() => void withdraw()}
      />
    </Dialog>
  )
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
