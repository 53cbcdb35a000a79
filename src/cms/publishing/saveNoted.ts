/** What is kept beside a working copy after each save: the copy is read once for all. */
import type { CollectionAfterChangeHook } from 'payload'
import { workingCopy } from './composition'
import { isNotedLater } from './notedLater'
import { noteState } from './states'
import { noteTranslations } from './translations'
import { noteUses } from './uses'

export const saveNoted: CollectionAfterChangeHook = async (save) => {
  const { collection, doc, req } = save
  const id = String(doc.id)
  const row = await workingCopy(collection.slug, id, req)
  await noteUses(collection, id, row, req)
  if (isNotedLater(req)) return doc
  await noteTranslations(save, row)
  await noteState(collection, id, req, row)
  return doc
}
