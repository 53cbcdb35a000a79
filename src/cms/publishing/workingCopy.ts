/**
 * Working copies: a record is one row, its newest state in every language, and may be incomplete. What a field requires is
 * asked when it is published; what a field can hold at all is asked at every save.
 */
import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import type { Field, GlobalBeforeOperationHook, Validate } from 'payload'
import { validations } from 'payload/shared'

/** The context of a request in which a record is validated for publication says so. */
export const publicationContext = { publication: true }

/** What has no working copy is public once it is saved: what a publication asks is asked at its save. */
export const savedInPublic: GlobalBeforeOperationHook = ({ args, req }) => {
  Object.assign(req.context, publicationContext)
  return args
}

/** Types whose own rule says what a column can hold: a choice, a number. */
const structural = new Set(['select', 'radio', 'number', 'checkbox', 'point', 'json'])

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** A text of spaces and invisible characters alone says nothing. */
const isBlank = (value: unknown) => typeof value === 'string' && !/[^\s\p{Cf}\p{Z}\p{Cc}]/u.test(value)

/** Fields whose requirements are asked at publication alone. */
export function validatedAtPublication(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: validatedAtPublication(tab.fields) })) }
    }
    if (field.type === 'blocks') {
      const blocks = field.blocks.map((block) => ({ ...block, fields: validatedAtPublication(block.fields) }))
      return deferred({ ...field, blocks })
    }
    if ('fields' in field) return deferred({ ...field, fields: validatedAtPublication(field.fields) } as Field)
    return deferred(field)
  })
}

function deferred(field: Field): Field {
  if (!('name' in field) || field.type === 'ui' || field.type === 'join' || field.type === 'group') return field
  // Prose brings its rule with its editor, which Payload sets when it reads the config.
  const own = 'validate' in field ? field.validate : undefined
  const given = (own ?? validations[field.type as keyof typeof validations]) as Validate | undefined
  if (!given) return field
  const validate: Validate = (value, options) => {
    if (options.req.context.publication === true) return given(isBlank(value) ? null : value, options)
    if (!structural.has(field.type) || isEmpty(value)) return true
    return (validations[field.type as keyof typeof validations] as Validate)(value, { ...options, required: false })
  }
  return { ...field, validate } as Field
}

type SchemaHook = NonNullable<PostgresAdapterArgs['beforeSchemaInit']>[number]

const keys = new Set(['id', '_order', '_parent_id', '_locale', '_path', 'created_at', 'updated_at'])

/** Payload would make a column of every required field `NOT NULL`: those of working copies take null. */
export const nullableColumns =
  (collections: readonly string[]): SchemaHook =>
  ({ adapter, schema }) => {
    const tables = collections.map((slug) => slug.replaceAll('-', '_'))
    for (const [name, { columns }] of Object.entries(adapter.rawTables)) {
      const isOfThese = tables.some((table) =>
        [table, `_${table}_v`].some((own) => name === own || name.startsWith(`${own}_`)),
      )
      if (!isOfThese || name.endsWith('_rels')) continue
      for (const column of Object.values(columns)) if (!keys.has(column.name)) column.notNull = false
    }
    return schema
  }
