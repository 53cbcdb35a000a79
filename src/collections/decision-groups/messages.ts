export const messages = {
  singular: { fr: 'Groupe de décisions', en: 'Group of decisions' },
  plural: { fr: 'Groupes de décisions', en: 'Groups of decisions' },
  label: { fr: 'Décisions du groupe', en: 'Decisions of the group' },
  labelDescription: {
    fr: 'Une liste plutôt qu’un intervalle, car un groupe peut avoir des trous : « 18.49, 18.50, 18.51 ».',
    en: 'A list rather than a range, since a group may have gaps: “18.49, 18.50, 18.51”.',
  },
} as const
