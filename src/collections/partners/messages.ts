import { formatCount } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'

export const messages = {
  singular: { fr: 'Partenaire', en: 'Partner' },
  plural: { fr: 'Partenaires', en: 'Partners' },
  name: { fr: 'Nom', en: 'Name' },
  nameDescription: { fr: 'Le nom officiel, en entier.', en: 'The official name, in full.' },
  usualName: { fr: 'Nom courant', en: 'Usual name' },
  usualNameDescription: {
    fr: 'Plus court que le nom officiel, tel que la prose l’emploie : « Convention de Ramsar ».',
    en: 'Shorter than the official name, as prose uses it: “Ramsar Convention”.',
  },
  acronym: { fr: 'Sigle', en: 'Acronym' },
  sortName: { fr: 'Nom de classement', en: 'Sort name' },
  sortNameDescription: {
    fr: 'Seulement si le classement doit sauter un article ou commencer par un autre mot.',
    en: 'Only when sorting must skip an article or begin with another word.',
  },
  nameLanguage: { fr: 'Langue du nom', en: 'Language of the name' },
  nameLanguageDescription: {
    fr: 'Pour un organisme qui n’a pas de nom dans la langue de la page : le nom est alors lu à voix haute et imprimé dans la sienne. À laisser vide sinon.',
    en: 'For an organisation that has no name in the language of the page: the name is then read aloud and printed in its own. Leave empty otherwise.',
  },
  aliases: { fr: 'Autres noms', en: 'Other names' },
  alias: { fr: 'Autre nom', en: 'Other name' },
  aliasesDescription: {
    fr: 'Anciens noms, sigles d’autres langues, formes fautives : la recherche les accepte.',
    en: 'Former names, acronyms of other languages, misprints: search accepts them.',
  },
  aliasText: { fr: 'Nom ou sigle', en: 'Name or acronym' },
  aliasKind: { fr: 'Nature', en: 'Nature' },
  aliasKinds: {
    acronym: { fr: 'Sigle', en: 'Acronym' },
    other: { fr: 'Variante', en: 'Variant' },
    former: { fr: 'Ancien nom', en: 'Former name' },
    misprint: { fr: 'Forme fautive', en: 'Misprint' },
  },
  kind: { fr: 'Nature', en: 'Kind' },
  kinds: {
    convention: { fr: 'Convention', en: 'Convention' },
    treatySecretariat: { fr: 'Secrétariat de traité', en: 'Treaty secretariat' },
    igo: { fr: 'Organisation intergouvernementale', en: 'Intergovernmental organization' },
    unBody: { fr: 'Organe des Nations Unies', en: 'United Nations body' },
    unAgency: { fr: 'Institution spécialisée des Nations Unies', en: 'Specialized agency of the United Nations' },
    commission: { fr: 'Commission', en: 'Commission' },
    scientificPanel: { fr: 'Groupe d’experts scientifiques', en: 'Scientific panel' },
    platform: { fr: 'Plateforme', en: 'Platform' },
    consortium: { fr: 'Consortium', en: 'Consortium' },
    coordinationMechanism: { fr: 'Mécanisme de coordination', en: 'Coordination mechanism' },
    programme: { fr: 'Programme', en: 'Programme' },
    initiative: { fr: 'Initiative', en: 'Initiative' },
    partnership: { fr: 'Partenariat', en: 'Partnership' },
    association: { fr: 'Association', en: 'Association' },
    union: { fr: 'Union', en: 'Union' },
    ngo: { fr: 'Organisation non gouvernementale', en: 'Non-governmental organization' },
    governmentBody: { fr: 'Administration nationale', en: 'Government body' },
    jointBody: { fr: 'Organe commun à plusieurs organisations', en: 'Joint body of several organizations' },
    agreementBody: { fr: 'Organe d’un traité', en: 'Treaty body' },
    unresolved: { fr: 'Non identifié', en: 'Not identified' },
  },
  sameAcronym: {
    fr: (title: string, acronym: string) =>
      `« ${title} » porte aussi le sigle ${acronym} : s’agit-il bien de deux organismes ?`,
    en: (title: string, acronym: string) => `“${title}” has the acronym ${acronym} too: are they two bodies?`,
  },
  unresolvedPublication: {
    fr: 'Un organisme non identifié ne peut pas être publié. Choisissez sa nature quand vous l’aurez reconnu ; d’ici là, les textes impriment son nom tel qu’il a été saisi.',
    en: 'A body that is not identified cannot be published. Choose its kind once you know it; until then texts print its name as it was typed.',
  },
  formerNames: { fr: 'Anciens noms', en: 'Former names' },
  formerName: { fr: 'Ancien nom', en: 'Former name' },
  until: { fr: 'Jusqu’à', en: 'Until' },
  untilDescription: {
    fr: 'Année, mois ou jour : 2022, 2022-05, 2022-05-31.',
    en: 'Year, month or day: 2022, 2022-05, 2022-05-31.',
  },
  relations: { fr: 'Relations', en: 'Relations' },
  relation: { fr: 'Relation', en: 'Relation' },
  relationType: { fr: 'Relation', en: 'Relation' },
  relationTypes: {
    memberOf: { fr: 'Membre de', en: 'Member of' },
    programmeOf: { fr: 'Programme de', en: 'Programme of' },
    hostedBy: { fr: 'Secrétariat hébergé par', en: 'Secretariat hosted by' },
    successorOf: { fr: 'Succède à', en: 'Successor of' },
  },
  partner: { fr: 'Partenaire', en: 'Partner' },
  from: { fr: 'Depuis', en: 'From' },
  to: { fr: 'Jusqu’au', en: 'To' },
  periodOrder: { fr: 'La fin ne peut pas précéder le début.', en: 'The end cannot come before the beginning.' },
  ownRelation: {
    fr: 'Un partenaire ne peut pas être en relation avec lui-même.',
    en: 'A partner cannot be related to itself.',
  },
  verified: { fr: 'Vérifié', en: 'Verified' },
  source: { fr: 'Source', en: 'Source' },
  themes: { fr: 'Thèmes', en: 'Themes' },
  website: { fr: 'Site web', en: 'Website' },
  summary: { fr: 'Présentation', en: 'Summary' },
} as const

/** The relative pronoun agrees with the number too. */
const counted = (count: number, locale: Locale) =>
  formatCount(
    count,
    {
      fr: { one: 'organisme avec lequel', other: 'organismes avec lesquels' },
      en: { one: 'body that', other: 'bodies that' },
    },
    locale,
  )

/** Words of the public pages alone. */
export const publicMessages = {
  intro: {
    fr: (count: number) =>
      `${counted(count, 'fr')} la CITES coopère, ou que cette coopération concerne, par ordre alphabétique.`,
    en: (count: number) =>
      `${counted(count, 'en')} CITES works with, or that this work concerns, in alphabetical order.`,
  },
  description: {
    fr: 'Les organisations, conventions et programmes avec lesquels le Secrétariat de la CITES coopère.',
    en: 'The organizations, conventions and programmes that the CITES Secretariat works with.',
  },
  byInitial: { fr: 'Par initiale', en: 'By initial' },
  byTheme: { fr: 'Par thème', en: 'By theme' },
  otherNames: { fr: 'Autres noms', en: 'Other names' },
  members: { fr: 'Membres', en: 'Members' },
  unverifiedMember: { fr: 'appartenance non vérifiée', en: 'membership unverified' },
  programmes: { fr: 'Programmes', en: 'Programmes' },
  hosts: { fr: 'Héberge le secrétariat de', en: 'Hosts the secretariat of' },
  succeededBy: { fr: 'Successeur', en: 'Succeeded by' },
  founding: { fr: 'Accord qui le constitue ou le régit', en: 'Agreement that establishes or governs it' },
  noAgreement: {
    fr: 'Le registre n’a pas encore d’accord avec ce partenaire.',
    en: 'The register has no agreement with this partner yet.',
  },
  facts: { fr: 'En bref', en: 'Facts' },
} as const
