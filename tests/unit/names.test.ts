import { expect, test } from 'vitest'
import { nameAlone } from '#/cms/publishing/names'

test.each([
  ['decisions', '18.49 (Rev. CoP19) – Coopération', '18.49 (Rev. CoP19)'],
  ['meetings', 'CoP18 – Genève [fr]', 'CoP18'],
  ['agreements', 'Programme de travail conjoint CITES – CMS', 'Programme de travail conjoint CITES – CMS'],
  ['partners', 'World Bank (WB) [en]', 'World Bank (WB)'],
])('of %s, a sentence has of %s: %s', (collection, shown, alone) => {
  expect(nameAlone(collection, shown)).toBe(alone)
})
