import type { Localized } from '#/i18n/locales'
import type { Rule } from './rules'

export const messages = {
  body: {
    fr: 'Indiquez la langue et les textes : {"locale": "fr", "values": {…}}.',
    en: 'State the language and the texts: {"locale": "en", "values": {…}}.',
  },
  title: { fr: 'Vérification du texte', en: 'Check of the text' },
  check: { fr: 'Vérifier le texte', en: 'Check the text' },
  again: { fr: 'Vérifier encore', en: 'Check again' },
  checking: { fr: 'Vérification…', en: 'Checking…' },
  none: { fr: 'Rien à signaler.', en: 'Nothing to report.' },
  some: {
    fr: (count: number) =>
      `${count} ${count > 1 ? 'remarques' : 'remarque'}. Aucune n’empêche d’enregistrer ni de publier.`,
    en: (count: number) => `${count} ${count > 1 ? 'findings' : 'finding'}. None keeps you from saving or publishing.`,
  },
  inLanguage: {
    fr: (language: string, count: number) => `${language} (${count})`,
    en: (language: string, count: number) => `${language} (${count})`,
  },
  before: {
    fr: (counts: string) =>
      `À relire dans le texte : ${counts}. « Vérifier le texte », en haut de la fiche, les montre.`,
    en: (counts: string) => `To look at in the text: ${counts}. “Check the text”, at the head of the form, shows them.`,
  },
  go: { fr: 'Aller au texte', en: 'Go to the text' },
  mend: {
    fr: (instead: string) => `Mettre : ${instead}`,
    en: (instead: string) => `Put: ${instead}`,
  },
  mended: {
    fr: 'Remplacé dans le formulaire ; enregistrez pour le garder.',
    en: 'Replaced in the form; save to keep it.',
  },
  notMended: {
    fr: 'Ces mots ne se suivent pas d’une seule pièce (mise en forme, lien) : corrigez-les dans le texte.',
    en: 'These words are not in one piece (formatting, link): mend them in the text.',
  },
} as const

export const ruleWords: Record<Rule, Localized> = {
  straightQuote: {
    fr: 'Guillemet droit sans son pareil : la page ne peut pas le composer',
    en: 'Straight quotation mark without its pair: the page cannot compose it',
  },
  foreignQuotes: { fr: 'Guillemets anglais dans un texte français', en: 'French quotation marks in an English text' },
  openQuote: {
    fr: 'Guillemet ouvert ou fermé sans son pareil',
    en: 'Quotation mark that opens or closes without its pair',
  },
  foreignAcronym: { fr: 'Sigle de l’autre langue', en: 'Acronym of the other language' },
  notToUse: { fr: 'Terme à ne pas employer', en: 'Term that is not to be used' },
  notInEffect: {
    fr: 'Renvoi à un texte qui n’est plus en vigueur',
    en: 'Reference to a text that is no longer in effect',
  },
  skippedHeading: { fr: 'Intertitre qui saute un niveau', en: 'Heading that skips a level' },
  doubleWord: { fr: 'Mot répété', en: 'Repeated word' },
  addressAsText: {
    fr: 'Lien dont le texte est une adresse : dites où il mène',
    en: 'Link whose text is an address: say where it leads',
  },
}
