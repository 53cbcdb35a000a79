import type { LossKind } from '#/cms/admin/paste/losses'
import type { Localized } from '#/i18n/locales'

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
    typed: { fr: 'Mots saisis', en: 'As typed' },
  },
  text: { fr: 'Mots saisis', en: 'Typed words' },
  textDescription: {
    fr: 'Imprimés sans lien tant que la fiche n’est pas publique dans cette langue, et avec un lien sous la forme « Mots saisis ».',
    en: 'Printed without a link while the record is not public in this language, and with a link in the form “As typed”.',
  },
  linkAddress: {
    fr: 'L’adresse d’un lien commence par http://, https:// ou mailto:. Vers une page de ce site, choisissez un lien interne.',
    en: 'The address of a link begins with http://, https:// or mailto:. To a page of this site, choose an internal link.',
  },
  passage: { fr: 'Mots d’une autre langue', en: 'Words of another language' },
  passages: { fr: 'Mots d’autres langues', en: 'Words of other languages' },
  passageText: { fr: 'Mots', en: 'Words' },
} as const

type Told = (count: number, words: string[]) => string

/** The first words that were found, and a mark where there were more. */
const quoted = (open: string, close: string, count: number, words: string[]): string =>
  `${words.map((text) => `${open}${text}${close}`).join(', ')}${count > words.length ? ', …' : ''}`
const enFrancais: Told = (count, words) => quoted('« ', ' »', count, words)
const inEnglish: Told = (count, words) => quoted('“', '”', count, words)

/** Words of the notice under a text into which something was pasted that it cannot keep. */
export const pasteMessages = {
  lost: {
    fr: 'Collé. Ceci n’a pas pu être repris tel quel :',
    en: 'Pasted. This could not be kept as it was:',
  },
  losses: {
    tables: {
      fr: (count) =>
        `${count === 1 ? 'un tableau' : `${count} tableaux`} : chaque ligne est devenue un paragraphe, ses cellules séparées par une barre (|)`,
      en: (count) =>
        `${count === 1 ? 'a table' : `${count} tables`}: each row became a paragraph, its cells parted by a bar (|)`,
    },
    notes: {
      fr: (count) => `${count === 1 ? 'une note' : `${count} notes`} de bas de page ou de fin, avec son appel`,
      en: (count) => `${count === 1 ? 'a footnote or endnote' : `${count} footnotes or endnotes`}, with its mark`,
    },
    comments: {
      fr: (count) => `${count === 1 ? 'un commentaire' : `${count} commentaires`}`,
      en: (count) => `${count === 1 ? 'a comment' : `${count} comments`}`,
    },
    pictures: {
      fr: (count) => `${count === 1 ? 'une image' : `${count} images`}`,
      en: (count) => `${count === 1 ? 'a picture' : `${count} pictures`}`,
    },
    struck: {
      fr: (count, words) => `du texte barré, laissé de côté : ${enFrancais(count, words)}`,
      en: (count, words) => `struck-out text, left out: ${inEnglish(count, words)}`,
    },
    links: {
      fr: (count, words) => `des liens que le site ne suit pas, devenus de simples mots : ${enFrancais(count, words)}`,
      en: (count, words) => `links that the site does not follow, now words only: ${inEnglish(count, words)}`,
    },
    numbering: {
      fr: () =>
        'des numéros en lettres ou en chiffres romains, que le site remplace par 1, 2, 3 : vérifiez les renvois',
      en: () => 'numbers in letters or Roman numerals, which the site prints as 1, 2, 3: check what refers to them',
    },
    hyphens: {
      fr: (count, words) => `des mots coupés en fin de ligne, à vérifier : ${enFrancais(count, words)}`,
      en: (count, words) => `words that were cut at the end of a line, to be checked: ${inEnglish(count, words)}`,
    },
  },
  undo: { fr: 'Annuler le collage', en: 'Undo the paste' },
  close: { fr: 'Fermer', en: 'Close' },
} satisfies {
  lost: Localized
  losses: Record<LossKind, Localized<Told>>
  undo: Localized
  close: Localized
}
