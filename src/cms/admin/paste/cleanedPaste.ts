import { isLinked } from '#/i18n/links'
import {
  boldness,
  headingLevelOf,
  isBlock,
  isQuotation,
  isWordMarker,
  leftOut,
  onlineListOf,
  positionOf,
  slant,
  stylesOf,
  wordListOf,
  wordMarkerOf,
} from './clipboardElement'
import { type Loss, type Losses, lossList } from './losses'
import { numberingOf } from './numbering'
import { htmlOf, type PastedBlock, type PastedItem, type Piece, type Run, tidied } from './pastedBlocks'

type Format = Omit<Run, 'text'>
/** Where the words are that are being read. */
type Place = { format: Format; isPre: boolean; heading: 'h2' | 'h3' | null; isQuote: boolean; item: Item | null }
type Styles = ReturnType<typeof stylesOf>
type Item = Omit<PastedItem, 'tag' | 'pieces'>

const plain: Format = { bold: false, italic: false, position: null, href: null }

/**
 * HTML of the clipboard as what the editor keeps of it: paragraphs, two levels of headings, quotations, lists, links, and
 * words in bold, in italics, raised or lowered. Word, LibreOffice, Google Docs and browsers each write these in their
 * own way.
 * @returns also what was lost on the way, for the editor to be told
 */
export function cleanedPaste(html: string): { html: string; losses: Loss[] } {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const losses = lossList()
  const blocks = blocksIn(body, losses)
  return { html: htmlOf(blocks), losses: losses.all() }
}

function blocksIn(body: HTMLElement, losses: Losses): PastedBlock[] {
  // A title of level 1 is the page's own: the outermost heading of a text is an h2.
  const outermost = body.querySelector('h1, [role="heading"][aria-level="1"]') ? 1 : 2
  const blocks: PastedBlock[] = []
  let pieces: Piece[] = []
  let lists = 0
  let lastItem: Item | null = null

  readChildren(body, { format: plain, isPre: false, heading: null, isQuote: false, item: null })
  flush({ format: plain, isPre: false, heading: null, isQuote: false, item: null })
  return blocks

  function readChildren(parent: Node, place: Place): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) readText(node.textContent ?? '', place)
      else if (node.nodeType === 1) readElement(node as Element, place)
    }
  }

  function readText(text: string, { format, isPre }: Place): void {
    if (!isPre) {
      pieces.push({ ...format, text })
      return
    }
    for (const part of text.split(/(\r?\n|\t)/)) {
      if (part === '\t') pieces.push('tab')
      else if (part.endsWith('\n')) pieces.push('break')
      else if (part) pieces.push({ ...format, text: part })
    }
  }

  function readElement(element: Element, place: Place): void {
    const styles = stylesOf(element)
    // A list counts its items itself; the number of a heading is kept as words.
    if (isWordMarker(styles) && place.item) return
    const reason = leftOut(element, styles)
    if (reason) {
      // What is lost with words is told by them; the text of a note, of which the reference was told, is not told again.
      if (reason !== 'unseen' && !isToldElsewhere(element, reason)) {
        losses.add(reason, reason === 'struck' ? (element.textContent ?? '') : '')
      }
      return
    }
    const tag = element.tagName.toUpperCase()
    const isPre = tag === 'PRE' || (styles.get('white-space')?.startsWith('pre') ?? place.isPre)
    if (tag === 'BR') {
      // A viewer of PDF files breaks the lines of a paragraph with these.
      if (element.getAttribute('role') === 'presentation') pieces.push({ ...place.format, text: ' ' })
      else pieces.push('break')
    } else if (tag === 'TABLE') readTable(element, place)
    else if (styles.has('mso-tab-count')) pieces.push('tab')
    else if (isBlock(element)) readBlock(element, styles, { ...place, isPre })
    else readChildren(element, { ...place, isPre, format: formatIn(element, styles, place) })
  }

  function formatIn(element: Element, styles: Styles, { format, heading }: Place): Format {
    return {
      // A heading is bold of itself.
      bold: heading === null && (boldness(element, styles) ?? format.bold),
      italic: slant(element, styles) ?? format.italic,
      position: positionOf(element, styles) ?? format.position,
      href: hrefOf(element) ?? format.href,
    }
  }

  function hrefOf(element: Element): string | null {
    const href = element.tagName.toUpperCase() === 'A' ? (element.getAttribute('href') ?? '').trim() : ''
    if (isLinked(href)) return href
    // A link within the pasted text leads nowhere here.
    if (href && !href.startsWith('#')) losses.add('links', element.textContent ?? '')
    return null
  }

  function readBlock(element: Element, styles: Styles, around: Place): void {
    flush(around)
    const place = placeOf(element, styles, around)
    readChildren(element, place)
    flush(place)
  }

  function placeOf(element: Element, styles: Styles, around: Place): Place {
    const tag = element.tagName.toUpperCase()
    const level = headingLevelOf(element)
    if (level) {
      const heading = level > outermost ? 'h3' : 'h2'
      return { ...around, heading, format: { ...around.format, bold: false } }
    }
    if (isQuotation(element)) return { ...around, isQuote: true }
    if (tag === 'LI')
      return { ...around, item: { ...(around.item ?? listOf(element, false, around)), ...onlineListOf(element) } }
    if (tag === 'UL' || tag === 'OL') return { ...around, item: listOf(element, tag === 'OL', around) }
    const wordList = wordListOf(styles)
    const format = formatIn(element, styles, around)
    if (!wordList) return { ...around, format }
    const numbering = numberingOf(wordMarkerOf(element))
    if (numbering.ordered && !numbering.isFigure) losses.add('numbering', wordMarkerOf(element))
    return { ...around, format, item: { ...wordList, ordered: numbering.ordered, start: numbering.start } }
  }

  function listOf(element: Element, ordered: boolean, { item }: Place): Item {
    const given = Number(element.getAttribute('start') ?? 1)
    const start = Number.isInteger(given) ? given : 1
    const type = element.getAttribute('type') ?? stylesOf(element).get('list-style-type') ?? ''
    if (ordered && /^[ai]$|alpha|latin|roman|greek/i.test(type)) losses.add('numbering')
    if (item) return { ...item, depth: item.depth + 1, ordered, start }
    lists += 1
    return { list: `list ${lists}`, depth: 1, ordered, start }
  }

  /** Ends a block, if it has words. */
  function flush({ heading, isQuote, item }: Place): void {
    const kept = tidied(pieces)
    pieces = []
    if (kept.length === 0) return
    const last = blocks.at(-1)
    if (item) {
      // A second paragraph of an item stays in it.
      if (item === lastItem && last?.tag === 'li') last.pieces.push('break', ...kept)
      else blocks.push({ ...item, tag: 'li', pieces: kept })
      lastItem = item
      return
    }
    lastItem = null
    const tag = heading ?? (isQuote ? 'blockquote' : 'p')
    if (tag === 'blockquote' && last?.tag === 'blockquote') last.pieces.push('break', ...kept)
    else blocks.push({ tag, pieces: kept })
  }

  /** A row becomes a paragraph, its cells parted by a bar, so that each figure stays beside what it counts. */
  function readTable(table: Element, place: Place): void {
    flush(place)
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
    const cellsOf = (row: Element) => [...row.children].filter(({ tagName }) => /^T[DH]$/i.test(tagName))
    // One column is a frame around text.
    const isFrame = rows.every((row) => cellsOf(row).length < 2)
    if (isFrame) {
      for (const cell of rows.flatMap(cellsOf)) readBlock(cell, stylesOf(cell), place)
      return
    }
    losses.add('tables')
    for (const row of rows) {
      cellsOf(row).forEach((cell, i) => {
        if (i > 0) pieces.push({ ...plain, text: ' | ' })
        pieces.push(...cellPieces(cell))
      })
      flush({ ...place, item: null, heading: null })
    }
  }

  /** The words of a cell in one line. */
  function cellPieces(cell: Element): Piece[] {
    return blocksIn(cell as HTMLElement, losses).flatMap(({ pieces: inner }, i) =>
      (i > 0 ? [{ ...plain, text: ' ' } as Piece] : []).concat(
        inner.map((piece) => (piece === 'break' ? { ...plain, text: ' ' } : piece)),
      ),
    )
  }
}

/** Whether an element is within another that was told, or is the text of a note or a comment. */
function isToldElsewhere(element: Element, reason: string): boolean {
  if (reason === 'pictures') return element.tagName.toUpperCase().startsWith('V:')
  return (reason === 'notes' || reason === 'comments') && isBlock(element)
}
