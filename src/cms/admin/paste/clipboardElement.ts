/** What an element says in the HTML that word processors and browsers put on the clipboard. */
import type { LossKind } from './losses'

/** The declarations of a `style` attribute. The browser's own reading drops those of Word ("mso-list"). */
export function stylesOf(element: Element): ReadonlyMap<string, string> {
  const styles = new Map<string, string>()
  for (const declaration of (element.getAttribute('style') ?? '').split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0) styles.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim())
  }
  return styles
}

type Styles = ReadonlyMap<string, string>

const blockTags = new Set(
  [
    'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE NAV ADDRESS FIGURE FIGCAPTION DL DT DD PRE FORM FIELDSET DETAILS',
    'SUMMARY HR UL OL LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE CENTER CAPTION TABLE THEAD TBODY TFOOT TR TD TH',
  ].flatMap((tags) => tags.split(' ')),
)
export const isBlock = ({ tagName }: Element): boolean => blockTags.has(tagName.toUpperCase())

const unseenTags = new Set(['STYLE', 'SCRIPT', 'META', 'LINK', 'TITLE', 'HEAD', 'TEMPLATE', 'NOSCRIPT', 'XML'])
const pictureTags = new Set(['IMG', 'SVG', 'PICTURE', 'VIDEO', 'AUDIO', 'CANVAS', 'OBJECT', 'EMBED', 'IFRAME'])
const struckTags = new Set(['S', 'STRIKE', 'DEL'])

/** Why an element is not pasted; null for one that is. */
export function leftOut(element: Element, styles: Styles): LossKind | 'unseen' | null {
  const tag = element.tagName.toUpperCase()
  if (unseenTags.has(tag) || styles.get('display') === 'none' || styles.get('mso-hide') === 'all') return 'unseen'
  if (isComment(element, styles)) return 'comments'
  if (isNote(element, styles)) return 'notes'
  if (pictureTags.has(tag) || tag.startsWith('V:')) return 'pictures'
  const decoration = `${styles.get('text-decoration') ?? ''} ${styles.get('text-decoration-line') ?? ''}`
  if (struckTags.has(tag) || decoration.includes('line-through')) return 'struck'
  return null
}

const hasClass = (element: Element, names: RegExp) => names.test(element.getAttribute('class') ?? '')

function isComment(element: Element, styles: Styles): boolean {
  return (
    /^comment(-list)?$/.test(styles.get('mso-element') ?? '') ||
    hasClass(element, /\b(MsoCommentReference|MsoCommentText|msocomanchor|msocomtxt)\b/) ||
    /^#(_msocom|cmnt)/.test(element.getAttribute('href') ?? '')
  )
}

/** A reference to a footnote or an endnote, or the text of one: of Word, LibreOffice, Google Docs and Wikipedia. */
function isNote(element: Element, styles: Styles): boolean {
  return (
    /^(foot|end)note(-list)?$/.test(styles.get('mso-element') ?? '') ||
    styles.has('mso-footnote-id') ||
    styles.has('mso-endnote-id') ||
    hasClass(element, /\b(Mso(Footnote|Endnote)(Text|Reference)|sd(foot|end)note\w*)\b/) ||
    /^sd(foot|end)note\d/.test(element.id) ||
    /^#(_ftn|_edn|sdfootnote|sdendnote|ftnt)/.test(element.getAttribute('href') ?? '') ||
    (element.tagName.toUpperCase() === 'SUP' && hasClass(element, /\breference\b/))
  )
}

/** Whether an element makes its words bold or not; null where it says nothing of it. */
export function boldness(element: Element, styles: Styles): boolean | null {
  const weight = styles.get('font-weight')
  if (weight && !/^(inherit|initial|unset|revert)/.test(weight))
    return weight.startsWith('bold') || Number(weight) >= 600
  return ['B', 'STRONG'].includes(element.tagName.toUpperCase()) ? true : null
}

export function slant(element: Element, styles: Styles): boolean | null {
  const style = styles.get('font-style')
  if (style) return style.startsWith('italic') || style.startsWith('oblique')
  return ['I', 'EM', 'CITE', 'DFN'].includes(element.tagName.toUpperCase()) ? true : null
}

export function positionOf(element: Element, styles: Styles): 'sup' | 'sub' | null {
  const tag = element.tagName.toUpperCase()
  const align = styles.get('vertical-align')
  if (tag === 'SUP' || align === 'super') return 'sup'
  return tag === 'SUB' || align === 'sub' ? 'sub' : null
}

/** The level of a heading, also of one that says so by its role, as Word for the web does; 0 for any other element. */
export function headingLevelOf(element: Element): number {
  const level = /^H([1-6])$/i.exec(element.tagName)?.[1]
  if (level) return Number(level)
  return element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level')) || 0 : 0
}

export const isQuotation = (element: Element): boolean =>
  element.tagName.toUpperCase() === 'BLOCKQUOTE' || hasClass(element, /\bMso(Intense)?Quote\b/)

/** The list and the depth of an item of Word for the web, which puts each item into a list of its own. */
export function onlineListOf(item: Element): { list: string; depth: number } | null {
  const depth = Number(item.getAttribute('data-aria-level'))
  return depth > 0 ? { list: `online ${item.getAttribute('data-listid')}`, depth } : null
}

/** The list and the depth of a paragraph that Word counts as an item; null for any other. */
export function wordListOf(styles: Styles): { list: string; depth: number } | null {
  const [, list, level, format] = /^(l\d+)\s+level(\d+)\s+(lfo\d+)/i.exec(styles.get('mso-list') ?? '') ?? []
  return list && level ? { list: `${list} ${format}`, depth: Number(level) } : null
}

/** Whether an element is the sign that Word prints before an item, or before a numbered heading. */
export const isWordMarker = (styles: Styles): boolean => styles.get('mso-list')?.toLowerCase() === 'ignore'

/** The sign before an item. */
export function wordMarkerOf(paragraph: Element): string {
  const marker = [...paragraph.querySelectorAll('[style]')].find((element) => isWordMarker(stylesOf(element)))
  return (marker?.textContent ?? '').replace(/[\s\u00a0]+/g, '')
}
