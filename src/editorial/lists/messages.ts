/** Words of the lists. */
export const messages = {
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
