export const messages = {
  singular: { fr: 'Document', en: 'Document' },
  plural: { fr: 'Documents', en: 'Documents' },
  title: { fr: 'Titre', en: 'Title' },
  language: { fr: 'Langue du document', en: 'Language of the document' },
} as const
