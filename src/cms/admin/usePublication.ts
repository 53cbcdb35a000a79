'use client'
// The state of publication is asked from the form, again after each save and each act.
import { useEffect, useState } from 'react'
import type { PublicationState } from '#/cms/publishing/state'
import { useAdminLanguage, useRecord } from './payload'
import { askState } from './requests'

/** Two places of the form show the state: an act told by one is heard by both. */
const acts = new EventTarget()

export const tellAct = () => acts.dispatchEvent(new Event('act'))

/** @returns what ends the listening */
export function hearActs(listener: () => void): () => void {
  acts.addEventListener('act', listener)
  return () => acts.removeEventListener('act', listener)
}

/** Null while it is not known, and for a record that was never saved. */
export function usePublication(): PublicationState | null {
  const { collection, id, updatedAt } = useRecord()
  const language = useAdminLanguage()
  const [state, setState] = useState<PublicationState | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save makes what is known of the state outdated
  useEffect(() => {
    if (!id) return undefined
    let isCurrent = true
    const ask = async () => {
      const answer = await askState(collection, id, language)
      if (isCurrent && answer.ok) setState(answer.value)
    }
    void ask()
    const end = hearActs(() => void ask())
    return () => {
      isCurrent = false
      end()
    }
  }, [collection, id, updatedAt, language])
  return state
}
