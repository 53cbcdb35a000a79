/** Words of the page of one version of a resolution or a decision. */
export const versionMessages = {
  versions: { fr: 'Versions du texte', en: 'Versions of the text' },
  current: { fr: 'texte actuel', en: 'current text' },
  former: { fr: 'Ce n’est plus le texte actuel.', en: 'This is no longer the current text.' },
  upcoming: {
    fr: (day: string) => `Une révision a été adoptée ; elle prend effet le ${day}.`,
    en: (day: string) => `A revision has been adopted; it takes effect on ${day}.`,
  },
  seeCurrent: { fr: 'Texte actuel : ', en: 'Current text: ' },
  /** Before the title of the current text, where that of a former one is not on record. */
  currentTitle: { fr: 'titre actuel : ', en: 'current title: ' },
  /** A revised text; `adopted` is the meeting that first adopted it. */
  revised: {
    fr: (meeting: string, effect: string | null, adopted: string | null) =>
      `Révisée à la ${meeting}, ${effect ? `avec effet le ${effect}` : 'date d’effet non établie'}${adopted ? ` ; adoptée à la ${adopted}` : ''}.`,
    en: (meeting: string, effect: string | null, adopted: string | null) =>
      `Amended at ${meeting}, ${effect ? `with effect from ${effect}` : 'date of effect not established'}${adopted ? `; adopted at ${adopted}` : ''}.`,
  },
  shown: { fr: 'Texte', en: 'Text' },
  revision: { fr: 'Révision', en: 'Amended at' },
  titleUnknown: { fr: 'Le titre d’alors n’est pas consigné.', en: 'The title at the time is not on record.' },
  /** The description in the metadata; `meeting` is given where the act is verified. */
  description: {
    fr: (mark: string, instrument: string, meeting: string | null, current: string) =>
      `${mark} : version antérieure de ${instrument}${meeting ? `, adoptée à la ${meeting}` : ''}. Texte actuel : ${current}.`,
    en: (mark: string, instrument: string, meeting: string | null, current: string) =>
      `${mark}: former version of ${instrument}${meeting ? `, adopted at ${meeting}` : ''}. Current text: ${current}.`,
  },
  noLink: {
    fr: 'Aucun lien vers cette version n’est consigné. Voici où lire le texte actuel.',
    en: 'No link to this version is on record. Here is where the current text can be read.',
  },
  effect: { fr: 'Prise d’effet', en: 'Date of effect' },
  effectUnknown: { fr: 'date non établie', en: 'date not established' },
  next: { fr: 'Révision suivante', en: 'Next revision' },
  versionThen: { fr: 'Version d’alors : ', en: 'Version at the time: ' },
  statusThen: { fr: 'État d’alors', en: 'Status at the time' },
  addressees: {
    fr: (phrase: string) => `${phrase} (consigné pour le texte actuel seulement)`,
    en: (phrase: string) => `${phrase} (on record for the current text only)`,
  },
  changes: { fr: 'Ce qui a changé', en: 'What changed' },
  compared: {
    fr: 'Seules les versions consignées dans ce registre sont comparées ; d’autres ont pu exister entre elles.',
    en: 'Only the versions that this register holds are compared; there may have been others between them.',
  },
  before: {
    fr: (mark: string) => `Par rapport à la version précédente : ${mark}`,
    en: (mark: string) => `From the previous version: ${mark}`,
  },
  after: {
    fr: (mark: string) => `Dans la version suivante : ${mark}`,
    en: (mark: string) => `In the next version: ${mark}`,
  },
  title: { fr: 'Titre', en: 'Title' },
  titleSame: { fr: 'Titre inchangé.', en: 'Same title.' },
  titleMissing: {
    original: {
      fr: 'Le titre du texte d’origine n’est pas consigné.',
      en: 'The title of the original text is not on record.',
    },
    revision: {
      fr: (mark: string) => `Le titre de la ${mark} n’est pas consigné.`,
      en: (mark: string) => `The title of ${mark} is not on record.`,
    },
  },
  statusSame: {
    fr: (status: string) => `État inchangé : ${status}`,
    en: (status: string) => `Same status: ${status}`,
  },
  status: { fr: 'État', en: 'Status' },
  lastKnown: {
    fr: (status: string) => `${status} (dernier état connu)`,
    en: (status: string) => `${status} (last known status)`,
  },
  afterwards: { fr: ', puis ', en: ', then ' },
} as const
