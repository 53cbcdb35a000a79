/** One table for all addresses: what each stands for, and that Next's proxy does the same with it as the edge. */
import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
import type { Locale } from '#/i18n/locales'
import { paths } from '#/paths'
import { proxy } from '#/proxy'
import { destinationOf } from '#/routing'

const uuid = '01890a5d-ac96-774b-bcce-b302099a8057'
const page = (locale: Locale, route: string, address?: string) => ({ is: 'page', locale, route, address })
const redirect = (to: string) => ({ is: 'redirect', to })
const absent = (locale: Locale | null) => ({ is: 'absent', locale })

/** An address, and what it stands for; a page whose address is not said has the one that was asked. */
const table: [string, { is: string; [more: string]: unknown }][] = [
  ['/fr', page('fr', '/fr')],
  ['/en', page('en', '/en')],
  ['/fr?x=1&x=2', page('fr', '/fr', '/fr')],
  ['/fr/a-propos', page('fr', '/fr/pages/a-propos')],
  ['/fr/partenaires', page('fr', '/fr/partners')],
  ['/fr/partenaires?nature=ong&x=1', page('fr', '/fr/partners', '/fr/partenaires?nature=ong')],
  ['/fr/partenaires/omsa', page('fr', '/fr/partners/omsa')],
  ['/fr/dernieres-modifications', page('fr', '/fr/changes')],
  ['/en/latest-changes', page('en', '/en/changes')],
  ['/fr/recherche?q=CITES', page('fr', '/fr/search')],
  ['/fr/decisions.csv', page('fr', '/fr/exports/decisions/csv')],
  ['/fr/decisions.csv?groupe=x&page=2', page('fr', '/fr/exports/decisions/csv')],
  ['/fr/resolutions/conf-12-4/rev-cop18', page('fr', '/fr/resolutions/conf-12-4/rev-cop18')],
  ['/en/decisions/17-55/original', page('en', '/en/decisions/17-55/original')],
  ['/fr/resolutions/conf-2-7/rev', page('fr', '/fr/resolutions/conf-2-7/rev')],
  // In the preview a record stands at its id too.
  [`/fr/decisions/${uuid}/original`, page('fr', `/fr/decisions/${uuid}/original`)],

  ['/fr/resolutions/conf-12-4.bib', page('fr', '/fr/citations/resolutions/conf-12-4/current/bib')],
  ['/fr/resolutions/conf-12-4/original.csl.json', page('fr', '/fr/citations/resolutions/conf-12-4/original/csl')],
  [
    '/en/decisions/17-55.ris?as-of=2020-01-01',
    page('en', '/en/citations/decisions/17-55/current/ris', '/en/decisions/17-55.ris'),
  ],
  ['/fr/accords/a-b.csl.json', page('fr', '/fr/citations/agreements/a-b/current/csl')],
  ['/en/accords/a-b.bib', redirect('/en/agreements/a-b.bib')],
  ['/fr/accords/a-b/original.bib', absent('fr')],
  ['/fr/partenaires/omsa.bib', absent('fr')],
  ['/fr/resolutions/conf-12-4/nope.bib', absent('fr')],
  ['/fr/resolutions/conf-12-4.original.bib', absent('fr')],

  ['/FR', redirect('/fr')],
  ['/Fr/accords?etat=x&y=1', redirect('/fr/accords?etat=x')],
  ['/fr/', redirect('/fr')],
  ['/fr/accords/?etat=x', redirect('/fr/accords?etat=x')],
  ['/en/accords', redirect('/en/agreements')],
  ['/en/accords/who-2015', redirect('/en/agreements/who-2015')],
  ['/en/dernieres-modifications', redirect('/en/latest-changes')],
  ['/en/accords.json', redirect('/en/agreements.json')],

  ['/', { is: 'negotiated', fr: '/fr', en: '/en' }],
  ['/res/12.4', { is: 'negotiated', fr: '/fr/resolutions/conf-12-4', en: '/en/resolutions/conf-12-4' }],
  ['/dec/18.49', { is: 'negotiated', fr: '/fr/decisions/18-49', en: '/en/decisions/18-49' }],
  [
    '/res/12.4/rev-cop18',
    { is: 'negotiated', fr: '/fr/resolutions/conf-12-4/rev-cop18', en: '/en/resolutions/conf-12-4/rev-cop18' },
  ],
  [
    paths.permalink('decisions', 17, 55, null),
    { is: 'negotiated', fr: '/fr/decisions/17-55/original', en: '/en/decisions/17-55/original' },
  ],

  ['/sitemap.xml', { is: 'machineFile', address: '/sitemap.xml' }],
  ['/sitemap.xml?x=1', { is: 'machineFile', address: '/sitemap.xml' }],
  ['/robots.txt', { is: 'machineFile', address: '/robots.txt' }],
  ['/openapi.json', { is: 'machineFile', address: '/openapi.json' }],
  [paths.sitemapPart(12), { is: 'machineFile', address: '/sitemaps/12.xml' }],
  [paths.document(uuid, 'été.pdf'), { is: 'document', id: uuid, name: 'été.pdf' }],
  [`/documents/${uuid}/%e9.pdf`, { is: 'document', id: uuid, name: '%e9.pdf' }],

  ['/fr/dernieres-modifications/2019', absent('fr')],
  ['/fr/resolutions/conf-12-4/rev-cop12', absent('fr')],
  ['/fr/resolutions/conf-12-4/Rev-CoP18', absent('fr')],
  ['/fr/resolutions/conf-12-4/original/original', absent('fr')],
  ['/fr/partenaires/omsa/original', absent('fr')],
  ['/fr/a-propos/equipe/original', absent('fr')],
  ['/fr/partenaires/%E0%A4%A', absent('fr')],
  ['/fr/..%2f..%2fetc/passwd', absent('fr')],
  ['/fr/decisions.pdf', absent('fr')],
  ['/xx', absent(null)],
  ['//evil.example/fr', absent(null)],
  ['/sitemaps/0.xml', absent(null)],
  ['/sitemaps/01.xml', absent(null)],
  ['/sitemaps/x1.xml', absent(null)],
  ['/res/12.4/rev-cop12', absent(null)],
  ...['/res', '/res/12', '/res/12.4.1', '/res/a.b', '/dec/1e3.4', '/xxx/12.4'].map(
    (address): (typeof table)[number] => [address, absent(null)],
  ),
  ['/documents/1/a.pdf', absent(null)],
  ['/apercus/fr', absent(null)],
  ['/fr/apercu', page('fr', '/fr/pages/apercu')],

  ['/admin', { is: 'application' }],
  ['/admin/collections/partners?limit=10&where[a]=b', { is: 'application' }],
  ['/api/partners', { is: 'application' }],
  ['/_next/static/chunks/a.js', { is: 'application' }],
  ['/administration', absent(null)],
  ['/admin/create-first-user', absent(null)],
  ['/admin/create-first-user/', absent(null)],
  ['/api/users/first-register', absent(null)],
  ['/api/graph%71l', absent(null)],
  ['/api/graphql-playground?x=1', absent(null)],
  ['/apercu', { is: 'preview', of: '/' }],
  ['/apercu/fr/partenaires/oms', { is: 'preview', of: '/fr/partenaires/oms' }],

  ['/api/%ff', { is: 'malformed' }],
  ['/admin/%ff', { is: 'malformed' }],
  ['/apercu/%ff', { is: 'malformed' }],
  ['/_next/%E0%A4%A', { is: 'malformed' }],
  ['/api/partners%00', { is: 'malformed' }],
  ['/fr/%0d%0aSet-Cookie:a', { is: 'malformed' }],
  ['/fr/é', { is: 'malformed' }],
  ['/fr\\x', { is: 'malformed' }],
  [`/fr/${'a'.repeat(2048)}`, { is: 'tooLong' }],
]

/** What an address stands for, with the two addresses in place of a function. */
function plain(url: string) {
  const destination = destinationOf(url)
  if (destination.is !== 'negotiated') return destination
  return { is: 'negotiated', fr: destination.to('fr'), en: destination.to('en') }
}

test.each(table)('%s', (url, expected) => {
  expect(plain(url)).toEqual(
    'address' in expected && expected.address === undefined ? { ...expected, address: url } : expected,
  )
})

describe('Next’s proxy', () => {
  const origin = 'http://localhost:3000'

  /** What the proxy does with an address, in the words of the table. */
  function proxied(url: string) {
    const { status, headers } = proxy(new NextRequest(`${origin}${url}`, { headers: { host: 'localhost:3000' } }))
    const route = headers.get('x-middleware-rewrite')?.replace(origin, '').split('?')[0]
    if (route === '/absent/of/all/routes') return 'absent'
    return route ?? (headers.has('location') ? `${status} ${headers.get('location')?.replace(origin, '')}` : status)
  }

  /** What the edge does with it. */
  function expectedOf(url: string) {
    const destination = destinationOf(url)
    switch (destination.is) {
      case 'page':
        return destination.route
      case 'redirect':
        return `301 ${destination.to}`
      case 'negotiated':
        return `307 ${destination.to('fr')}`
      case 'absent':
        return 'absent'
      case 'malformed':
        return 400
      case 'tooLong':
        return 414
      case 'preview':
        return destination.of === '/' ? '307 /apercu/fr' : proxied(destination.of)
      default:
        return 200
    }
  }

  // What a URL object does to an address (a backslash, a letter beyond ASCII) is done before the proxy sees it; Next
  // itself takes the slash from the end of an address, and doubled slashes out of it.
  const seen = table.filter(([url]) => new URL(url, origin).href === `${origin}${url}` && !/^\/\/|\/($|\?)/.test(url))
  test.each(seen.map(([url]) => url))('%s', (url) => {
    expect(proxied(url)).toBe(expectedOf(url))
  })
})
