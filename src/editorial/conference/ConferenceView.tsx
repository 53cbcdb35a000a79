/** The page on which texts are revised at a meeting. */
import type { AdminViewServerProps } from 'payload'
import { GuideLink } from '#/cms/admin/GuideLink'
import { AdminPage } from '#/cms/admin/payloadServer'
import { adminLanguage, adminText } from '#/cms/adminText'
import { typeset } from '#/i18n/typography'
import { ConferenceForm } from './ConferenceForm'
import { mayRevise } from './endpoints'
import { messages } from './messages'
import { conferencesOf } from './proposals'
import './conference.css'

export async function ConferenceView(page: AdminViewServerProps) {
  const { req } = page.initPageResult
  const isAllowed = mayRevise(req)
  const meetings = isAllowed ? await conferencesOf(req) : []
  const words = !isAllowed ? messages.forWriters : meetings.length === 0 ? messages.noMeetings : messages.intro
  return (
    <AdminPage page={page}>
      <h1>{adminText(req, messages.nav)}</h1>
      <p>
        {typeset(adminText(req, words), adminLanguage(req))} <GuideLink subject="conference" />
      </p>
      {meetings.length > 0 && <ConferenceForm meetings={meetings} />}
    </AdminPage>
  )
}
