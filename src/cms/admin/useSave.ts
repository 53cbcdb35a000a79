'use client'
// A save is sent from the form, and a refused one leaves what was typed in it.
import { useEffect, useRef, useState } from 'react'
import { forget, keyOf } from './keptText'
import type { Values } from './leaves'
import { useAdminLanguage, useRecord, useTyped } from './payload'
import { editorsTold } from './payloadForm'
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

  /** @returns whether it was saved */
  const save = async (chosen?: { based: string; values: Values }): Promise<boolean> => {
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
  }

  const canSave = (isModified || isNew) && !isReadOnly
  const latest = useRef({ canSave, save })
  useEffect(() => {
    latest.current = { canSave, save }
  })

  return {
    canSave,
    problem,
    dismiss: () => setProblem(null),
    save,
    /**
     * Saves what is typed, the last words of an editor of prose included.
     * @returns whether nothing is left to be saved
     */
    saveTyped: async (): Promise<boolean> => {
      await editorsTold()
      return latest.current.canSave ? latest.current.save() : true
    },
  }
}
