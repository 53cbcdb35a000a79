/** A text with some of its words replaced; prose where they stand in one piece. */
export function mended(value: unknown, words: string, instead: string): unknown {
  if (typeof value === 'string') return value.split(words).join(instead)
  return inNode(value)

  function inNode(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(inNode)
    if (!node || typeof node !== 'object') return node
    return Object.fromEntries(
      Object.entries(node).map(([name, member]) => {
        if (name === 'fields') return [name, member] // a mention, or the address of a link
        if (name === 'text' && typeof member === 'string') return [name, member.split(words).join(instead)]
        return [name, inNode(member)]
      }),
    )
  }
}
