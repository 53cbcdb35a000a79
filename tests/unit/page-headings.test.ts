import { expect, test } from 'vitest'
import { headingLevels, type PageBlock } from '#/collections/pages/PageDetail'

test('headings of blocks follow one another in order', () => {
  const prose = (tag?: string) =>
    ({
      blockType: 'prose',
      text: { root: { children: tag ? [{ type: 'heading', tag }] : [] } },
    }) as unknown as PageBlock
  const members = { blockType: 'members', partner: 'blg' } as PageBlock
  const theme = { blockType: 'theme', theme: 'trade' } as PageBlock
  expect(headingLevels([prose(), members, theme, members, theme])).toEqual([2, 2, 2, 3, 2])
  expect(headingLevels([prose('h3'), members, prose('h2'), members])).toEqual([2, 3, 3, 3])
})
