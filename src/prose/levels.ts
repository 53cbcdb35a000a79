/** How many levels HTML has. */
const deepest = 6

/**
 * The level at which each heading of a text is printed, so that none is skipped: the outermost stands at `top`, and each
 * deeper one a single level below the heading that it belongs to.
 * @param stored the levels that the editor stored, in the order of the text
 * @param open the stored level of the heading whose section the text continues: that heading stands at `top`
 */
export function headingLevels(stored: readonly number[], top: number, open: number | null = null): number[] {
  const above = open === null ? [] : [open]
  return stored.map((level) => {
    while ((above.at(-1) ?? 0) >= level) above.pop()
    above.push(level)
    return Math.min(top + above.length - 1, deepest)
  })
}
