import { adminText } from '#/cms/adminText'
import type { Room } from '#/cms/publishing/room'
import { databaseOf } from '#/cms/transaction'
import { plain } from '#/i18n/slugify'
import { liveTexts } from '#/live/records'
import { messages } from './messages'

/** Two bodies may have one acronym, which the editor should know: it may be the same body entered twice. */
export const sharedAcronyms: NonNullable<Room['warnings']> = async (id, documents, req) => {
  const own = new Set(documents.flatMap(({ acronym }) => (typeof acronym === 'string' ? plain(acronym) : [])))
  if (own.size === 0) return []
  const others = await liveTexts(await databaseOf(req), 'partners', 'acronym')
  const alike = others.filter((other) => other.id !== id && own.has(plain(other.text)))
  return [
    ...new Map(
      alike.map((other) => [other.id, adminText(req, messages.sameAcronym)(other.title, other.text)]),
    ).values(),
  ]
}
