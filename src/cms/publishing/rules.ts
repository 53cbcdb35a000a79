/** Rules that others set on a collection, which a publication asks before it changes what is public. */
import { APIError, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'

export type ToPublish = {
  collection: SanitizedCollectionConfig
  id: string
  /** The parts of the working copy that become public: `facts`, and languages. */
  parts: readonly string[]
}

export type PublicationRule = {
  /** What keeps these parts from being published, in the language of the person; null when nothing does. */
  obstacle?: (of: ToPublish, req: PayloadRequest) => Promise<string | null>
  /** What a person should know of these parts beforehand, in their language; it keeps nobody from publishing. */
  remark?: (of: ToPublish, req: PayloadRequest) => Promise<string | null>
  /** Told of what was published, in the same transaction, when the ledger has it. */
  published?: (of: ToPublish, req: PayloadRequest) => Promise<void>
}

const rulesOf = (collection: SanitizedCollectionConfig) =>
  (collection.custom?.publicationRules ?? []) as readonly PublicationRule[]

export async function obstacleOf(of: ToPublish, req: PayloadRequest): Promise<string | null> {
  if (of.parts.length === 0) return null
  for (const rule of rulesOf(of.collection)) {
    const obstacle = await rule.obstacle?.(of, req)
    if (obstacle) return obstacle
  }
  return null
}

export async function remarksOn(of: ToPublish, req: PayloadRequest): Promise<string[]> {
  const remarks: string[] = []
  for (const rule of rulesOf(of.collection)) {
    const remark = await rule.remark?.(of, req)
    if (remark) remarks.push(remark)
  }
  return remarks
}

/** @throws APIError (409) in the words of the first rule that is against it */
export async function requireAllowed(all: readonly ToPublish[], req: PayloadRequest): Promise<void> {
  for (const of of all) {
    const obstacle = await obstacleOf(of, req)
    if (obstacle) throw new APIError(obstacle, 409, undefined, true)
  }
}

export async function tellPublished(all: readonly ToPublish[], req: PayloadRequest): Promise<void> {
  for (const of of all) {
    if (of.parts.length === 0) continue
    for (const rule of rulesOf(of.collection)) await rule.published?.(of, req)
  }
}
