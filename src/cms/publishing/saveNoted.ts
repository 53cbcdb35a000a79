/** What is kept beside each working copy: what it uses, how far its translations are, what is public of it. */
import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { workingCopy } from './composition'
import { roomOf } from './room'
import { noteState } from './states'
import { countTranslations, noteTranslations } from './translations'
import { noteUses } from './uses'

/** The context of a request that saves many records, and calls `noteAll` at its end. */
export const notedLater = { notedLater: true }

/** The copy is read once for all that is kept of it. */
export const saveNoted: CollectionAfterChangeHook = async (save) => {
  const { collection, doc, req } = save
  if (req.context.notedLater) return doc
  const id = String(doc.id)
  const row = await workingCopy(collection.slug, id, req)
  await noteUses(collection, id, row, req)
  await noteTranslations(save, row)
  await noteState(collection, id, req, row)
  return doc
}

/** Writes anew what is kept beside every working copy. */
export async function noteAll(req: PayloadRequest): Promise<void> {
  for (const { config } of Object.values(req.payload.collections)) {
    if (!roomOf(config)) continue
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: config.slug as CollectionSlug,
      pagination: false,
      limit: 0,
      select: { updatedAt: true },
      req,
    })
    for (const { id } of docs) {
      const row = await workingCopy(config.slug, id, req)
      if (!row) continue
      await noteUses(config, id, row, req)
      await countTranslations(config, id, row, req)
      await noteState(config, id, req, row)
    }
  }
}
