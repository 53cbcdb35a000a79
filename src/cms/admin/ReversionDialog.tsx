'use client'
// The state of the form is replaced.
import { useState } from 'react'
import type { PublicationState } from '#/cms/publishing/state'
import { locales } from '#/i18n/locales'
import { Dialog, DialogButtons } from './Dialog'
import { messages } from './messages'
import { notify, useRecord, useTyped } from './payload'
import { RefusalNotice } from './RefusalNotice'
import { askReversion, askSaved, type Refusal } from './requests'
import { useWords } from './words'

const words = messages.reversion

type Props = { id: string; state: PublicationState; onClose: () => void }

export function ReversionDialog({ id, state, onClose }: Props) {
  const { say, language } = useWords()
  const { collection, locale } = useRecord()
  const { isModified, show } = useTyped()
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const labels = [state.facts, ...locales.map((each) => state.languages[each])].flatMap(({ differences }) =>
    differences.map(({ label }) => label),
  )
  const revert = async () => {
    setIsRunning(true)
    const answer = await askReversion(collection, id, language, state.updatedAt)
    const saved = answer.ok ? await askSaved(collection, id, language, locale) : answer
    setIsRunning(false)
    if (!saved.ok) return setRefusal(saved.refusal)
    await show(saved.value)
    notify.success(say(words.done))
    onClose()
  }
  return (
    <Dialog guide="versions" onClose={onClose} title={say(words.title)}>
      <p>{say(words.lost)}</p>
      <ul>
        {[...new Set(labels)].map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <p>{say(words.kept)}</p>
      {refusal && <RefusalNotice refusal={refusal} />}
      <DialogButtons
        confirm={say(words.confirm)}
        hint={isModified ? say(words.saveFirst) : ''}
        isDisabled={isRunning || isModified}
        onClose={onClose}
        onConfirm={() => void revert()}
      />
    </Dialog>
  )
}
