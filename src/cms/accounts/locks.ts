import type { Access, PayloadRequest, SanitizedConfig } from 'payload'
import { actorOf, staff } from './access'

/**
 * A form that is open for editing is locked in the name of the person who has it open. By Payload's own rules any
 * signed-in person may make, change and remove the lock of another, and no setting says otherwise.
 */
export function withOwnLocks(config: SanitizedConfig): SanitizedConfig {
  for (const { slug, access } of config.collections) {
    if (slug === 'payload-locked-documents')
      Object.assign(access, { read: staff, create: inOwnName, update: ownOrTaken, delete: own })
  }
  return config
}

const inOwnName: Access = ({ req, data }) => isOwn(req, data?.user)

const own: Access = ({ req }) => {
  const actor = actorOf(req)
  return actor !== null && { 'user.value': { equals: actor.id } }
}

/** The form of another is taken over by putting one's own name on its lock, and nothing else. */
const ownOrTaken: Access = (given) => {
  const { req, id, data } = given
  if (data && 'user' in data && !isOwn(req, data.user)) return false
  return (id !== undefined && Object.keys(data ?? {}).join() === 'user') || own(given)
}

function isOwn(req: PayloadRequest, user: unknown): boolean {
  const { relationTo, value } = (user ?? {}) as { relationTo?: unknown; value?: unknown }
  const actor = actorOf(req)
  return actor !== null && relationTo === 'users' && value === actor.id
}
