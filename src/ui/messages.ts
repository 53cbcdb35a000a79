/** Words around the text of every page. */
export const messages = {
  /** The name of the portal where the record of the site must not be read, or has no name in a language. */
  siteName: { fr: 'CITES · Coopération et partenariats', en: 'CITES · Cooperation and partnerships' },
  /** In the header, where there is little room. */
  siteShortName: { fr: 'CITES · Coopération', en: 'CITES · Cooperation' },
  search: { fr: 'Rechercher', en: 'Search' },
  skip: { fr: 'Aller au contenu', en: 'Skip to content' },
  registers: { fr: 'Registres', en: 'Registers' },
  youAreHere: { fr: 'Vous êtes ici', en: 'You are here' },
  home: { fr: 'Accueil', en: 'Home' },
  language: { fr: 'Autre langue', en: 'Other language' },
  /** The language comes with its preposition: "en anglais", "in French". */
  otherLanguage: {
    fr: (language: string) => `Cette page n’est pas publiée en français. En voici le texte ${language}.`,
    en: (language: string) => `This page is not published in English. Its text is given ${language} below.`,
  },
  /** The link is in the language of the page to which it leads. */
  behind: {
    text: {
      fr: 'Le texte anglais de cette page a changé depuis sa traduction, qui n’est pas encore mise à jour.',
      en: 'The French text of this page has changed since it was translated; this translation is not yet up to date.',
    },
    link: { fr: 'Lire le texte français', en: 'Read the English text' },
  },
  /** Likewise: "en anglais seulement", "in French only". */
  onlyIn: {
    fr: (language: string) => `${language} seulement`,
    en: (language: string) => `${language} only`,
  },
  draft: { fr: 'Brouillon', en: 'Draft' },
  preview: {
    title: { fr: 'Aperçu', en: 'Preview' },
    text: {
      fr: 'Chaque fiche est montrée dans sa dernière version enregistrée, publiée ou non. Seule l’équipe voit cette page.',
      en: 'Each record is shown in its latest saved version, published or not. Only the team sees this page.',
    },
    edit: { fr: 'Modifier cette fiche', en: 'Edit this record' },
    live: { fr: 'Voir la page publique', en: 'See the public page' },
    incomplete: {
      fr: 'Ce brouillon ne peut pas encore être montré. Il y manque :',
      en: 'This draft cannot be shown yet. It lacks:',
    },
  },
  permalink: { fr: 'Lien permanent : ', en: 'Permalink: ' },
  permalinkOfVersion: { fr: 'Lien permanent de cette version : ', en: 'Permalink of this version: ' },
  permalinkOfAll: {
    fr: 'Lien permanent du texte dans toutes ses versions : ',
    en: 'Permalink of the text in all its versions: ',
  },
  report: { fr: 'Signaler une erreur sur cette page', en: 'Report an error on this page' },
  aboutSite: { fr: 'Le portail', en: 'The portal' },
  contact: { fr: 'Contact', en: 'Contact' },
  changed: {
    record: {
      first: { fr: 'Fiche publiée le ', en: 'Record published on ' },
      again: { fr: 'Fiche modifiée le ', en: 'Record changed on ' },
    },
    page: {
      first: { fr: 'Page publiée le ', en: 'Page published on ' },
      again: { fr: 'Page modifiée le ', en: 'Page changed on ' },
    },
  },
  answers: {
    absent: {
      title: { fr: 'Page introuvable', en: 'Page not found' },
      text: {
        fr: 'Cette adresse ne mène à aucune page. L’adresse a peut-être été mal saisie.',
        en: 'There is no page at this address. The address may have been mistyped.',
      },
    },
    gone: {
      title: { fr: 'Page retirée', en: 'Page withdrawn' },
      text: {
        fr: 'Cette page a été publiée ici, puis retirée par le Secrétariat.',
        en: 'This page was published here, then withdrawn by the Secretariat.',
      },
    },
    replaced: {
      title: { fr: 'Page retirée', en: 'Page withdrawn' },
      text: {
        fr: 'Cette page a été publiée ici, puis retirée par le Secrétariat.',
        en: 'This page was published here, then withdrawn by the Secretariat.',
      },
    },
    tooMany: {
      title: { fr: 'Trop de recherches à la fois', en: 'Too many searches at once' },
      text: {
        fr: 'Beaucoup de recherches ou de listes filtrées ont été demandées depuis votre réseau. Réessayez dans une minute ; les autres pages restent ouvertes.',
        en: 'Many searches or filtered lists were asked for from your network. Please try again in a minute; the other pages stay open.',
      },
    },
    unavailable: {
      title: { fr: 'Page momentanément indisponible', en: 'Page unavailable for the moment' },
      text: {
        fr: 'Le registre ne répond pas en ce moment, et cette page n’a pas encore été conservée. Réessayez dans quelques instants.',
        en: 'The register is not answering at the moment, and this page has not been kept yet. Please try again shortly.',
      },
    },
  },
  successor: { fr: 'Une autre page en prend la place :', en: 'Another page takes its place:' },
  next: {
    fr: 'Vous pouvez rechercher ce que vous attendiez ici, parcourir un registre ou nous écrire :',
    en: 'You can search for what you expected here, look through a register, or write to us:',
  },
  write: { fr: 'Écrire au Secrétariat', en: 'Write to the Secretariat' },
  unverified: { fr: 'Non vérifié', en: 'Unverified' },
  verified: { fr: 'Vérifié', en: 'Verified' },
  disputed: { fr: 'Contesté', en: 'Disputed' },
  states: {
    unverified: {
      fr: 'Ces informations proviennent de sources publiques ; le Secrétariat ne les a pas encore vérifiées.',
      en: 'This information comes from public sources; the Secretariat has not checked it yet.',
    },
    verified: {
      fr: 'Ces informations ont été vérifiées à la source.',
      en: 'This information has been checked against its source.',
    },
    disputed: {
      fr: 'L’exactitude de ces informations est contestée.',
      en: 'The accuracy of this information is disputed.',
    },
  },
  source: { fr: 'Source', en: 'Source' },
} as const
