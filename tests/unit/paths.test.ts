import { describe, expect, test } from 'vitest'
import { paths, reserved, segments } from '#/paths'
import { inLanguage } from '#/routing'

describe('views, which are no record', () => {
  test('no page of text may take their address, nor that of a register, in any language', () => {
    for (const taken of ['latest-changes', 'dernieres-modifications', ...Object.values(segments.partners)]) {
      expect(reserved.has(taken), taken).toBe(true)
    }
    expect(reserved.has('a-propos')).toBe(false)
  })
})

describe('the address of a record in a language in which it is not published', () => {
  test.each([
    ['/fr', 'en', '/en'],
    ['/fr/partenaires/omsa', 'en', '/en/partners/omsa'],
    ['/en/agreements/who-2015', 'fr', '/fr/accords/who-2015'],
    ['/fr/a-propos', 'en', '/en/a-propos'],
    ['/fr/themes/especes-marines', 'en', '/en/themes/especes-marines'],
    ['/fr/dernieres-modifications', 'en', '/en/latest-changes'],
  ] as const)('%s in %s is %s', (path, locale, there) => {
    expect(inLanguage(path, locale)).toBe(there)
  })
})

test('an address keeps its version in the other language', () => {
  expect(inLanguage(paths.version('resolutions', 'fr', 'conf-12-4', 14), 'en')).toBe(
    '/en/resolutions/conf-12-4/rev-cop14',
  )
})
