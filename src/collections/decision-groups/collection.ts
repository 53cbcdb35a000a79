import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { adminText } from '#/cms/adminText'
import { notes, options, verification } from '#/cms/fields/fields'
import { instrumentMessages as words } from '#/cms/instrument/instrumentMessages'
import { messages as shared } from '#/cms/messages'
import { publishable } from '#/cms/publishing/publishable'
import { parseGroup } from '#/instruments/symbols'
import { indexed } from './indexed'
import { messages } from './messages'

const listOfSymbols: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return req.t('validation:required')
  const group = parseGroup(value)
  return Array.isArray(group) ? true : adminText(req, group.message)
}

export const decisionGroups: CollectionConfig = publishable({
  slug: 'decision-groups',
  room: { indexed },
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.register,
    useAsTitle: 'label',
    defaultColumns: ['label', 'title', 'updatedAt'],
    listSearchableFields: ['label', 'title'],
  },
  defaultSort: '-label',
  defaultPopulate: { label: true, title: true },
  fields: [
    {
      name: 'label',
      type: 'text',
      label: messages.label,
      required: true,
      validate: listOfSymbols,
      admin: { description: messages.labelDescription },
    },
    { name: 'title', type: 'text', label: words.title, required: true, localized: true },
    {
      name: 'titleStatus',
      type: 'select',
      label: words.titleStatus,
      localized: true,
      options: options(words.titleStatuses),
    },
    verification(),
    notes(),
  ],
})
