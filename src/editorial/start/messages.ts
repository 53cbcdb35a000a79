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
  failedSets: { fr: 'Lots non publiés', en: 'Sets that failed' },
  dueSets: { fr: 'Lots à paraître dans les sept jours', en: 'Sets due within seven days' },
  guide: { fr: 'Guide de rédaction', en: 'Editors’ guide' },
}
