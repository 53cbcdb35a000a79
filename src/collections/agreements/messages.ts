import { formatCount } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'

export const messages = {
  singular: { fr: 'Accord', en: 'Agreement' },
  plural: { fr: 'Accords', en: 'Agreements' },
  title: { fr: 'Titre', en: 'Title' },
  titleAsPrinted: { fr: 'Ainsi désigné par la source', en: 'So named by the source' },
  titleAsPrintedLanguage: { fr: 'Langue de cette désignation', en: 'Language of this name' },
  titleAsPrintedDescription: {
    fr: 'Les mots par lesquels la source désigne l’accord, dans sa langue.',
    en: 'The words by which the source names the agreement, in its language.',
  },
  form: { fr: 'Forme', en: 'Form' },
  forms: {
    memorandumOfUnderstanding: { fr: 'Mémorandum d’accord', en: 'Memorandum of Understanding' },
    memorandumOfCooperation: { fr: 'Mémorandum de coopération', en: 'Memorandum of Cooperation' },
    memorandum: { fr: 'Mémorandum', en: 'Memorandum' },
    letterOfUnderstanding: { fr: 'Lettre d’entente', en: 'Letter of Understanding' },
    cooperationAgreement: { fr: 'Accord de coopération', en: 'Cooperation agreement' },
    modusOperandi: { fr: 'Modus operandi', en: 'Modus operandi' },
    jointProgrammeOfWork: { fr: 'Programme de travail conjoint', en: 'Joint programme of work' },
    announcedCollaboration: { fr: 'Collaboration annoncée', en: 'Announced collaboration' },
  },
  parties: { fr: 'Parties à l’accord', en: 'Parties to the agreement' },
  party: { fr: 'Partie', en: 'Party' },
  partiesDescription: {
    fr: 'Avec le Secrétariat de la CITES, qui est partie à chacun d’eux.',
    en: 'With the CITES Secretariat, which is a party to each of them.',
  },
  partner: { fr: 'Partenaire', en: 'Partner' },
  signatory: { fr: 'Signataire', en: 'Signatory' },
  role: { fr: 'Qualité', en: 'Role' },
  signed: { fr: 'Signature', en: 'Signature' },
  signedDate: { fr: 'Date', en: 'Date' },
  precision: { fr: 'Précision', en: 'Precision' },
  precisions: {
    day: { fr: 'Au jour', en: 'To the day' },
    month: { fr: 'Au mois', en: 'To the month' },
    year: { fr: 'À l’année', en: 'To the year' },
    announced: { fr: 'Date de l’annonce', en: 'Date of announcement' },
    unknown: { fr: 'Inconnue', en: 'Unknown' },
  },
  precisionDescription: {
    fr: 'Ce que la source établit. La page n’imprime pas plus que cela.',
    en: 'What the source establishes. The page prints no more than that.',
  },
  signedHasDate: {
    fr: 'Une date est donnée, et la précision est « Inconnue » : le site dirait que la date n’est pas connue. Choisissez la précision, ou videz la date.',
    en: 'There is a date, and the precision is “Unknown”: the site would say that the date is not known. Choose the precision, or empty the date.',
  },
  signedNeedsDate: {
    fr: 'Donnez la date, ou choisissez la précision « Inconnue ».',
    en: 'Give the date, or choose the precision “Unknown”.',
  },
  place: { fr: 'Lieu', en: 'Place' },
  effectiveDate: { fr: 'Prise d’effet', en: 'Date of effect' },
  effectiveDateDescription: {
    fr: 'Seulement si une source le dit. Sans elle, l’état est « non connu » depuis la signature.',
    en: 'Only when a source says so. Without it the status is “not known” from the signature on.',
  },
  endDate: { fr: 'Fin', en: 'End date' },
  endDateDescription: { fr: 'Dernier jour d’effet.', en: 'Last day of effect.' },
  openEnded: { fr: 'Durée indéterminée', en: 'No fixed term' },
  openEndedDescription: {
    fr: 'Le texte ne fixe pas de fin. À ne pas cocher tant qu’on ne le sait pas : une fin vide veut dire qu’elle n’est pas connue.',
    en: 'The text sets no end. Leave unticked until that is known: an empty end means that it is not known.',
  },
  endOfOpenEnded: {
    fr: 'Un accord à durée indéterminée n’a pas de fin : videz ce champ, ou décochez « Durée indéterminée ».',
    en: 'An agreement with no fixed term has no end date: empty this field, or untick “No fixed term”.',
  },
  renewal: { fr: 'Reconduction', en: 'Renewal' },
  renewals: {
    none: { fr: 'Sans reconduction', en: 'None' },
    tacit: { fr: 'Tacite', en: 'Tacit' },
    explicit: { fr: 'Expresse', en: 'Explicit' },
  },
  noticePeriod: { fr: 'Préavis', en: 'Notice period' },
  events: { fr: 'Événements', en: 'Events' },
  event: { fr: 'Événement', en: 'Event' },
  eventKinds: {
    amended: { fr: 'Modification', en: 'Amended' },
    renewed: { fr: 'Reconduction', en: 'Renewed' },
    extended: { fr: 'Prolongation', en: 'Extended' },
    suspended: { fr: 'Suspension', en: 'Suspended' },
    resumed: { fr: 'Reprise', en: 'Resumed' },
    expired: { fr: 'Expiration', en: 'Expired' },
    terminated: { fr: 'Dénonciation', en: 'Terminated' },
    superseded: { fr: 'Remplacement', en: 'Superseded' },
  },
  eventDate: { fr: 'Date', en: 'Date' },
  supersededBy: { fr: 'Accord qui remplace', en: 'Superseding agreement' },
  verified: { fr: 'Vérifié', en: 'Verified' },
  source: { fr: 'Source', en: 'Source' },
  note: { fr: 'Note publique', en: 'Public note' },
  documents: { fr: 'Documents', en: 'Documents' },
  document: { fr: 'Document', en: 'Document' },
  file: { fr: 'Fichier', en: 'File' },
  url: { fr: 'Adresse web', en: 'Web address' },
  official: { fr: 'Officiel', en: 'Official' },
  documentTitle: { fr: 'Titre du document', en: 'Title of the document' },
  checkedOn: { fr: 'Lien vérifié le', en: 'Link checked on' },
  documentNeedsTarget: { fr: 'Donnez une adresse web ou un fichier.', en: 'Give a web address or a file.' },
  mandates: { fr: 'Mandats', en: 'Mandates' },
  resolutions: { fr: 'Résolutions', en: 'Resolutions' },
  decisions: { fr: 'Décisions', en: 'Decisions' },
  themes: { fr: 'Thèmes', en: 'Themes' },
  governs: { fr: 'Organisme qu’il constitue ou régit', en: 'Body that it establishes or governs' },
  governsDescription: {
    fr: 'Un groupe, un consortium dont c’est le texte fondateur. Sa page le montre comme tel.',
    en: 'A group or a consortium whose founding text it is. Its page shows it as such.',
  },
  announcedPeriod: { fr: 'Période annoncée dans le titre', en: 'Period announced in the title' },
  announcedPeriodDescription: {
    fr: 'Pour un titre comme « Programme 2015-2020 ». Ce n’est pas une fin : une fois la période passée, la page dit que la suite n’est pas connue.',
    en: 'For a title such as “Programme 2015-2020”. It is no end: once the period is over, the page says that what followed is not known.',
  },
  fromYear: { fr: 'De l’année', en: 'From the year' },
  toYear: { fr: 'À l’année', en: 'To the year' },
  periodOrder: {
    fr: 'La dernière année annoncée ne peut pas précéder la première.',
    en: 'The last year that is announced cannot come before the first.',
  },
  reviewedUnder: { fr: 'Examiné au titre de', en: 'Reviewed under' },
  reviewedUnderDescription: {
    fr: 'Une résolution ou une décision qui charge un organe d’examiner l’accord ; elle n’en est pas le mandat.',
    en: 'A resolution or a decision that directs a body to review the agreement; it is not its mandate.',
  },
  summary: { fr: 'En bref', en: 'In brief' },
  status: { fr: 'État aujourd’hui', en: 'Status today' },
  statuses: {
    unknown: { fr: 'État non connu', en: 'Status not known' },
    signed: { fr: 'Signé, pas encore en vigueur', en: 'Signed, not yet in force' },
    inForce: { fr: 'En vigueur', en: 'In force' },
    suspended: { fr: 'Suspendu', en: 'Suspended' },
    expired: { fr: 'Expiré', en: 'Expired' },
    terminated: { fr: 'Dénoncé', en: 'Terminated' },
    superseded: { fr: 'Remplacé', en: 'Superseded' },
  },
} as const

const counted = (count: number, locale: Locale) =>
  formatCount(count, { fr: { one: 'accord', other: 'accords' }, en: { one: 'agreement', other: 'agreements' } }, locale)

/** A single other party is named. */
const otherParties = {
  fr: { one: 'autre partie', other: 'autres parties' },
  en: { one: 'other party', other: 'other parties' },
}

/** Words of the public pages alone. */
export const publicMessages = {
  reviewed: { fr: 'Accords examinés à ce titre', en: 'Agreements reviewed under it' },
  /** After the status in a list. */
  periodOver: {
    fr: (period: string) => `période annoncée ${period} passée`,
    en: (period: string) => `announced period ${period} over`,
  },
  mandated: { fr: 'Accords conclus à ce titre', en: 'Agreements made under it' },
  intro: {
    fr: (count: number) =>
      `${counted(count, 'fr')} du Secrétariat de la CITES avec ses partenaires, du plus récent au plus ancien. Les dates inconnues viennent en dernier.`,
    en: (count: number) =>
      `${counted(count, 'en')} between the CITES Secretariat and its partners, newest first. Unknown dates come last.`,
  },
  description: {
    fr: 'Les accords du Secrétariat de la CITES avec ses partenaires : leurs parties, leurs dates et leur état.',
    en: 'The agreements between the CITES Secretariat and its partners: their parties, dates and status.',
  },
  facts: { fr: 'En bref', en: 'Facts' },
  secretariat: { fr: 'Secrétariat de la CITES', en: 'CITES Secretariat' },
  hiddenParties: {
    fr: (count: number) =>
      count > 1
        ? `${formatCount(count, otherParties, 'fr')} n’ont pas de fiche publique.`
        : 'Une autre partie n’a pas de fiche publique.',
    en: (count: number) =>
      count > 1
        ? `${formatCount(count, otherParties, 'en')} have no public record.`
        : 'One other party has no public record.',
  },
  announcedOn: { fr: (day: string) => `annonce du ${day}`, en: (day: string) => `announced on ${day}` },
  /** The other parties of a text that is cited, where they are many or not all known. */
  others: { fr: 'autres', en: 'others' },
  announcement: { fr: 'Annonce', en: 'Announcement' },
  officialText: { fr: 'texte officiel', en: 'official text' },
  untitledDocument: { fr: 'Texte de l’accord', en: 'Text of the agreement' },
  missing: {
    text: {
      fr: 'Le texte de cet accord n’est pas encore au registre.',
      en: 'The text of this agreement is not in the register yet.',
    },
    mandate: {
      fr: 'Aucune résolution ni décision n’est enregistrée comme fondement de cet accord.',
      en: 'No resolution or decision is on record as the basis of this agreement.',
    },
    both: {
      fr: 'Le texte de cet accord n’est pas encore au registre ; aucune résolution ni décision n’y est enregistrée comme son fondement.',
      en: 'The text of this agreement is not in the register yet; no resolution or decision is on record as its basis.',
    },
  },
  notYetSigned: { fr: 'Pas encore signé', en: 'Not yet signed' },
  /** `date` is a whole day; `ofDate` comes with its preposition: "du 1er mars 2024", "of October 2006". */
  statusSentences: {
    when: {
      today: { fr: 'aujourd’hui', en: 'today' },
      asked: { fr: 'à cette date', en: 'on that day' },
    },
    unknownSigned: {
      fr: (ofDate: string, when: string) =>
        `État non connu : la signature ${ofDate} est rapportée, aucune source ne dit si le texte est en vigueur ${when}.`,
      en: (ofDate: string, when: string) =>
        `Status not known: the signature ${ofDate} is reported, but no source says whether the text is in force ${when}.`,
    },
    unknownAnnounced: {
      fr: (ofDate: string, when: string) =>
        `État non connu : l’annonce ${ofDate} est rapportée, aucune source ne dit si le texte est en vigueur ${when}.`,
      en: (ofDate: string, when: string) =>
        `Status not known: the announcement ${ofDate} is reported, but no source says whether the text is in force ${when}.`,
    },
    unknownPeriodOver: {
      fr: (period: string) =>
        `État non connu : la période annoncée, ${period}, est passée ; aucune source ne dit si le texte a été prolongé.`,
      en: (period: string) =>
        `Status not known: the announced period, ${period}, is over; no source says whether the text was extended.`,
    },
    unknownUndated: {
      fr: (when: string) =>
        `État non connu : la date de la signature n’est pas connue, aucune source ne dit si le texte est en vigueur ${when}.`,
      en: (when: string) =>
        `Status not known: the date of signature is not known, and no source says whether the text is in force ${when}.`,
    },
    entersIntoForce: {
      fr: (date: string) => `Signé, pas encore en vigueur : il entrera en vigueur le ${date}.`,
      en: (date: string) => `Signed, not yet in force: it enters into force on ${date}.`,
    },
    inForceSince: {
      fr: (date: string) => `En vigueur depuis le ${date}`,
      en: (date: string) => `In force since ${date}`,
    },
    inForceAgainSince: {
      fr: (date: string) => `De nouveau en vigueur depuis le ${date}`,
      en: (date: string) => `In force again since ${date}`,
    },
    until: { fr: (date: string) => `, jusqu’au ${date}`, en: (date: string) => `, until ${date}` },
    suspendedSince: {
      fr: (date: string) => `Suspendu depuis le ${date}`,
      en: (date: string) => `Suspended since ${date}`,
    },
    expiredSince: { fr: (date: string) => `Expiré depuis le ${date}`, en: (date: string) => `Expired since ${date}` },
    terminatedOn: { fr: (date: string) => `Dénoncé le ${date}`, en: (date: string) => `Terminated on ${date}` },
    supersededOn: { fr: (date: string) => `Remplacé le ${date}`, en: (date: string) => `Superseded on ${date}` },
  },
} as const
