import type { ServerProps } from 'payload'
import { isAdministrator } from '#/cms/accounts/access'
import { adminText } from '#/cms/adminText'
import { messages } from './messages'

/** The way to the audit in the navigation of the administration, for those who read it. */
export function AuditLink({ i18n, user }: ServerProps) {
  if (!isAdministrator({ user } as never)) return null // the rule reads the person alone
  return (
    <a className="nav__link" href="/admin/audit">
      {adminText({ i18n: i18n as never }, messages.nav)}
    </a>
  )
}
