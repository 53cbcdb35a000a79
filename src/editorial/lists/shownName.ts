/** The name by which pickers, titles and breadcrumbs call a record, and by which they look for it. */
import { sql } from '@payloadcms/db-postgres'
import {
  type CollectionBeforeOperationHook,
  type Field,
  type FieldHook,
  type SanitizedConfig,
  traverseFields,
  type Where,
} from 'payload'
import { isStaff } from '#/cms/accounts/access'
import { shownName } from '#/cms/publishing/names'
import { databaseOf, transactionOf } from '#/cms/transaction'
import { defaultLocale, isLocale } from '#/i18n/locales'
import { plain } from '#/i18n/slugify'
import { rows } from '#/live/ledger'
import { wordsFound } from '../selections'
import { messages } from './messages'
import { statesIn, statesOf } from './statesOf'

const field = 'shownName'

/** The most records that a search in a picker finds. */
const most = 500

/**
 * Payload asks the title of a record alone (`select`): what is not read with it stands in the table of states. A picker
 * asks so for many. It shows only what has the typed words in its label, and keeps the label that it had first: there
 * a record is called by its names in both languages, and by the words that found it.
 */
const named =
  (nameField: string): FieldHook =>
  async ({ data, req, findMany }) => {
    if (!isStaff(req) || !data?.id) return null
    const locale = isLocale(req.locale) ? req.locale : defaultLocale
    const isRead = [data[nameField]].flat().some((name) => typeof name === 'string' && name)
    const own = isRead ? shownName(nameField, data, locale) : null
    if (own) return own
    // A connection beside that of the transaction could be the last one of the pool.
    const transaction = await transactionOf(req)
    const record = String(data.id)
    const states = await (transaction ? statesIn(transaction, [record]) : statesOf(req.payload, record))
    const name = states.find((state) => state.locale === locale)?.name ?? req.t('general:untitled')
    if (!findMany) return name
    const other = states.find((state) => state.locale !== locale)?.name ?? ''
    const label = name.startsWith(other) || other.startsWith(name) ? name : `${name} · ${other}`
    const asked = String(req.context.namesAsked ?? '')
    return plain(label).includes(plain(asked)) ? label : `${label} · ${asked}`
  }

/** Computed when a record is read; never stored. */
export const shownNameField = (nameField: string): Field => ({
  name: field,
  type: 'text',
  label: messages.record,
  virtual: true,
  custom: { derived: true },
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  hooks: { afterRead: [named(nameField)] },
})

/** A search by the shown name is one by every name, acronym and symbol of either language. */
export const foundByAnyName: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const where = (args as { where?: Where }).where
  if (!['read', 'count'].includes(operation) || !where || !JSON.stringify(where).includes(`"${field}"`)) return args
  return { ...args, where: await replaced(where) }

  async function replaced(condition: Where): Promise<Where> {
    const parts = Object.entries(condition).map(async ([path, value]): Promise<Where> => {
      if (Array.isArray(value)) return { [path]: await Promise.all(value.map((each) => replaced(each))) }
      if (path !== field) return { [path]: value }
      const words = String(Object.values(value ?? {})[0] ?? '').trim()
      req.context.namesAsked = words
      return { id: { in: await recordsNamed(words) } }
    })
    return { and: await Promise.all(parts) }
  }

  async function recordsNamed(words: string): Promise<string[]> {
    const has = wordsFound(words)
    if (!has || !isStaff(req)) return []
    const found = await rows<{ id: string }>(
      await databaseOf(req),
      sql`select distinct record::text as id from desk.states where collection = ${collection.slug} and ${has} limit ${most}`,
    )
    return found.map(({ id }) => id)
  }
}

/**
 * Payload refuses a computed field as the title when it reads a config, though every use of it only shows the value. Its
 * comparison of versions does not ask for it.
 */
export function withShownNames(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    traverseFields({
      fields: collection.fields,
      callback: ({ field: each }) => {
        if (each.type !== 'relationship') return
        const { admin = {} } = each
        each.admin = { ...admin, components: { Diff: '/cms/admin/ReferenceDiff#ReferenceDiff', ...admin.components } }
      },
    })
    if (!collection.flattenedFields.some(({ name }) => name === field)) continue
    collection.custom = { ...collection.custom, nameField: collection.admin.useAsTitle }
    collection.admin.useAsTitle = field
  }
  return config
}
