import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { type Locale, locales } from '#/i18n/locales'

/** From the most to the least able: who keeps the portal, who answers for what is public, who writes, who translates. */
const roles = ['administrator', 'publisher', 'editor', 'translator'] as const
export type Role = (typeof roles)[number]

type Actor = { id: string; role: Role; languages?: Locale[] | null }

/** The signed-in person behind a request. There is one collection of people, so any user is one of them. */
export function actorOf(req: PayloadRequest): Actor | null {
  return (req.user as Actor | null) ?? null
}

const oneOf =
  (...allowed: Role[]) =>
  (req: PayloadRequest): boolean => {
    const actor = actorOf(req)
    return actor !== null && allowed.includes(actor.role)
  }

export const isStaff = oneOf(...roles)
export const isTranslator = oneOf('translator')
const mayWrite = oneOf('administrator', 'publisher', 'editor')
export const mayPublish = oneOf('administrator', 'publisher')
export const isAdministrator = oneOf('administrator')

/** The languages whose text this person may change. Translators have a list; everybody else has all. */
export function writableLocales(req: PayloadRequest): readonly Locale[] {
  const actor = actorOf(req)
  if (!actor) return []
  return actor.role === 'translator' ? (actor.languages ?? []) : locales
}

export const staff: Access = ({ req }) => isStaff(req)
/** The file of a record, and no other file of the folder. */
export const staffFiles: Access = ({ req, isReadingStaticFile }) =>
  isStaff(req) && (!isReadingStaticFile || { filename: { exists: true } })
export const writers: Access = ({ req }) => mayWrite(req)
export const publishers: Access = ({ req }) => mayPublish(req)
export const administrators: Access = ({ req }) => isAdministrator(req)
export const nobody: Access = () => false

/** `_status` is kept per language: the where below asks it in the language of the request. */
const publishedOrStaff: Access = ({ req }) => isStaff(req) || { _status: { equals: 'published' } }

/** Creating or changing a draft is for those who write; anything that says "published" is for those who publish. */
const writersButPublishing: Access = ({ req, data }) =>
  data?._status === 'published' ? mayPublish(req) : mayWrite(req)
const staffButPublishing: Access = ({ req, data }) => (data?._status === 'published' ? mayPublish(req) : isStaff(req))

/** Access rules that every publishable collection shares; a room states them all by spreading this. */
export const publishableAccess = {
  admin: ({ req }: { req: PayloadRequest }) => isStaff(req),
  create: writersButPublishing,
  read: publishedOrStaff,
  readVersions: staff,
  update: staffButPublishing,
  delete: administrators,
  unlock: administrators,
}

export const staffField: FieldAccess = ({ req }) => isStaff(req)
export const notTranslators: FieldAccess = ({ req }) => !isTranslator(req)
