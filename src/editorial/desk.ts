/** The editors' desk: every ability, and how a collection gets them. */
import type { AdminViewConfig, CollectionConfig, EditViewConfig, Field } from 'payload'
import { type Localized, locales } from '#/i18n/locales'
import type { Ability } from './ability'
import { audit } from './audit/ability'
import { conference } from './conference/ability'
import { findings } from './findings/ability'
import { guide } from './guide/ability'
import { lists } from './lists/ability'
import { review } from './review/ability'
import { sets } from './sets/ability'
import { start } from './start/ability'
import { translation } from './translation/ability'
import { views } from './views/ability'

const abilities: readonly Ability[] = [
  ...[translation, findings, review, sets, lists, views],
  ...[conference, guide, audit, start],
]

const tabs = Object.entries(Object.assign({}, ...abilities.map((ability) => ability.tabs)) as Required<Ability>['tabs'])

/** A collection whose records are published, with the abilities of the desk. */
export function withDesk(declared: CollectionConfig): CollectionConfig {
  const collection = abilities.reduce((changed, ability) => ability.collection?.(changed) ?? changed, declared)
  const { admin, endpoints, fields, hooks = {} } = collection
  const views = admin?.components?.views
  const panels = abilities.flatMap((ability) => Object.entries(ability.panels ?? {}).map(panelField))
  return {
    ...collection,
    custom: {
      ...collection.custom,
      publicationRules: abilities.flatMap(({ publicationRule }) => publicationRule ?? []),
    },
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: { ...views, edit: { ...views?.edit, ...Object.fromEntries(tabs.map(tabView)) } },
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

const tabView = ([name, { component, order }]: (typeof tabs)[number]): [string, EditViewConfig] => [
  name,
  {
    Component: component,
    path: `/${name}`,
    // Payload gives a label the words of the administration by their key alone.
    tab: { label: ({ t }) => t(`desk:${name}`), href: `/${name}`, order },
  },
]

const ofPortal = abilities.flatMap(({ portal }) => portal ?? [])

export const deskEndpoints = ofPortal.flatMap(({ endpoints = [] }) => endpoints)
export const deskPages: Record<string, AdminViewConfig> = Object.assign({}, ...ofPortal.map(({ pages }) => pages))
export const deskLinks = ofPortal.flatMap(({ links = [] }) => links)

/** The labels of the tabs, for the words of the administration. */
export const deskWords = Object.fromEntries(
  locales.map((locale) => [
    locale,
    { desk: Object.fromEntries(tabs.map(([name, { label }]) => [name, label[locale]])) },
  ]),
) as Localized<{ desk: Record<string, string> }>
