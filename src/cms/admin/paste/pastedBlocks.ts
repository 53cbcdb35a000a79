/** Pasted text, as what the editor can keep of it. */

export type Run = {
  text: string
  bold: boolean
  italic: boolean
  position: 'sup' | 'sub' | null
  href: string | null
}
export type Piece = Run | 'break' | 'tab'
export type PastedItem = { tag: 'li'; depth: number; list: string; ordered: boolean; start: number; pieces: Piece[] }
export type PastedBlock = { tag: 'p' | 'h2' | 'h3' | 'blockquote'; pieces: Piece[] } | PastedItem

/** The HTML that Lexical reads. One paragraph is not marked as such, so that it joins the one that it is pasted into. */
export function htmlOf(blocks: readonly PastedBlock[]): string {
  const [first] = blocks
  if (blocks.length === 1 && first?.tag === 'p') return inlineHtml(first.pieces)
  const html: string[] = []
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i] as PastedBlock // i is below the length
    if (block.tag !== 'li') {
      html.push(`<${block.tag}>${inlineHtml(block.pieces)}</${block.tag}>`)
      i += 1
      continue
    }
    const items = [block]
    for (i += 1; i < blocks.length; i += 1) {
      const next = blocks[i] as PastedBlock
      if (next.tag !== 'li' || next.list !== block.list) break
      items.push(next)
    }
    html.push(listHtml(items))
  }
  return html.join('')
}

/** Items of one list, each at its depth: a deeper one stands in the item before it. */
function listHtml(items: readonly PastedItem[]): string {
  const html: string[] = []
  const open: { depth: number; tag: 'ol' | 'ul' }[] = []
  const close = () => html.push(`</li></${open.pop()?.tag}>`)
  for (const { depth, ordered, start, pieces } of items) {
    while ((open.at(-1)?.depth ?? 0) > depth) close()
    if (open.at(-1)?.depth === depth) html.push('</li>')
    else {
      open.push({ depth, tag: ordered ? 'ol' : 'ul' })
      html.push(ordered ? `<ol${start === 1 ? '' : ` start="${start}"`}>` : '<ul>')
    }
    html.push(`<li>${inlineHtml(pieces)}`)
  }
  while (open.length > 0) close()
  return html.join('')
}

/** Lexical keeps a tab only where spaces are preserved. */
const tab = '<span style="white-space:pre">\t</span>'

function inlineHtml(pieces: readonly Piece[]): string {
  const html: string[] = []
  let href: string | null = null
  for (const piece of pieces) {
    const next: string | null = typeof piece === 'string' ? href : piece.href
    if (next !== href) {
      if (href) html.push('</a>')
      if (next) html.push(`<a href="${escaped(next)}">`)
      href = next
    }
    html.push(piece === 'break' ? '<br>' : piece === 'tab' ? tab : runHtml(piece))
  }
  if (href) html.push('</a>')
  return html.join('')
}

function runHtml({ text, bold, italic, position }: Run): string {
  const placed = position ? `<${position}>${escaped(text)}</${position}>` : escaped(text)
  const leaning = italic ? `<em>${placed}</em>` : placed
  return bold ? `<strong>${leaning}</strong>` : leaning
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')

/**
 * The pieces of a block with one blank for each run of them, none at its ends, and no line break there. A no-break space
 * stays only where it stands alone: word processors set rows of them to move words to the right.
 */
export function tidied(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  let isAtBlank = true
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      trimEnd(result)
      if (result.length > 0) result.push(piece)
      isAtBlank = true
      continue
    }
    const collapsed = piece.text.replace(/[ \t\n\r\f\u00a0]{2,}|[\t\n\r\f]/g, ' ')
    const text = isAtBlank ? collapsed.replace(/^[ \u00a0]/, '') : collapsed
    if (!text) continue
    result.push({ ...piece, text })
    isAtBlank = /[ \u00a0]$/.test(text)
  }
  trimEnd(result)
  while (typeof result.at(-1) === 'string') {
    result.pop()
    trimEnd(result)
  }
  return result
}

/** Takes the blank at the end of the last run away. */
function trimEnd(pieces: Piece[]): void {
  const last = pieces.at(-1)
  if (!last || typeof last === 'string' || !/[ \u00a0]$/.test(last.text)) return
  const text = last.text.slice(0, -1)
  if (text) pieces[pieces.length - 1] = { ...last, text }
  else pieces.pop()
}
