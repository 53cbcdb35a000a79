import type { Locale } from '#/i18n/locales'
import { blocksOf, type Mention } from '#/prose/blocks'
import { wordsOfBlock } from '#/prose/words'
import { mentionOf } from './mentions'

/**
 * The first paragraph of stored prose as plain text: for descriptions and cards.
 * @returns undefined when there is no text
 */
export function plainText(state: unknown, locale: Locale): string | undefined {
  const currentName = ({ target, form, text }: Mention) => {
    const found = target && form !== 'typed' ? mentionOf(target, form, locale) : null
    return found && !found.elsewhere ? found.text : text
  }
  const first = blocksOf(state).find(({ type }) => type === 'paragraph')
  return (first && wordsOfBlock(first, currentName)) || undefined
}
