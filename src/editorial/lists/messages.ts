/** Words of the lists. */
export const messages = {
  record: { fr: 'Fiche', en: 'Record' },
  only: {
    fr: (selection: string) => `Cette liste ne montre que ceci : « ${selection} ».`,
    en: (selection: string) => `This list shows only this: “${selection}”.`,
  },
  all: { fr: 'Tout montrer', en: 'Show all' },
  column: { fr: 'État', en: 'State' },
  states: {
    never: { fr: 'jamais public', en: 'never public' },
    public: { fr: 'public', en: 'public' },
    changed: { fr: 'public, modifié depuis', en: 'public, changed since' },
    withdrawn: { fr: 'retiré', en: 'withdrawn' },
  },
  missing: { fr: 'traduction incomplète', en: 'translation incomplete' },
  outdated: { fr: 'traduction à mettre à jour', en: 'translation out of date' },
}
