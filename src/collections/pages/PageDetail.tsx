import { Fragment, type ReactNode } from 'react'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Page } from '#/payload-types'
import { blocksOf } from '#/prose/blocks'

export type PageBlock = NonNullable<Page['blocks']>[number]

/** A block as HTML, given the level at which its own heading stands. */
export type RenderBlock = (block: PageBlock, level: 2 | 3) => ReactNode

type Props = {
  locale: Locale
  page: Page
  /** The rendering of a block by the caller, which knows the records of other rooms that blocks name. */
  render: RenderBlock
}

/** A page of text: its title, its date, and its blocks in their order. The home page opens with its description. */
export function PageDetail({ locale, page, render }: Props) {
  const blocks = page.blocks ?? []
  const levels = headingLevels(blocks)
  return (
    <article className={page.home ? 'page front' : 'page'}>
      <header>
        <h1>{typeset(page.title, locale)}</h1>
        {page.home && page.description ? <p className="lead">{typeset(page.description, locale)}</p> : null}
        {page.dating ? <p className="dating">{typeset(page.dating, locale)}</p> : null}
      </header>
      {blocks.map((block, i) => (
        <Fragment key={block.id ?? i}>{render(block, levels[i] ?? 2)}</Fragment>
      ))}
    </article>
  )
}

/**
 * The level at which the heading of each block stands, so that headings follow one another in order: a theme opens a
 * section of the page; members, partners and extracts belong to the section before them, and open one where there is none.
 */
export function headingLevels(blocks: readonly PageBlock[]): (2 | 3)[] {
  let isInSection = false
  return blocks.map((block) => {
    const level = isInSection && !opening.has(block.blockType) ? 3 : 2
    if (opensSection(block)) isInSection = true
    return level
  })
}

/** Blocks that open a section wherever they stand. */
const opening: ReadonlySet<PageBlock['blockType']> = new Set(['theme', 'strands', 'news'])

function opensSection(block: PageBlock): boolean {
  switch (block.blockType) {
    case 'prose':
      return blocksOf(block.text).some(({ type }) => type === 'heading')
    case 'theme':
    case 'strands':
    case 'news':
      return true
    default:
      return false
  }
}
