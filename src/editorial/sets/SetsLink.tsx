import type { ServerProps } from 'payload'
import { adminText } from '#/cms/adminText'
import { messages } from './messages'

/** The way to the sets in the navigation of the administration. */
export function SetsLink({ i18n }: ServerProps) {
  return (
    <a className="nav__link" href="/admin/sets">
      {adminText({ i18n: i18n as never }, messages.nav)}
    </a>
  )
}
