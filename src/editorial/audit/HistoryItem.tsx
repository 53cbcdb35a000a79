import type { ServerProps } from 'payload'
import { isAdministrator } from '#/cms/accounts/access'
import { adminText } from '#/cms/adminText'
import { messages } from './messages'

/** In the menu of a record: what was done with it. */
export function HistoryItem({ i18n, id, user }: ServerProps) {
  if (!id || !isAdministrator({ user } as never)) return null // the rule reads the person alone
  return (
    <a className="popup-button-list__button" href={`/admin/audit?record=${id}`}>
      {adminText({ i18n: i18n as never }, messages.history)}
    </a>
  )
}
