import type { CollectionConfig, GlobalConfig } from 'payload'

const beforeDocumentControls = ['/cms/admin/FormWatch#FormWatch']

/** A collection in whose form a refusal stays until something is typed, and a new row gets its fields. */
export function withWatchedForm({ admin, ...collection }: CollectionConfig): CollectionConfig {
  const edit = { ...admin?.components?.edit, beforeDocumentControls }
  return { ...collection, admin: { ...admin, components: { ...admin?.components, edit } } }
}

/** The same for a global. */
export function withWatchedGlobalForm({ admin, ...global }: GlobalConfig): GlobalConfig {
  const elements = { ...admin?.components?.elements, beforeDocumentControls }
  return { ...global, admin: { ...admin, components: { ...admin?.components, elements } } }
}
