'use client'
// Administrators change the settings of the review in a dialog of the form.
import { useState } from 'react'
import { Choice } from '#/cms/admin/Choice'
import { Dialog, DialogButtons } from '#/cms/admin/Dialog'
import { useRecord } from '#/cms/admin/payload'
import { RefusalNotice } from '#/cms/admin/RefusalNotice'
import type { Refusal } from '#/cms/admin/requests'
import { tellAct } from '#/cms/admin/usePublication'
import { useWords } from '#/cms/admin/words'
import { messages } from './messages'
import { askSettings } from './requests'
import type { Settings } from './steps'

const words = messages.settings

export function SettingsDialog({ settings, onClose }: { settings: Settings; onClose: () => void }) {
  const { say, language } = useWords()
  const { collection } = useRecord()
  const [isRequired, setIsRequired] = useState(settings.isRequired)
  const [isOwnAllowed, setIsOwnAllowed] = useState(settings.isOwnAllowed)
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const save = async () => {
    setIsRunning(true)
    const answer = await askSettings(collection, language, { isRequired, isOwnAllowed })
    setIsRunning(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    tellAct()
    onClose()
  }

  return (
    <Dialog onClose={onClose} title={say(words.title)}>
      <fieldset disabled={isRunning}>
        <Choice
          hint={say(words.requiredHint)}
          isChosen={isRequired}
          label={say(words.required)}
          onChange={setIsRequired}
        />
        <Choice isChosen={isOwnAllowed} label={say(words.own)} onChange={setIsOwnAllowed} />
      </fieldset>
      {refusal && <RefusalNotice refusal={refusal} />}
      <DialogButtons confirm={say(words.save)} isDisabled={isRunning} onClose={onClose} onConfirm={() => void save()} />
    </Dialog>
  )
}
