'use client'
// The names of related records are asked from the form.
import type { ClientField } from 'payload'
import { useEffect, useState } from 'react'
import { proseText } from '#/cms/fields/proseText'
import { type Leaf, labelIn, type Values } from './leaves'
import { messages } from './messages'
import { useRecord, useTitleFields } from './payload'
import { askSaved } from './requests'
import { dayInWords } from './storedDay'
import { useWords } from './words'

type Reference = { collection: string; id: string }

/** The value of a field as plain text, related records by their names; '' for an empty one. */
export function useTextOf({ field }: Leaf, value: unknown): string {
  const { say, language } = useWords()
  const { locale } = useRecord()
  const titleFields = useTitleFields()
  const [names, setNames] = useState<string[]>([])
  const references = referencesIn(field, value)
  const key = JSON.stringify(references)

  useEffect(() => {
    let isCurrent = true
    const asked = (JSON.parse(key) as Reference[]).map(async ({ collection, id }) => {
      const answer = await askSaved(collection, id, language, locale)
      const title = answer.ok ? answer.value[titleFields(collection)] : null
      return typeof title === 'string' && title ? title : id
    })
    void Promise.all(asked).then((found) => isCurrent && setNames(found))
    return () => {
      isCurrent = false
    }
  }, [key, language, locale, titleFields])

  if (references.length > 0) return names.join('\n')
  return textOf(field, value)

  function textOf(of: ClientField, given: unknown): string {
    if (given === null || given === undefined || given === '') return ''
    if (typeof given === 'boolean') return say(given ? messages.yes : messages.no)
    if (of.type === 'richText') return proseText(given)
    if (of.type === 'date') return dayInWords(given, language)
    if (of.type === 'select' || of.type === 'radio') {
      return [given]
        .flat()
        .map((each) => optionLabel(of.options, each))
        .join('\n')
    }
    if (Array.isArray(given)) return given.map((row) => wordsIn(row).join(' · ')).join('\n')
    return typeof given === 'object' ? wordsIn(given).join(' · ') : String(given)
  }

  function optionLabel(options: readonly unknown[], chosen: unknown): string {
    const option = options.find((each) => typeof each === 'object' && each && (each as Values).value === chosen)
    return option ? labelIn((option as Values).label, language) : String(chosen)
  }
}

function referencesIn(field: ClientField, value: unknown): Reference[] {
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  return [value].flat().flatMap((each): Reference[] => {
    if (!each) return []
    const { relationTo, value: id } =
      typeof each === 'object' ? (each as Values) : { relationTo: field.relationTo, value: each }
    return typeof relationTo === 'string' && id ? [{ collection: relationTo, id: String(id) }] : []
  })
}

const hidden = new Set(['id', 'blockType', 'blockName'])
const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

/** The words and figures of a row, in the order of its fields. */
function wordsIn(value: unknown): string[] {
  if (value === null || value === undefined || value === '' || typeof value === 'boolean') return []
  if (typeof value !== 'object') return uuid.test(String(value)) ? [] : [String(value)]
  if ('root' in value) return [proseText(value)]
  return Object.entries(value).flatMap(([name, member]) => (hidden.has(name) ? [] : wordsIn(member)))
}
