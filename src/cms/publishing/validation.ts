/** What keeps a record from being public in a language: asked of its document as it would be shown. */
import {
  beforeChangeTraverseFields,
  type FlattenedField,
  isolateObjectProperty,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type ValidationFieldError,
} from 'payload'
import { adminLanguage, adminText } from '#/cms/adminText'
import { labelOf } from '#/cms/input/fieldLabel'
import { inputMessages } from '#/cms/input/inputMessages'
import { misshapen } from '#/cms/input/shape'
import { messages } from '#/cms/messages'
import { databaseOf } from '#/cms/transaction'
import type { Locale } from '#/i18n/locales'
import { publicOwnerOf } from '#/live/addresses'
import { documentOf, languagesOf, type PartsByName, relatedInPublic } from './composition'
import { roomOf, type Values } from './room'
import { publicationContext } from './workingCopy'

/**
 * The problems of a record in every language in which it would be public, each with the language it was found in where
 * there are several. The rules of its fields, of its room, and of its addresses are asked.
 */
export async function problemsOf(
  collection: SanitizedCollectionConfig,
  id: string,
  parts: PartsByName,
  req: PayloadRequest,
): Promise<ValidationFieldError[]> {
  const languages = languagesOf(parts)
  const found = new Map<string, { problem: ValidationFieldError; languages: Locale[] }>()
  for (const locale of languages) {
    for (const problem of await problemsIn(collection, id, parts, locale, req)) {
      const key = `${problem.path} ${problem.message}`
      const known = found.get(key)
      if (known) known.languages.push(locale)
      else found.set(key, { problem, languages: [locale] })
    }
  }
  return [...found.values()].map(({ problem: unlabelled, languages: of }) => {
    const { flattenedFields } = collection
    const label = unlabelled.label ?? labelOf(flattenedFields, unlabelled.path, adminLanguage(req))
    const problem = { ...unlabelled, label }
    if (of.length === languages.length && languages.length > 1) return problem
    const names = of.map((locale) => adminText(req, messages.languageNames[locale])).join(', ')
    return { ...problem, message: adminText(req, messages.publication.inLanguage)(names, problem.message) }
  })
}

async function problemsIn(
  collection: SanitizedCollectionConfig,
  id: string,
  parts: PartsByName,
  locale: Locale,
  req: PayloadRequest,
): Promise<ValidationFieldError[]> {
  const related = relatedInPublic(req)
  const document = await documentOf(collection, id, parts, locale, related)
  const of = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context'])
  Object.assign(of, { locale, fallbackLocale: null, context: { ...req.context, ...publicationContext } })
  const errors: ValidationFieldError[] = []
  const data = structuredClone(document)
  await beforeChangeTraverseFields({
    id,
    collection,
    context: of.context,
    data,
    doc: {},
    docWithLocales: {},
    errors,
    fieldLabelPath: '',
    fields: collection.fields,
    global: null,
    mergeLocaleActions: [],
    operation: 'update',
    overrideAccess: true, // the rights of the person are those of the act
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req: of,
    siblingData: data,
    siblingDoc: {},
    siblingDocWithLocales: {},
  })
  const room = roomOf(collection)
  const ofRoom = (await room?.problems?.(document, related, of)) ?? []
  const found = [...errors, ...unshownProse(collection, document, of), ...ofRoom]
  if (found.length > 0) return found
  return addressProblems(collection, id, document, locale, of)
}

/** Prose that was saved before the save asked for it. */
function unshownProse({ flattenedFields }: SanitizedCollectionConfig, document: Values, req: PayloadRequest) {
  return misshapen(flattenedFields as FlattenedField[], document, false).flatMap(({ path, rule, node = '' }) =>
    rule === 'node' ? [{ path, message: adminText(req, inputMessages.node)(path, node) }] : [],
  )
}

async function addressProblems(
  { slug: collection, flattenedFields }: SanitizedCollectionConfig,
  id: string,
  document: Values,
  locale: Locale,
  req: PayloadRequest,
): Promise<ValidationFieldError[]> {
  const hasAddress = (flattenedFields as FlattenedField[]).some(({ name }) => name === 'slug')
  if (!hasAddress) return []
  const slug = typeof document.slug === 'string' ? document.slug : ''
  if (slug === '') return [{ path: 'slug', message: adminText(req, messages.publication.noAddress) }]
  const owner = await publicOwnerOf(await databaseOf(req), { collection, id }, locale, slug)
  return owner ? [{ path: 'slug', message: adminText(req, messages.publication.addressTaken)(slug, owner) }] : []
}
