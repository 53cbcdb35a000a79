'use client'
// A save is sent from the form, and a refused one leaves what was typed in it.
import { useState } from 'react'
import { forget, keyOf } from './keptText'
import type { Values } from './leaves'
import { useAdminLanguage, useRecord, useTyped } from './payload'
import { askSignedIn, askState } from './requests'

export type Problem = { kind: 'conflict'; by: string | null; updatedAt: string } | { kind: 'session' }

/** Saves with the state that the form began from, and finds out why a save was refused where Payload does not say. */
export function useSave() {
  const { collection, id, updatedAt, person, locale } = useRecord()
  const { isModified, isNew, isReadOnly, send, setModified } = useTyped()
  const language = useAdminLanguage()
  const [problem, setProblem] = useState<Problem | null>(null)

  const reason = async (): Promise<Problem | null> => {
    if ((await askSignedIn(language)) === false) return { kind: 'session' }
    if (!id) return null
    const answer = await askState(collection, id, language)
    if (!answer.ok || answer.value.updatedAt === updatedAt) return null
    return { kind: 'conflict', by: answer.value.savedBy, updatedAt: answer.value.updatedAt }
  }

  return {
    canSave: (isModified || isNew) && !isReadOnly,
    problem,
    dismiss: () => setProblem(null),
    /** @returns whether it was saved */
    save: async (chosen?: { based: string; values: Values }): Promise<boolean> => {
      setProblem(null)
      if (await send(chosen?.based ?? updatedAt, chosen?.values)) {
        // Payload leaves the form of a new record for that of the record, which does not know what was kept of this one.
        if (!id && person) forget(localStorage, keyOf({ person, collection, id, locale }))
        return true
      }
      // Payload takes the form for saved after any answer.
      setModified(true)
      setProblem(await reason())
      return false
    },
  }
}
