'use client'
// The title of a row follows what is typed in it.
import type { ArrayFieldClient, ClientField } from 'payload'
import { labelIn, leavesOf, valueAt } from './leaves'
import { referencesTo, useNames } from './names'
import { useRowOfForm } from './payload'
import { dayInWords } from './storedDay'
import { useWords } from './words'

type Part = { text: string } | { references: ReturnType<typeof referencesTo> }

/** How many values are enough to tell one row from another. */
const enough = 2
const longest = 80

/** A row by its first values: a text, a number, a choice, a day, or the name of a record. */
export function RowTitle({ field }: { field: ArrayFieldClient }) {
  const { language } = useWords()
  const { values, number } = useRowOfForm()
  const parts = leavesOf(field.fields, language)
    .flatMap(({ path, field: of }): Part[] => partsOf(of, valueAt(values, path)))
    .slice(0, enough)
  const names = useNames(parts.flatMap((part) => ('references' in part ? part.references : [])))
  let named = 0
  const words = parts.flatMap((part) => {
    if ('text' in part) return [part.text]
    const own = names.slice(named, named + part.references.length)
    named += part.references.length
    return own.flatMap((name) => name ?? [])
  })
  const title = words.join(' · ')
  const singular = labelIn(field.labels?.singular, language)
  return <span>{title ? cut(title) : `${singular} ${number}`}</span>

  function partsOf(of: ClientField, value: unknown): Part[] {
    if (value === null || value === undefined || value === '') return []
    switch (of.type) {
      case 'text':
      case 'textarea':
      case 'number':
        return [{ text: String(value) }]
      case 'date':
        return [{ text: dayInWords(value, language) }]
      case 'select': {
        const option = of.options.find((each) => typeof each === 'object' && each.value === value)
        return [{ text: typeof option === 'object' ? labelIn(option.label, language) : String(value) }]
      }
      case 'relationship':
      case 'upload': {
        const references = referencesTo(value, of.relationTo)
        return references.length > 0 ? [{ references }] : []
      }
      default:
        return []
    }
  }
}

const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text)
