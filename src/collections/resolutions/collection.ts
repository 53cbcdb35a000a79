import type { CollectionConfig } from 'payload'
import { deriveInstrument, instrumentFields } from '#/cms/instrument/instrument'
import { messages as shared } from '#/cms/messages'
import { publishable } from '#/cms/publishing/publishable'
import { indexed } from './indexed'
import { messages } from './messages'

export const resolutions: CollectionConfig = publishable({
  slug: 'resolutions',
  indexed,
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.register,
    useAsTitle: 'symbol',
    defaultColumns: ['symbol', 'title', 'status', '_status', 'updatedAt'],
    listSearchableFields: ['symbol', 'title'],
  },
  defaultSort: '-sortKey',
  defaultPopulate: { symbol: true, title: true, slug: true, sortKey: true, statusPeriods: true },
  hooks: { beforeChange: [deriveInstrument('resolution')] },
  fields: instrumentFields([]),
})
