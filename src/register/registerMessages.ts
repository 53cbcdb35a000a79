import { formatNumber } from '#/i18n/formats'
import type { Locale, Localized } from '#/i18n/locales'

/** Words of every register: its filters, its pages, its files. */
export const registerMessages = {
  filters: { fr: 'Filtrer', en: 'Filter' },
  apply: { fr: 'Appliquer les filtres', en: 'Apply filters' },
  all: { fr: 'Tous', en: 'All' },
  applied: { fr: 'Filtres appliqués', en: 'Filters applied' },
  remove: { fr: (label: string) => `Retirer le filtre : ${label}`, en: (label: string) => `Remove filter: ${label}` },
  clear: { fr: 'Retirer tous les filtres', en: 'Remove all filters' },
  asOf: { fr: 'État au', en: 'Status as of' },
  show: { fr: 'Voir', en: 'Show' },
  asOfHint: {
    fr: 'Une date passée ou à venir ; aujourd’hui si rien n’est indiqué.',
    en: 'A past or a future date; today when none is given.',
  },
  asOfDay: { fr: (day: string) => `État au ${day}`, en: (day: string) => `Status as of ${day}` },
  sort: { fr: 'Ordre', en: 'Order' },
  byTitle: { fr: 'Par titre', en: 'By title' },
  byTitleSlug: { fr: 'titre', en: 'title' },
  none: { fr: 'Aucun résultat.', en: 'No results.' },
  alternatives: {
    fr: 'Rien ne répond à tous ces filtres à la fois. Sans l’un d’eux :',
    en: 'Nothing matches all these filters together. Without one of them:',
  },
  pages: { fr: 'Pages', en: 'Pages' },
  previous: { fr: 'Page précédente', en: 'Previous page' },
  next: { fr: 'Page suivante', en: 'Next page' },
  pageOf: {
    fr: (page: number, pages: number) => `Page ${formatNumber(page, 'fr')} sur ${formatNumber(pages, 'fr')}`,
    en: (page: number, pages: number) => `Page ${formatNumber(page, 'en')} of ${formatNumber(pages, 'en')}`,
  },
  beyond: {
    fr: (pages: number) => `Cette liste n’a ${pages === 1 ? 'qu’une page' : `que ${formatNumber(pages, 'fr')} pages`}.`,
    en: (pages: number) => `This list has only ${pages === 1 ? 'one page' : `${formatNumber(pages, 'en')} pages`}.`,
  },
  problems: { fr: 'Une partie de cette adresse n’a pas pu être lue', en: 'Part of this address could not be read' },
  unknownValue: {
    fr: (word: string, facet: string) => `« ${word} » n’est pas une valeur connue du filtre « ${facet} ».`,
    en: (word: string, facet: string) => `“${word}” is not a known value of the filter “${facet}”.`,
  },
  unknownDay: {
    fr: (word: string) => `« ${word} » n’est pas une date : écrivez par exemple 2023-01-31.`,
    en: (word: string) => `“${word}” is not a date: write for example 2023-01-31.`,
  },
  unknownPage: {
    fr: (word: string) => `« ${word} » n’est pas un numéro de page.`,
    en: (word: string) => `“${word}” is not the number of a page.`,
  },
  unknownSort: {
    fr: (word: string) => `« ${word} » n’est pas un ordre connu.`,
    en: (word: string) => `“${word}” is not a known order.`,
  },
  /** Of the query of a file. */
  refused: {
    unknown: {
      fr: (name: string) => `« ${name} » n’est pas un paramètre de ce fichier.`,
      en: (name: string) => `“${name}” is not a parameter of this file.`,
    },
    repeated: {
      fr: (name: string) => `« ${name} » ne peut être donné qu’une fois.`,
      en: (name: string) => `“${name}” can be given only once.`,
    },
    tooLong: {
      fr: (name: string) => `Une valeur de « ${name} » est trop longue.`,
      en: (name: string) => `A value of “${name}” is too long.`,
    },
    tooMany: {
      fr: (name: string) => `« ${name} » a trop de valeurs.`,
      en: (name: string) => `“${name}” has too many values.`,
    },
  },
  pageNumber: { fr: (page: number) => `page ${page}`, en: (page: number) => `page ${page}` },
  about: { fr: 'À propos de ces données', en: 'About these data' },
  exports: { fr: 'Télécharger cette liste', en: 'Download this list' },
  /** Heads of columns in a spreadsheet. */
  address: { fr: 'Adresse', en: 'Address' },
  updated: { fr: 'Dernière publication (UTC)', en: 'Last publication (UTC)' },
  id: { fr: 'Identifiant', en: 'Identifier' },
  record: { fr: 'Fiche', en: 'Record' },
  language: { fr: 'Langue de la fiche', en: 'Language of the record' },
  nameLanguage: { fr: 'Langue du nom', en: 'Language of the name' },
  formats: {
    xlsx: { fr: 'Excel (tableur)', en: 'Excel (spreadsheet)' },
    atom: { fr: 'Fil Atom (modifications)', en: 'Atom feed (changes)' },
    csv: { fr: 'CSV (programmes)', en: 'CSV (programs)' },
    json: { fr: 'JSON', en: 'JSON' },
    jsonld: { fr: 'JSON-LD', en: 'JSON-LD' },
  },
} as const satisfies Record<
  string,
  | Localized
  | Record<Locale, (...parameters: never[]) => string>
  | Record<string, Localized | Record<Locale, (...parameters: never[]) => string>>
>
