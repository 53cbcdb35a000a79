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
  /** What the public index keeps of a record. */
  indexed: Indexed
}

/** The button of the form that shows a record as it is saved; a kind without pages has none. */
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
 * A collection whose records are drafted, reviewed and published language by language, with the guards that this
 * needs on. A room states its fields, words and derived values; what holds for all of them is stated here.
 */
export function publishable({ indexed, ...room }: Room): CollectionConfig {
  const hasSlug = room.fields.some((field) => 'name' in field && field.name === 'formerSlugs')
  return {
    ...room,
    custom: { ...room.custom, indexed },
    access: { ...publishableAccess, ...room.access },
    // Copying one language over the other, as built in, loses rows and drafts.
    admin: { ...room.admin, disableCopyToLocale: true, ...previewOf(room.slug) },
    disableDuplicate: true,
    disableBulkEdit: true,
    // `maxPerDoc: 0` keeps every version: this is the memory of an official record.
    versions: { maxPerDoc: 0, drafts: { autosave: false, schedulePublish: false, localizeStatus: true } },
    fields: readOnlyForTranslators(room.fields),
    hooks: {
      ...room.hooks,
      beforeOperation: [...guards, ...(room.hooks?.beforeOperation ?? [])],
      // A withdrawal puts the public row back first; derived values and the rules then see what will be written.
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
