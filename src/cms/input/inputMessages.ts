import type { Locale } from '#/i18n/locales'

/** Nodes that other editors of the same kind have. */
const nodes: Record<string, Record<Locale, string>> = {
  strikethrough: { fr: 'du texte barré', en: 'struck-out text' },
  table: { fr: 'un tableau', en: 'a table' },
  upload: { fr: 'une image', en: 'a picture' },
  horizontalrule: { fr: 'un filet', en: 'a rule' },
  'list:check': { fr: 'une liste à cocher', en: 'a list with boxes to tick' },
}

const named = (node: string, locale: Locale): string => nodes[node]?.[locale] ?? node

/** Words of the answers to requests that cannot be understood. */
export const inputMessages = {
  tooMany: {
    fr: 'Trop de demandes depuis votre réseau. Réessayez dans une minute.',
    en: 'Too many requests from your network. Please try again in a minute.',
  },
  address: { fr: 'Cette adresse n’est pas valide.', en: 'This address is not valid.' },
  wholeNumber: {
    fr: (name: string, least: number) => `Le paramètre « ${name} » doit être un nombre entier, à partir de ${least}.`,
    en: (name: string, least: number) => `The parameter “${name}” must be a whole number, ${least} or more.`,
  },
  jsonParameter: {
    fr: (name: string) => `Le paramètre « ${name} » doit être un objet JSON.`,
    en: (name: string) => `The parameter “${name}” must be a JSON object.`,
  },
  jsonBody: {
    fr: 'Le corps de la requête doit être un objet JSON.',
    en: 'The body of the request must be a JSON object.',
  },
  form: {
    fr: 'Le formulaire envoyé est incomplet ou mal formé.',
    en: 'The form that was sent is incomplete or malformed.',
  },
  tooLarge: {
    fr: (megabytes: number) => `Un fichier ne peut pas dépasser ${megabytes} Mo.`,
    en: (megabytes: number) => `A file must not exceed ${megabytes} MB.`,
  },
  tooLong: { fr: 'La requête est trop longue.', en: 'The request is too long.' },
  signIn: {
    fr: (page: string, description: string) =>
      `Cette interface est réservée à l’équipe : connectez-vous. Les données publiques sont présentées à la page ${page} et décrites dans ${description}.`,
    en: (page: string, description: string) =>
      `This interface is for the team: sign in. The public data are presented on the page ${page} and described in ${description}.`,
  },
  otherSite: {
    fr: 'Cette demande vient d’un autre site : connectez-vous sur le portail même.',
    en: 'This request comes from another site: sign in on the portal itself.',
  },
  signInFailed: {
    fr: 'L’adresse ou le mot de passe est incorrect.',
    en: 'The address or the password is wrong.',
  },
  filterSize: {
    fr: (conditions: number, words: number, levels: number) =>
      `Un filtre compte au plus ${conditions} conditions, ${words} mots et ${levels} niveaux.`,
    en: (conditions: number, words: number, levels: number) =>
      `A filter has at most ${conditions} conditions, ${words} words and ${levels} levels.`,
  },
  orders: {
    fr: (most: number) => `Un ordre compte au plus ${most} champs.`,
    en: (most: number) => `An order has at most ${most} fields.`,
  },
  queryBody: {
    fr: 'Les paramètres d’une lecture sont envoyés dans l’adresse ou comme formulaire, non en JSON.',
    en: 'The parameters of a reading are sent in the address or as a form, not as JSON.',
  },
  character: {
    fr: (path: string, code: string) =>
      `« ${path} » contient un caractère invisible qui ne peut pas être enregistré (${code}). Effacez-le et recommencez.`,
    en: (path: string, code: string) =>
      `“${path}” contains an invisible character that cannot be stored (${code}). Delete it and try again.`,
  },
  nesting: {
    fr: (path: string) => `« ${path} » contient trop de niveaux imbriqués.`,
    en: (path: string) => `“${path}” is nested too deeply.`,
  },
  identifier: {
    fr: (path: string) => `« ${path} » ne désigne pas une fiche : un identifiant est un UUID.`,
    en: (path: string) => `“${path}” does not name a record: an identifier is a UUID.`,
  },
  noRecord: {
    fr: (path: string) => `« ${path} » désigne une fiche qui n’existe pas, ou d’un autre type.`,
    en: (path: string) => `“${path}” names a record that does not exist, or of another kind.`,
  },
  date: {
    fr: (path: string) => `« ${path} » n’est pas une date.`,
    en: (path: string) => `“${path}” is not a date.`,
  },
  year: {
    fr: (path: string) =>
      `« ${path} » : l’année doit être comprise entre 1800 et 2400. Sans date connue, laissez vide.`,
    en: (path: string) => `“${path}”: the year must be between 1800 and 2400. Leave it empty where no date is known.`,
  },
  option: {
    fr: (path: string) => `« ${path} » n’est pas un des choix possibles.`,
    en: (path: string) => `“${path}” is not one of the possible choices.`,
  },
  number: {
    fr: (path: string) => `« ${path} » n’est pas un nombre.`,
    en: (path: string) => `“${path}” is not a number.`,
  },
  link: {
    fr: (path: string) =>
      `« ${path} » : l’adresse d’un lien commence par http://, https:// ou mailto:. Vers une page de ce site, choisissez un lien interne.`,
    en: (path: string) =>
      `“${path}”: the address of a link begins with http://, https:// or mailto:. To a page of this site, choose an internal link.`,
  },
  node: {
    fr: (path: string, node: string) =>
      `« ${path} » contient ce qu’aucune page ne peut montrer : ${named(node, 'fr')}. Enlevez-le et recommencez.`,
    en: (path: string, node: string) =>
      `“${path}” contains what no page can show: ${named(node, 'en')}. Remove it and try again.`,
  },
  shape: {
    fr: (path: string) => `« ${path} » n’a pas la forme attendue.`,
    en: (path: string) => `“${path}” is not of the expected form.`,
  },
  paths: {
    fr: (paths: string) => `Ces chemins ne peuvent pas être interrogés : ${paths}.`,
    en: (paths: string) => `These paths cannot be queried: ${paths}.`,
  },
  value: {
    fr: (code: string) => `Une valeur n’a pas la forme attendue, ou désigne une fiche qui n’existe pas (${code}).`,
    en: (code: string) => `A value is not of the expected form, or names a record that does not exist (${code}).`,
  },
  query: {
    fr: (code: string) => `Ce filtre ou cet ordre ne peut pas être appliqué à ces champs (${code}).`,
    en: (code: string) => `This filter or order cannot be applied to these fields (${code}).`,
  },
  notSaved: {
    fr: 'Aucune modification n’a été enregistrée : la base de données n’a pas pu terminer l’opération. Réessayez dans un moment.',
    en: 'No change was saved: the database could not complete the operation. Try again in a moment.',
  },
  busy: {
    fr: 'La base de données est occupée ou ne répond pas : rien n’a été enregistré. Réessayez dans un moment.',
    en: 'The database is busy or does not answer: nothing was saved. Try again in a moment.',
  },
  notKnownToBeSaved: {
    fr: 'La base de données n’a pas répondu à la fin de l’opération : on ne sait pas si la modification a été enregistrée. Rechargez la page et vérifiez avant de recommencer.',
    en: 'The database did not answer at the end of the operation: it is not known whether the change was saved. Reload the page and check before you try again.',
  },
  notUnderstood: {
    fr: 'La requête n’a pas pu être comprise.',
    en: 'The request could not be understood.',
  },
} as const
