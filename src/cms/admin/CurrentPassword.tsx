'use client'
// The field is part of a form in the browser.
import { accountMessages as words } from '#/cms/accounts/accountMessages'
import { useChangesOwnCredentials, useSentPassword } from './payload'
import { useWords } from './words'

/** Asks for the current password once one's own password or address is being changed. */
export function CurrentPassword() {
  return useChangesOwnCredentials() ? <Asked /> : null
}

function Asked() {
  const { say } = useWords()
  const Field = useSentPassword('currentPassword')
  const field = { name: 'currentPassword', label: say(words.currentPassword), required: true }
  return <Field autoComplete="current-password" field={field} path="currentPassword" />
}
