/** Words that resolutions and decisions share. */
export const instrumentMessages = {
  symbol: { fr: 'Cote', en: 'Symbol' },
  conference: { fr: 'CoP d’adoption', en: 'CoP of adoption' },
  sequence: { fr: 'Numéro d’ordre', en: 'Running number' },
  conferenceDescription: {
    fr: 'Le premier nombre de la cote : 12 pour « Conf. 12.4 ».',
    en: 'The first number of the symbol: 12 for “Conf. 12.4”.',
  },
  sequenceDescription: {
    fr: 'Le second nombre : 4 pour « Conf. 12.4 ». Ce n’est pas une décimale.',
    en: 'The second number: 4 for “Conf. 12.4”. It is not a decimal.',
  },
  title: { fr: 'Titre', en: 'Title' },
  titleStatus: { fr: 'Origine du titre', en: 'Origin of the title' },
  titleStatuses: {
    official: { fr: 'Titre officiel', en: 'Official title' },
    translation: { fr: 'Titre non officiel', en: 'Unofficial title' },
  },
  summary: { fr: 'En bref', en: 'In brief' },
  revisions: { fr: 'Rédactions', en: 'Revisions' },
  revision: { fr: 'Rédaction', en: 'Revision' },
  revisionsDescription: {
    fr: 'Le texte d’origine, puis chaque révision, dans l’ordre.',
    en: 'The original text, then each revision, in order.',
  },
  mark: { fr: 'Révision (numéro de CoP)', en: 'Revision (number of the CoP)' },
  markDescription: {
    fr: '18 pour « (Rev. CoP18) », 0 pour « (Rev.) » sans session, vide pour le texte d’origine.',
    en: '18 for “(Rev. CoP18)”, 0 for “(Rev.)” without a meeting, empty for the original text.',
  },
  meeting: { fr: 'Session', en: 'Meeting' },
  effectiveDate: { fr: 'Date d’effet', en: 'Date of effect' },
  effectiveDateDescription: {
    fr: 'Seulement si elle diffère de celle de la session.',
    en: 'Only when it differs from the date of the meeting.',
  },
  text: { fr: 'Texte', en: 'Text' },
  links: { fr: 'Textes officiels', en: 'Official texts' },
  link: { fr: 'Texte officiel', en: 'Official text' },
  url: { fr: 'Adresse web', en: 'Web address' },
  file: { fr: 'Fichier', en: 'File' },
  format: { fr: 'Format', en: 'Format' },
  formats: { html: { fr: 'Page web', en: 'Web page' }, pdf: { fr: 'PDF', en: 'PDF' } },
  official: { fr: 'Officiel', en: 'Official' },
  checkedOn: { fr: 'Lien vérifié le', en: 'Link checked on' },
  linkNeedsTarget: {
    fr: 'Donnez une adresse web ou un fichier.',
    en: 'Give a web address or a file.',
  },
  events: { fr: 'Événements', en: 'Events' },
  event: { fr: 'Événement', en: 'Event' },
  eventsDescription: {
    fr: 'L’état à une date en est déduit. Ce qui n’est pas su se dit : « état non connu ».',
    en: 'The status at a date is derived from them. What is not known is said: “status not known”.',
  },
  eventKind: { fr: 'Événement', en: 'Event' },
  eventKinds: {
    adopted: { fr: 'Adoption', en: 'Adopted' },
    amended: { fr: 'Révision', en: 'Amended' },
    retained: { fr: 'Maintien', en: 'Retained' },
    corrected: { fr: 'Correction', en: 'Corrected' },
    partlyDeleted: { fr: 'Suppression partielle', en: 'Partly deleted' },
    deleted: { fr: 'Suppression', en: 'Deleted' },
    repealed: { fr: 'Abrogation', en: 'Repealed' },
    replaced: { fr: 'Remplacement', en: 'Replaced' },
    overtaken: { fr: 'Dépassement', en: 'Overtaken' },
    statusNotKnown: { fr: 'À partir de cette session, état non connu', en: 'From this meeting on, status not known' },
    ended: {
      fr: 'Fin à une date non connue, à cette session ou après',
      en: 'Ended on a date not known, at this meeting or later',
    },
  },
  target: { fr: 'Instrument qui remplace', en: 'Replacing instrument' },
  verified: { fr: 'Vérifié', en: 'Verified' },
  source: { fr: 'Source', en: 'Source' },
  note: { fr: 'Note publique', en: 'Public note' },
  relations: { fr: 'Relations', en: 'Relations' },
  relation: { fr: 'Relation', en: 'Relation' },
  relationType: { fr: 'Nature', en: 'Kind' },
  relationTypes: {
    replaces: { fr: 'Remplace', en: 'Replaces' },
    implements: { fr: 'Met en œuvre', en: 'Implements' },
    cites: { fr: 'Cite', en: 'Cites' },
  },
  relationTypesReversed: {
    replaces: { fr: 'Remplacée par', en: 'Replaced by' },
    implements: { fr: 'Mise en œuvre par', en: 'Implemented by' },
    cites: { fr: 'Citée par', en: 'Cited by' },
  },
  instrument: { fr: 'Instrument', en: 'Instrument' },
  partners: { fr: 'Partenaires', en: 'Partners' },
  themes: { fr: 'Thèmes', en: 'Themes' },
  status: { fr: 'État aujourd’hui', en: 'Status today' },
  statuses: {
    pending: { fr: 'Pas encore en vigueur', en: 'Not yet in effect' },
    inEffect: { fr: 'En vigueur', en: 'In effect' },
    partlyInEffect: { fr: 'En vigueur en partie', en: 'Partly in effect' },
    notInEffect: { fr: 'N’est plus en vigueur', en: 'No longer in effect' },
    overtaken: { fr: 'Dépassée, pas encore supprimée', en: 'Overtaken, not yet deleted' },
    ended: { fr: 'A pris fin à une date non connue', en: 'Ended on a date not known' },
    unknown: { fr: 'État non connu', en: 'Status not known' },
  },
  impossibleMark: {
    fr: (mark: number, conference: number) =>
      `« Rev. CoP${mark} » est impossible : une révision vient d’une session postérieure à la CoP${conference}.`,
    en: (mark: number, conference: number) =>
      `“Rev. CoP${mark}” is impossible: a revision comes from a meeting after CoP${conference}.`,
  },
  markOfAnotherMeeting: {
    fr: (mark: number, code: string) =>
      `« Rev. CoP${mark} » et la session ${code} ne vont pas ensemble. Sous « Historique », « Rédactions », corrigez le numéro ou la session.`,
    en: (mark: number, code: string) =>
      `“Rev. CoP${mark}” and the meeting ${code} do not go together. Under “History”, “Revisions”, correct the number or the meeting.`,
  },
  originalWithoutEvent: {
    fr: (row: number, code: string) =>
      `La rédaction ${row} est le texte d’origine, de la ${code}, mais aucune adoption à la ${code} n’est enregistrée. Sous « Historique », « Événements », ajoutez « Adoption », session ${code}.`,
    en: (row: number, code: string) =>
      `Revision ${row} is the original text, of ${code}, but no adoption at ${code} is recorded. Under “History”, “Events”, add “Adopted”, meeting ${code}.`,
  },
  revisionWithoutEvent: {
    fr: (row: number, code: string) =>
      `La rédaction ${row} vient de la ${code}, mais aucune révision à la ${code} n’est enregistrée. Sous « Historique », « Événements », ajoutez « Révision », session ${code}.`,
    en: (row: number, code: string) =>
      `Revision ${row} comes from ${code}, but no amendment at ${code} is recorded. Under “History”, “Events”, add “Amended”, meeting ${code}.`,
  },
  eventWithoutRevision: {
    fr: (row: number, code: string) =>
      `L’événement ${row} est une révision à la ${code}, mais aucune rédaction n’en vient. Sous « Historique », « Rédactions », ajoutez-la, avec le numéro et la session de la ${code} ; son texte peut manquer.`,
    en: (row: number, code: string) =>
      `Event ${row} is an amendment at ${code}, but no revision comes from it. Under “History”, “Revisions”, add it, with the number and the meeting of ${code}; its text may be missing.`,
  },
  repeatedMark: {
    fr: 'Deux rédactions portent la même marque : laquelle est la dernière ? Corrigez l’une des deux.',
    en: 'Two texts bear the same mark: which is the later one? Correct one of them.',
  },
} as const
