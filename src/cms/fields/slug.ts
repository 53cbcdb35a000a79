import type { CollectionSlug, Field, FieldHook, PayloadRequest, TextFieldSingleValidation } from 'payload'
import { adminText } from '#/cms/adminText'
import { messages } from '#/cms/messages'
import { slugify } from '#/i18n/slugify'
import { reserved } from '#/paths'
import { withoutCopy } from './fields'

const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const validSlug: TextFieldSingleValidation = (value, { collectionSlug, req }) => {
  if (!value) return true
  if (!shape.test(value)) return adminText(req, messages.slugShape)(value)
  return collectionSlug === 'pages' && reserved.has(value) ? adminText(req, messages.slugReserved)(value) : true
}

/**
 * The address of a record, per language. It is proposed once, from the first of `sources` that has a text, and changes
 * only by hand afterwards: a renamed record keeps its address. Former public ones lead on: see `live/addresses.ts`.
 */
export function slugFields(sources: string[]): Field[] {
  return [
    {
      name: 'slug',
      type: 'text',
      label: messages.slug,
      localized: true,
      index: true,
      unique: true,
      validate: validSlug,
      admin: {
        position: 'sidebar',
        description: messages.slugDescription,
        components: { afterInput: [{ path: '/cms/admin/GuideLink#GuideLink', clientProps: { subject: 'address' } }] },
      },
      hooks: { beforeValidate: [proposeSlug(sources)], ...withoutCopy },
    },
  ]
}

const proposeSlug =
  (sources: string[]): FieldHook =>
  async ({ value, siblingData, originalDoc, collection, req }) => {
    if (typeof value === 'string' && value.trim()) return value.trim()
    if (!collection) return value
    const text = sources
      .map((name) => siblingData?.[name])
      .find((source) => typeof source === 'string' && source.trim())
    const wanted = slugify(typeof text === 'string' ? text : '')
    return wanted ? freeSlug(collection.slug, wanted, originalDoc?.id, req) : value
  }

async function freeSlug(collection: string, wanted: string, id: unknown, req: PayloadRequest): Promise<string> {
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    const taken = await req.payload.db.findOne<{ id: string }>({
      collection: collection as CollectionSlug,
      where: { and: [{ slug: { equals: slug } }, { id: { not_equals: id ?? null } }] },
      locale: String(req.locale),
      req,
    })
    if (!taken) return slug
  }
}
