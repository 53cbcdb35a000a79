type Node = { type?: string; text?: string; children?: Node[]; fields?: Record<string, unknown> }

/** Stored prose as plain text, a line for each paragraph; a mention stands there as it was written. */
export function proseText(state: unknown): string {
  const root = (state as { root?: Node } | null | undefined)?.root
  return (root?.children ?? [])
    .map((block) => textOf(block).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'inlineBlock') return String(node.fields?.text ?? '')
  const within = (node.children ?? []).map(textOf).join('')
  // Items of a list and lines of a table follow one another without a space in the tree.
  return node.type === 'listitem' || node.type === 'linebreak' ? `${within} ` : within
}
