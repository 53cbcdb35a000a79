'use client'
// A title is proposed as soon as a file is chosen in the form.
import { useTypedAt } from './payload'
import { titleOfFile } from './titleOfFile'
import { useProposal } from './useProposal'

/** Proposes a title from the name of the chosen file, until another is typed. */
export function FileTitle({ path }: { path: string }) {
  const file = useTypedAt('file')
  useProposal(path, file instanceof File ? titleOfFile(file.name) : null)
  return null
}
