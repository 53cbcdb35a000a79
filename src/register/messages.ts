/** Words of the public pages that resolutions and decisions share; the forms have theirs in `cms/instrument/instrumentMessages`. */
export const publicMessages = {
  kinds: {
    resolutions: { fr: 'Résolution', en: 'Resolution' },
    decisions: { fr: 'Décision', en: 'Decision' },
  },
  /** As they stand before a symbol inside a sentence. */
  kindsInSentence: {
    resolutions: { fr: 'la résolution', en: 'Resolution' },
    decisions: { fr: 'la décision', en: 'Decision' },
  },
  /** An official title is the norm, and is not marked. */
  unofficialTitle: { fr: 'Titre non officiel.', en: 'Unofficial title.' },
  cite: { fr: 'Citer ce texte', en: 'Cite this text' },
  consulted: {
    fr: (day: string) => `consulté le ${day}`,
    en: (day: string) => `accessed ${day}`,
  },
  download: {
    fr: (format: string) => `Télécharger en ${format}`,
    en: (format: string) => `Download as ${format}`,
  },
  notYet: { fr: 'Pas encore adoptée', en: 'Not yet adopted' },
  since: {
    inEffect: {
      fr: (day: string) => `En vigueur depuis le ${day}.`,
      en: (day: string) => `In effect since ${day}.`,
    },
    partlyInEffect: {
      fr: (day: string) => `En vigueur en partie depuis le ${day}.`,
      en: (day: string) => `Partly in effect since ${day}.`,
    },
    notInEffect: {
      fr: (day: string) => `N’est plus en vigueur depuis le ${day}.`,
      en: (day: string) => `No longer in effect since ${day}.`,
    },
  },
  pending: {
    fr: (day: string) => `Pas encore en vigueur : prend effet le ${day}.`,
    en: (day: string) => `Not yet in effect: takes effect on ${day}.`,
  },
  unknownSince: {
    fr: (meeting: string) => `État non connu depuis la ${meeting}.`,
    en: (meeting: string) => `Status not known since ${meeting}.`,
  },
  /** The act of a meeting, said of a text; the meeting follows. */
  acts: {
    adopted: { fr: 'adoptée à la', en: 'adopted at' },
    amended: { fr: 'révisée à la', en: 'amended at' },
    retained: { fr: 'maintenue à la', en: 'retained at' },
    corrected: { fr: 'corrigée à la', en: 'corrected at' },
    partlyDeleted: { fr: 'supprimée en partie à la', en: 'partly deleted at' },
    deleted: { fr: 'supprimée à la', en: 'deleted at' },
    repealed: { fr: 'abrogée à la', en: 'repealed at' },
    replaced: { fr: 'remplacée à la', en: 'replaced at' },
    overtaken: { fr: 'constat fait à la', en: 'as noted at' },
    statusNotKnown: { fr: 'depuis la', en: 'since' },
    ended: { fr: 'après la', en: 'after' },
  },
  followed: {
    fr: (through: string) => `Suivi jusqu’à la ${through}.`,
    en: (through: string) => `Followed up to ${through}.`,
  },
  /** At the head of a list, of which a few rows say otherwise. */
  mostlyFollowed: {
    fr: (through: string) => `Suivi jusqu’à la ${through}, sauf mention contraire.`,
    en: (through: string) => `Followed up to ${through}, unless stated otherwise.`,
  },
  followedNotBeyond: {
    fr: (through: string, newest: string) => `Suivi jusqu’à la ${through} ; pas encore vérifié après la ${newest}.`,
    en: (through: string, newest: string) => `Followed up to ${through}; not yet checked after ${newest}.`,
  },
  /** For a status beyond what was verified, which is given as inside a sentence. */
  lastKnown: {
    fr: (status: string) => `Dernier état connu : ${status}`,
    en: (status: string) => `Last known status: ${status}`,
  },
  ahead: {
    fr: 'Cette date est à venir : rien ne peut encore en être vérifié.',
    en: 'That day is still to come: nothing of it can be verified yet.',
  },
  today: { fr: 'État aujourd’hui', en: 'Status today' },
  neverFollowed: {
    fr: 'Rien ne dit jusqu’où cet état a été suivi.',
    en: 'How far this status was followed is not on record.',
  },
  neverFollowedInShort: { fr: 'suivi non renseigné', en: 'follow-up not recorded' },
  followedInShort: {
    fr: (through: string) => `suivi jusqu’à la ${through}`,
    en: (through: string) => `followed up to ${through}`,
  },
  facts: { fr: 'En bref', en: 'Facts' },
  adoptedAt: { fr: 'Adoption', en: 'Adopted at' },
  text: { fr: 'Texte', en: 'Text' },
  noText: {
    fr: 'Ce registre ne contient pas le texte lui-même. Seul le texte officiel fait foi.',
    en: 'This register does not hold the text itself. Only the official text is authoritative.',
  },
  noLink: {
    fr: 'Aucun lien vers le texte officiel n’est consigné.',
    en: 'No link to the official text is on record.',
  },
  officialText: {
    fr: (host: string) => `Texte officiel sur ${host} : `,
    en: (host: string) => `Official text on ${host}: `,
  },
  otherText: {
    fr: (host: string) => `Texte sur ${host}, non officiel : `,
    en: (host: string) => `Text on ${host}, not official: `,
  },
  colon: { fr: ' : ', en: ': ' },
  thisSite: { fr: 'ce site', en: 'this site' },
  history: { fr: 'Historique', en: 'History' },
  original: { fr: 'texte d’origine', en: 'original text' },
  effect: { fr: (day: string) => `avec effet le ${day}`, en: (day: string) => `with effect from ${day}` },
  formerTitle: { fr: 'Titre d’alors : ', en: 'Title at the time: ' },
  replacedBy: { fr: 'Remplacée par ', en: 'Replaced by ' },
  listCertainty: {
    none: {
      fr: (count: number) =>
        count === 1
          ? 'Cette fiche n’a pas encore été vérifiée par le Secrétariat.'
          : 'Aucune de ces fiches n’a encore été vérifiée par le Secrétariat.',
      en: (count: number) =>
        count === 1
          ? 'This record has not been checked by the Secretariat yet.'
          : 'None of these records has been checked by the Secretariat yet.',
    },
    some: {
      fr: (unverified: string, all: string) =>
        `${unverified} de ces ${all} fiches n’ont pas encore été vérifiées par le Secrétariat.`,
      en: (unverified: string, all: string) =>
        `${unverified} of these ${all} records have not been checked by the Secretariat yet.`,
    },
  },
  verified: { fr: 'vérifié', en: 'verified' },
  unverified: { fr: 'non vérifié', en: 'unverified' },
  disputed: { fr: 'contesté', en: 'disputed' },
  source: { fr: ' ; source : ', en: '; source: ' },
  sourceName: { fr: 'Source : ', en: 'Source: ' },
  done: {
    adopted: { fr: 'adoptée', en: 'adopted' },
    amended: { fr: 'révisée', en: 'amended' },
    retained: { fr: 'maintenue', en: 'retained' },
    corrected: { fr: 'corrigée', en: 'corrected' },
    partlyDeleted: { fr: 'supprimée en partie', en: 'partly deleted' },
    deleted: { fr: 'supprimée', en: 'deleted' },
    repealed: { fr: 'abrogée', en: 'repealed' },
    replaced: { fr: 'remplacée', en: 'replaced' },
    overtaken: { fr: 'dépassée', en: 'overtaken' },
    statusNotKnown: { fr: 'à partir de cette session, état non connu', en: 'status not known from this meeting on' },
    ended: {
      fr: 'a pris fin à une date non connue, à cette session ou après',
      en: 'ended on a date not known, at this meeting or later',
    },
  },
  relations: { fr: 'Textes liés', en: 'Related texts' },
} as const
