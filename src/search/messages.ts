import { registerNames } from '#/globals/site/messages'
import { formatCount } from '#/i18n/formats'
import type { Locale, Localized } from '#/i18n/locales'

const nouns = { fr: { one: 'résultat', other: 'résultats' }, en: { one: 'result', other: 'results' } }

export const searchMessages = {
  title: { fr: 'Recherche', en: 'Search' },
  titled: { fr: (text: string) => `Recherche : ${text}`, en: (text: string) => `Search: ${text}` },
  description: {
    fr: 'Rechercher dans les partenaires, les accords, les résolutions, les décisions et les pages du portail.',
    en: 'Search the partners, agreements, resolutions, decisions and pages of the portal.',
  },
  label: { fr: 'Rechercher', en: 'Search' },
  hint: {
    fr: 'Un nom, un sigle, une cote (« 18.49 », « Conf. 16.4 ») ou des mots du texte.',
    en: 'A name, an acronym, a symbol (“18.49”, “Conf. 16.4”) or words of the text.',
  },
  submit: { fr: 'Rechercher', en: 'Search' },
  found: {
    fr: (count: number, text: string) => `${formatCount(count, nouns, 'fr')} pour « ${text} »`,
    en: (count: number, text: string) => `${formatCount(count, nouns, 'en')} for “${text}”`,
  },
  nothing: {
    fr: (text: string) => `Rien n’a été trouvé pour « ${text} ».`,
    en: (text: string) => `Nothing was found for “${text}”.`,
  },
  readAs: {
    fr: (typed: string) => `Aucun texte public n’a « ${typed} » tel que vous l’avez écrit.`,
    en: (typed: string) => `No public text has “${typed}” as you spelled it.`,
  },
  partial: {
    fr: 'Aucun texte public n’a tous ces mots ; voici ceux qui en ont une partie, les plus complets d’abord.',
    en: 'No public text has all these words; these have some of them, the most complete first.',
  },
  formerly: { fr: (name: string) => `anciennement ${name}`, en: (name: string) => `formerly ${name}` },
  advice: {
    fr: 'Vérifiez l’orthographe, essayez un mot plus général ou un sigle, ou parcourez les registres :',
    en: 'Check the spelling, try a more general word or an acronym, or browse the registers:',
  },
  browse: { fr: 'Ou parcourez les registres :', en: 'Or browse the registers:' },
  /** What a register helps to find. */
  ways: {
    themes: { fr: 'les volets de la coopération et leurs sujets', en: 'the strands of cooperation and their subjects' },
    partners: { fr: 'les organismes, par nom, sigle ou nature', en: 'the bodies, by name, acronym or kind' },
    agreements: {
      fr: 'les textes signés avec eux, par partie et par année',
      en: 'the texts signed with them, by party and by year',
    },
    resolutions: { fr: 'par cote, partenaire ou thème', en: 'by symbol, partner or theme' },
    decisions: { fr: 'par cote, destinataire ou état', en: 'by symbol, addressee or status' },
    meetings: { fr: 'par numéro et par ville', en: 'by number and by city' },
  },
  /** After the type of a text that has a version to come, with its day. */
  coming: {
    fr: (mark: string, day: string) => ` · ${mark} à partir du ${day}`,
    en: (mark: string, day: string) => ` · ${mark} from ${day}`,
  },
  meant: { fr: 'Vouliez-vous dire :', en: 'Did you mean:' },
  narrow: { fr: 'Réduire aux', en: 'Show only' },
  everything: { fr: 'Tout', en: 'Everything' },
  types: { ...registerNames, pages: { fr: 'Pages', en: 'Pages' } },
  typeLabel: { fr: 'Type', en: 'Type' },
  type: {
    partners: { fr: 'Partenaire', en: 'Partner' },
    agreements: { fr: 'Accord', en: 'Agreement' },
    resolutions: { fr: 'Résolution', en: 'Resolution' },
    decisions: { fr: 'Décision', en: 'Decision' },
    themes: { fr: 'Thème', en: 'Theme' },
    meetings: { fr: 'Session', en: 'Meeting' },
    pages: { fr: 'Page', en: 'Page' },
  },
} as const satisfies Record<
  string,
  Localized | Record<Locale, (...parameters: never[]) => string> | Record<string, Localized>
>
