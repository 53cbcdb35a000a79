import type { Page } from '#/payload-types'

export type PageBlock = NonNullable<Page['blocks']>[number]

/**
 * The level at which the heading of each block stands, so that headings follow one another in order: a theme opens a
 * section of the page; members, partners and extracts belong to the section before them, and open one where there is none.
 */
export function headingLevels(blocks: readonly PageBlock[]): (2 | 3)[] {
  let isInSection = false
  return blocks.map((block) => {
    const level = isInSection && block.blockType !== 'theme' ? 3 : 2
    if (opensSection(block)) isInSection = true
    return level
  })
}

function opensSection(block: PageBlock): boolean {
  switch (block.blockType) {
    case 'prose':
      return (block.text?.root.children ?? []).some(({ type, tag }) => type === 'heading' && tag === 'h2')
    case 'theme':
      return true
    default:
      return false
  }
}
