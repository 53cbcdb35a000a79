import type { CollectionConfig } from 'payload'
import type { Ability } from '../ability'
import { exported } from './endpoints'

/** The way from the menu of a record to its history in the audit. */
function withHistory(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  const edit = admin?.components?.edit
  const editMenuItems = [...(edit?.editMenuItems ?? []), '/editorial/audit/HistoryItem#HistoryItem']
  return { ...collection, admin: { ...admin, components: { ...admin?.components, edit: { ...edit, editMenuItems } } } }
}

/** The audit, which administrators alone read: what people and commands did. */
export const audit: Ability = {
  collection: withHistory,
  portal: {
    endpoints: [exported],
    links: ['/editorial/audit/AuditLink#AuditLink'],
    pages: { audit: { Component: '/editorial/audit/AuditView#AuditView', path: '/audit', exact: true } },
  },
}
