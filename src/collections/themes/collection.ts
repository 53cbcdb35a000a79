import type { CollectionConfig, RelationshipFieldSingleValidation } from 'payload'
import { adminText } from '#/cms/adminText'
import { proseEditor } from '#/cms/fields/editor'
import { notes, verification } from '#/cms/fields/fields'
import { slugFields } from '#/cms/fields/slug'
import { messages as shared } from '#/cms/messages'
import { publishable } from '#/cms/publishing/publishable'
import { indexed } from './indexed'
import { messages } from './messages'

/** The tree has two levels: strands and their sub-themes. */
const twoLevels: RelationshipFieldSingleValidation = async (value, { req, id }) => {
  if (!value) return true
  const parent = await req.payload.db.findOne<{ id: string; parent?: string | null }>({
    collection: 'themes',
    where: { id: { equals: value } },
    req,
  })
  return parent?.parent || value === id ? adminText(req, messages.parentTooDeep) : true
}

export const themes: CollectionConfig = publishable({
  slug: 'themes',
  // What stands in a sub-theme stands in its strand.
  room: { indexed, followers: [{ term: 'theme' }] },
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.register,
    useAsTitle: 'name',
    defaultColumns: ['name', 'parent', 'order', 'updatedAt'],
    listSearchableFields: ['name'],
  },
  defaultSort: 'order',
  defaultPopulate: { name: true, slug: true, parent: true, order: true },
  fields: [
    { name: 'name', type: 'text', label: messages.name, required: true, localized: true },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'themes',
      label: messages.parent,
      admin: { description: messages.parentDescription },
      filterOptions: { parent: { exists: false } },
      validate: twoLevels,
    },
    {
      name: 'order',
      type: 'number',
      label: messages.order,
      required: true,
      defaultValue: 1,
      min: 0,
      admin: { description: messages.orderDescription },
    },
    {
      name: 'summary',
      type: 'textarea',
      label: messages.summary,
      localized: true,
      admin: { description: messages.summaryDescription },
    },
    { name: 'introduction', type: 'richText', label: messages.introduction, localized: true, editor: proseEditor },
    verification(),
    notes(),
    ...slugFields(['name']),
  ],
})
