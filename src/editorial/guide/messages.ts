/** Words of the page of the guide. */
export const messages = {
  link: { fr: 'Guide', en: 'Guide' },
  contents: { fr: 'Sommaire', en: 'Contents' },
}
