import type { CollectionConfig, Field, GeneratePreviewURL } from 'payload'
import { isAdministrator, publishableAccess, staffField } from '#/cms/accounts/access'
import { deletionNoted, trashNoted } from '#/cms/audit/hooks'
import { messages } from '#/cms/messages'
import { defaultLocale, isLocale } from '#/i18n/locales'
import { listed, paths } from '#/paths'
import { readOnlyForTranslators } from './differences'
import { publicationEndpoints } from './endpoints'
import { inALanguage } from './language'
import { ownLinks } from './ownLinks'
import { translatorRule, translatorsCall } from './rights'
import type { Room } from './room'
import { saveNoted } from './saveNoted'
import { derivedValues, fromTheNewest, lockedWrite, noDrafts } from './saves'
import { stateForgotten } from './states'
import { translationsForgotten } from './translations'
import { keptWhileUsed, trashedUnused } from './trash'
import { usesForgotten } from './uses'
import { validatedAtPublication } from './workingCopy'

type Declared = Omit<CollectionConfig, 'access' | 'fields' | 'versions' | 'hooks'> & { fields: Field[]; room: Room }

/** The preview button of the form; absent for a kind without pages. */
function previewOf(slug: string): { preview?: GeneratePreviewURL } {
  const kind = ([...listed, 'pages'] as const).find((candidate) => candidate === slug)
  if (!kind) return {}
  return {
    preview: ({ id }, { locale }) => {
      const language = isLocale(locale) ? locale : defaultLocale
      return paths.preview(
        kind === 'pages' ? paths.page(language, String(id)) : paths.record(kind, language, String(id)),
      )
    },
  }
}

/** Rows are called by what stands in them, not by their number. */
function titledRows(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: titledRows(tab.fields) })) }
    }
    if (field.type === 'blocks') {
      return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: titledRows(block.fields) })) }
    }
    if (!('fields' in field)) return field
    const titled = { ...field, fields: titledRows(field.fields) } as Field
    if (titled.type !== 'array') return titled
    const components = { RowLabel: '/cms/admin/RowTitle#RowTitle', ...titled.admin?.components }
    return { ...titled, admin: { ...titled.admin, components } }
  })
}

/** The person of the last save; versions keep it, so that each has its author. */
const savedBy: Field = {
  name: 'savedBy',
  type: 'relationship',
  relationTo: 'users',
  label: messages.savedBy,
  access: { read: staffField },
  custom: { derived: true },
  admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data?.savedBy) },
}

/** What is public of the record, shown at the head of its form. */
const publicationState: Field = {
  name: 'publicationState',
  type: 'ui',
  admin: { components: { Field: '/cms/admin/PublicationStrip#PublicationStrip' }, disableListColumn: true },
}

/**
 * A collection whose records are working copies, published by acts of their own, language by language. A room states its
 * fields, words and derived values; this function adds what all such collections share.
 */
export function publishable({ room, ...declared }: Declared): CollectionConfig {
  return {
    ...declared,
    custom: { ...declared.custom, room },
    access: publishableAccess,
    admin: {
      ...declared.admin,
      ...previewOf(declared.slug),
      components: {
        edit: { SaveButton: '/cms/admin/FormButtons#FormButtons' },
        views: {
          edit: {
            versions: { Component: '/cms/admin/VersionsList#VersionsList' },
            // The answer of the REST API is of no use to those who write.
            api: { tab: { condition: ({ req }) => isAdministrator(req) } },
          },
        },
      },
    },
    // Every save is a version, and all are kept (`maxPerDoc: 0`). Payload's drafts would put a second state beside the row.
    versions: { maxPerDoc: 0, drafts: false },
    trash: true,
    endpoints: [...(declared.endpoints || []), ...publicationEndpoints],
    fields: [publicationState, ...readOnlyForTranslators(titledRows(validatedAtPublication(declared.fields))), savedBy],
    hooks: {
      beforeOperation: [inALanguage, noDrafts, lockedWrite, fromTheNewest, translatorsCall],
      beforeChange: [ownLinks, translatorRule, trashedUnused, derivedValues],
      afterChange: [saveNoted, trashNoted],
      beforeDelete: [keptWhileUsed],
      afterDelete: [usesForgotten, translationsForgotten, stateForgotten, deletionNoted],
    },
  }
}
