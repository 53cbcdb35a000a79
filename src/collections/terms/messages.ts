export const messages = {
  singular: { fr: 'Terme', en: 'Term' },
  plural: { fr: 'Termes', en: 'Terms' },
  preferred: { fr: 'Terme à employer', en: 'Preferred term' },
  preferredDescription: {
    fr: 'La forme que le Secrétariat emploie dans cette langue. La recherche tient pour un seul terme toutes les formes ci-dessous, dans toutes les langues où le terme est publié.',
    en: 'The form that the Secretariat uses in this language. The search takes all the forms below for one term, in every language in which it is published.',
  },
  alsoCalled: { fr: 'Dit aussi', en: 'Also called' },
  alsoCalledDescription: {
    fr: 'Synonymes, pluriels irréguliers et abréviations admis, un par ligne.',
    en: 'Accepted synonyms, irregular plurals and abbreviations, one on each line.',
  },
  notToUse: { fr: 'À ne pas employer', en: 'Not to be used' },
  notToUseDescription: {
    fr: 'Formes que l’on rencontre, mais que le Secrétariat n’emploie pas, une par ligne. La recherche les comprend aussi.',
    en: 'Forms that are met with, but that the Secretariat does not use, one on each line. The search understands them too.',
  },
} as const
