import type { AdminViewConfig, CollectionConfig, Endpoint } from 'payload'
import type { PublicationRule } from '#/cms/publishing/rules'
import type { Localized } from '#/i18n/locales'

/** What an ability of the editors' desk adds to every collection whose records are published. */
export type Ability = {
  /** The collection as the ability shows it in the lists. */
  collection?: (collection: CollectionConfig) => CollectionConfig
  /** Addresses under `/api/<collection>`. */
  endpoints?: Endpoint[]
  /** Tabs of the form, by the last part of their address; `order` says where a tab stands (Payload's are 100 and more). */
  tabs?: Record<string, { component: string; label: Localized; order: number }>
  /** Components at the head of the form, after the state of publication, by the name of their field. */
  panels?: Record<string, string>
  /** What a publication asks first. */
  publicationRule?: PublicationRule
  /** What it adds to the portal as a whole: addresses under `/api`, pages of the administration, links to them. */
  portal?: { endpoints?: Endpoint[]; pages?: Record<string, AdminViewConfig>; links?: string[] }
  hooks?: Pick<NonNullable<CollectionConfig['hooks']>, 'afterChange' | 'afterDelete'>
}
