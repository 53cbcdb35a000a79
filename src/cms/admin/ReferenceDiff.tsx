/** The records that a field refers to in two versions, by name. Payload calls one without a name in the language by its id. */
import type { CollectionSlug, FieldDiffServerProps, RelationshipField } from 'payload'
import { namesOf } from '#/cms/publishing/namesEndpoint'
import { isLocale } from '#/i18n/locales'
import { adminLanguage } from '../adminText'
import { FieldDiffContainer, getHTMLDiffComponents } from './payloadServer'

type Reference = { collection: CollectionSlug; id: string }

export async function ReferenceDiff(props: FieldDiffServerProps) {
  const { comparisonValue, versionValue, i18n, nestingLevel, req } = props
  const field = props.field as RelationshipField // the one kind that has this component
  const locale = isLocale(props.locale) ? props.locale : adminLanguage(req)
  const [before, after] = [comparisonValue, versionValue].map((value) => referencesIn(value, field))
  const names = await namesOf([...(before ?? []), ...(after ?? [])], locale, req)
  // Next refuses this module to what is imported by its pages.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = (references: Reference[] = []) =>
    renderToStaticMarkup(
      references.map(({ id }) => (
        <p data-enable-match="true" key={id}>
          {names.get(id) ?? req.t('general:untitled')}
        </p>
      )),
    ) || '<p></p>'
  const sides = getHTMLDiffComponents({ fromHTML: html(before), toHTML: html(after), tokenizeByCharacter: false })
  return (
    <FieldDiffContainer
      {...sides}
      className="reference-diff"
      i18n={i18n}
      label={{ label: field.label, ...(props.locale ? { locale: props.locale } : {}) }}
      nestingLevel={nestingLevel}
    />
  )
}

/** One or many, populated or not, of one collection or of several. */
function referencesIn(value: unknown, field: RelationshipField): Reference[] {
  if (Array.isArray(value)) return value.flatMap((each) => referencesIn(each, field))
  if (!value) return []
  if (typeof value !== 'object') return [{ collection: field.relationTo as CollectionSlug, id: String(value) }]
  const { relationTo = field.relationTo, value: target = value } = value as { relationTo?: string; value?: unknown }
  const id = target && typeof target === 'object' ? (target as { id?: unknown }).id : target
  return id ? [{ collection: relationTo as CollectionSlug, id: String(id) }] : []
}
