/** Words that several abilities share. */
export const selections = {
  review: { fr: 'À relire', en: 'To review' },
  returned: { fr: 'Renvoyées par la relecture', en: 'Returned by a reviewer' },
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
}
