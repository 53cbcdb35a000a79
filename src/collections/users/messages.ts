export const messages = {
  singular: { fr: 'Personne', en: 'Person' },
  plural: { fr: 'Personnes', en: 'People' },
  name: { fr: 'Nom', en: 'Name' },
  email: { fr: 'E-mail', en: 'Email' },
  role: { fr: 'Rôle', en: 'Role' },
  roles: {
    administrator: { fr: 'Administration', en: 'Administrator' },
    publisher: { fr: 'Publication', en: 'Publisher' },
    editor: { fr: 'Rédaction', en: 'Editor' },
    translator: { fr: 'Traduction', en: 'Translator' },
  },
  roleDescription: {
    fr: 'Rédaction : écrit dans les deux langues, sans publier. Traduction : écrit dans ses langues, sans toucher aux champs communs. Publication : publie et retire. Administration : gère aussi les personnes.',
    en: 'Editor: writes in both languages, without publishing. Translator: writes in their languages, without touching shared fields. Publisher: publishes and withdraws. Administrator: also manages people.',
  },
  languages: { fr: 'Traduit vers', en: 'Translates into' },
  languagesNeeded: {
    fr: 'Choisissez au moins une langue pour cette personne.',
    en: 'Choose at least one language for this person.',
  },
  lastAdministrator: {
    fr: 'C’est la dernière personne qui administre le portail : nommez-en une autre d’abord.',
    en: 'This is the last administrator of the portal: appoint another one first.',
  },
  resetLetter: {
    title: { fr: 'Choisir un nouveau mot de passe', en: 'Choose a new password' },
    text: {
      fr: (name: string) =>
        `Bonjour ${name}. Un nouveau mot de passe a été demandé pour votre compte. Le lien ci-dessous permet de le choisir ; il vaut une heure et ne sert qu’une fois.`,
      en: (name: string) =>
        `Hello ${name}. A new password was asked for on your account. The link below lets you choose it; it is valid for one hour and can be used once.`,
    },
    link: { fr: 'Choisir mon mot de passe', en: 'Choose my password' },
    after: {
      fr: 'Vous n’avez rien demandé ? Ne faites rien : votre mot de passe reste le même.',
      en: 'You did not ask for this? Do nothing: your password stays the same.',
    },
  },
} as const
