/** Words of signing in, and of one's own account. */
export const accountMessages = {
  tooManyAttempts: {
    fr: (minutes: number) =>
      minutes > 1 ? `Trop d’essais. Réessayez dans ${minutes} minutes.` : 'Trop d’essais. Réessayez dans une minute.',
    en: (minutes: number) =>
      minutes > 1 ? `Too many attempts. Try again in ${minutes} minutes.` : 'Too many attempts. Try again in a minute.',
  },
  passwordShort: {
    fr: (characters: number) => `Le mot de passe doit compter au moins ${characters} caractères.`,
    en: (characters: number) => `The password must have at least ${characters} characters.`,
  },
  tooLong: {
    password: {
      fr: (characters: number) => `Le mot de passe compte au plus ${characters} caractères.`,
      en: (characters: number) => `The password has at most ${characters} characters.`,
    },
    email: {
      fr: (characters: number) => `Une adresse e-mail compte au plus ${characters} caractères.`,
      en: (characters: number) => `An email address has at most ${characters} characters.`,
    },
    token: {
      fr: () => 'Ce lien n’est pas valide, ou ne l’est plus.',
      en: () => 'This link is not valid, or no longer.',
    },
  },
} as const
