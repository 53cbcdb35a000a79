/** Words of the page that stands in place of the search, in each language. */
export const messages = {
  title: { fr: 'Tout ce que contient cette copie', en: 'Everything in this copy' },
  copy: {
    fr: (moment: string) =>
      `Ceci est une copie du portail, faite le ${moment} (heure de Genève). On n’y cherche et n’y filtre pas : voici toutes ses pages.`,
    en: (moment: string) =>
      `This is a copy of the portal, made on ${moment} (Geneva time). It can be neither searched nor filtered: here are all its pages.`,
  },
  pages: { fr: 'Pages', en: 'Pages' },
} as const
