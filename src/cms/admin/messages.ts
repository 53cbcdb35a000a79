/** Words of the form: saving, publishing, withdrawing, and what keeps typed text from being lost. */
export const messages = {
  save: { fr: 'Enregistrer', en: 'Save' },
  publish: { fr: 'Publier…', en: 'Publish…' },
  withdraw: { fr: 'Retirer du site…', en: 'Withdraw…' },
  revert: { fr: 'Revenir à ce qui est public…', en: 'Go back to what is public…' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  close: { fr: 'Fermer', en: 'Close' },

  state: {
    title: { fr: 'Publication', en: 'Publication' },
    loading: { fr: 'Lecture de l’état de la publication…', en: 'Reading the state of publication…' },
    unsaved: {
      fr: 'Cette fiche n’est pas encore enregistrée. L’enregistrer ne la publie pas.',
      en: 'This record is not saved yet. Saving it does not publish it.',
    },
    published: {
      fr: (moment: string, name: string | null) => `publié le ${moment}${name ? `, par ${name}` : ''}`,
      en: (moment: string, name: string | null) => `published on ${moment}${name ? ` by ${name}` : ''}`,
    },
    public: { fr: 'public', en: 'public' },
    notPublic: { fr: 'pas publié', en: 'not published' },
    withdrawn: { fr: 'retiré du site', en: 'withdrawn' },
    facts: { fr: 'Toutes les langues', en: 'All languages' },
    newer: {
      fr: (fields: string) => `enregistré, pas encore publié : ${fields}`,
      en: (fields: string) => `saved, not published yet: ${fields}`,
    },
    lockedBy: {
      fr: (name: string) =>
        `${name} modifie cette fiche. Publier publie ce qui est enregistré, pas ce que cette personne est en train d’écrire.`,
      en: (name: string) =>
        `${name} is editing this record. Publishing publishes what is saved, not what they are typing.`,
    },
  },

  publication: {
    title: { fr: 'Publier', en: 'Publish' },
    confirm: { fr: 'Publier', en: 'Publish' },
    seeReview: { fr: 'Voir la relecture', en: 'See the review' },
    choose: { fr: 'Que voulez-vous publier ?', en: 'What do you want to publish?' },
    language: {
      fr: (language: string) => `Les textes en ${language}`,
      en: (language: string) => `The texts in ${language}`,
    },
    facts: {
      fr: 'Ce qui vaut pour toutes les langues (dates, liens, listes)',
      en: 'What holds for all languages (dates, relations, lists)',
    },
    notPublic: { fr: 'pas public actuellement', en: 'not public at the moment' },
    factsFirst: { fr: 'toujours, à la première publication', en: 'always, in a first publication' },
    changes: { fr: (fields: string) => `change : ${fields}`, en: (fields: string) => `changes: ${fields}` },
    same: { fr: 'rien de nouveau', en: 'nothing new' },
    alsoShown: {
      fr: (language: string) => `La page en ${language} montrera aussi ces changements.`,
      en: (language: string) => `The page in ${language} will show these changes too.`,
    },
    note: { fr: 'Pourquoi (facultatif, gardé dans le journal)', en: 'Why (optional, kept in the ledger)' },
    nothing: { fr: 'Cochez ce qui est à publier.', en: 'Tick what is to be published.' },
    running: { fr: 'Publication en cours…', en: 'Publishing…' },
    done: { fr: (parts: string) => `Publié : ${parts}.`, en: (parts: string) => `Published: ${parts}.` },
    unchanged: {
      fr: 'Rien n’a changé : tout cela était déjà public.',
      en: 'Nothing changed: all of this was public already.',
    },
    see: {
      fr: (language: string) => `Voir la page en ${language}`,
      en: (language: string) => `See the page in ${language}`,
    },
    textsPart: {
      fr: (language: string) => `les textes en ${language}`,
      en: (language: string) => `the texts in ${language}`,
    },
    factsPart: { fr: 'ce qui vaut pour toutes les langues', en: 'what holds for all languages' },
  },

  guide: {
    publish: { fr: 'Comment publier', en: 'How to publish' },
    names: { fr: 'Comment corriger un nom', en: 'How to correct a name' },
    agreement: { fr: 'Comment créer un accord', en: 'How to make an agreement' },
    mention: { fr: 'Comment mentionner une fiche', en: 'How to mention a record' },
    page: { fr: 'Comment composer une page', en: 'How to compose a page' },
    withdraw: { fr: 'Comment retirer du site', en: 'How to withdraw' },
    versions: { fr: 'Comment reprendre une version', en: 'How to take up a version' },
    uses: { fr: 'Comment se défaire d’une fiche', en: 'How to give up a record' },
    upload: { fr: 'Comment déposer un document', en: 'How to upload a document' },
    views: { fr: 'Comment garder une vue', en: 'How to keep a view' },
    conflict: { fr: 'À deux sur la même fiche', en: 'Two people on one record' },
    session: { fr: 'Quand la session prend fin', en: 'When the session ends' },
    address: { fr: 'Comment changer une adresse', en: 'How to change an address' },
    translate: { fr: 'Comment traduire', en: 'How to translate' },
    sets: { fr: 'Comment publier en lot', en: 'How to publish a set' },
    review: { fr: 'Comment relire', en: 'How to review' },
    start: { fr: 'Comment s’y retrouver', en: 'How to find your way' },
    conference: { fr: 'Comment réviser à une session', en: 'How to revise at a conference' },
    check: { fr: 'Ce qui est vérifié', en: 'What is checked' },
  },

  rehearsal: {
    running: { fr: 'Vérification de ce qui changerait…', en: 'Checking what would change…' },
    errors: {
      fr: 'Ceci empêche de publier ; chaque nom mène au champ :',
      en: 'This keeps it from being published; each name leads to the field:',
    },
    reach: {
      fr: (n: number) => (n === 1 ? 'Une adresse change' : `${n} adresses changent`),
      en: (n: number) => (n === 1 ? 'One address changes' : `${n} addresses change`),
    },
    kinds: {
      page: { fr: 'Pages, comme elles seront', en: 'Pages, as they will be' },
      feed: { fr: 'Flux', en: 'Feeds' },
      file: { fr: 'Fichiers', en: 'Files' },
    },
  },

  withdrawal: {
    title: { fr: 'Retirer du site', en: 'Withdraw from the site' },
    confirm: { fr: 'Retirer du site', en: 'Withdraw from the site' },
    confirmStanding: { fr: 'Retirer du site tout de même', en: 'Withdraw all the same' },
    choose: { fr: 'De quelles langues ?', en: 'In which languages?' },
    kept: {
      fr: 'La page disparaît du site aussitôt. La fiche reste ici avec tous ses textes, et peut être publiée de nouveau.',
      en: 'The page leaves the site at once. The record stays here with all its texts, and can be published again.',
    },
    successor: {
      fr: 'Quelle fiche en prend la place ? (facultatif ; l’ancienne adresse la nommera)',
      en: 'Which record takes its place? (optional; the former address will name it)',
    },
    find: { fr: 'Chercher par le nom', en: 'Find by name' },
    standing: {
      fr: 'Ces fiches publiques renvoient à celle-ci, et perdraient leur lien :',
      en: 'These public records refer to this one, and would lose their link:',
    },
    nothing: { fr: 'Cochez au moins une langue.', en: 'Tick at least one language.' },
    running: { fr: 'Retrait en cours…', en: 'Withdrawing…' },
    done: { fr: (parts: string) => `Retiré du site : ${parts}.`, en: (parts: string) => `Withdrawn: ${parts}.` },
  },

  reversion: {
    title: { fr: 'Revenir à ce qui est public', en: 'Go back to what is public' },
    confirm: { fr: 'Revenir à ce qui est public', en: 'Go back to what is public' },
    lost: {
      fr: 'Ce qui est enregistré ici sera remplacé par ce que le site montre :',
      en: 'What is saved here is replaced by what the site shows:',
    },
    kept: {
      fr: 'Le site ne change pas. Les notes internes restent, et l’état remplacé se retrouve sous « Versions ».',
      en: 'The site does not change. Internal notes stay, and the state that is replaced is kept under “Versions”.',
    },
    done: {
      fr: 'La fiche est de nouveau dans l’état que le site montre.',
      en: 'The record is again in the state that the site shows.',
    },
    saveFirst: {
      fr: 'Enregistrez ou abandonnez d’abord ce que vous venez d’écrire.',
      en: 'Save or discard first what you have just typed.',
    },
  },

  versions: {
    saved: { fr: 'Enregistrée le', en: 'Saved on' },
    by: { fr: 'Par', en: 'By' },
    public: { fr: 'Sur le site', en: 'On the site' },
    facts: { fr: 'toutes les langues', en: 'all languages' },
    newer: { fr: 'Plus récentes', en: 'Newer' },
    older: { fr: 'Plus anciennes', en: 'Older' },
  },

  uses: {
    open: { fr: 'Où sert cette fiche', en: 'Where this record is used' },
    title: { fr: 'Où sert cette fiche', en: 'Where this record is used' },
    loading: { fr: 'Recherche des fiches qui y renvoient…', en: 'Looking for the records that refer to it…' },
    none: {
      fr: 'Aucune fiche, aucun texte n’y renvoie. Elle peut aller à la corbeille une fois retirée du site.',
      en: 'No record and no text refers to it. It can go to the trash once it is withdrawn.',
    },
    inPublic: { fr: 'aussi sur le site', en: 'on the site, too' },
    replaceBy: { fr: 'La remplacer partout', en: 'Replace it everywhere' },
    find: { fr: 'Par quelle autre fiche ?', en: 'By which other record?' },
    publishAfter: {
      fr: 'Les fiches de la liste sont enregistrées avec ce renvoi. Le site ne change que lorsqu’elles sont publiées.',
      en: 'The records of the list are saved with this reference. The site changes only when they are published.',
    },
    replace: { fr: 'Remplacer partout', en: 'Replace everywhere' },
    replaced: {
      fr: (many: number) => (many === 1 ? 'Une fiche enregistrée.' : `${many} fiches enregistrées.`),
      en: (many: number) => (many === 1 ? 'One record saved.' : `${many} records saved.`),
    },
  },

  conflict: {
    title: { fr: 'Cette fiche a été modifiée entre-temps', en: 'This record was changed in the meantime' },
    said: {
      fr: (name: string, moment: string) =>
        `${name} l’a enregistrée le ${moment}, après que vous l’avez ouverte. Rien n’est perdu : choisissez, champ par champ, ce qui est gardé.`,
      en: (name: string, moment: string) =>
        `${name} saved it on ${moment}, after you had opened it. Nothing is lost: choose, field by field, what is kept.`,
    },
    somebody: { fr: 'Une autre personne', en: 'Somebody else' },
    mine: { fr: 'Votre texte', en: 'Your text' },
    theirs: {
      fr: (name: string) => `Enregistré par ${name}`,
      en: (name: string) => `Saved by ${name}`,
    },
    empty: { fr: 'vide', en: 'empty' },
    both: { fr: 'modifié des deux côtés', en: 'changed on both sides' },
    none: {
      fr: 'Vos textes et ceux qui sont enregistrés ne se contredisent en rien.',
      en: 'Your text and what is saved do not contradict each other.',
    },
    confirm: { fr: 'Enregistrer ces choix', en: 'Save these choices' },
    later: { fr: 'Retourner au formulaire', en: 'Back to the form' },
    soon: {
      fr: (name: string) =>
        `${name} a enregistré cette fiche après que vous l’avez ouverte. Continuez : à l’enregistrement, vous choisirez ce qui est gardé.`,
      en: (name: string) =>
        `${name} saved this record after you had opened it. Go on: when you save, you choose what is kept.`,
    },
  },

  file: {
    add: { fr: 'Ajouter un fichier', en: 'Add a file' },
    language: { fr: 'Langue du fichier', en: 'Language of the file' },
    uploading: { fr: 'Envoi du fichier…', en: 'Uploading the file…' },
    added: {
      fr: (title: string) => `« ${title} » est ajouté. Enregistrez la fiche.`,
      en: (title: string) => `“${title}” is added. Save the record.`,
    },
  },

  kept: {
    found: {
      fr: (moment: string) => `Texte non enregistré de ${moment}.`,
      en: (moment: string) => `Unsaved text of ${moment}.`,
    },
    fields: { fr: (fields: string) => `Il porte sur : ${fields}.`, en: (fields: string) => `It is in: ${fields}.` },
    resume: { fr: 'Reprendre', en: 'Resume' },
    discard: { fr: 'Abandonner', en: 'Discard' },
  },

  day: {
    calendar: {
      fr: (field: string) => `${field} : ouvrir le calendrier`,
      en: (field: string) => `${field}: open the calendar`,
    },
    unreadable: {
      fr: (text: string) =>
        `« ${text} » n’est pas une date lisible : écrivez par exemple 15 juillet 2024 ou 15/07/2024, entre 1800 et 2400. Sans date, laissez vide.`,
      en: (text: string) =>
        `“${text}” cannot be read as a date: write for example 15 July 2024 or 15/07/2024 (day/month/year), between 1800 and 2400. Leave it empty where there is none.`,
    },
  },

  session: {
    title: { fr: 'Votre session est terminée', en: 'Your session has ended' },
    said: {
      fr: 'Rien n’a été enregistré, mais votre texte reste ici. Connectez-vous dans un nouvel onglet, puis revenez l’enregistrer.',
      en: 'Nothing was saved, but the text stays here. Sign in in a new tab, then come back to save it.',
    },
    signIn: { fr: 'Se connecter (nouvel onglet)', en: 'Sign in (new tab)' },
    again: { fr: 'Enregistrer à nouveau', en: 'Save again' },
  },

  refusal: {
    0: {
      fr: 'Le portail ne répond pas. Rien n’a changé : vérifiez la connexion et recommencez.',
      en: 'The portal does not answer. Nothing changed: check the connection and try again.',
    },
    401: {
      fr: 'Votre session est terminée : connectez-vous dans un nouvel onglet, puis recommencez.',
      en: 'Your session has ended: sign in in a new tab, then try again.',
    },
    403: {
      fr: 'Vous n’avez pas, ou plus, le droit de faire cela. Si votre session est terminée, connectez-vous dans un nouvel onglet.',
      en: 'You may not do this, or no longer. If your session has ended, sign in in a new tab.',
    },
    404: {
      fr: 'Cette fiche n’existe plus.',
      en: 'This record does not exist any more.',
    },
    423: {
      fr: 'Une autre personne modifie cette fiche en ce moment. Recommencez quand elle aura terminé.',
      en: 'Somebody else is editing this record at the moment. Try again when they have finished.',
    },
    other: {
      fr: 'Le portail n’a pas pu le faire, et rien n’a changé. Recommencez dans un instant.',
      en: 'The portal could not do it, and nothing changed. Try again in a moment.',
    },
    fields: { fr: 'À corriger avant de publier :', en: 'To be mended before it can be published:' },
  },
} as const
