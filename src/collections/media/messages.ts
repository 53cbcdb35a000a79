export const messages = {
  singular: { fr: 'Image', en: 'Image' },
  plural: { fr: 'Images', en: 'Images' },
  alt: { fr: 'Texte de remplacement', en: 'Alternative text' },
  altDescription: {
    fr: 'Ce que l’image montre, pour qui ne la voit pas.',
    en: 'What the picture shows, for those who do not see it.',
  },
  credit: { fr: 'Crédit', en: 'Credit' },
} as const
