'use client'
// Records are found while the person types.
import { type ReactNode, useEffect, useState } from 'react'
import { useRecord, useTitleFields } from './payload'
import { askTitles, type Titled } from './requests'
import { useWords } from './words'

type Props = {
  id: string
  legend: string
  find: string
  onChange: (chosen: string | null) => void
  children?: ReactNode
}

/** Another record of the same kind, found by its name. */
export function RecordChoice({ id, legend, find, onChange, children }: Props) {
  const { language } = useWords()
  const { collection, locale } = useRecord()
  const titleOf = useTitleFields()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Titled[]>([])

  useEffect(() => {
    if (text.trim().length < 2) return setFound([])
    let isCurrent = true
    void askTitles(collection, language, locale, titleOf(collection), text.trim()).then((answer) => {
      if (isCurrent && answer.ok) setFound(answer.value.filter((record) => record.id !== id))
    })
    return () => {
      isCurrent = false
    }
  }, [collection, id, language, locale, text, titleOf])

  return (
    <fieldset>
      <legend>{legend}</legend>
      <label>
        {find}
        <input onChange={(event) => setText(event.target.value)} type="search" value={text} />
      </label>
      {found.map((record) => (
        <label key={record.id}>
          <input name="replacement" onChange={() => onChange(record.id)} type="radio" /> {record.title}
        </label>
      ))}
      {children}
    </fieldset>
  )
}
