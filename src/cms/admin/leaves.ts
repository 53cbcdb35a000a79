/** The fields of a form that hold a value, and the values of a form by field. Rows are one value. */
import type { ClientField } from 'payload'
import type { Locale } from '#/i18n/locales'
import { canonical } from '#/live/canonical'

export type Values = Record<string, unknown>

export type Leaf = { path: string; label: string; field: ClientField }

/** The fields that a person can fill in, in the order of the form. */
export function leavesOf(fields: readonly ClientField[], language: Locale, within = ''): Leaf[] {
  return fields.flatMap((field): Leaf[] => {
    if (field.type === 'ui' || field.type === 'join') return []
    if (field.type === 'row' || field.type === 'collapsible') return leavesOf(field.fields, language, within)
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        leavesOf(tab.fields, language, 'name' in tab && tab.name ? joined(within, tab.name) : within),
      )
    }
    if (field.type === 'group') {
      return leavesOf(field.fields, language, 'name' in field && field.name ? joined(within, field.name) : within)
    }
    if (field.admin?.readOnly || field.admin?.hidden || ('virtual' in field && field.virtual)) return []
    const label = 'label' in field ? labelIn(field.label, language) : ''
    return [{ path: joined(within, field.name), label: label || field.name, field }]
  })
}

const joined = (within: string, name: string) => (within ? `${within}.${name}` : name)

export function labelIn(label: unknown, language: Locale): string {
  if (typeof label === 'string') return label
  return String((label as Partial<Record<Locale, string>> | null | undefined)?.[language] ?? '')
}

export function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (value && typeof value === 'object' ? (value as Values)[name] : undefined),
      values,
    )
}

/** The value of a field, of a form or of a record. */
export function valueIn({ path, field }: Leaf, values: Values | null): unknown {
  const value = valueAt(values, path)
  // In Payload's forms a list without rows is the number of its rows.
  return (field.type === 'array' || field.type === 'blocks') && !Array.isArray(value) ? [] : value
}

/** The values with others at some paths. */
export function withValues(values: Values, changes: Values): Values {
  const changed = structuredClone(values)
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.')
    const last = names.pop()
    let at = changed
    for (const name of names) {
      if (!at[name] || typeof at[name] !== 'object') at[name] = {}
      at = at[name] as Values
    }
    if (last) at[last] = value
  }
  return changed
}

/** A box that was never ticked and one that is not ticked are the same. */
export const isSame = (a: unknown, b: unknown) => canonical(ticked(a)) === canonical(ticked(b))

const ticked = (value: unknown) => (value === false ? null : value)

/** What was typed, by path: the values that differ from the saved ones. */
export function changesOf(leaves: readonly Leaf[], typed: Values, saved: Values): Values {
  const changed = leaves.filter((leaf) => !isSame(valueIn(leaf, typed), valueIn(leaf, saved)))
  return Object.fromEntries(changed.map((leaf) => [leaf.path, valueIn(leaf, typed) ?? null]))
}
