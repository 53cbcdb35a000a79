/** Saved views: the filters, order and columns of a list under a name, above the list. */
import type { CollectionConfig } from 'payload'
import type { Ability } from '../ability'
import { viewEndpoints } from './endpoints'

function withViews(collection: CollectionConfig): CollectionConfig {
  const { admin = {} } = collection
  const before = ['/editorial/views/SavedViews#SavedViews', ...(admin.components?.beforeListTable ?? [])]
  return { ...collection, admin: { ...admin, components: { ...admin.components, beforeListTable: before } } }
}

export const views: Ability = { collection: withViews, portal: { endpoints: viewEndpoints } }
