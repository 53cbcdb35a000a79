/** Sources that several records name, in words and an address. */
import type { Locale } from '#/i18n/locales'

/** The words of a source in both languages; an address alone is the same in both. */
type Source = string | Record<Locale, string>

export const sourcePage = {
  fr: '« Coopération et partenariats », page du Secrétariat, texte de 2024 : https://cites.org/fra/disc/coop.php',
  en: '“Coopération et partenariats”, the Secretariat’s page, 2024 text: https://cites.org/fra/disc/coop.php',
}
export const listAfterCop18 = {
  fr: 'liste des décisions en vigueur après la CoP18 : https://old.cites.org/eng/dec/index.php',
  en: 'list of decisions in effect after CoP18: https://old.cites.org/eng/dec/index.php',
}
export const environmentalAgreements = {
  fr: 'Décisions 19.20, 19.21, 17.55 (Rev. CoP19) et 17.56 (Rev. CoP19) : https://cites.org/eng/dec/index.php/44344',
  en: 'Decisions 19.20, 19.21, 17.55 (Rev. CoP19) and 17.56 (Rev. CoP19): https://cites.org/eng/dec/index.php/44344',
}
export const conventionsAfterCop17 = {
  fr: 'décisions 17.55 et 17.56 : https://cites.org/eng/dec/valid17/81831',
  en: 'Decisions 17.55 and 17.56: https://cites.org/eng/dec/valid17/81831',
}
export const listAfterCop14 = {
  fr: 'liste des résolutions après la CoP14 : https://webarchive.library.unt.edu/eot2008/20090114202211/http:/www.cites.org/eng/res/index.shtml',
  en: 'list of resolutions after CoP14: https://webarchive.library.unt.edu/eot2008/20090114202211/http:/www.cites.org/eng/res/index.shtml',
}
export const englishPage = {
  fr: 'page anglaise « Cooperation and partnerships » : https://cites.org/eng/disc/coop.php',
  en: 'English page “Cooperation and partnerships”: https://cites.org/eng/disc/coop.php',
}
export const conf16Four = {
  fr: 'résolution Conf. 16.4 : http://www.cites.org/fra/res/16/16-04.php',
  en: 'Resolution Conf. 16.4: http://www.cites.org/fra/res/16/16-04.php',
}
export const conf16Five = {
  fr: 'résolution Conf. 16.5 : http://cites.org/eng/res/16/16-05.php',
  en: 'Resolution Conf. 16.5: http://cites.org/eng/res/16/16-05.php',
}
export const cop16Review = {
  fr: 'décisions 19.22 et 19.23 : https://cites.org/eng/dec/index.php/44416',
  en: 'Decisions 19.22 and 19.23: https://cites.org/eng/dec/index.php/44416',
}
export const joint2021 = {
  fr: 'SC73 Doc. 13 (2021) : https://docslib.org/doc/12490152/sc73-doc-13-p-1-original-language',
  en: 'SC73 Doc. 13 (2021): https://docslib.org/doc/12490152/sc73-doc-13-p-1-original-language',
}

/** Several sources as one note, parted as each language does. */
export function sources(...named: Source[]): Record<Locale, string> {
  const inLanguage = (locale: Locale) => named.map((source) => (typeof source === 'string' ? source : source[locale]))
  return { fr: inLanguage('fr').join(' ; '), en: inLanguage('en').join('; ') }
}
