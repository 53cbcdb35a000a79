/** The editors' desk: every ability, and how a collection gets them. */
import type { CollectionConfig, Field } from 'payload'
import type { Ability } from './ability'

const abilities: readonly Ability[] = []

/** A collection whose records are published, with the abilities of the desk. */
export function withDesk(collection: CollectionConfig): CollectionConfig {
  const { admin, endpoints, fields, hooks = {} } = collection
  const panels = abilities.flatMap(({ panels: of = {} }) => Object.entries(of).map(panelField))
  const tabs = Object.assign({}, ...abilities.map((ability) => ability.tabs ?? {}))
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: {
          ...admin?.components?.views,
          edit: { ...admin?.components?.views?.edit, ...tabs },
        },
      },
    },
    endpoints: [...(endpoints || []), ...abilities.flatMap((ability) => ability.endpoints ?? [])],
    // The first field is the state of publication.
    fields: [...fields.slice(0, 1), ...panels, ...fields.slice(1)],
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), ...abilities.flatMap((ability) => ability.hooks?.afterChange ?? [])],
      afterDelete: [...(hooks.afterDelete ?? []), ...abilities.flatMap((ability) => ability.hooks?.afterDelete ?? [])],
    },
  }
}

const panelField = ([name, component]: [string, string]): Field => ({
  name,
  type: 'ui',
  admin: { components: { Field: component }, disableListColumn: true },
})
