import { instrumentMessages } from '#/cms/instrument/instrumentMessages'
import type { Localized } from '#/i18n/locales'

const { adopted, amended, retained, deleted, repealed } = instrumentMessages.eventKinds

/** Words of the revision of texts at a meeting of the Conference. */
export const messages = {
  nav: { fr: 'Réviser à une session', en: 'Revise at a conference' },
  intro: {
    fr: 'Dites la session et les textes qu’elle a adoptés, révisés ou supprimés. Rien n’est écrit avant « Préparer » ; rien n’est public avant la publication du lot.',
    en: 'Say the meeting and the texts that it adopted, revised or deleted. Nothing is written before “Prepare”; nothing is public before the set is published.',
  },
  forWriters: {
    fr: 'Cette page est pour les personnes qui rédigent dans toutes les langues.',
    en: 'This page is for those who write in every language.',
  },
  meeting: { fr: 'Session', en: 'Meeting' },
  noMeetings: {
    fr: 'Aucune session de la Conférence n’est enregistrée.',
    en: 'No meeting of the Conference is recorded.',
  },
  texts: { fr: 'Textes', en: 'Texts' },
  textsHint: {
    fr: 'Des cotes, comme on les écrit : « 17.57 (Rev. CoP20), 20.31 – 20.33 ; Conf. 12.4 (Rev. CoP20) ».',
    en: 'Symbols, as people write them: “17.57 (Rev. CoP20), 20.31 – 20.33; Conf. 12.4 (Rev. CoP20)”.',
  },
  find: { fr: 'Chercher ces textes', en: 'Find these texts' },
  effect: {
    fr: (code: string, day: string) => `Ce que la ${code} a adopté prend effet le ${day}.`,
    en: (code: string, day: string) => `What ${code} adopted takes effect on ${day}.`,
  },
  noEffect: {
    fr: (code: string) => `La date d’effet de la ${code} n’est pas établie ; elle se dit dans la fiche de la session.`,
    en: (code: string) => `The date of effect of ${code} is not established; it is said in the record of the meeting.`,
  },
  text: { fr: 'Texte', en: 'Text' },
  act: { fr: 'Acte de la session', en: 'Act of the meeting' },
  after: { fr: 'Ensuite', en: 'Afterwards' },
  acts: { adopted, amended, retained, deleted, repealed },
  leaveOut: { fr: 'Laisser de côté', en: 'Leave out' },
  actLabel: { fr: (symbol: string) => `Acte pour ${symbol}`, en: (symbol: string) => `Act for ${symbol}` },
  newRecord: { fr: 'Nouvelle fiche, titre à écrire', en: 'New record, title to be written' },
  newText: {
    fr: (symbol: string) => `${symbol}, nouvelle rédaction`,
    en: (symbol: string) => `${symbol}, new revision`,
  },
  newEvent: { fr: 'Même rédaction', en: 'Same text' },
  unread: { fr: 'Non lu', en: 'Not read' },
  set: { fr: 'Nom du lot', en: 'Name of the set' },
  languages: { fr: 'Langues à publier', en: 'Languages to publish' },
  prepare: {
    fr: (n: number) => (n === 1 ? 'Préparer 1 texte' : `Préparer ${n} textes`),
    en: (n: number) => (n === 1 ? 'Prepare 1 text' : `Prepare ${n} texts`),
  },
  prepared: {
    fr: 'Les textes sont préparés et réunis dans un lot.',
    en: 'The texts are prepared and gathered in a set.',
  },
  noSetYet: {
    fr: 'Les textes sont préparés, mais le lot n’a pas été fait.',
    en: 'The texts are prepared, but the set was not made.',
  },
  makeSet: { fr: 'Faire le lot', en: 'Make the set' },
  openSet: { fr: 'Ouvrir le lot', en: 'Open the set' },
  notFound: { fr: 'Aucune fiche ne porte cette cote.', en: 'No record has this symbol.' },
  alreadyAdopted: { fr: 'La fiche existe déjà.', en: 'The record exists already.' },
  laterThanMeeting: {
    fr: 'Le texte, ou sa dernière rédaction, est postérieur à cette session.',
    en: 'The text, or its latest revision, is later than this meeting.',
  },
  ended: { fr: 'Ce texte a déjà pris fin.', en: 'This text has ended already.' },
  meantResolution: (symbol: string): Localized => ({
    fr: `Aucune décision ne porte cette cote. Voulez-vous dire la résolution ${symbol} ?`,
    en: `No decision has this symbol. Do you mean Resolution ${symbol}?`,
  }),
  alreadyDone: (code: string): Localized => ({
    fr: `Un acte de la ${code} est déjà enregistré pour ce texte.`,
    en: `An act of ${code} is already recorded for this text.`,
  }),
  otherMark: (symbol: string): Localized => ({
    fr: `La révision indiquée n’est ni celle de cette session, ni la dernière en date : ${symbol}.`,
    en: `The revision that is named is neither that of this meeting nor the latest one: ${symbol}.`,
  }),
  rowRefused: {
    fr: (symbol: string, why: string) => `${symbol} – ${why} Aucun texte n’a été préparé.`,
    en: (symbol: string, why: string) => `${symbol} – ${why} No text was prepared.`,
  },
  notThisAct: { fr: 'Cet acte n’est pas possible pour ce texte.', en: 'This act is not possible for this text.' },
  noMeeting: { fr: 'Choisissez une session de la Conférence.', en: 'Choose a meeting of the Conference.' },
  nothingChosen: { fr: 'Choisissez au moins un texte.', en: 'Choose at least one text.' },
  tooMany: { fr: 'C’est trop à la fois : 300 textes au plus.', en: 'That is too much at once: 300 texts at most.' },
  noRow: {
    fr: 'Un des textes n’est pas lisible, ou figure deux fois.',
    en: 'One of the texts cannot be read, or is named twice.',
  },
} as const
