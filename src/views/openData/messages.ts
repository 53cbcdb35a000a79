import type { Localized } from '#/i18n/locales'

export const openDataMessages = {
  description: {
    fr: 'Les registres du portail en Excel, CSV, JSON, JSON-LD et Atom : champs, adresses et conditions.',
    en: 'The registers of the portal as Excel, CSV, JSON, JSON-LD and Atom: fields, addresses and terms.',
  },
  lead: {
    fr: 'Chaque registre peut être téléchargé, filtres compris.',
    en: 'Each register can be downloaded, filters included.',
  },
  about: {
    fr: [
      'L’adresse d’un fichier est celle de la liste, suivie de .xlsx, .csv, .json, .jsonld ou .atom ; les filtres s’ajoutent comme sur la page. Un filtre qui ne peut pas être lu reçoit une réponse 400 qui dit pourquoi.',
      'Chaque fiche a un identifiant qui ne change pas. Le JSON donne toutes les langues dans lesquelles elle est publiée ; Excel et le CSV, celle de l’adresse ou, à défaut, l’autre : une colonne dit laquelle.',
      'Le fichier Excel est fait pour être lu. Le CSV est fait pour les programmes : les listes y sont en JSON, et une cote y porte son nom (« Décision 18.50 ») pour ne pas être prise pour un nombre.',
      'Les fils Atom ne signalent que ce qui est arrivé : adoption, révision, signature, fin. Les retouches n’y figurent pas.',
      'Une date ou un état que personne n’a vérifié porte « unverified » : ne le citez pas comme un fait.',
    ],
    en: [
      'The address of a file is that of the list, followed by .xlsx, .csv, .json, .jsonld or .atom; filters are added as on the page. A filter that cannot be read is answered with 400, and why.',
      'Each record has an identifier that does not change. JSON gives every language in which it is published; Excel and CSV, that of the address, or else the other one: a column says which.',
      'The Excel file is made for reading. CSV is made for programs: lists are JSON in it, and a symbol has its noun (“Decision 18.50”), so that it is not taken for a number.',
      'Atom feeds tell only what happened: adopted, amended, signed, ended. Minor edits are not there.',
      'A date or a status that nobody checked says “unverified”: do not cite it as a fact.',
    ],
  },
  openApi: { fr: 'Description OpenAPI 3.1', en: 'OpenAPI 3.1 description' },
  licence: { fr: 'Conditions de réutilisation', en: 'Terms of reuse' },
  licenceText: {
    fr: 'Les conditions de réutilisation ne sont pas encore fixées ; voir les mentions légales.',
    en: 'The terms of reuse are not set yet; see the legal notice.',
  },
  fields: { fr: 'Champs', en: 'Fields' },
} as const satisfies Record<string, Localized | Localized<readonly string[]>>
