'use client'
// The buttons act on the form.
import { useState } from 'react'
import { messages } from './messages'
import { PublishDialog } from './PublishDialog'
import { Button, FormButton, useRecord, useSaveKey } from './payload'
import { usePublication } from './usePublication'
import { useSave } from './useSave'
import { useWords } from './words'
import './publication.css'

/** Saving, and publishing for those who may: the buttons at the head of a record that is published by itself. */
export function FormButtons() {
  const { say } = useWords()
  const { id } = useRecord()
  const state = usePublication()
  const { canSave, save } = useSave()
  const [isPublishing, setIsPublishing] = useState(false)

  useSaveKey(() => {
    if (canSave && !document.querySelector('dialog[open]')) void save()
  })

  return (
    <>
      <FormButton
        buttonId="action-save"
        buttonStyle={state?.mayPublish ? 'secondary' : 'primary'}
        disabled={!canSave}
        onClick={() => void save()}
        size="medium"
        type="button"
      >
        {say(messages.save)}
      </FormButton>
      {id && state?.mayPublish && (
        <Button buttonId="action-publish" margin={false} onClick={() => setIsPublishing(true)} size="medium">
          {say(messages.publish)}
        </Button>
      )}
      {id && isPublishing && <PublishDialog id={id} onClose={() => setIsPublishing(false)} save={save} />}
    </>
  )
}
