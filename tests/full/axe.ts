import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The violations that axe finds of WCAG 2.2 AA, its own best practices, and the contrast of text at level AAA. */
export async function violations(page: Page): Promise<string[]> {
  const options = {
    runOnly: { type: 'tag' as const, values: levels },
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  }
  const { violations } = await new AxeBuilder({ page }).options(options).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`)
}
