export const messages = {
  singular: { fr: 'Page', en: 'Page' },
  plural: { fr: 'Pages', en: 'Pages' },
  title: { fr: 'Titre', en: 'Title' },
  description: { fr: 'Description', en: 'Description' },
  descriptionHelp: {
    fr: 'Une phrase, que montrent les moteurs de recherche.',
    en: 'One sentence, which search engines show.',
  },
  home: { fr: 'Page d’accueil', en: 'Home page' },
  homeDescription: {
    fr: 'La page d’accueil du site, à l’adresse /fr et /en. Une seule page peut l’être.',
    en: 'The home page of the site, at /fr and /en. Only one page can be.',
  },
  homeTaken: {
    fr: 'Une autre page est déjà la page d’accueil. Décochez-la d’abord là-bas.',
    en: 'Another page is already the home page. Untick it there first.',
  },
  dating: { fr: 'Date du texte', en: 'Dating of the text' },
  datingDescription: {
    fr: 'Imprimée sous le titre : de quand date le texte, jusqu’où il a été revu.',
    en: 'Printed under the title: when the text dates from, how far it was reviewed.',
  },
  blocks: { fr: 'Contenu', en: 'Content' },
  heading: { fr: 'Intertitre', en: 'Heading' },
  prose: { fr: 'Texte', en: 'Text' },
  theme: { fr: 'Thème', en: 'Theme' },
  themeBlock: { fr: 'Introduction d’un thème', en: 'Introduction of a theme' },
  partnersBlock: { fr: 'Partenaires d’un thème', en: 'Partners of a theme' },
  membersBlock: { fr: 'Membres d’un mécanisme', en: 'Members of a mechanism' },
  mechanism: { fr: 'Mécanisme', en: 'Mechanism' },
  registerBlock: { fr: 'Extrait du registre', en: 'Register extract' },
  resolutions: { fr: 'Résolutions', en: 'Resolutions' },
  decisionGroups: { fr: 'Groupes de décisions', en: 'Groups of decisions' },
  callout: { fr: 'Encadré', en: 'Call-out' },
  tone: { fr: 'Nature', en: 'Kind' },
  tones: {
    note: { fr: 'Note', en: 'Note' },
    warning: { fr: 'Attention', en: 'Warning' },
  },
} as const

/** Words of the public pages alone. */
export const publicMessages = {
  resolution: { fr: 'Résolution', en: 'Resolution' },
} as const
