import type { Field } from 'payload'

/** The localised fields of a collection that stand in no group or row of their own. */
export function localisedNames(fields: readonly Field[]): Set<string> {
  const names = fields.flatMap((field): string[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => ('name' in tab ? [] : [...localisedNames(tab.fields)]))
    if (field.type === 'row' || field.type === 'collapsible') return [...localisedNames(field.fields)]
    return 'localized' in field && field.localized ? [field.name] : []
  })
  return new Set(names)
}
