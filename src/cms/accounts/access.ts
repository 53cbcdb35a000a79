import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { type Locale, locales } from '#/i18n/locales'

/** Roles, from the most to the least rights. */
const roles = ['administrator', 'publisher', 'editor', 'translator'] as const
export type Role = (typeof roles)[number]
export const isRole = (value: unknown): value is Role => roles.some((role) => role === value)

type Actor = { id: string; role: Role; languages?: Locale[] | null }

/** The signed-in person of a request; `users` is the only collection of accounts. */
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

/** The languages that this person may write in: a list for translators, all for the others. */
export function writableLocales(req: PayloadRequest): readonly Locale[] {
  const actor = actorOf(req)
  if (!actor) return []
  return actor.role === 'translator' ? (actor.languages ?? []) : locales
}

export const staff: Access = ({ req }) => isStaff(req)
export const writers: Access = ({ req }) => mayWrite(req)
export const publishers: Access = ({ req }) => mayPublish(req)
export const administrators: Access = ({ req }) => isAdministrator(req)
export const nobody: Access = () => false

/** To the trash by those who write; for good by administrators alone. */
const trashers: Access = ({ req, data }) => (data?.deletedAt ? mayWrite(req) : isAdministrator(req))

/** The team, each in the languages that they write: in another one, the form is there to be read. */
const writersOfLanguage: Access = ({ req }) =>
  isStaff(req) && (!isTranslator(req) || writableLocales(req).some((locale) => locale === req.locale))

/** The access rules of every publishable collection: a working copy is for the team. */
export const publishableAccess = {
  admin: ({ req }: { req: PayloadRequest }) => isStaff(req),
  create: writers,
  read: staff,
  readVersions: staff,
  update: writersOfLanguage,
  delete: trashers,
  unlock: administrators,
}

export const staffField: FieldAccess = ({ req }) => isStaff(req)
export const notTranslators: FieldAccess = ({ req }) => !isTranslator(req)
