import type { CollectionConfig, Field } from 'payload'
import { notes, verification } from '#/cms/fields/fields'
import { messages as shared } from '#/cms/messages'
import { publishable } from '#/cms/publishing/publishable'
import type { Localized } from '#/i18n/locales'
import { indexed } from './indexed'
import { messages } from './messages'

const forms = (name: string, label: Localized, description: Localized): Field => ({
  name,
  type: 'textarea',
  localized: true,
  label,
  admin: { description },
})

/** The words of the field, as the Secretariat uses them and as others do. */
export const terms: CollectionConfig = publishable({
  slug: 'terms',
  room: { indexed },
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.register,
    useAsTitle: 'preferred',
    defaultColumns: ['preferred', 'alsoCalled', 'updatedAt'],
    listSearchableFields: ['preferred'],
  },
  defaultSort: 'preferred',
  fields: [
    {
      name: 'preferred',
      type: 'text',
      label: messages.preferred,
      required: true,
      localized: true,
      admin: { description: messages.preferredDescription },
    },
    forms('alsoCalled', messages.alsoCalled, messages.alsoCalledDescription),
    forms('notToUse', messages.notToUse, messages.notToUseDescription),
    verification(),
    notes(),
  ],
})
