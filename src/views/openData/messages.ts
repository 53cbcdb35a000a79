import type { Localized } from '#/i18n/locales'

export const openDataMessages = {
  description: {
    fr: 'Les registres du portail en Atom, CSV, JSON et JSON-LD : champs, adresses et conditions.',
    en: 'The registers of the portal as Atom, CSV, JSON and JSON-LD: fields, addresses and terms.',
  },
  lead: {
    fr: 'Chaque registre s’emporte tel que l’écran le montre, filtres compris.',
    en: 'Each register can be taken away as the screen shows it, filters included.',
  },
  about: {
    fr: [
      'L’adresse d’un fichier est celle de la liste, suivie de .atom, .csv, .json ou .jsonld ; les filtres s’ajoutent comme sur la page.',
      'Chaque fiche a un identifiant qui ne change pas. Le JSON donne toutes les langues dans lesquelles elle est publiée ; le CSV, celle de son adresse.',
      'Les fils Atom ne signalent que ce qui est arrivé : adoption, révision, signature, fin. Les retouches n’y figurent pas.',
      'Une date ou un état que personne n’a vérifié porte « unverified » : ne le citez pas comme un fait.',
    ],
    en: [
      'The address of a file is that of the list, followed by .atom, .csv, .json or .jsonld; filters are added as on the page.',
      'Each record has an identifier that does not change. JSON gives every language in which it is published; CSV, that of its address.',
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
