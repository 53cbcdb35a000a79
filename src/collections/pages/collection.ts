import type { CheckboxFieldValidation, CollectionConfig } from 'payload'
import { adminText } from '#/cms/adminText'
import { notes, verification, withoutCopy } from '#/cms/fields/fields'
import { slugFields } from '#/cms/fields/slug'
import { messages as shared } from '#/cms/messages'
import { publishable } from '#/cms/publishing/publishable'
import { pageBlocks } from './blocks'
import { indexed } from './indexed'
import { messages } from './messages'

const onlyHome: CheckboxFieldValidation = async (value, { id, req }) => {
  if (!value) return true
  const other = await req.payload.db.findOne<{ id: string }>({
    collection: 'pages',
    where: { and: [{ home: { equals: true } }, { id: { not_equals: id ?? null } }] },
    req,
  })
  return other ? adminText(req, messages.homeTaken) : true
}

export const pages: CollectionConfig = publishable({
  slug: 'pages',
  room: { indexed },
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.site,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'home', 'updatedAt'],
    listSearchableFields: ['title'],
  },
  defaultSort: 'title',
  defaultPopulate: { title: true, slug: true, home: true },
  fields: [
    { name: 'title', type: 'text', label: messages.title, required: true, localized: true },
    {
      name: 'description',
      type: 'textarea',
      label: messages.description,
      localized: true,
      admin: { description: messages.descriptionHelp },
    },
    {
      name: 'dating',
      type: 'text',
      label: messages.dating,
      localized: true,
      admin: { description: messages.datingDescription },
    },
    { name: 'blocks', type: 'blocks', label: messages.blocks, labels: messages.blockLabels, blocks: pageBlocks },
    verification(),
    notes(),
    {
      name: 'home',
      type: 'checkbox',
      label: messages.home,
      defaultValue: false,
      validate: onlyHome,
      hooks: withoutCopy,
      admin: { position: 'sidebar', description: messages.homeDescription },
    },
    ...slugFields(['title']),
  ],
})
