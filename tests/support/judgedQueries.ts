/**
 * Searches that a delegate types over the first content, and the results that the delegate expects: judged by hand, from
 * the records and not from the answers of the search.
 */
import type { Locale } from '#/i18n/locales'
import typed from './typedQueries.json'

/** `symbol` and `acronym`: one record is meant, and nothing may come before it. */
type Kind = 'symbol' | 'acronym' | 'name' | 'misspelling' | 'prefix' | 'subject' | 'nothing' | 'typed'

/** 3: the record that is meant; 2: a good answer; 1: a mention of it. Each by its collection and key in the content. */
type Graded = { 3?: string[]; 2?: string[]; 1?: string[] }

export type JudgedQuery = { kind: Kind; locale: Locale; text: string; expected: Graded }

const judged = (kind: Kind, locale: Locale, text: string, expected: Graded): JudgedQuery => ({
  kind,
  locale,
  text,
  expected,
})

const only = (kind: Kind, locale: Locale, text: string, key: string) => judged(kind, locale, text, { 3: [key] })

const range = (conference: number, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => `decisions/${conference}-${first + i}`)

const plants = range(18, 49, 51)
const heritage = range(18, 52, 54)
const carnivores = range(18, 56, 61)
const dolphinsOfCop17 = range(17, 299, 301)
const aboutAgreements = ['decisions/17-55', 'decisions/17-56', 'decisions/19-20', 'decisions/19-21']

const symbols: JudgedQuery[] = [
  only('symbol', 'fr', '18.49', 'decisions/18-49'),
  judged('symbol', 'en', '18.49', { 3: ['decisions/18-49'], 1: ['decisions/19-22'] }),
  only('symbol', 'fr', 'décision 18.56', 'decisions/18-56'),
  only('symbol', 'fr', 'Decision 18-56', 'decisions/18-56'),
  only('symbol', 'fr', '18-61', 'decisions/18-61'),
  judged('symbol', 'fr', '  18 . 55 ', { 3: ['decisions/18-55'], 1: ['resolutions/13-3', 'partners/accobams'] }),
  judged('symbol', 'fr', 'décision 19.21', { 3: ['decisions/19-21'] }),
  judged('symbol', 'fr', 'Décision 18.49 paragraphe b)', { 3: ['decisions/18-49'] }),
  judged('symbol', 'fr', 'Conf. 12.4 Annexe 1', { 3: ['resolutions/12-4'] }),
  judged('symbol', 'en', '18.49 and 18.50', { 3: ['decisions/18-49', 'decisions/18-50'] }),
  judged('symbol', 'fr', 'Décisions 18.49-18.51', { 3: ['decisions/18-49', 'decisions/18-50', 'decisions/18-51'] }),
  judged('symbol', 'en', 'decision 19.20', { 3: ['decisions/19-20'], 1: ['decisions/19-21'] }),
  only('symbol', 'en', 'Dec. 17.55 (Rev. CoP19)', 'decisions/17-55'),
  only('symbol', 'en', '17.56 (Rev.CoP19)', 'decisions/17-56'),
  only('symbol', 'en', '17.299', 'decisions/17-299'),
  judged('symbol', 'fr', 'conf 12-4', { 3: ['resolutions/12-4'], 1: ['partners/ccamlr'] }),
  judged('symbol', 'fr', 'conf-12-4', { 3: ['resolutions/12-4'], 1: ['partners/ccamlr'] }),
  only('symbol', 'fr', 'Conf.16. 4', 'resolutions/16-4'),
  judged('symbol', 'fr', 'Résolution Conf. 12.4 (Rev. CoP18)', { 3: ['resolutions/12-4'], 1: ['partners/ccamlr'] }),
  judged('symbol', 'en', 'Resolution Conf. 12.4', { 3: ['resolutions/12-4'], 1: ['partners/ccamlr'] }),
  judged('symbol', 'fr', 'resolution conf 14.4', { 3: ['resolutions/14-4'], 1: ['partners/itto'] }),
  judged('symbol', 'fr', 'Conf.\u00a014.4', { 3: ['resolutions/14-4'], 1: ['partners/itto'] }),
  judged('symbol', 'en', 'Res. Conf. 13.3', {
    3: ['resolutions/13-3'],
    1: ['agreements/cms-mou-2002', 'decisions/18-55'],
  }),
  only('symbol', 'en', 'CONF. 18.3', 'resolutions/18-3'),
  // The record says Rev. CoP14; a search for the original means the same text.
  only('symbol', 'fr', 'Conf. 10.4', 'resolutions/10-4'),
  only('symbol', 'fr', 'CoP18', 'meetings/cop18'),
  only('symbol', 'en', 'cop 20', 'meetings/cop20'),
]

const acronyms: JudgedQuery[] = [
  judged('acronym', 'fr', 'CBD', {
    3: ['partners/cbd'],
    2: ['agreements/cbd-moc-1996', 'resolutions/10-4', 'resolutions/16-5'],
    1: ['themes/biodiversity', 'partners/blg', 'resolutions/13-2', ...plants],
  }),
  judged('acronym', 'en', 'CDB', { 3: ['partners/cbd'], 2: ['agreements/cbd-moc-1996'] }),
  judged('acronym', 'fr', 'FAO', { 3: ['partners/fao'], 2: ['agreements/fao-mou-2006'], 1: ['themes/marine'] }),
  judged('acronym', 'fr', 'omsa', {
    3: ['partners/woah'],
    2: ['agreements/woah-mou-2024', 'agreements/oie-agreement-2015'],
    1: ['themes/welfare'],
  }),
  judged('acronym', 'fr', 'WOAH', { 3: ['partners/woah'], 2: ['themes/welfare'] }),
  judged('acronym', 'fr', 'OIE', { 3: ['partners/woah'], 2: ['agreements/oie-agreement-2015'] }),
  judged('acronym', 'en', 'OIE', { 3: ['partners/woah'], 2: ['agreements/oie-agreement-2015'] }),
  judged('acronym', 'fr', 'UICN', { 3: ['partners/iucn'], 1: ['themes/biodiversity'] }),
  judged('acronym', 'fr', 'IUCN', { 3: ['partners/iucn'], 1: ['themes/biodiversity'] }),
  judged('acronym', 'en', 'uicn', { 3: ['partners/iucn'] }),
  judged('acronym', 'fr', 'ITTO', { 3: ['partners/itto'], 2: ['resolutions/14-4'] }),
  judged('acronym', 'en', 'OIBT', { 3: ['partners/itto'], 2: ['resolutions/14-4'] }),
  judged('acronym', 'fr', 'ASYCUDA', {
    3: ['partners/asycuda'],
    1: ['partners/unctad', 'agreements/unctad-mou-2014', 'themes/trade'],
  }),
  only('acronym', 'fr', 'PROE', 'partners/sprep'),
  judged('acronym', 'fr', 'I.C.C.A.T.', { 3: ['partners/iccat'], 1: ['themes/marine'] }),
  only('acronym', 'fr', 'TIRPGAA', 'partners/itpgrfa'),
  only('acronym', 'fr', 'CCRVMA', 'partners/ccamlr'),
  judged('acronym', 'en', 'ICCWC', {
    3: ['partners/iccwc'],
    2: ['agreements/iccwc-letter-2010', 'themes/enforcement', 'partners/interpol', 'partners/unodc'],
    1: ['partners/world-bank', 'partners/wco', 'pages/home'],
  }),
]

const names: JudgedQuery[] = [
  judged('name', 'fr', 'convention sur la diversite biologique', {
    3: ['partners/cbd'],
    2: ['resolutions/10-4', 'resolutions/16-5', 'agreements/cbd-moc-1996'],
    1: ['themes/biodiversity', 'pages/home', 'partners/ippc', 'resolutions/13-2', ...plants],
  }),
  judged('name', 'fr', 'Secrétariat de l’ozone', { 3: ['partners/ozone'], 1: ['themes/biodiversity'] }),
  judged('name', 'fr', "secretariat de l'ozone", { 3: ['partners/ozone'], 1: ['themes/biodiversity'] }),
  judged('name', 'fr', 'l’organisation mondiale des douanes', {
    3: ['partners/wco'],
    1: ['themes/enforcement', 'themes/illegal-trade'],
  }),
  judged('name', 'fr', 'Douanes\u202fvertes', { 3: ['partners/green-customs'], 1: ['themes/trade'] }),
  judged('name', 'fr', 'douane verte', { 3: ['partners/green-customs'], 1: ['themes/trade'] }),
  judged('name', 'fr', '« Convention de Ramsar »', { 3: ['partners/ramsar'], 1: ['themes/biodiversity'] }),
  judged('name', 'en', 'Convenio sobre la Diversidad Biológica', { 3: ['partners/cbd'] }),
  judged('name', 'en', 'World Heritage', {
    3: ['partners/whc'],
    2: ['resolutions/18-5', ...heritage],
    1: ['partners/unesco', 'themes/biodiversity'],
  }),
  judged('name', 'fr', 'banque mondiale', {
    3: ['partners/world-bank'],
    1: ['themes/enforcement', 'partners/iccwc'],
  }),
  judged('name', 'fr', 'Lusaka Agreement', { 3: ['partners/latf'] }),
  judged('name', 'fr', 'plate-forme intergouvernementale', {
    3: ['partners/ipbes'],
    2: ['resolutions/18-4'],
    1: ['themes/biodiversity'],
  }),
  judged('name', 'fr', 'protocole d’accord ICCWC', {
    3: ['agreements/iccwc-letter-2010'],
    1: ['themes/enforcement'],
  }),
  judged('name', 'en', '"Memorandum of Cooperation"', {
    3: ['agreements/cbd-moc-1996', 'agreements/cbd-aichi-moc-2011'],
  }),
  judged('name', 'fr', 'mémorandum FAO', { 3: ['agreements/fao-mou-2006'], 1: ['agreements/cbd-aichi-moc-2011'] }),
  only('name', 'en', 'fish and wildlife service', 'partners/usfws'),
  only('name', 'fr', 'Samarcande', 'meetings/cop20'),
  judged('name', 'en', 'Bangkok', { 3: ['meetings/cop13', 'meetings/cop16'] }),
  only('name', 'fr', '20e session de la Conférence des Parties', 'meetings/cop20'),
]

const misspellings: JudgedQuery[] = [
  judged('misspelling', 'fr', 'Interpole', { 3: ['partners/interpol'] }),
  judged('misspelling', 'en', 'biodiverstity', {
    3: ['themes/biodiversity', 'partners/blg'],
    2: ['partners/ipbes', 'resolutions/18-4', 'resolutions/16-4', 'agreements/blg-modus-operandi-2011'],
    1: ['resolutions/13-2', 'agreements/cbd-aichi-moc-2011', 'partners/cbd', 'decisions/17-55'],
  }),
  judged('misspelling', 'fr', 'convetion de bale', { 3: ['partners/basel'] }),
  judged('misspelling', 'fr', 'comission balainiere', { 3: ['partners/iwc'], 2: ['resolutions/11-4'] }),
  judged('misspelling', 'en', 'antartic', { 3: ['partners/ccamlr'], 2: ['resolutions/12-4'] }),
  judged('misspelling', 'en', 'interntional union for conservation of nature', { 3: ['partners/iucn'] }),
  judged('misspelling', 'fr', 'patrimoine mondail', { 3: ['partners/whc'], 2: ['resolutions/18-5', ...heritage] }),
  only('misspelling', 'en', 'Samarkhand', 'meetings/cop20'),
]

const prefixes: JudgedQuery[] = [
  judged('prefix', 'fr', 'biodivers', {
    3: ['themes/biodiversity', 'partners/blg'],
    2: ['partners/ipbes', 'resolutions/18-4', 'resolutions/16-4', 'agreements/blg-modus-operandi-2011'],
    1: ['resolutions/13-2', 'agreements/cbd-aichi-moc-2011', 'partners/cbd'],
  }),
  judged('prefix', 'en', 'antarc', { 3: ['partners/ccamlr'], 2: ['resolutions/12-4'] }),
  judged('prefix', 'fr', 'Interpo', { 3: ['partners/interpol'] }),
  judged('prefix', 'fr', 'lég', { 3: ['resolutions/12-4'], 2: ['partners/ccamlr'] }),
  judged('prefix', 'en', 'toothf', { 3: ['resolutions/12-4'], 2: ['partners/ccamlr'] }),
]

const subjects: JudgedQuery[] = [
  judged('subject', 'fr', 'Tursiops truncatus', { 3: ['decisions/18-55'], 2: ['partners/accobams'] }),
  judged('subject', 'en', 'Tursiops truncatus', {
    3: ['decisions/18-55', ...dolphinsOfCop17],
    2: ['partners/accobams'],
  }),
  judged('subject', 'en', 'bottlenose dolphins', {
    3: ['decisions/18-55', ...dolphinsOfCop17],
    2: ['partners/accobams'],
  }),
  judged('subject', 'fr', 'carnivore d’Afrique', { 3: carnivores, 2: ['agreements/cms-jwp-2015-2020'] }),
  judged('subject', 'fr', "carnivores d'afrique", { 3: carnivores, 2: ['agreements/cms-jwp-2015-2020'] }),
  judged('subject', 'fr', 'cetace', { 3: ['partners/accobams', 'resolutions/11-4'], 1: ['decisions/18-55'] }),
  judged('subject', 'fr', 'légine', { 3: ['resolutions/12-4'], 2: ['partners/ccamlr'] }),
  judged('subject', 'en', 'tropical timber', { 3: ['partners/itto', 'resolutions/14-4'] }),
  judged('subject', 'en', 'tunas', { 3: ['partners/iccat'], 1: ['themes/marine'] }),
  judged('subject', 'en', 'tuna', { 3: ['partners/iccat'], 1: ['themes/marine'] }),
  judged('subject', 'en', 'illegal wildlife trade', {
    3: ['themes/illegal-trade'],
    2: ['partners/latf', 'partners/defra', 'partners/usfws', 'partners/interpol', 'partners/wco'],
    1: ['agreements/iata-mou-2015'],
  }),
  judged('subject', 'fr', 'lutte contre la fraude', {
    3: ['themes/enforcement'],
    2: ['partners/iccwc'],
    1: ['agreements/usfws-lab-mou', 'pages/home'],
  }),
  judged('subject', 'en', 'wetlands', { 3: ['partners/ramsar'], 1: ['themes/biodiversity'] }),
  judged('subject', 'en', 'strategic vision', { 3: ['resolutions/18-3'], 2: ['pages/home'] }),
  judged('subject', 'en', 'multilateral environmental agreements', {
    3: aboutAgreements,
    2: ['partners/mea-ikm'],
  }),
  judged('subject', 'fr', 'Stratégie mondiale pour la conservation des plantes', {
    3: ['resolutions/16-5', ...plants],
  }),
  judged('subject', 'fr', 'accessibilité', { 3: ['pages/accessibility'] }),
]

const absent: JudgedQuery[] = [
  judged('nothing', 'fr', 'zzxqj', {}),
  judged('nothing', 'en', 'qwrtp xkcdv', {}),
  judged('nothing', 'fr', 'Panthera leo', {}),
  judged('nothing', 'fr', '18.99', {}),
  // Drafts.
  judged('nothing', 'fr', 'TRAFFIC', {}),
  judged('nothing', 'fr', 'GIEC', {}),
  judged('nothing', 'fr', '…', {}),
]

export const judgedQueries: JudgedQuery[] = [
  ...symbols,
  ...acronyms,
  ...names,
  ...misspellings,
  ...prefixes,
  ...subjects,
  ...absent,
]

type Typed = { lang: string; q: string; relevant?: Partial<Record<string, number>> }

/** A second set, by somebody who had not read the code of the search: what people type, with the records that answer it. */
export const typedQueries: JudgedQuery[] = [...typed.queries, ...typed.nothing].map(
  ({ lang, q, relevant = {} }: Typed) => {
    const graded = (grade: number) => Object.keys(relevant).filter((key) => relevant[key] === grade)
    return judged('typed', lang === 'fr' ? 'fr' : 'en', q, { 3: graded(3), 2: graded(2), 1: graded(1) })
  },
)
