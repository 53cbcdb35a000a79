export const messages = {
  singular: { fr: 'Décision', en: 'Decision' },
  plural: { fr: 'Décisions', en: 'Decisions' },
  group: { fr: 'Groupe', en: 'Group' },
  groupDescription: {
    fr: 'Les décisions adoptées ensemble sur un même sujet.',
    en: 'The decisions adopted together on one subject.',
  },
  addressees: { fr: 'Destinataires', en: 'Directed to' },
  addressee: { fr: 'Destinataire', en: 'Addressee' },
  addresseesDescription: {
    fr: 'Liste vide : destinataire non connu, et la page le dit.',
    en: 'Empty list: addressee not known, and the page says so.',
  },
  body: { fr: 'Organe', en: 'Body' },
  bodies: {
    parties: { fr: 'Parties', en: 'Parties' },
    standingCommittee: { fr: 'Comité permanent', en: 'Standing Committee' },
    animalsCommittee: { fr: 'Comité pour les animaux', en: 'Animals Committee' },
    plantsCommittee: { fr: 'Comité pour les plantes', en: 'Plants Committee' },
    secretariat: { fr: 'Secrétariat', en: 'Secretariat' },
    others: { fr: 'Autres', en: 'Others' },
  },
  role: { fr: 'Rôle', en: 'Role' },
  roles: {
    lead: { fr: 'à l’adresse de', en: 'directed to' },
    withSupport: { fr: 'avec le soutien de', en: 'with support of' },
    inCollaboration: { fr: 'en collaboration avec', en: 'in collaboration with' },
    inCoordination: { fr: 'en coordination avec', en: 'in coordination with' },
    inConsultation: { fr: 'en consultation avec', en: 'in consultation with' },
  },
  qualifier: { fr: 'Précision', en: 'Qualifier' },
  qualifierDescription: {
    fr: 'Par exemple « sous réserve de financement externe ».',
    en: 'For example “subject to external funding”.',
  },
  due: { fr: 'Échéance', en: 'Due at' },
} as const
