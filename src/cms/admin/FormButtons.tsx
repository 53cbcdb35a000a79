'use client'
// The buttons act on the form.
import { useState } from 'react'
import { ConflictDialog } from './ConflictDialog'
import { messages } from './messages'
import { PublishDialog } from './PublishDialog'
import { Button, FormButton, notify, useRecord, useSaveKey, useStaleRecord } from './payload'
import { askNewer } from './requests'
import { SessionDialog } from './SessionDialog'
import { usePublication } from './usePublication'
import { useSave } from './useSave'
import { useWords } from './words'
import './publication.css'

/** Saving, and publishing for those who may: the buttons at the head of a record that is published by itself. */
export function FormButtons() {
  const { say, language } = useWords()
  const { collection, id, updatedAt, locale } = useRecord()
  const state = usePublication()
  const { canSave, save, saveTyped, problem, dismiss } = useSave()
  const [isSaving, setIsSaving] = useState(false)
  const [isPublishing, setIsPublishing] = useState(false)

  /** What is saved is published: what is typed is saved first. */
  const publish = async () => {
    setIsSaving(true)
    const isSaved = await saveTyped()
    setIsSaving(false)
    setIsPublishing(isSaved)
  }

  useSaveKey(() => {
    if (!document.querySelector('dialog[open]')) void saveTyped()
  })

  useStaleRecord(() => {
    if (!id || !updatedAt) return
    void askNewer(collection, id, language, locale, updatedAt).then((answer) => {
      if (answer.ok && !answer.value.isNewer) return
      const by = answer.ok && answer.value.savedBy
      notify.warning(say(messages.conflict.soon, by || say(messages.conflict.somebody)))
    })
  })

  return (
    <>
      <FormButton
        buttonId="action-save"
        buttonStyle={state?.mayPublish ? 'secondary' : 'primary'}
        disabled={!canSave}
        onClick={() => void saveTyped()}
        size="medium"
        type="button"
      >
        {say(messages.save)}
      </FormButton>
      {id && state?.mayPublish && (
        <Button
          buttonId="action-publish"
          disabled={isSaving}
          margin={false}
          onClick={() => void publish()}
          size="medium"
        >
          {say(messages.publish)}
        </Button>
      )}
      {problem?.kind === 'session' && <SessionDialog onClose={dismiss} onSave={() => void save()} />}
      {id && problem?.kind === 'conflict' && (
        <ConflictDialog conflict={problem} id={id} onClose={dismiss} save={save} />
      )}
      {id && isPublishing && <PublishDialog id={id} onClose={() => setIsPublishing(false)} />}
    </>
  )
}
