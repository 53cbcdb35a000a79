export const messages = {
  title: { fr: 'Site', en: 'Site' },
  name: { fr: 'Nom du site', en: 'Name of the site' },
  description: { fr: 'Description', en: 'Description' },
  contact: { fr: 'Contact', en: 'Contact' },
  email: { fr: 'Adresse électronique', en: 'E-mail address' },
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
  changes: { fr: 'Dernières modifications', en: 'Latest changes' },
} as const
