/** Words of the start page. */
export const messages = {
  title: { fr: 'Bureau de rédaction', en: 'Editors’ desk' },
  find: { fr: 'Trouver une fiche', en: 'Find a record' },
  findHelp: {
    fr: 'Nom, sigle ou symbole, en français ou en anglais ; public ou non.',
    en: 'Name, acronym or symbol, in English or French; public or not.',
  },
  search: { fr: 'Chercher', en: 'Search' },
  results: { fr: 'Fiches trouvées', en: 'Records found' },
  nothing: {
    fr: (words: string) => `Aucune fiche ne correspond à « ${words} ».`,
    en: (words: string) => `No record matches “${words}”.`,
  },
  unnamed: { fr: 'Sans nom', en: 'Without a name' },
  work: { fr: 'À faire', en: 'To do' },
  none: { fr: 'Rien à signaler :', en: 'Nothing in:' },
  selections: {
    mine: { fr: 'Mes fiches, pas encore publiées ainsi', en: 'My records, not published as they are' },
    translate: { fr: 'Traductions incomplètes', en: 'Incomplete translations' },
    outdated: { fr: 'Traductions à mettre à jour', en: 'Translations out of date' },
    changed: { fr: 'Publiques, modifiées depuis', en: 'Public, changed since' },
    unverified: { fr: 'À vérifier', en: 'Not verified' },
    ending: { fr: 'Prennent fin d’ici un an', en: 'End within a year' },
    unshown: {
      fr: 'Publiques, avec un partenaire ou une session qui ne l’est pas',
      en: 'Public, with a partner or meeting that is not',
    },
  },
}
