'use client'
// A record is put into a set from its form.
import { useEffect, useState } from 'react'
import { Choice } from '#/cms/admin/Choice'
import { Dialog, DialogButtons } from '#/cms/admin/Dialog'
import { Button, useRecord } from '#/cms/admin/payload'
import { RefusalNotice } from '#/cms/admin/RefusalNotice'
import type { Refusal } from '#/cms/admin/requests'
import { useWords } from '#/cms/admin/words'
import { messages as shared } from '#/cms/messages'
import { type Locale, locales } from '#/i18n/locales'
import { messages } from './messages'
import { askNewSet, askPut, askSets, askSetsOf } from './requests'
import type { Member, PublicationSet } from './store'
import './sets.css'

type SetOf = { id: string; name: string; locale: Locale; action: Member['action'] }

/** The sets that the record is in, and a way into another. */
export function SetsOfRecord() {
  const { say, language } = useWords()
  const { collection, id } = useRecord()
  const [sets, setSets] = useState<SetOf[]>([])
  const [isOpen, setIsOpen] = useState(false)
  const [asked, setAsked] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after the record was put into a set
  useEffect(() => {
    if (!id) return
    void askSetsOf(collection, id, language).then((answer) => answer.ok && setSets(answer.value.sets))
  }, [collection, id, language, asked])

  if (!id) return null
  const close = () => {
    setIsOpen(false)
    setAsked(asked + 1)
  }
  const names = [...new Map(sets.map((set) => [set.id, set.name]))]
  return (
    <div className="publication-acts">
      {names.length > 0 && (
        <p>
          {say(messages.inSets)}{' '}
          {names.map(([set, name], i) => (
            <span key={set}>
              {i > 0 && ', '}
              <a href={`/admin/sets/${set}`}>{name}</a>
            </span>
          ))}
        </p>
      )}
      <Button buttonStyle="secondary" margin={false} onClick={() => setIsOpen(true)} size="small">
        {say(messages.put)}
      </Button>
      {isOpen && <PutDialog id={id} onClose={close} />}
    </div>
  )
}

function PutDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { say, language } = useWords()
  const { collection, locale } = useRecord()
  const [open, setOpen] = useState<PublicationSet[]>([])
  const [chosen, setChosen] = useState('')
  const [name, setName] = useState('')
  const [action, setAction] = useState<Member['action']>('publish')
  const [languages, setLanguages] = useState<readonly Locale[]>([locale])
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [put, setPut] = useState<string | null>(null)

  useEffect(() => {
    void askSets(language).then((answer) => {
      if (answer.ok) setOpen(answer.value.sets.filter(({ state }) => state !== 'done'))
    })
  }, [language])

  const confirm = async () => {
    const members = languages.map((of) => ({
      collection: collection as Member['collection'],
      record: id,
      locale: of,
      action,
    }))
    const answer = chosen
      ? await askPut(chosen, language, members)
      : await askNewSet(language, { name, note: '', members })
    if (answer.ok) setPut(answer.value.id)
    else setRefusal(answer.refusal)
  }
  if (put) {
    return (
      <Dialog onClose={onClose} title={say(messages.putTitle)}>
        <p role="status">{say(messages.put1)}</p>
        <p>
          <a href={`/admin/sets/${put}`}>{say(messages.seeSet)}</a>
        </p>
        <DialogButtons onClose={onClose} />
      </Dialog>
    )
  }
  return (
    <Dialog guide="sets" onClose={onClose} title={say(messages.putTitle)}>
      <label className="act-note">
        {say(messages.which)}
        <select onChange={(event) => setChosen(event.target.value)} value={chosen}>
          <option value="">{say(messages.newOne)}</option>
          {open.map((set) => (
            <option key={set.id} value={set.id}>
              {set.name}
            </option>
          ))}
        </select>
      </label>
      {!chosen && (
        <label className="act-note">
          {say(messages.name)}
          <input maxLength={200} onChange={(event) => setName(event.target.value)} value={name} />
        </label>
      )}
      <fieldset>
        <legend>{say(messages.languages)}</legend>
        {locales.map((of) => (
          <Choice
            isChosen={languages.includes(of)}
            key={of}
            label={say(shared.languageNames[of])}
            onChange={(isChosen) =>
              setLanguages(isChosen ? [...languages, of] : languages.filter((other) => other !== of))
            }
          />
        ))}
      </fieldset>
      <label className="act-note">
        {say(messages.act)}
        <select onChange={(event) => setAction(event.target.value as Member['action'])} value={action}>
          {(['publish', 'withdraw'] as const).map((each) => (
            <option key={each} value={each}>
              {say(messages.actions[each])}
            </option>
          ))}
        </select>
      </label>
      {refusal && <RefusalNotice refusal={refusal} />}
      <DialogButtons
        confirm={say(messages.putConfirm)}
        isDisabled={languages.length === 0 || (!chosen && !name.trim())}
        onClose={onClose}
        onConfirm={() => void confirm()}
      />
    </Dialog>
  )
}
