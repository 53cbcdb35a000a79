import type { ServerProps } from 'payload'
import { adminText } from '#/cms/adminText'
import { messages } from './messages'

/** The way to the guide in the navigation of the administration. */
export function GuideMenuLink({ i18n }: ServerProps) {
  return (
    <a className="nav__link" href="/admin/guide">
      {adminText({ i18n: i18n as never }, messages.link)}
    </a>
  )
}
