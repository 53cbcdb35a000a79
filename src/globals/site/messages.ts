export const messages = {
  title: { fr: 'Site', en: 'Site' },
  name: { fr: 'Nom du site', en: 'Name of the site' },
  shortName: { fr: 'Nom court, en tête de page', en: 'Short name, at the head of pages' },
  description: { fr: 'Description', en: 'Description' },
  contact: { fr: 'Contact', en: 'Contact' },
  email: { fr: 'Adresse électronique', en: 'E-mail address' },
  form: { fr: 'Adresse d’un formulaire', en: 'Address of a form' },
  formDescription: {
    fr: 'Où mène « Signaler une erreur » quand aucune adresse électronique n’est donnée : l’adresse de la page est ajoutée à la fin.',
    en: 'Where “Report an error” leads when no e-mail address is given: the address of the page is added at the end.',
  },
  contactText: { fr: 'Texte', en: 'Text' },
  menu: { fr: 'Pages du pied de page', en: 'Pages of the footer' },
  footer: { fr: 'Texte du pied de page', en: 'Footer text' },
} as const

/** The registers by their names in the header. */
export const registerNames = {
  themes: { fr: 'Thèmes', en: 'Themes' },
  partners: { fr: 'Partenaires', en: 'Partners' },
  agreements: { fr: 'Accords', en: 'Agreements' },
  resolutions: { fr: 'Résolutions', en: 'Resolutions' },
  decisions: { fr: 'Décisions', en: 'Decisions' },
  meetings: { fr: 'Sessions', en: 'Meetings' },
} as const

/** Pages that are made of the records of several registers. */
export const viewNames = {
  openData: { fr: 'Données ouvertes', en: 'Open data' },
  changes: { fr: 'Chronologie', en: 'Chronology' },
  news: { fr: 'Nouveautés du portail', en: 'News of the portal' },
} as const
