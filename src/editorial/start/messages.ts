/** Words of the start page. */
export const messages = {
  title: { fr: 'Bureau de rédaction', en: 'Editors’ desk' },
  find: { fr: 'Trouver une fiche', en: 'Find a record' },
  findHelp: {
    fr: 'Nom, sigle ou cote, en français ou en anglais ; public ou non.',
    en: 'Name, acronym or symbol, in English or French; public or not.',
  },
  search: { fr: 'Chercher', en: 'Search' },
  results: { fr: 'Fiches trouvées', en: 'Records found' },
  nothing: {
    fr: (words: string) => `Aucune fiche ne correspond à « ${words} ».`,
    en: (words: string) => `No record matches “${words}”.`,
  },
  unnamed: { fr: 'Sans nom', en: 'Without a name' },
  create: { fr: 'Nouvelle fiche', en: 'New record' },
  several: { fr: 'Plusieurs fiches à la fois :', en: 'Several records at once:' },
  conference: { fr: 'Réviser à une session', en: 'Revise at a conference' },
  sets: { fr: 'Lots et calendrier', en: 'Sets and calendar' },
  rename: { fr: 'Corriger le nom', en: 'Correct the name' },
  renameLabel: { fr: (name: string) => `Corriger le nom : ${name}`, en: (name: string) => `Correct the name: ${name}` },
  naming: {
    title: { fr: 'Corriger le nom', en: 'Correct the name' },
    loading: { fr: 'Lecture du nom…', en: 'Reading the name…' },
    name: { fr: (language: string) => `Nom en ${language}`, en: (language: string) => `Name in ${language}` },
    save: { fr: 'Enregistrer', en: 'Save' },
    publish: { fr: 'Enregistrer et publier', en: 'Save and publish' },
    saved: { fr: 'Enregistré. Le site n’a pas changé.', en: 'Saved. The site has not changed.' },
    published: {
      fr: (languages: string) => `Enregistré et publié : ${languages}.`,
      en: (languages: string) => `Saved and published: ${languages}.`,
    },
    others: {
      fr: 'D’autres textes de cette fiche attendent d’être publiés, ou elle n’est pas publique : enregistrez, puis publiez depuis son formulaire.',
      en: 'Other texts of this record wait to be published, or it is not public: save, then publish from its form.',
    },
  },
  work: { fr: 'À faire', en: 'To do' },
  none: { fr: 'Rien à signaler :', en: 'Nothing in:' },
  failedSets: { fr: 'Lots non publiés', en: 'Sets that failed' },
  dueSets: { fr: 'Lots à paraître dans les sept jours', en: 'Sets due within seven days' },
  guide: { fr: 'Guide de rédaction', en: 'Editors’ guide' },
}
