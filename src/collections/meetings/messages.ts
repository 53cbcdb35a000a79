export const messages = {
  singular: { fr: 'Session', en: 'Meeting' },
  plural: { fr: 'Sessions', en: 'Meetings' },
  code: { fr: 'Sigle', en: 'Code' },
  body: { fr: 'Organe', en: 'Body' },
  bodies: {
    cop: { fr: 'Conférence des Parties', en: 'Conference of the Parties' },
    standingCommittee: { fr: 'Comité permanent', en: 'Standing Committee' },
    animalsCommittee: { fr: 'Comité pour les animaux', en: 'Animals Committee' },
    plantsCommittee: { fr: 'Comité pour les plantes', en: 'Plants Committee' },
  },
  kind: { fr: 'Nature', en: 'Kind' },
  kinds: {
    ordinary: { fr: 'Session ordinaire', en: 'Ordinary meeting' },
    extraordinary: { fr: 'Session extraordinaire', en: 'Extraordinary meeting' },
  },
  number: { fr: 'Numéro', en: 'Number' },
  city: { fr: 'Ville', en: 'City' },
  country: { fr: 'Pays (code ISO)', en: 'Country (ISO code)' },
  start: { fr: 'Début', en: 'Start' },
  end: { fr: 'Fin', en: 'End' },
  endOrder: { fr: 'La fin ne peut pas précéder le début.', en: 'The end cannot come before the start.' },
  effectiveDate: { fr: 'Date d’effet', en: 'Date of effect' },
  effectiveDateDescription: {
    fr: 'Jour où ce que la session a adopté prend effet : 90 jours après la clôture, sauf décision contraire. À laisser vide si elle n’est pas établie.',
    en: 'Day on which what the meeting adopted takes effect: 90 days after it closed, unless it decided otherwise. Leave empty when it is not established.',
  },
} as const
