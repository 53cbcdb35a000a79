'use client'
// A set is made in the page.
import { useState } from 'react'
import { Button } from '#/cms/admin/payload'
import { RefusalNotice } from '#/cms/admin/RefusalNotice'
import type { Refusal } from '#/cms/admin/requests'
import { useWords } from '#/cms/admin/words'
import { messages } from './messages'
import { askNewSet } from './requests'

export function NewSet() {
  const { say, language } = useWords()
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const create = async () => {
    const answer = await askNewSet(language, { name, note: '', members: [] })
    if (answer.ok) window.location.assign(`/admin/sets/${answer.value.id}`)
    else setRefusal(answer.refusal)
  }
  return (
    <form
      className="set-new"
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      <label>
        {say(messages.make)}
        <input maxLength={200} onChange={(event) => setName(event.target.value)} required value={name} />
      </label>
      <Button margin={false} size="medium" type="submit">
        {say(messages.create)}
      </Button>
      {refusal && <RefusalNotice refusal={refusal} />}
    </form>
  )
}
