type Node = { type?: string; text?: string; children?: Node[]; fields?: Record<string, unknown> }

/** Stored prose as plain text, a line for each paragraph; a mention is its stored text. */
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
  if (node.type === 'tab') return ' '
  const within = (node.children ?? []).map(textOf).join('')
  // The tree has no space between the items of a list.
  return node.type === 'listitem' || node.type === 'linebreak' ? `${within} ` : within
}
