/** Words of the furniture: what stands around every text. */
export const messages = {
  skip: { fr: 'Aller au contenu', en: 'Skip to content' },
  registers: { fr: 'Registres', en: 'Registers' },
  youAreHere: { fr: 'Vous êtes ici', en: 'You are here' },
  home: { fr: 'Accueil', en: 'Home' },
  language: { fr: 'Langue', en: 'Language' },
  onlyHere: {
    fr: 'Cette page n’existe pas encore en anglais',
    en: 'This page does not exist in French yet',
  },
  updated: { fr: 'Dernière mise à jour : ', en: 'Last updated: ' },
  notFound: { fr: 'Page introuvable', en: 'Page not found' },
  notFoundText: {
    fr: 'Aucune page ne se trouve à cette adresse. Elle a peut-être été retirée, ou l’adresse est mal écrite.',
    en: 'There is no page at this address. It may have been withdrawn, or the address may be mistyped.',
  },
  notFoundNext: {
    fr: 'Cherchez dans les registres, ou revenez à la page d’accueil.',
    en: 'Look in the registers, or go back to the home page.',
  },
  contact: { fr: 'Contact', en: 'Contact' },
  externalLink: { fr: 'site externe', en: 'external site' },
  unverified: { fr: 'Non vérifié', en: 'Unverified' },
  verified: { fr: 'Vérifié', en: 'Verified' },
  disputed: { fr: 'Contesté', en: 'Disputed' },
  states: {
    unverified: {
      fr: '. Ces faits viennent de sources publiques ; le Secrétariat ne les a pas encore contrôlés.',
      en: '. These facts come from public sources; the Secretariat has not checked them yet.',
    },
    verified: { fr: '. Ces faits ont été contrôlés.', en: '. These facts have been checked.' },
    disputed: { fr: '. Ces faits sont contestés.', en: '. These facts are disputed.' },
  },
  source: { fr: 'Source', en: 'Source' },
} as const
