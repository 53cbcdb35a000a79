import type { CollectionConfig } from 'payload'
import { administrators, isStaff, staff, writers } from '#/cms/accounts/access'
import { documentLanguageOptions, notes } from '#/cms/fields/fields'
import { untilPublic } from '#/cms/files/rights'
import { contentHash, fileHooks, stored } from '#/cms/files/storedFiles'
import { messages as shared } from '#/cms/messages'
import { readOnlyForTranslators } from '#/cms/publishing/differences'
import { officeTypes } from '#/cms/uploads'
import { messages } from './messages'

/**
 * Files that records link. They have no draft of their own: a file is public only through a public record that links
 * it. This collection answers the team alone; the public reads files through `data/files.ts`.
 */
export const documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: messages.singular, plural: messages.plural },
  access: {
    admin: ({ req }) => isStaff(req),
    create: writers,
    read: staff,
    readVersions: staff,
    update: untilPublic('documents', 'title'),
    delete: administrators,
    unlock: administrators,
  },
  admin: {
    group: shared.groups.register,
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'language', 'filesize', 'updatedAt'],
    listSearchableFields: ['title', 'filename'],
  },
  disableDuplicate: true,
  defaultPopulate: { title: true, filename: true, mimeType: true, filesize: true, language: true },
  upload: stored(officeTypes),
  hooks: fileHooks,
  fields: readOnlyForTranslators([
    {
      name: 'title',
      type: 'text',
      label: messages.title,
      required: true,
      localized: true,
      admin: { components: { afterInput: ['/cms/admin/FileTitle#FileTitle'] } },
    },
    { name: 'language', type: 'select', label: messages.language, required: true, options: documentLanguageOptions },
    notes(),
    contentHash,
    {
      name: 'guide',
      type: 'ui',
      admin: {
        components: { Field: { path: '/cms/admin/GuideLink#GuideLink', clientProps: { subject: 'upload' } } },
        disableListColumn: true,
      },
    },
  ]),
}
