/** Every template through axe and an HTML validator: in one language, the next in the other; in the long run, in both. */
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { htmlAt, test } from './support'

const pairs: [string, string][] = [
  ['/fr', '/en'],
  ['/fr/themes', '/en/themes'],
  ['/fr/themes/biodiversite', '/en/themes/technical-cooperation'],
  ['/fr/partenaires', '/en/partners'],
  ['/fr/partenaires/blg', '/en/partners/woah'],
  ['/fr/accords', '/en/agreements'],
  ['/fr/resolutions', '/en/resolutions'],
  ['/fr/resolutions/conf-12-4', '/en/resolutions/conf-13-3'],
  ['/fr/resolutions/conf-12-4/original', '/en/decisions/17-55/rev-cop18'],
  ['/fr/resolutions/conf-12-4?au=2015-01-01', '/en/agreements/cms-memorandum-2002?as-of=2099-01-01'],
  ['/fr/decisions', '/en/decisions'],
  ['/fr/decisions/18-55', '/en/decisions/17-299'],
  ['/fr/decisions?destinataire=secretariat&groupe=xx', '/en/agreements?status=in-force&as-of=2001-01-01'],
  ['/fr/recherche?q=especes', '/en/search?q=zzxqj'],
  ['/fr/recherche?q=cites&etat=en-vigueur&theme=xx', '/en/search?q=cites&type=partners&status=in-effect'],
  ['/fr/donnees-ouvertes', '/en/open-data'],
  ['/fr/nouveautes', '/en/latest-changes'],
  ['/fr/texte-du-secretariat', '/en/corrections'],
  ['/fr/sessions', '/en/meetings'],
  ['/fr/sessions/cop20', '/en/meetings/cop19'],
]
const templates = pairs.flatMap((pair, i) => (process.env.E2E_FULL ? pair : (pair[i % 2] ?? [])))

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Next writes void elements with a slash and names attributes as React does; neither matters to a reader.
    'void-style': 'off',
    'attr-case': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Next's own script tags, which the press removes.
    'script-type': 'off',
    'no-inline-style': 'error',
  },
})

for (const path of templates) {
  test(`${path} is accessible`, async ({ page, request }) => {
    await page.goto(path)
    const { violations } = await new AxeBuilder({ page })
      // `withTags` adds to the options, which replace what was set before.
      .options({ rules: { 'label-content-name-mismatch': { enabled: true } } })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    const report = await validator.validateString(await htmlAt(request, path))
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
      ),
    ).toEqual([])
  })
}
