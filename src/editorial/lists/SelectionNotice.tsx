import type { ListViewServerProps } from 'payload'
import { adminLanguage, adminText } from '#/cms/adminText'
import { typeset } from '#/i18n/typography'
import { selections } from '../messages'
import { selectionNames } from '../selections'
import { messages } from './messages'
import './lists.css'

/** Says by what a list is filtered that was opened from the start page. */
export function SelectionNotice({ collectionSlug, i18n, searchParams }: ListViewServerProps) {
  const selection = selectionNames.find((name) => name === searchParams?.desk)
  if (!selection) return null
  const speaker = { i18n } as Parameters<typeof adminText>[0]
  const say = (text: string) => typeset(text, adminLanguage(speaker))
  return (
    <p className="desk-selection" role="status">
      {say(adminText(speaker, messages.only)(adminText(speaker, selections[selection])))}{' '}
      <a href={`/admin/collections/${collectionSlug}`}>{say(adminText(speaker, messages.all))}</a>
    </p>
  )
}
