export const messages = {
  singular: { fr: 'Résolution', en: 'Resolution' },
  plural: { fr: 'Résolutions', en: 'Resolutions' },
} as const
