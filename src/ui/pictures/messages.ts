/** Words of the pictures: their headings, the sentence under each, and what their marks mean. */
export const messages = {
  asList: { fr: 'Lire sous forme de liste', en: 'Read as a list' },
  asTable: { fr: 'Lire sous forme de tableau', en: 'Read as a table' },
  others: {
    fr: (count: string) => `et ${count} autres`,
    en: (count: string) => `and ${count} others`,
  },
  /** After the name of a body whose tie to another is not verified. */
  unverified: {
    fr: (name: string) => `${name} (relation non vérifiée)`,
    en: (name: string) => `${name} (relation unverified)`,
  },
  strands: {
    title: { fr: 'Qui coopère avec la CITES, volet par volet', en: 'Who works with CITES, strand by strand' },
    sentence: {
      fr: 'Chaque volet avec ses partenaires ; un trait relie un groupe à ses membres, un organisme à ses programmes. Point plein : au moins un accord au registre ; cercle vide : aucun.',
      en: 'Each strand with its partners; a line joins a group to its members, a body to its programmes. Solid dot: at least one agreement on record; open circle: none.',
    },
    repeated: {
      fr: (names: string) => `À plusieurs endroits : ${names}.`,
      en: (names: string) => `In more than one place: ${names}.`,
    },
    /** The name of a link, with what its mark says. */
    named: {
      fr: (name: string, agreements: number) =>
        `${name}, ${agreements === 0 ? 'aucun accord' : agreements === 1 ? '1 accord' : `${agreements} accords`}`,
      en: (name: string, agreements: number) =>
        `${name}, ${agreements === 0 ? 'no agreement' : agreements === 1 ? '1 agreement' : `${agreements} agreements`}`,
    },
    skip: { fr: 'Passer le schéma', en: 'Skip the picture' },
    agreements: {
      fr: { one: 'accord consigné', other: 'accords consignés' },
      en: { one: 'agreement on record', other: 'agreements on record' },
    },
  },
  neighbourhood: {
    title: { fr: 'Autour de ce partenaire', en: 'Around this partner' },
    sentence: {
      fr: 'Les organismes auxquels il est lié, et les accords, résolutions et décisions qui le concernent.',
      en: 'The bodies that it is related to, and the agreements, resolutions and decisions that concern it.',
    },
    /** The meaning of the marks beside texts; only marks that are drawn are named. */
    legend: {
      fr: (marks: string) => `Pour les textes : ${marks}.`,
      en: (marks: string) => `For texts: ${marks}.`,
    },
    marks: {
      disc: { fr: 'point plein, en vigueur', en: 'solid dot, in effect' },
      lastKnown: {
        fr: 'point plein, en vigueur selon le dernier état connu',
        en: 'solid dot, in effect by the last known status',
      },
      box: { fr: 'carré vide, état non connu', en: 'open square, status not known' },
      square: { fr: 'carré plein, n’est plus en vigueur', en: 'solid square, no longer in effect' },
    },
    /** An agreement by its form and its year. */
    dated: {
      fr: (form: string, year: string) => `${form} (${year})`,
      en: (form: string, year: string) => `${form} (${year})`,
    },
    announced: {
      fr: (form: string, year: string) => `${form} (annonce de ${year})`,
      en: (form: string, year: string) => `${form} (announced in ${year})`,
    },
    undated: {
      fr: (form: string) => `${form} (sans date connue)`,
      en: (form: string) => `${form} (date not known)`,
    },
  },
  timeline: {
    title: { fr: 'Les accords dans le temps', en: 'Agreements over time' },
    sentence: {
      fr: 'Quand chaque accord a été signé, pour autant qu’on le sache. Point : un jour ; barre : un mois ou une année ; losange : le jour de l’annonce, quand celui de la signature n’est pas connu.',
      en: 'When each agreement was signed, as far as is known. Dot: a day; bar: a month or a year; diamond: the day of the announcement, where that of the signature is not known.',
    },
    unverified: {
      fr: (count: string, all: string) => `Dates non vérifiées : ${count} sur ${all}`,
      en: (count: string, all: string) => `Dates unverified: ${count} of ${all}`,
    },
    undated: { fr: 'Sans date connue, donc hors de l’axe :', en: 'Date not known, so not on the axis:' },
    earlier: {
      fr: (count: string) => `et ${count} plus anciens, dans la liste`,
      en: (count: string) => `and ${count} earlier ones, in the list`,
    },
    list: { fr: 'Lire la liste des accords', en: 'Read the list of agreements' },
    listTitle: { fr: 'Liste des accords', en: 'List of agreements' },
  },
  life: {
    title: { fr: 'D’une session à l’autre', en: 'From meeting to meeting' },
    sentence: {
      fr: 'L’état de ce texte au fil des sessions de la Conférence des Parties, et ce que chacune en a fait.',
      en: 'The status of this text across the meetings of the Conference of the Parties, and what each of them did to it.',
    },
    lineage: {
      fr: 'L’état de ce texte et des autres textes de sa lignée au fil des sessions de la Conférence des Parties. Une flèche mène d’un texte à celui qui le remplace.',
      en: 'The status of this text and of the others in its lineage across the meetings of the Conference of the Parties. An arrow leads from a text to the one that replaces it.',
    },
    inexact: {
      fr: 'Là où la date d’effet n’est pas établie, le trait commence à la clôture de la session.',
      en: 'Where the date of effect is not established, the line begins at the close of the meeting.',
    },
    /** After the symbol of a text, in the table. */
    replacedBy: {
      fr: (symbols: string) => ` (remplacée par ${symbols})`,
      en: (symbols: string) => ` (replaced by ${symbols})`,
    },
    notChecked: { fr: 'Pas encore vérifié', en: 'Not yet checked' },
    columns: {
      instrument: { fr: 'Texte', en: 'Text' },
      status: { fr: 'État', en: 'Status' },
      from: { fr: 'Depuis', en: 'From' },
      to: { fr: 'Jusqu’à', en: 'Until' },
    },
    today: { fr: 'aujourd’hui', en: 'today' },
  },
} as const
