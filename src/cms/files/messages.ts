/** Words about the file of a document or of a picture. */
export const fileMessages = {
  translatorFile: {
    fr: 'Un fichier est remplacé par les personnes qui rédigent ; une traduction porte sur son titre.',
    en: 'A file is replaced by those who write; a translation is of its title.',
  },
  file: { fr: 'Fichier', en: 'File' },
  empty: { fr: 'Le fichier est vide.', en: 'The file is empty.' },
  brokenPdf: {
    fr: 'Ce PDF est incomplet ou abîmé : ouvrez-le, enregistrez-le à nouveau en PDF, puis déposez ce nouveau fichier.',
    en: 'This PDF is incomplete or damaged: open it, save it as a PDF again, then upload that new file.',
  },
  broken: {
    fr: (format: string) =>
      `Ce fichier (${format}) est incomplet ou abîmé : ouvrez-le, enregistrez-le à nouveau, puis déposez ce nouveau fichier.`,
    en: (format: string) =>
      `This file (${format}) is incomplete or damaged: open it, save it again, then upload that new file.`,
  },
  unknown: {
    fr: (accepted: string) =>
      `Le contenu de ce fichier n’est celui d’aucun format accepté. Enregistrez-le à nouveau dans l’un de ceux-ci : ${accepted}.`,
    en: (accepted: string) =>
      `The content of this file is of no accepted format. Save it again in one of these: ${accepted}.`,
  },
  other: {
    fr: (format: string, accepted: string) =>
      `Le contenu de ce fichier est du format ${format}, qui n’est pas accepté. Enregistrez-le à nouveau dans l’un de ceux-ci : ${accepted}.`,
    en: (format: string, accepted: string) =>
      `The content of this file is of the format ${format}, which is not accepted. Save it again in one of these: ${accepted}.`,
  },
  oldOffice: {
    fr: '« ancien document Word ou Excel, ou document protégé par un mot de passe »',
    en: '“old Word or Excel document, or document with a password”',
  },
  diskFull: {
    fr: 'Le disque du portail est plein : le fichier n’a pas été enregistré, et rien n’a changé. Prévenez la personne qui l’administre.',
    en: 'The disk of the portal is full: the file was not saved, and nothing changed. Tell the person who runs the portal.',
  },
} as const
