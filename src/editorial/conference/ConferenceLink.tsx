import type { ServerProps } from 'payload'
import { adminText } from '#/cms/adminText'
import { messages } from './messages'

/** The way to the page in the navigation of the administration. */
export function ConferenceLink({ i18n, user }: ServerProps) {
  if (user?.role === 'translator') return null
  return (
    <a className="nav__link" href="/admin/conference">
      {adminText({ i18n: i18n as never }, messages.nav)}
    </a>
  )
}
