/** The versions of a record: when each was saved, by whom, and what of it is public. Payload's own list names no person. */
import type { CollectionSlug, DocumentViewServerProps } from 'payload'
import { adminLanguage, adminText } from '#/cms/adminText'
import { messages as shared } from '#/cms/messages'
import { databaseOf } from '#/cms/transaction'
import { formatList } from '#/i18n/formats'
import { publicVersions } from '#/live/ledger'
import { GuideLink } from './GuideLink'
import { LocalMoment } from './LocalMoment'
import { messages } from './messages'
import './publication.css'

const words = messages.versions
const perPage = 50

export async function VersionsList({ initPageResult, searchParams, versions: shownIn }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  const page = Math.max(1, Number(searchParams?.page) || 1)
  const collection = collectionConfig.slug as CollectionSlug // a collection of this configuration
  const found = await req.payload.findVersions({
    collection,
    where: { parent: { equals: docID } },
    sort: '-updatedAt',
    page,
    limit: perPage,
    depth: 1,
    overrideAccess: false,
    user: req.user,
    req,
    trash: true,
  })
  const published = await publicVersions(await databaseOf(req), collection, String(docID))
  // Beside another version it is chosen for comparison: a link to the same page.
  const linkTo = (id: string) =>
    shownIn?.useVersionDrawerCreatedAtCell ? `?versionFrom=${id}` : `${pathOf(req.url)}/${id}`
  const language = adminLanguage(req)
  const partsOf = (id: string) =>
    published
      .filter(({ version }) => version === id)
      .map(({ part }) => (part === 'facts' ? adminText(req, words.facts) : adminText(req, shared.languageNames[part])))
  return (
    <div className="gutter--left gutter--right versions-list">
      <table>
        <thead>
          <tr>
            <th scope="col">{adminText(req, words.saved)}</th>
            <th scope="col">{adminText(req, words.by)}</th>
            <th scope="col">{adminText(req, words.public)}</th>
          </tr>
        </thead>
        <tbody>
          {found.docs.map(({ id, updatedAt, version }) => (
            <tr key={id}>
              <td>
                <a href={linkTo(String(id))}>
                  <LocalMoment iso={updatedAt} />
                </a>
              </td>
              <td>{nameOf(version)}</td>
              <td>{formatList(partsOf(String(id)), language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="publication-acts">
        {found.hasPrevPage && <a href={`?page=${page - 1}`}>{adminText(req, words.newer)}</a>}
        {found.hasNextPage && <a href={`?page=${page + 1}`}>{adminText(req, words.older)}</a>}
        <GuideLink subject="versions" />
      </p>
    </div>
  )
}

const pathOf = (url: string | undefined) => new URL(url ?? '', 'http://localhost').pathname.replace(/\/$/, '')

function nameOf(version: unknown): string {
  const { savedBy } = version as { savedBy?: { name?: string } | string | null }
  return (savedBy && typeof savedBy === 'object' && savedBy.name) || '–'
}
