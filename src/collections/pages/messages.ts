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
  blockLabels: {
    singular: { fr: 'Bloc', en: 'Block' },
    plural: { fr: 'Blocs', en: 'Blocks' },
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
  searchBlock: { fr: 'Recherche', en: 'Search' },
  examples: { fr: 'Exemples', en: 'Examples' },
  examplesDescription: {
    fr: 'Un par ligne : un nom, un sigle, une cote. Chacun mène à ses résultats.',
    en: 'One a line: a name, an acronym, a symbol. Each leads to its results.',
  },
  figuresBlock: { fr: 'Nombre de fiches de chaque registre', en: 'Number of records in each register' },
  situationBlock: { fr: 'Jusqu’où les registres sont suivis', en: 'How far the registers are followed' },
  explanation: { fr: 'Page d’explication', en: 'Explanation page' },
  explanationDescription: {
    fr: 'La page qui dit ce que veulent dire « non vérifié » et « suivi jusqu’à ».',
    en: 'The page that says what “unverified” and “followed up to” mean.',
  },
  strandsBlock: { fr: 'Volets et leurs partenaires', en: 'Strands and their partners' },
  strandPictureBlock: { fr: 'Schéma des volets', en: 'Picture of the strands' },
  newsBlock: { fr: 'Nouveautés du portail', en: 'News of the portal' },
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
  searching: { fr: 'Recherche', en: 'Search' },
  searchable: { fr: 'Un nom, un sigle, une cote', en: 'A name, an acronym, a symbol' },
  figures: { fr: 'Les registres', en: 'The registers' },
  forExample: { fr: 'Par exemple', en: 'For example' },
  /** A meeting by its code, and its month. */
  followed: {
    fr: (code: string, month: string) => `Suivi jusqu’à la ${code} (${month}).`,
    en: (code: string, month: string) => `Followed up to ${code} (${month}).`,
  },
  /** Some texts only up to an earlier meeting. */
  followedUnevenly: {
    fr: (earliest: string) => `Certains textes ne l’ont été que jusqu’à la ${earliest}.`,
    en: (earliest: string) => `Some texts were followed only up to ${earliest}.`,
  },
  notEntered: {
    fr: (code: string, month: string) => `Les résultats de la ${code} (${month}) ne sont pas encore entrés.`,
    en: (code: string, month: string) => `The outcome of ${code} (${month}) has not been entered yet.`,
  },
  verified: {
    none: {
      fr: 'Aucune fiche n’a encore été vérifiée par le Secrétariat.',
      en: 'No record has been checked by the Secretariat yet.',
    },
    some: {
      fr: (checked: string, all: string) => `Le Secrétariat a vérifié ${checked} fiches sur ${all}.`,
      en: (checked: string, all: string) => `The Secretariat has checked ${checked} of ${all} records.`,
    },
    all: {
      fr: 'Toutes les fiches ont été vérifiées par le Secrétariat.',
      en: 'All records have been checked by the Secretariat.',
    },
  },
  marks: { fr: 'Ce que veulent dire les mentions', en: 'What the marks mean' },
} as const
