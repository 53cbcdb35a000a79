/**
 * The agreed structured data of the pages: for each type of schema.org the properties that a thing must have, and those
 * that it may have. A property that is not listed here is an error.
 */

type Rule = { required: string[]; allowed?: string[] }

/** A thing that another page describes in full is named here by fewer properties. */
const references: Record<string, Rule> = {
  Organization: { required: ['name'], allowed: ['@id', 'url'] },
  Legislation: { required: ['url'], allowed: ['@id', 'name', 'legislationIdentifier', 'inLanguage'] },
  WebPage: { required: ['url', 'inLanguage'], allowed: ['@id'] },
  DefinedTerm: { required: ['@id', 'name', 'url'] },
}

const organization: Rule = {
  required: ['@id', 'name'],
  allowed: ['alternateName', 'description', 'url', 'mainEntityOfPage', 'memberOf', 'parentOrganization', 'email'],
}

/** Required and allowed properties by type, of the things that stand for themselves in a page. */
const rules: Record<string, Rule> = {
  Organization: organization,
  NGO: organization,
  GovernmentOrganization: organization,
  CreativeWork: {
    required: ['@id', 'name', 'url', 'genre', 'creator'],
    allowed: ['alternateName', 'description', 'about', 'dateCreated', 'creativeWorkStatus', 'workExample'],
  },
  Legislation: {
    required: [
      '@id',
      'name',
      'alternateName',
      'url',
      'inLanguage',
      'legislationIdentifier',
      'legislationType',
      'legislationPassedBy',
    ],
    allowed: [
      'description',
      'workTranslation',
      'exampleOfWork',
      'legislationDate',
      'legislationDateOfApplicability',
      'legislationLegalForce',
      'legislationChanges',
      'legislationRepeals',
      'legislationEnsuresImplementationOf',
      'citation',
      'about',
      'workExample',
    ],
  },
  Event: {
    required: ['@id', 'name', 'alternateName', 'url', 'organizer', 'location'],
    allowed: ['startDate', 'endDate', 'eventStatus', 'previousStartDate'],
  },
  DefinedTerm: { required: ['@id', 'name', 'url', 'inDefinedTermSet'], allowed: ['description'] },
  WebPage: {
    required: ['@id', 'name', 'url', 'inLanguage', 'dateModified', 'isPartOf'],
    allowed: ['description', 'workTranslation'],
  },
  WebSite: { required: ['@id', 'name', 'url', 'inLanguage', 'publisher'], allowed: ['description'] },
  BreadcrumbList: { required: ['itemListElement'] },
  ItemList: { required: ['name', 'url', 'numberOfItems'], allowed: ['itemListElement'] },
}

/** Things that stand only inside others. */
const parts: Record<string, Rule> = {
  ...references,
  ListItem: { required: ['position', 'name'], allowed: ['item', 'url'] },
  Place: { required: ['name', 'address'] },
  PostalAddress: { required: ['addressLocality', 'addressCountry'] },
  DefinedTermSet: { required: ['name', 'url'] },
  DigitalDocument: { required: ['name', 'url', 'inLanguage'], allowed: ['encodingFormat'] },
}

/** Properties whose values are whole addresses; those of ours begin with the address of the site. */
const addresses = ['@id', 'url', 'item', 'mainEntityOfPage', 'legislationLegalForce', 'eventStatus']
const ours = ['@id', 'item', 'mainEntityOfPage']
const dates = [
  'dateCreated',
  'legislationDate',
  'legislationDateOfApplicability',
  'startDate',
  'endDate',
  'previousStartDate',
  'dateModified',
]
const date = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)?)?)?$/

type Thing = { '@type'?: string; [property: string]: unknown }

/** The errors in the things of a page, each with its place; empty when there are none. */
export function problemsOf(graph: Thing[], origin: string): string[] {
  return graph.flatMap((thing) => problemsIn(thing, rules, origin, thing['@type'] ?? '?'))
}

function problemsIn(thing: Thing, known: Record<string, Rule>, origin: string, where: string): string[] {
  const type = thing['@type']
  // A thing that is described elsewhere in the page or the site is only referred to.
  if (type === undefined) return Object.keys(thing).join() === '@id' ? [] : [`${where}: no type`]
  const rule = known[type]
  if (!rule) return [`${where}: nobody speaks of a ${type}`]
  const { required, allowed = [] } = rule
  const properties = Object.keys(thing).filter((property) => property !== '@type')
  return [
    ...required.filter((property) => !(property in thing)).map((property) => `${where}: no ${property}`),
    ...properties.flatMap((property) => {
      const here = `${where}.${property}`
      if (![...required, ...allowed].includes(property)) return [`${here}: not agreed`]
      return [thing[property]].flat().flatMap((value) => problemsOfValue(property, value, origin, here))
    }),
    ...(Object.values(thing).some((value) => Array.isArray(value) && value.length === 0) ? [`${where}: empty`] : []),
  ]
}

function problemsOfValue(property: string, value: unknown, origin: string, here: string): string[] {
  if (value === null || value === undefined || value === '') return [`${here}: empty`]
  if (typeof value === 'object') return problemsIn(value as Thing, parts, origin, here)
  const text = String(value)
  if (/undefined|\[object|NaN/.test(text)) return [`${here}: ${text}`]
  if (addresses.includes(property) && !/^https?:\/\/\S+$/.test(text)) return [`${here}: no whole address: ${text}`]
  if (ours.includes(property) && !text.startsWith(`${origin}/`)) return [`${here}: not of this site: ${text}`]
  return dates.includes(property) && !date.test(text) ? [`${here}: no date: ${text}`] : []
}

/** The structured data of a page. @throws when it is not JSON */
export function thingsIn(html: string): Thing[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
  return scripts.flatMap(([, text = '']) => (JSON.parse(text) as { '@graph': Thing[] })['@graph'])
}
