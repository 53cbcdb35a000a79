import type { CollectionConfig, EditViewConfig, Endpoint } from 'payload'

/** What an ability of the editors' desk adds to every collection whose records are published. */
export type Ability = {
  /** Addresses under `/api/<collection>`. */
  endpoints?: Endpoint[]
  /** Tabs of the form, by the name of their view. */
  tabs?: Record<string, EditViewConfig>
  /** Components at the head of the form, after the state of publication, by the name of their field. */
  panels?: Record<string, string>
  hooks?: Pick<NonNullable<CollectionConfig['hooks']>, 'afterChange' | 'afterDelete'>
}
