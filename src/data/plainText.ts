import type { Locale } from '#/i18n/locales'
import { mentionOf } from './mentions'

type Node = { type?: string; text?: string; children?: Node[]; fields?: Record<string, unknown> }

/**
 * The first paragraph of stored prose as plain text: for descriptions and cards.
 * @returns undefined when there is no text
 */
export function plainText(state: unknown, locale: Locale): string | undefined {
  const first = (state as { root?: Node } | null | undefined)?.root?.children?.find((node) => node.type === 'paragraph')
  const text = first ? wordsOf(first, locale).replace(/\s+/g, ' ').trim() : ''
  return text || undefined
}

function wordsOf(node: Node, locale: Locale): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'tab' || node.type === 'linebreak') return ' '
  if (node.type === 'inlineBlock') {
    const target = node.fields?.target as { relationTo: string; value: unknown } | undefined
    const mention = target ? mentionOf(target, (node.fields?.form as string | undefined) ?? null, locale) : null
    return mention?.text ?? String(node.fields?.text ?? '')
  }
  return (node.children ?? []).map((child) => wordsOf(child, locale)).join('')
}
