'use client'
// A step of a review is taken in a dialog of the form.
import { useState } from 'react'
import { Dialog, DialogButtons } from '#/cms/admin/Dialog'
import { useRecord } from '#/cms/admin/payload'
import { RefusalNotice } from '#/cms/admin/RefusalNotice'
import type { Refusal } from '#/cms/admin/requests'
import { useWords } from '#/cms/admin/words'
import { messages as shared } from '#/cms/messages'
import { messages } from './messages'
import { askStep, type StepBody } from './requests'
import type { ReviewSheet } from './sheet'

type Props = {
  id: string
  act: StepBody['act']
  review: ReviewSheet['languages']['fr']
  onTaken: () => void
  onClose: () => void
}

export function StepDialog({ id, act, review, onTaken, onClose }: Props) {
  const { say, language: admin } = useWords()
  const { collection, locale } = useRecord()
  const [comment, setComment] = useState('')
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  // What the person saw when the dialog opened: a save behind it does not change what the step is about.
  const [seen] = useState({ looked: review.looked, after: review.step?.id ?? null })
  const words = messages.dialogs[act]

  const take = async () => {
    setIsRunning(true)
    const answer = await askStep(collection, id, admin, { locale, act, comment, ...seen })
    setIsRunning(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    onTaken()
    onClose()
  }

  return (
    <Dialog onClose={onClose} title={say(words.title, say(shared.languageNames[locale]))}>
      {act !== 'return' && <p>{say(messages.dialogs.looked)}</p>}
      <label className="act-note">
        {say(words.label)}
        <textarea maxLength={5000} onChange={(event) => setComment(event.target.value)} rows={4} value={comment} />
      </label>
      {refusal && <RefusalNotice refusal={refusal} />}
      <DialogButtons
        confirm={say(words.confirm)}
        isDisabled={isRunning || (act === 'return' && !comment.trim())}
        onClose={onClose}
        onConfirm={() => void take()}
      />
    </Dialog>
  )
}
