/** What the edge says in plain text, where there is no page to show. */
export const edgeMessages = {
  malformed: { fr: 'Ceci n’est pas une adresse.', en: 'This is not an address.' },
  tooLong: { fr: 'Cette adresse est trop longue.', en: 'This address is too long.' },
  method: { fr: 'Seuls GET et HEAD sont acceptés ici.', en: 'Only GET and HEAD are answered here.' },
  tooMany: {
    fr: 'Trop de demandes. Réessayez un peu plus tard.',
    en: 'Too many requests. Please try again a little later.',
  },
  starting: { fr: 'Le portail démarre.', en: 'The portal is starting.' },
  failed: {
    fr: 'Une erreur s’est produite. Veuillez réessayer.',
    en: 'Something went wrong here. Please try again.',
  },
} as const
