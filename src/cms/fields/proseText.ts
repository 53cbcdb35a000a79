import { blocksOf } from '#/prose/blocks'
import { wordsOfBlock } from '#/prose/words'

/**
 * Stored prose as plain text, a line for each block; a mention is its stored text.
 */
export function proseText(state: unknown): string {
  return blocksOf(state)
    .map((block) => wordsOfBlock(block))
    .filter(Boolean)
    .join('\n')
}
