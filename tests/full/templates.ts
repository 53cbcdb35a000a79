/** The slugs of the partners that `records.spec.ts` publishes in one language each. */
export const oneLanguage = { fr: 'publie-en-francais-seulement', en: 'published-in-english-only' }

/** An address of every public template, in each language. */
const addresses: Record<string, [fr: string, en: string]> = {
  home: ['/fr', '/en'],
  text: ['/fr/texte-du-secretariat', '/en/secretariat-text'],
  'list of themes': ['/fr/themes', '/en/themes'],
  theme: ['/fr/themes/biodiversite', '/en/themes/technical-cooperation'],
  'list of partners': ['/fr/partenaires', '/en/partners'],
  partner: ['/fr/partenaires/blg', '/en/partners/woah'],
  'list of agreements': ['/fr/accords', '/en/agreements'],
  agreement: ['/fr/accords/lettre-entente-iccwc-2010', '/en/agreements/cms-memorandum-2002'],
  'list of resolutions': ['/fr/resolutions', '/en/resolutions'],
  resolution: ['/fr/resolutions/conf-12-4', '/en/resolutions/conf-13-3'],
  'former version': ['/fr/resolutions/conf-12-4/original', '/en/decisions/17-55/rev-cop18'],
  'record at a date': [
    '/fr/resolutions/conf-12-4?au=2015-01-01',
    '/en/agreements/cms-memorandum-2002?as-of=2099-01-01',
  ],
  'list of decisions': ['/fr/decisions', '/en/decisions'],
  decision: ['/fr/decisions/18-55', '/en/decisions/17-299'],
  'list of meetings': ['/fr/sessions', '/en/meetings'],
  meeting: ['/fr/sessions/cop20', '/en/meetings/cop19'],
  'page of text': ['/fr/accessibilite', '/en/about'],
  'register narrowed': ['/fr/decisions?destinataire=secretariat&groupe=xx', '/en/agreements?as-of=2001-01-01'],
  search: ['/fr/recherche?q=especes', '/en/search?q=whale'],
  'search narrowed': [
    '/fr/recherche?q=cites&etat=en-vigueur&theme=xx',
    '/en/search?q=cites&type=partners&status=in-effect',
  ],
  'open data': ['/fr/donnees-ouvertes', '/en/open-data'],
  'latest changes': ['/fr/dernieres-modifications', '/en/latest-changes'],
  news: ['/fr/nouveautes', '/en/news'],
  'not found': ['/fr/nulle-part', '/en/nowhere'],
  'other language': [`/fr/partenaires/${oneLanguage.en}`, `/en/partners/${oneLanguage.fr}`],
}

/** Not for search engines: errors, text of another page, a former version or day, combinations of filters. */
const unindexed = new Set([
  'not found',
  'other language',
  'former version',
  'record at a date',
  'register narrowed',
  'search',
  'search narrowed',
])

export type Template = { template: string; path: string; status: number; isIndexed: boolean }

export const templates: Template[] = Object.entries(addresses).flatMap(([template, paths]) =>
  paths.map((path) => ({
    template,
    path,
    status: template === 'not found' ? 404 : 200,
    isIndexed: !unindexed.has(template),
  })),
)
