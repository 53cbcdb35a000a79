import type { CollectionConfig } from 'payload'
import { deriveInstrument, instrumentRefusals } from '#/cms/instrument/derivation'
import { instrumentFields } from '#/cms/instrument/instrument'
import { messages as shared } from '#/cms/messages'
import { publishable } from '#/cms/publishing/publishable'
import { indexed } from './indexed'
import { messages } from './messages'

export const resolutions: CollectionConfig = publishable({
  slug: 'resolutions',
  room: { indexed, derive: deriveInstrument('resolution'), problems: instrumentRefusals },
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.register,
    useAsTitle: 'symbol',
    defaultColumns: ['symbol', 'title', 'status', 'updatedAt'],
    listSearchableFields: ['symbol', 'title'],
  },
  defaultSort: '-sortKey',
  defaultPopulate: { symbol: true, title: true, slug: true, sortKey: true, statusPeriods: true },
  fields: instrumentFields([]),
})
