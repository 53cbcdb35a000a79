/** Facets that several registers share. */
import type { Localized } from '#/i18n/locales'
import type { Facet } from './declaration'

export const statusFacet = (words: Record<string, Localized>): Facet => ({
  key: 'status',
  label: { fr: 'Dernier état connu', en: 'Last known status' },
  options: { of: 'words', words },
})

export const themeFacet: Facet = {
  key: 'theme',
  label: { fr: 'Thème', en: 'Theme' },
  options: { of: 'records', collection: 'themes' },
}

export const partnerFacet: Facet = {
  key: 'partner',
  label: { fr: 'Partenaire', en: 'Partner' },
  options: { of: 'records', collection: 'partners' },
}

/** Records that are public in the other language alone, or whose translation is behind. */
export const onlyFacet: Facet = {
  key: 'only',
  label: { fr: 'Langue', en: 'Language' },
  options: {
    of: 'words',
    words: {
      fr: { fr: 'En français seulement', en: 'In French only' },
      en: { fr: 'En anglais seulement', en: 'In English only' },
      behind: { fr: 'Traduction à mettre à jour', en: 'Translation out of date' },
    },
  },
}

export const conferenceFacet: Facet = {
  key: 'conference',
  label: { fr: 'Session d’adoption', en: 'Meeting of adoption' },
  options: {
    of: 'values',
    label: (number) => `CoP${number}`,
    slug: (number) => `cop${number}`,
    pattern: '^cop\\d{1,3}$',
  },
}

export const yearFacet: Facet = {
  key: 'year',
  label: { fr: 'Année', en: 'Year' },
  options: { of: 'values', label: (year) => year, slug: (year) => year, pattern: '^\\d{4}$' },
}
