/** What a translator works on: every localised text of a record, with its source and its state. */
import { diffWordsWithSpace } from 'diff'
import { type CollectionSlug, NotFound, type PayloadRequest } from 'payload'
import { writableLocales } from '#/cms/accounts/access'
import { adminText, fieldLabel } from '#/cms/adminText'
import { proseText } from '#/cms/fields/proseText'
import { workingCopy } from '#/cms/publishing/composition'
import { nameOf } from '#/cms/publishing/saves'
import type { TextLeaf } from '#/cms/publishing/textLeaves'
import {
  localisedTexts,
  type Pair,
  pairsOf,
  type TranslationState,
  translationState,
} from '#/cms/publishing/translations'
import { databaseOf } from '#/cms/transaction'
import { languageTags } from '#/i18n/intl'
import { type Locale, sourceOf } from '#/i18n/locales'
import { messages } from './messages'

/** A stretch of words that both texts have, or one of them alone. */
export type Stretch = { text: string; in: 'both' | 'before' | 'now' }

export type SheetText = Pick<TextLeaf, 'key' | 'path' | 'type'> & {
  /** "Version 2 – Title" in the language of the administration. */
  label: string
  source: unknown
  target: unknown
  /** Null where there is nothing to translate. */
  state: TranslationState | null
  /** When it was confirmed, and by whom. */
  confirmed: { at: string; by: string | null } | null
  /** What changed in the source since; null where only the formatting did. */
  changes: Stretch[] | null
}

export type Sheet = {
  source: Locale
  target: Locale
  texts: SheetText[]
  mayWrite: boolean
  isTrashed: boolean
}

/** @throws NotFound when there is no such record */
export async function sheetOf(
  collection: CollectionSlug,
  id: string,
  target: Locale,
  req: PayloadRequest,
): Promise<Sheet> {
  const row = await workingCopy(collection, id, req)
  if (!row) throw new NotFound(req.t)
  const source = sourceOf(target)
  const pairs = await pairsOf(await databaseOf(req), collection, id)
  const names = new Map<string, string | null>()
  const texts: SheetText[] = []
  for (const leaf of localisedTexts(req.payload.collections[collection].config.flattenedFields, row)) {
    const [from, to] = [leaf.texts[source] ?? null, leaf.texts[target] ?? null]
    const found = translationState(from, to, pairs(target, leaf.key))
    const by = found?.pair?.by ?? null
    if (by && !names.has(by)) names.set(by, await nameOf(by, req))
    texts.push({
      key: leaf.key,
      path: leaf.path,
      type: leaf.type,
      label: labelOf(leaf, req),
      source: from,
      target: to,
      state: found?.state ?? null,
      confirmed: by && found?.pair ? { at: found.pair.at, by: names.get(by) ?? null } : null,
      changes: found?.state === 'outdated' && found.pair ? changesOf(leaf, found.pair, from, source) : null,
    })
  }
  return {
    source,
    target,
    texts,
    mayWrite: !row.deletedAt && writableLocales(req).includes(target),
    isTrashed: Boolean(row.deletedAt),
  }
}

export function labelOf({ labels, key }: Pick<TextLeaf, 'labels' | 'key'>, req: PayloadRequest): string {
  const parts = labels.map(({ label, place }) => {
    const text = fieldLabel(req, label, key)
    return place ? adminText(req, messages.place)(text, place) : text
  })
  return parts.join(' – ')
}

function changesOf({ type }: TextLeaf, pair: Pair, now: unknown, language: Locale): Stretch[] | null {
  const textOf = (value: unknown) => (type === 'richText' ? proseText(value) : String(value ?? ''))
  const [before, after] = [textOf(pair.source), textOf(now)]
  if (before === after) return null
  const intlSegmenter = new Intl.Segmenter(languageTags[language], { granularity: 'word' })
  return diffWordsWithSpace(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    text: value,
    in: added ? 'now' : removed ? 'before' : 'both',
  }))
}
