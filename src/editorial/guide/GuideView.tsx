import type { AdminViewServerProps } from 'payload'
import { AdminPage } from '#/cms/admin/payloadServer'
import { adminLanguage, adminText } from '#/cms/adminText'
import { guideIn } from './guide'
import { messages } from './messages'
import './guide.css'

/** The editors' guide in the language of the administration. Its HTML is made of papers of the project alone. */
export async function GuideView(page: AdminViewServerProps) {
  const { req } = page.initPageResult
  const { title, sections, html } = await guideIn(adminLanguage(req))
  return (
    <AdminPage page={page}>
      <div className="guide">
        <h1>{title}</h1>
        <nav aria-label={adminText(req, messages.contents)}>
          <ul>
            {sections.map(({ id, text, isPart }) => (
              <li className={isPart ? 'guide-part' : undefined} key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a paper of the project, no text that anybody typed */}
        <div dangerouslySetInnerHTML={{ __html: html }} />
      </div>
    </AdminPage>
  )
}
