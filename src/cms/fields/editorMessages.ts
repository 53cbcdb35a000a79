/** Words of the prose editor. */
export const editorMessages = {
  mention: { fr: 'Mention d’une fiche', en: 'Mention of a record' },
  mentions: { fr: 'Mentions de fiches', en: 'Mentions of records' },
  target: { fr: 'Fiche mentionnée', en: 'Record mentioned' },
  targetDescription: {
    fr: 'Le texte imprimera toujours le nom actuel de cette fiche, dans la langue de la page, avec un lien.',
    en: 'The text will always print the current name of this record, in the language of the page, with a link.',
  },
  form: { fr: 'Forme', en: 'Form' },
  forms: {
    full: { fr: 'Nom et sigle', en: 'Name and acronym' },
    name: { fr: 'Nom', en: 'Name' },
    usual: { fr: 'Nom courant', en: 'Usual name' },
    acronym: { fr: 'Sigle', en: 'Acronym' },
    symbol: { fr: 'Cote', en: 'Symbol' },
    title: { fr: 'Titre', en: 'Title' },
  },
  text: { fr: 'Texte de remplacement', en: 'Stored text' },
  textDescription: {
    fr: 'Imprimé sans lien tant que la fiche n’est pas publique dans cette langue.',
    en: 'Printed without a link while the record is not public in this language.',
  },
  linkAddress: {
    fr: 'L’adresse d’un lien commence par http://, https:// ou mailto:. Vers une page de ce site, choisissez un lien interne.',
    en: 'The address of a link begins with http://, https:// or mailto:. To a page of this site, choose an internal link.',
  },
  passage: { fr: 'Mots d’une autre langue', en: 'Words of another language' },
  passages: { fr: 'Mots d’autres langues', en: 'Words of other languages' },
  passageText: { fr: 'Mots', en: 'Words' },
} as const
