import type { Localized } from '#/i18n/locales'

/** The parts of invented titles: in the style of official texts, in both languages, about nothing that exists. */
const said = (fr: string, en: string): Localized => ({ fr, en })

export const actions = [
  said('Évaluation', 'Assessment'),
  said('Suivi', 'Monitoring'),
  said('Contrôle du commerce', 'Control of trade'),
  said('Conservation', 'Conservation'),
  said('Identification', 'Identification'),
  said('Gestion des stocks', 'Management of stockpiles'),
  said('Étude importante du commerce', 'Review of significant trade'),
  said('Renforcement des capacités', 'Capacity-building'),
  said('Lutte contre le braconnage', 'Combating poaching'),
  said('Traçabilité', 'Traceability'),
  said('Élevage en captivité', 'Captive breeding'),
  said('Avis de commerce non préjudiciable', 'Non-detriment findings'),
]

export const subjects = [
  said('des éléphants d’Afrique', 'African elephants'),
  said('des pangolins', 'pangolins'),
  said('des hippocampes', 'seahorses'),
  said('des esturgeons et des polyodons', 'sturgeons and paddlefish'),
  said('des tortues marines', 'marine turtles'),
  said('des bois de rose', 'rosewoods'),
  said('des requins et des raies', 'sharks and rays'),
  said('des grands félins d’Asie', 'Asian big cats'),
  said('des antilopes saïgas', 'saiga antelopes'),
  said('des cactus et des orchidées', 'cacti and orchids'),
  said('des perroquets', 'parrots'),
  said('des rhinocéros', 'rhinoceroses'),
  said('des anguilles', 'eels'),
  said('du bois d’agar', 'agarwood'),
  said('des coraux durs', 'hard corals'),
  said('des vautours', 'vultures'),
  said('de la viande de brousse', 'bushmeat'),
  said('des plantes médicinales', 'medicinal plants'),
]

export const places = [
  said('en Afrique de l’Ouest', 'in West Africa'),
  said('en Afrique australe', 'in Southern Africa'),
  said('dans le bassin du Congo', 'in the Congo Basin'),
  said('en Asie du Sud-Est', 'in South-East Asia'),
  said('en Amérique centrale', 'in Central America'),
  said('dans les Caraïbes', 'in the Caribbean'),
  said('dans l’océan Indien', 'in the Indian Ocean'),
  said('en Europe orientale', 'in Eastern Europe'),
  said('à Madagascar', 'in Madagascar'),
  said('en Océanie', 'in Oceania'),
]

export const means = [
  said('les systèmes électroniques de permis', 'electronic permitting systems'),
  said('les moyens de subsistance des communautés rurales', 'the livelihoods of rural communities'),
  said('les criminalistes et les laboratoires', 'forensic scientists and laboratories'),
  said('les transporteurs aériens', 'air carriers'),
  said('les autorités douanières', 'customs authorities'),
  said('les plateformes de vente en ligne', 'online marketplaces'),
  said('les organes de gestion', 'Management Authorities'),
  said('les autorités scientifiques', 'Scientific Authorities'),
]

export const sentences = [
  (subject: Localized, mean: Localized) =>
    said(
      `Les Parties sont encouragées à fournir des informations sur la conservation ${subject.fr} et à associer ${mean.fr}.`,
      `Parties are encouraged to provide information on the conservation of ${subject.en} and to involve ${mean.en}.`,
    ),
  (subject: Localized, mean: Localized) =>
    said(
      `Le Secrétariat prépare, sous réserve de fonds disponibles, une étude ${subject.fr} avec ${mean.fr}.`,
      `The Secretariat shall, subject to available funding, prepare a study of ${subject.en} with ${mean.en}.`,
    ),
  (subject: Localized, mean: Localized) =>
    said(
      `Le Comité permanent examine le rapport sur le commerce ${subject.fr} et consulte ${mean.fr}.`,
      `The Standing Committee shall review the report on trade in ${subject.en} and consult ${mean.en}.`,
    ),
]

export const bodies = [
  said('Commission', 'Commission'),
  said('Alliance', 'Alliance'),
  said('Réseau', 'Network'),
  said('Institut', 'Institute'),
  said('Fonds', 'Fund'),
  said('Centre', 'Centre'),
]
