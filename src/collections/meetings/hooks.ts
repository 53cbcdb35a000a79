import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'
import { eventsWithMeetings } from '#/cms/instrument/instrument'
import { announce } from '#/cms/publishing/announce'
import { holdRows, indexRecord, keyOf } from '#/cms/publishing/publicIndex'
import { instrumentPeriods } from '#/instruments/instrumentPeriods'
import { listTag, recordTag } from '#/tracking/dependencies'

type Row = { id: string; events?: { id: string; kind?: string; meeting?: unknown; effectiveDate?: string | null }[] }

/**
 * Derives the periods of every instrument that a meeting acted on, when the date of the meeting or of its effect
 * changes. Only the periods of the public rows are written. Drafts are not touched; a draft derives its periods at its
 * next save.
 */
export const rederiveInstruments: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const moved = ['number', 'end', 'effectiveDate'].some((name) => doc[name] !== previousDoc?.[name])
  if (!moved || doc._status !== 'published') return doc
  for (const collection of ['resolutions', 'decisions'] as const satisfies CollectionSlug[]) {
    const { docs } = await req.payload.db.find<Row>({
      collection,
      where: { 'events.meeting': { equals: doc.id } },
      pagination: false,
      limit: 0,
      req,
    })
    for (const row of docs) {
      const statusPeriods = instrumentPeriods(await eventsWithMeetings(row.events ?? [], req))
      await req.payload.db.updateOne({ collection, id: row.id, data: { statusPeriods }, req })
      await holdRows(req, keyOf(collection, row.id))
      await indexRecord(req, req.payload.collections[collection].config, row.id)
      await announce(req, [recordTag(collection, row.id), listTag(collection)])
    }
  }
  return doc
}
