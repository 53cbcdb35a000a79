import type { CollectionConfig } from 'payload'
import { administrators, isStaff, staff, writers } from '#/cms/accounts/access'
import { untilPublic } from '#/cms/files/rights'
import { contentHash, fileHooks, stored } from '#/cms/files/storedFiles'
import { messages as shared } from '#/cms/messages'
import { readOnlyForTranslators } from '#/cms/publishing/differences'
import { pictureTypes } from '#/cms/uploads'
import { messages } from './messages'

/** Pictures. No public page shows one yet, so only the team can read them. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: messages.singular, plural: messages.plural },
  access: {
    admin: ({ req }) => isStaff(req),
    create: writers,
    read: staff,
    readVersions: staff,
    update: untilPublic('media', 'alt'),
    delete: administrators,
    unlock: administrators,
  },
  admin: {
    group: shared.groups.site,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'filesize', 'updatedAt'],
    listSearchableFields: ['filename', 'alt'],
  },
  disableDuplicate: true,
  upload: stored(pictureTypes),
  hooks: fileHooks,
  fields: readOnlyForTranslators([
    {
      name: 'alt',
      type: 'text',
      label: messages.alt,
      required: true,
      localized: true,
      admin: { description: messages.altDescription },
    },
    { name: 'credit', type: 'text', label: messages.credit },
    contentHash,
  ]),
}
