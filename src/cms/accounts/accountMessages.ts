/** Words of signing in, and of one's own account. */
export const accountMessages = {
  signIn: { fr: 'Connexion', en: 'Sign in' },
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
  currentPassword: { fr: 'Mot de passe actuel', en: 'Current password' },
  currentPasswordNeeded: {
    fr: 'Pour changer votre mot de passe ou votre adresse, donnez votre mot de passe actuel.',
    en: 'To change your password or your address, give your current password.',
  },
  currentPasswordWrong: {
    fr: 'Ce n’est pas votre mot de passe actuel.',
    en: 'This is not your current password.',
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
  secondFactor: {
    title: { fr: 'Second facteur', en: 'Second factor' },
    explained: {
      fr: 'Un code d’une application de votre téléphone, demandé en plus du mot de passe : qui devine ou vole le mot de passe n’ouvre pas le compte.',
      en: 'A code of an application on your telephone, asked for in addition to the password: somebody who guesses or steals the password does not open the account.',
    },
    off: { fr: 'Désactivé.', en: 'Off.' },
    neededForRole: {
      fr: 'Votre rôle demande un second facteur : il sera exigé à la prochaine connexion.',
      en: 'Your role needs a second factor: it is asked for when you next sign in.',
    },
    on: {
      fr: (codes: number) => `Activé. Codes de secours restants : ${codes}.`,
      en: (codes: number) => `On. Recovery codes left: ${codes}.`,
    },
    turnOn: { fr: 'Activer le second facteur…', en: 'Turn the second factor on…' },
    turnOff: { fr: 'Désactiver le second facteur…', en: 'Turn the second factor off…' },
    next: { fr: 'Continuer', en: 'Continue' },
    confirm: { fr: 'Activer', en: 'Turn on' },
    remove: { fr: 'Désactiver', en: 'Turn off' },
    removeOther: {
      fr: 'Cette personne se connectera avec son seul mot de passe, jusqu’à ce qu’elle active de nouveau un second facteur.',
      en: 'This person will sign in with their password alone, until they turn a second factor on again.',
    },
    scan: {
      fr: 'Lisez ce carré avec une application d’authentification (TOTP), ou tapez-y la clé, puis donnez le code qu’elle affiche.',
      en: 'Read this square with an authenticator application (TOTP), or type the key into it, then give the code that it shows.',
    },
    picture: { fr: 'Code QR de la clé', en: 'QR code of the key' },
    key: { fr: 'Clé', en: 'Key' },
    code: { fr: 'Code à six chiffres', en: 'Six-digit code' },
    codeOrRecovery: { fr: 'Code à six chiffres, ou code de secours', en: 'Six-digit code, or recovery code' },
    passwordOrCode: {
      fr: 'Mot de passe actuel, code à six chiffres ou code de secours',
      en: 'Current password, six-digit code or recovery code',
    },
    codes: { fr: 'Codes de secours', en: 'Recovery codes' },
    codesExplained: {
      fr: 'Gardez ces codes en lieu sûr, hors de votre téléphone : ils ne seront plus montrés. Chacun remplace une fois le code de l’application.',
      en: 'Keep these codes in a safe place, not on your telephone: they are not shown again. Each replaces the code of the application once.',
    },
    kept: { fr: 'J’ai gardé ces codes', en: 'I have kept these codes' },
    codeNeeded: {
      fr: 'Donnez le code de votre application, ou un code de secours.',
      en: 'Give the code of your application, or a recovery code.',
    },
    enrolmentNeeded: {
      fr: 'Votre rôle demande un second facteur : activez-le pour vous connecter.',
      en: 'Your role needs a second factor: turn it on to sign in.',
    },
    wrongCode: {
      fr: 'Ce code n’est pas le bon, ou a déjà servi. Attendez le suivant.',
      en: 'This code is not right, or was used already. Wait for the next one.',
    },
    wrongPassword: { fr: 'Ce n’est pas votre mot de passe.', en: 'This is not your password.' },
    wrongProof: {
      fr: 'Ce n’est ni votre mot de passe, ni un code qui vaut encore.',
      en: 'This is neither your password nor a code that is still good.',
    },
    isOn: { fr: 'Le second facteur est déjà activé.', en: 'The second factor is on already.' },
  },
  passkeys: {
    title: { fr: 'Clés d’accès', en: 'Passkeys' },
    explained: {
      fr: 'Une clé d’accès de cet appareil, ou une clé de sécurité, remplace le code à la connexion.',
      en: 'A passkey of this device, or a security key, takes the place of the code when you sign in.',
    },
    made: { fr: 'Ajoutée le', en: 'Added on' },
    add: { fr: 'Ajouter une clé d’accès…', en: 'Add a passkey…' },
    name: {
      fr: 'Nom de la clé, par exemple celui de l’appareil',
      en: 'Name of the passkey, such as that of the device',
    },
    confirm: { fr: 'Ajouter', en: 'Add' },
    remove: { fr: 'Retirer', en: 'Remove' },
    removeThat: {
      fr: (name: string) => `Retirer la clé : ${name}`,
      en: (name: string) => `Remove the passkey: ${name}`,
    },
    removeOther: {
      fr: 'Cette personne ne se connectera plus avec cette clé ; le code de son application reste.',
      en: 'This person will no longer sign in with this passkey; the code of their application stays.',
    },
    use: { fr: 'Utiliser une clé d’accès', en: 'Use a passkey' },
    wrong: { fr: 'Cette clé d’accès n’a pas été reconnue.', en: 'This passkey was not recognised.' },
    notMade: { fr: 'La clé d’accès n’a pas été ajoutée.', en: 'The passkey was not added.' },
    nameNeeded: {
      fr: 'Donnez à la clé un nom de 60 caractères au plus.',
      en: 'Give the passkey a name of at most 60 characters.',
    },
    factorFirst: { fr: 'Activez d’abord le second facteur.', en: 'Turn the second factor on first.' },
  },
  sessions: {
    title: { fr: 'Où ce compte est ouvert', en: 'Where this account is open' },
    browser: { fr: 'Navigateur', en: 'Browser' },
    unknown: { fr: 'Navigateur inconnu', en: 'Unknown browser' },
    begun: { fr: 'Depuis le', en: 'Since' },
    isThis: { fr: 'cette session', en: 'this session' },
    end: { fr: 'Fermer', en: 'Sign out' },
    endThat: {
      fr: (browser: string) => `Fermer la session : ${browser}`,
      en: (browser: string) => `Sign out: ${browser}`,
    },
    endOthers: { fr: 'Fermer toutes les autres', en: 'Sign out everywhere else' },
    endAll: { fr: 'Fermer toutes les sessions', en: 'Sign out everywhere' },
    none: { fr: 'Ce compte n’est ouvert nulle part.', en: 'This account is open nowhere.' },
  },
} as const
