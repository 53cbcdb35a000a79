import type { CollectionConfig, Field, GeneratePreviewURL } from 'payload'
import { publishableAccess } from '#/cms/accounts/access'
import { rememberFormerSlug } from '#/cms/fields/slug'
import { defaultLocale, isLocale } from '#/i18n/locales'
import { listed, paths } from '#/paths'
import { announceChange, announceDeletion, noteRecord, rememberDeletedRow, rememberPublicRow } from './announce'
import { guards } from './guards'
import { fillForPreview } from './incomplete'
import type { Indexed } from './publicIndex'
import { saveHeldBackDraft, sharedFieldsRule, withdrawOneLanguage } from './publishing'
import { readOnlyForTranslators } from './sharedFields'

type Room = Omit<CollectionConfig, 'access' | 'fields' | 'versions'> & {
  fields: Field[]
  access?: CollectionConfig['access']
  /** How a record is indexed. */
  indexed: Indexed
}

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

/**
 * A collection whose records are drafted and published language by language, with the guards that this needs. A room
 * states its fields, words and derived values; this function adds what all such collections share.
 */
export function publishable({ indexed, ...room }: Room): CollectionConfig {
  const hasSlug = room.fields.some((field) => 'name' in field && field.name === 'formerSlugs')
  return {
    ...room,
    custom: { ...room.custom, indexed },
    access: { ...publishableAccess, ...room.access },
    // Payload's copy of one language over another loses rows and drafts.
    admin: { ...room.admin, disableCopyToLocale: true, ...previewOf(room.slug) },
    disableDuplicate: true,
    disableBulkEdit: true,
    // `maxPerDoc: 0` keeps every version.
    versions: { maxPerDoc: 0, drafts: { autosave: false, schedulePublish: false, localizeStatus: true } },
    fields: readOnlyForTranslators(room.fields),
    hooks: {
      ...room.hooks,
      beforeOperation: [...guards, ...(room.hooks?.beforeOperation ?? [])],
      // A withdrawal restores the public row first: the hooks after it see the data that will be written.
      beforeChange: [
        withdrawOneLanguage,
        ...(room.hooks?.beforeChange ?? []),
        sharedFieldsRule,
        ...(hasSlug ? [rememberFormerSlug] : []),
        rememberPublicRow,
      ],
      // Announced after the hooks of the room, which write other records: the ledger is held from then on.
      afterChange: [...(room.hooks?.afterChange ?? []), announceChange, saveHeldBackDraft],
      afterRead: [...(room.hooks?.afterRead ?? []), fillForPreview, noteRecord],
      beforeDelete: [...(room.hooks?.beforeDelete ?? []), rememberDeletedRow],
      afterDelete: [...(room.hooks?.afterDelete ?? []), announceDeletion],
    },
  }
}
