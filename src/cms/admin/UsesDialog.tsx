'use client'
// The list is asked when the dialog opens.
import { useEffect, useState } from 'react'
import type { Use } from '#/cms/publishing/uses'
import { paths } from '#/paths'
import { Dialog, DialogButtons } from './Dialog'
import { messages } from './messages'
import { notify, useRecord } from './payload'
import { RecordChoice } from './RecordChoice'
import { RefusalNotice } from './RefusalNotice'
import { askReplacement, askUses, type Refusal } from './requests'
import { useWords } from './words'

const words = messages.uses

/** What refers to the record, and the way to put another in its place. */
export function UsesDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { say, language } = useWords()
  const { collection } = useRecord()
  const [uses, setUses] = useState<Use[] | null>(null)
  const [by, setBy] = useState<string | null>(null)
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  useEffect(() => {
    void askUses(collection, id, language).then((answer) => {
      if (answer.ok) setUses(answer.value.uses)
      else setRefusal(answer.refusal)
    })
  }, [collection, id, language])

  const replace = async () => {
    if (!by) return
    setIsRunning(true)
    const answer = await askReplacement(collection, id, language, by)
    setIsRunning(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    notify.success(say(words.replaced, answer.value.uses.length))
    onClose()
  }
  const canReplace = uses?.some(({ inWorkingCopy }) => inWorkingCopy) ?? false
  return (
    <Dialog guide="uses" onClose={onClose} title={say(words.title)}>
      {uses?.length === 0 && <p>{say(words.none)}</p>}
      <UseList uses={uses ?? []} />
      {canReplace && (
        <RecordChoice find={say(words.find)} id={id} legend={say(words.replaceBy)} onChange={setBy}>
          <p>{say(words.publishAfter)}</p>
        </RecordChoice>
      )}
      {refusal && <RefusalNotice refusal={refusal} />}
      <DialogButtons
        hint={uses || refusal ? '' : say(words.loading)}
        isDisabled={isRunning || !by}
        onClose={onClose}
        {...(canReplace ? { confirm: say(words.replace), onConfirm: () => void replace() } : {})}
      />
    </Dialog>
  )
}

function UseList({ uses }: { uses: Use[] }) {
  const { say } = useWords()
  const { locale } = useRecord()
  return (
    <ul>
      {uses.map(({ collection, id, title, inPublic }) => (
        <li key={id}>
          <a
            href={collection === 'globals' ? `/admin/globals/${id}` : paths.edit(collection, id, locale)}
            rel="noreferrer"
            target="_blank"
          >
            {title}
          </a>
          {inPublic && ` – ${say(words.inPublic)}`}
        </li>
      ))}
    </ul>
  )
}
