/** Two versions of prose side by side: as a page prints them, with mentions by the names that their records have now. */
import type { CollectionSlug, FieldDiffServerProps } from 'payload'
import { FieldDiffContainer, getHTMLDiffComponents } from '#/cms/admin/payloadServer'
import { adminLanguage } from '#/cms/adminText'
import { mentionForms } from '#/cms/fields/editor'
import { editorMessages } from '#/cms/fields/editorMessages'
import { nameAlone } from '#/cms/publishing/names'
import { namesOf } from '#/cms/publishing/namesEndpoint'
import { mentionsIn } from '#/cms/publishing/relations'
import { isLocale, type Locale } from '#/i18n/locales'
import type { Target } from '#/prose/blocks'
import { Prose } from '#/ui/Prose'

export async function ProseDiff(props: FieldDiffServerProps) {
  const { comparisonValue, versionValue, field, i18n, nestingLevel, req } = props
  const locale = isLocale(props.locale) ? props.locale : adminLanguage(req)
  const mentioned = mentionsIn([comparisonValue, versionValue]) as { collection: CollectionSlug; id: string }[]
  const names = await namesOf(mentioned, locale, req)

  const mention = ({ relationTo, value }: Target, form: string | null) => {
    const id = String((value as { id?: unknown } | null)?.id ?? value) // populated, or not
    const name = names.get(id)
    const text = name ? nameAlone(relationTo, name) : req.t('general:untitled')
    return { text: `${text}${formOf(form, adminLanguage(req))}`, href: `/admin/collections/${relationTo}/${id}` }
  }
  // Next refuses this module to what is imported by its pages.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = (state: unknown) =>
    renderToStaticMarkup(<Prose locale={locale} mention={mention} state={state} />) || '<p></p>'
  const sides = getHTMLDiffComponents({ fromHTML: html(comparisonValue), toHTML: html(versionValue) })
  return (
    <FieldDiffContainer
      {...sides}
      className="prose-diff"
      i18n={i18n}
      label={{ label: 'label' in field ? field.label : undefined, locale: props.locale }}
      nestingLevel={nestingLevel}
    />
  )
}

/** A mention whose form alone changed is seen to have changed. */
function formOf(form: string | null, language: Locale): string {
  const known = mentionForms.find((each) => each === form)
  return known && known !== 'full' && known !== 'typed'
    ? ` [${editorMessages.forms[known][language].toLowerCase()}]`
    : ''
}
