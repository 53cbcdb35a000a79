/** The address of a record's translation: `…/:id/translation`, read as a sheet and saved text by text. */
import { APIError, type CollectionSlug, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { writableLocales } from '#/cms/accounts/access'
import { adminLanguage, adminText } from '#/cms/adminText'
import { messages as shared } from '#/cms/messages'
import { announce } from '#/cms/publishing/announce'
import { workingCopy } from '#/cms/publishing/composition'
import { recordOf } from '#/cms/publishing/endpoints'
import { writeRows } from '#/cms/publishing/liveRows'
import { lockRecord } from '#/cms/publishing/locks'
import { nameOf } from '#/cms/publishing/saves'
import { isSameText } from '#/cms/publishing/textLeaves'
import { confirmTexts, languagesBehind, localisedTexts } from '#/cms/publishing/translations'
import { inItsTransaction, transactionOf } from '#/cms/transaction'
import { formatList } from '#/i18n/formats'
import { isLocale, type Locale } from '#/i18n/locales'
import { holdChain, publicParts } from '#/live/ledger'
import { behindTerm, liveLanguagesWithTerm } from '#/live/records'
import { listTag, recordTag } from '#/tracking/dependencies'
import { messages } from './messages'
import { labelOf, sheetOf } from './sheet'

type Values = Record<string, unknown>

/** A text as it was typed, and as it stood when the person began. */
type Typed = { key: string; value: unknown; based: unknown }

type Body = { locale: Locale; texts: Typed[]; confirmed: string[] }

/** @throws APIError (400) naming the member that is not what it should be */
async function bodyOf(req: PayloadRequest): Promise<Body> {
  const given: unknown = await req.json?.().catch(() => null)
  const { locale, texts = [], confirmed = [] } = (given ?? {}) as Partial<Record<keyof Body, unknown>>
  if (!isLocale(locale)) throw wrong(req, 'locale')
  if (!Array.isArray(confirmed) || !confirmed.every((key) => typeof key === 'string')) throw wrong(req, 'confirmed')
  if (!Array.isArray(texts)) throw wrong(req, 'texts')
  for (const text of texts) {
    const { key, value } = (text ?? {}) as Partial<Typed>
    if (typeof key !== 'string') throw wrong(req, 'texts')
    if (value !== null && typeof value !== 'string' && !isProse(value)) throw wrong(req, key)
  }
  return { locale, texts, confirmed }
}

const isProse = (value: unknown) => Boolean(value && typeof value === 'object' && 'root' in value)

const wrong = (req: PayloadRequest, member: string) =>
  new APIError(adminText(req, messages.body)(member), 400, undefined, true)

/**
 * Saves the texts that were changed, and no other, so that several people work on one record at once.
 * @throws APIError 403 for a language of others, 409 where another text was saved meanwhile, with what stands there now
 */
async function saving(req: PayloadRequest): Promise<Response> {
  const { collection, id } = recordOf(req)
  const body = await bodyOf(req)
  const { locale, texts, confirmed } = body
  if (!writableLocales(req).includes(locale)) {
    const name = adminText(req, shared.languageNames[locale])
    throw new APIError(adminText(req, shared.guards.foreignLanguage)(name), 403, undefined, true)
  }
  const sheet = await inItsTransaction(req, async () => {
    const transaction = await transactionOf(req)
    if (transaction) await lockRecord(transaction, `${collection}:${id}`)
    const { config } = req.payload.collections[collection]
    const row = await workingCopy(collection, id, req)
    if (!row) throw new NotFound(req.t)
    if (row.deletedAt) throw new APIError(adminText(req, messages.inTrash), 400, undefined, true)
    const known = new Map(localisedTexts(config.flattenedFields, row).map((leaf) => [leaf.key, leaf]))
    const gone = [...texts.map(({ key }) => key), ...confirmed].filter((key) => !known.has(key))
    if (gone.length > 0) throw new APIError(adminText(req, messages.gone)(gone.join(', ')), 409, undefined, true)
    const stands = (key: string) => known.get(key)?.texts[locale] ?? null
    const changed = texts.filter(({ key, value }) => !isSameText(stands(key), value))
    const conflicts = changed.flatMap(({ key, based }) => {
      const leaf = known.get(key)
      return leaf && !isSameText(stands(key), based) ? [{ key, label: labelOf(leaf, req), value: stands(key) }] : []
    })
    if (conflicts.length > 0) {
      const by = row.savedBy ? await nameOf(String(row.savedBy), req) : null
      const labels = formatList(
        conflicts.map(({ label }) => label),
        adminLanguage(req),
      )
      throw new APIError(adminText(req, messages.conflicts)(labels), 409, { conflicts, by }, true)
    }
    if (changed.length > 0) {
      const at = new Map(changed.map(({ key, value }) => [known.get(key)?.path ?? key, value]))
      await saveTexts(collection, id, locale, at, req)
    }
    await confirmTexts(config, id, locale, confirmed, req)
    await tellReaders(collection, id, req)
    return sheetOf(collection, id, locale, req)
  })
  return Response.json(sheet)
}

/** @param texts by their path in the form */
async function saveTexts(
  collection: CollectionSlug,
  id: string,
  locale: Locale,
  texts: ReadonlyMap<string, unknown>,
  req: PayloadRequest,
): Promise<void> {
  const as = { collection, id, locale, depth: 0, overrideAccess: false, user: req.user, req } as const
  const document = (await req.payload.findByID({ ...as, fallbackLocale: false })) as unknown as Values
  for (const [path, value] of texts) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    const holder = names.reduce<Values>((values, name) => values[name] as Values, document)
    holder[last] = value
  }
  const names = new Set([...texts.keys()].map((path) => path.split('.', 1)[0] ?? path))
  const data = Object.fromEntries([...names].map((name) => [name, document[name]]))
  await req.payload.update({ ...as, data: data as never }) // the names of the fields come from the record itself
}

/** A page tells its readers that its translation is behind; a confirmation can end that. */
async function tellReaders(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<void> {
  const transaction = await transactionOf(req)
  if (!transaction) return
  const { config } = req.payload.collections[collection]
  const parts = await publicParts(transaction, config, id)
  if (parts.size === 0) return
  const behind = await languagesBehind(req, config, id, parts)
  const told = await liveLanguagesWithTerm(transaction, { collection, id }, behindTerm)
  if (behind.size === told.size && [...behind].every((locale) => told.has(locale))) return
  await holdChain(transaction)
  await writeRows(req, config, id, parts)
  await announce(req, [recordTag(collection, id), listTag(collection)])
}

export const translationEndpoints: Endpoint[] = [
  {
    path: '/:id/translation',
    method: 'get',
    handler: async (req) => {
      const { collection, id } = recordOf(req)
      if (!isLocale(req.query.locale)) throw wrong(req, 'locale')
      return Response.json(await sheetOf(collection, id, req.query.locale, req))
    },
  },
  { path: '/:id/translation', method: 'post', handler: saving },
]
