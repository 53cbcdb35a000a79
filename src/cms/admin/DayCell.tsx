'use client'
// The list is in the language that the person chose for the administration.
import type { DefaultCellComponentProps } from 'payload'
import { dayInWords } from './storedDay'
import { useWords } from './words'

/** A day in a list. Payload's cell prints it in the time zone of the browser, which may be that of another day. */
export function DayCell({ cellData }: DefaultCellComponentProps) {
  const { language } = useWords()
  return <span>{dayInWords(cellData, language)}</span>
}
