import { describe, expect, test } from 'vitest'
import { inLanguage, paths, permalinked, previewed, reserved, resolve, segments, sitemapPartAt } from '#/paths'

describe('views, which are no record', () => {
  test('stand under the word of the language, and no other', () => {
    expect(resolve('/fr/dernieres-modifications')).toEqual({ is: 'route', locale: 'fr', path: '/fr/changes' })
    expect(resolve('/en/dernieres-modifications')).toEqual({ is: 'moved', to: '/en/latest-changes' })
    expect(resolve('/fr/dernieres-modifications/2019')).toEqual({ is: 'absent', locale: 'fr' })
  })
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

describe('the address of a version', () => {
  test.each([
    '/fr/resolutions/conf-12-4/rev-cop18',
    '/en/decisions/17-55/original',
    '/fr/resolutions/conf-2-7/rev',
    // In the preview a record stands at its id too.
    '/fr/decisions/01890a5d-ac96-774b-bcce-b302099a8057/original',
  ])('%s is a route', (path) => {
    expect(resolve(path)).toEqual({ is: 'route', locale: path.slice(1, 3), path })
  })
  test.each([
    '/fr/resolutions/conf-12-4/rev-cop12',
    '/fr/resolutions/conf-12-4/Rev-CoP18',
    '/fr/resolutions/conf-12-4/original/original',
    '/fr/partenaires/omsa/original',
    '/fr/a-propos/equipe/original',
  ])('%s is none', (path) => {
    expect(resolve(path)).toEqual({ is: 'absent', locale: 'fr' })
  })
  test('keeps the version in the other language', () => {
    expect(inLanguage(paths.version('resolutions', 'fr', 'conf-12-4', 14), 'en')).toBe(
      '/en/resolutions/conf-12-4/rev-cop14',
    )
  })
})

describe('permalinks of instruments', () => {
  test('lead to the instrument in each language', () => {
    expect(permalinked('/res/12.4')?.('fr')).toBe('/fr/resolutions/conf-12-4')
    expect(permalinked('/dec/18.49')?.('en')).toBe('/en/decisions/18-49')
    expect(permalinked(paths.permalink('decisions', 17, 299))?.('fr')).toBe('/fr/decisions/17-299')
  })
  test('lead to one version of it', () => {
    expect(permalinked('/res/12.4/rev-cop18')?.('en')).toBe('/en/resolutions/conf-12-4/rev-cop18')
    expect(permalinked(paths.permalink('decisions', 17, 55, null))?.('fr')).toBe('/fr/decisions/17-55/original')
  })
  test.each(['/res/12.4/rev-cop12', '/res/12.4/rev-cop18/', '/res/12.4/x'])('%s is no version', (path) => {
    expect(permalinked(path)).toBeNull()
  })
  test.each(['/res', '/res/12', '/res/12.4/', '/res/12.4.1', '/res/a.b', '/dec/1e3.4', '/xxx/12.4', '//res/12.4'])(
    '%s is none',
    (path) => {
      expect(permalinked(path)).toBeNull()
    },
  )
})

test('the preview stands before the public address', () => {
  expect(previewed(paths.preview('/fr/partenaires/oms'))).toBe('/fr/partenaires/oms')
  expect(previewed('/apercu')).toBe('/')
  expect(previewed('/apercus/fr')).toBeNull()
  expect(previewed('/fr/apercu')).toBeNull()
})

test('an address of one of several sitemaps is that, and no other like it', () => {
  expect(sitemapPartAt(paths.sitemapPart(12))).toBe(12)
  for (const other of [
    '/sitemaps/0.xml',
    '/sitemaps/01.xml',
    '/sitemaps/1.xml/',
    '/sitemaps/x1.xml',
    '/sitemap.xml',
    '/1',
  ]) {
    expect(sitemapPartAt(other), other).toBeNull()
  }
})
