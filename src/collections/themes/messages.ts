export const messages = {
  singular: { fr: 'Thème', en: 'Theme' },
  plural: { fr: 'Thèmes', en: 'Themes' },
  name: { fr: 'Nom', en: 'Name' },
  parent: { fr: 'Volet', en: 'Strand' },
  parentDescription: {
    fr: 'Le volet dont ce thème est une partie. Vide pour un volet.',
    en: 'The strand that this theme is a part of. Empty for a strand.',
  },
  parentTooDeep: {
    fr: 'Un sous-thème ne peut pas contenir d’autres thèmes : choisissez un volet.',
    en: 'A sub-theme cannot hold other themes: choose a strand.',
  },
  order: { fr: 'Rang', en: 'Order' },
  orderDescription: { fr: 'Les plus petits d’abord.', en: 'Lowest first.' },
  summary: { fr: 'En une phrase', en: 'In one sentence' },
  summaryDescription: {
    fr: 'Avec qui, et sur quoi : imprimée sous le nom du thème, dans les listes et sur la page d’accueil.',
    en: 'With whom, and on what: printed under the name of the theme, in lists and on the home page.',
  },
  introduction: { fr: 'Introduction', en: 'Introduction' },
} as const

/** Words of the public pages alone. */
export const publicMessages = {
  intro: {
    fr: 'Les volets de la coopération de la CITES, chacun avec ses sous-thèmes.',
    en: 'The strands of CITES cooperation, each with its sub-themes.',
  },
  description: {
    fr: 'Les thèmes sur lesquels le Secrétariat de la CITES coopère avec d’autres organismes.',
    en: 'The themes on which the CITES Secretariat works with other bodies.',
  },
  /** The opening before the text of a sub-theme, which begins in lower case. */
  named: { fr: (name: string) => `${name} :`, en: (name: string) => `${name}:` },
} as const
