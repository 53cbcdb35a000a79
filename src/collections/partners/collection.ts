import type { CollectionConfig, DateFieldValidation, RelationshipFieldSingleValidation } from 'payload'
import { adminText } from '#/cms/adminText'
import { proseEditor } from '#/cms/fields/editor'
import { day, documentLanguageOptions, notes, options, related, verification, webAddress } from '#/cms/fields/fields'
import { partialDay } from '#/cms/fields/partialDay'
import { slugFields } from '#/cms/fields/slug'
import { messages as shared } from '#/cms/messages'
import { publishable } from '#/cms/publishing/publishable'
import type { Room } from '#/cms/publishing/room'
import { sharedAcronyms } from './hooks'
import { indexed } from './indexed'
import { messages } from './messages'

/** A name that is not attached to a body is not published. Prose still prints it as it was typed. */
const identified: NonNullable<Room['problems']> = ({ kind }, _related, req) =>
  kind === 'unresolved' ? [{ path: 'kind', message: adminText(req, messages.unresolvedPublication) }] : []

const notItself: RelationshipFieldSingleValidation = (value, { id, req }) => {
  if (!value) return req.t('validation:required')
  return value === id ? adminText(req, messages.ownRelation) : true
}

const notBeforeFrom: DateFieldValidation = (value, { siblingData, req }) => {
  const { from } = siblingData as { from?: string }
  return value && from && new Date(value) < new Date(from) ? adminText(req, messages.periodOrder) : true
}

export const partners: CollectionConfig = publishable({
  slug: 'partners',
  room: { indexed, problems: identified, warnings: sharedAcronyms },
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.register,
    useAsTitle: 'name',
    defaultColumns: ['name', 'acronym', 'kind', 'themes', 'updatedAt'],
    listSearchableFields: ['name', 'acronym', 'usualName', 'aliases.text'],
  },
  defaultSort: 'name',
  defaultPopulate: { name: true, usualName: true, acronym: true, slug: true, kind: true, nameLanguage: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: shared.tabs.record,
          fields: [
            {
              name: 'name',
              type: 'text',
              label: messages.name,
              required: true,
              localized: true,
              admin: { description: messages.nameDescription },
            },
            {
              type: 'row',
              fields: [
                { name: 'acronym', type: 'text', label: messages.acronym, localized: true },
                {
                  name: 'usualName',
                  type: 'text',
                  label: messages.usualName,
                  localized: true,
                  admin: { description: messages.usualNameDescription },
                },
                {
                  name: 'sortName',
                  type: 'text',
                  label: messages.sortName,
                  localized: true,
                  admin: { description: messages.sortNameDescription },
                },
              ],
            },
            {
              name: 'nameLanguage',
              type: 'select',
              label: messages.nameLanguage,
              localized: true,
              options: documentLanguageOptions,
              admin: { description: messages.nameLanguageDescription },
            },
            { name: 'kind', type: 'select', label: messages.kind, required: true, options: options(messages.kinds) },
            related('themes', 'themes', messages.themes, { many: true }),
            { name: 'website', type: 'text', label: messages.website, validate: webAddress },
            { name: 'summary', type: 'richText', label: messages.summary, localized: true, editor: proseEditor },
          ],
        },
        {
          label: shared.tabs.relations,
          fields: [
            {
              name: 'relations',
              type: 'array',
              label: messages.relations,
              labels: { singular: messages.relation, plural: messages.relations },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'type',
                      type: 'select',
                      label: messages.relationType,
                      required: true,
                      options: options(messages.relationTypes),
                    },
                    {
                      name: 'partner',
                      type: 'relationship',
                      relationTo: 'partners',
                      label: messages.partner,
                      required: true,
                      validate: notItself,
                    },
                  ],
                },
                {
                  type: 'row',
                  fields: [day('from', messages.from), day('to', messages.to, { validate: notBeforeFrom })],
                },
                { name: 'verified', type: 'checkbox', label: messages.verified, defaultValue: false },
                { name: 'source', type: 'text', label: messages.source },
              ],
            },
            {
              name: 'aliases',
              type: 'array',
              label: messages.aliases,
              labels: { singular: messages.alias, plural: messages.aliases },
              admin: { description: messages.aliasesDescription },
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'text', type: 'text', label: messages.aliasText, required: true },
                    {
                      name: 'lang',
                      type: 'select',
                      label: shared.language,
                      required: true,
                      options: documentLanguageOptions,
                    },
                    {
                      name: 'kind',
                      type: 'select',
                      label: messages.aliasKind,
                      required: true,
                      options: options(messages.aliasKinds),
                    },
                  ],
                },
              ],
            },
            {
              name: 'formerNames',
              type: 'array',
              label: messages.formerNames,
              labels: { singular: messages.formerName, plural: messages.formerNames },
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'name', type: 'text', label: messages.formerName, localized: true },
                    {
                      name: 'until',
                      type: 'text',
                      label: messages.until,
                      validate: partialDay,
                      admin: { description: messages.untilDescription },
                    },
                  ],
                },
              ],
            },
          ],
        },
        { label: shared.tabs.checking, fields: [verification(), notes()] },
      ],
    },
    ...slugFields(['acronym', 'usualName', 'name']),
  ],
})
