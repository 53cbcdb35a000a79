import type { CollectionConfig, Field } from 'payload'
import { options, related } from '#/cms/fields/fields'
import { deriveInstrument, instrumentRefusals } from '#/cms/instrument/derivation'
import { instrumentFields } from '#/cms/instrument/instrument'
import { messages as shared } from '#/cms/messages'
import { publishable } from '#/cms/publishing/publishable'
import type { Localized } from '#/i18n/locales'
import { indexed } from './indexed'
import { messages } from './messages'

export const decisions: CollectionConfig = publishable({
  slug: 'decisions',
  room: { indexed, derive: deriveInstrument('decision'), problems: instrumentRefusals },
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.register,
    useAsTitle: 'symbol',
    defaultColumns: ['symbol', 'title', 'group', 'status', 'updatedAt'],
    listSearchableFields: ['symbol', 'title'],
  },
  defaultSort: '-sortKey',
  defaultPopulate: { symbol: true, title: true, slug: true, sortKey: true, statusPeriods: true },
  fields: instrumentFields(
    [
      related('group', 'decision-groups', messages.group, { description: messages.groupDescription }),
      addressees(messages.addresseesDescription),
      related('due', 'meetings', messages.due),
    ],
    [addressees(messages.formerAddresseesDescription)],
  ),
})

/** The addressees of a decision, or of one of its former versions. */
function addressees(description: Localized): Field {
  return {
    name: 'addressees',
    type: 'array',
    label: messages.addressees,
    labels: { singular: messages.addressee, plural: messages.addressees },
    admin: { description },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'body', type: 'select', label: messages.body, required: true, options: options(messages.bodies) },
          {
            name: 'role',
            type: 'select',
            label: messages.role,
            required: true,
            defaultValue: 'lead',
            options: options(messages.roles),
          },
          {
            name: 'qualifier',
            type: 'text',
            label: messages.qualifier,
            localized: true,
            admin: { description: messages.qualifierDescription },
          },
        ],
      },
    ],
  }
}
