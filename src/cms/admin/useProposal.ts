'use client'
// A text is proposed in the form.
import { useEffect, useRef } from 'react'
import { useFieldValue } from './payload'

/** Fills a field with a proposed text, and follows it until the person types another. */
export function useProposal(path: string, text: string | null): void {
  const { value, setValue, isDisabled } = useFieldValue(path)
  const proposed = useRef<string | null>(null)
  useEffect(() => {
    if (!text || isDisabled || (value && value !== proposed.current)) return
    proposed.current = text
    if (value !== text) setValue(text)
  }, [text, value, setValue, isDisabled])
}
