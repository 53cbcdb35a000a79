/** The page of one set. */
import type { AdminViewServerProps } from 'payload'
import { mayPublish } from '#/cms/accounts/access'
import { AdminPage } from '#/cms/admin/payloadServer'
import { adminText } from '#/cms/adminText'
import { isUuid } from '#/cms/input/shape'
import { messages } from './messages'
import { SetForm } from './SetForm'
import { namedMembers, setOf } from './store'
import './sets.css'

export async function SetView(page: AdminViewServerProps) {
  const { req } = page.initPageResult
  const id = [page.params?.segments ?? []].flat().at(-1)
  const set = isUuid(id) ? await setOf(String(id), req) : null
  return (
    <AdminPage page={page}>
      <p>
        <a href="/admin/sets">{adminText(req, messages.back)}</a>
      </p>
      {set ? (
        <SetForm set={{ ...set, members: await namedMembers(set.id, req), mayPublish: mayPublish(req) }} />
      ) : (
        <p>{adminText(req, messages.noSet)}</p>
      )}
    </AdminPage>
  )
}
