/** Words of the review and of comments. */
const whoApproves = {
  fr: (names: string | null) =>
    names
      ? ` Peuvent l’approuver : ${names}.`
      : ' Personne d’autre ne peut l’approuver : demandez à l’administration une seconde personne qui publie.',
  en: (names: string | null) =>
    names
      ? ` It can be approved by: ${names}.`
      : ' Nobody else can approve it: ask an administrator for a second publisher.',
}

export const messages = {
  title: { fr: 'Relecture', en: 'Review' },
  ask: { fr: 'Demander une relecture…', en: 'Ask for review…' },
  return: { fr: 'Renvoyer…', en: 'Send back…' },
  approve: { fr: 'Approuver…', en: 'Approve…' },
  saveFirst: {
    fr: 'Enregistrez d’abord : on relit ce qui est enregistré.',
    en: 'Save first: what is saved is reviewed.',
  },
  ownText: {
    fr: 'Vous avez écrit ou soumis ce texte : une autre personne l’approuve.',
    en: 'You wrote or submitted this text: somebody else approves it.',
  },
  none: { fr: 'pas demandée', en: 'not asked for' },
  somebody: { fr: 'Quelqu’un', en: 'Somebody' },
  states: {
    asked: {
      fr: (name: string, moment: string) => `demandée par ${name}, le ${moment}`,
      en: (name: string, moment: string) => `asked for by ${name} on ${moment}`,
    },
    returned: {
      fr: (name: string, moment: string) => `texte renvoyé par ${name}, le ${moment}`,
      en: (name: string, moment: string) => `sent back by ${name} on ${moment}`,
    },
    approved: {
      fr: (name: string, moment: string) => `texte approuvé par ${name}, le ${moment}`,
      en: (name: string, moment: string) => `approved by ${name} on ${moment}`,
    },
    published: {
      fr: (name: string, moment: string) => `terminée : publié par ${name}, le ${moment}`,
      en: (name: string, moment: string) => `over: published by ${name} on ${moment}`,
    },
  },
  stale: {
    asked: { fr: 'le texte a changé depuis', en: 'the text has changed since' },
    returned: { fr: 'le texte a changé depuis', en: 'the text has changed since' },
    approved: {
      fr: 'approbation d’une version antérieure : le texte a changé depuis',
      en: 'approval of an earlier version: the text has changed since',
    },
    published: { fr: '', en: '' },
  },
  said: { fr: (comment: string) => `« ${comment} »`, en: (comment: string) => `“${comment}”` },
  history: { fr: 'Historique', en: 'History' },
  dialogs: {
    ask: {
      title: {
        fr: (language: string) => `Demander une relecture en ${language}`,
        en: (language: string) => `Ask for review in ${language}`,
      },
      label: { fr: 'Message (facultatif)', en: 'Message (optional)' },
      confirm: { fr: 'Demander une relecture', en: 'Ask for review' },
    },
    return: {
      title: {
        fr: (language: string) => `Renvoyer le texte en ${language}`,
        en: (language: string) => `Send back the text in ${language}`,
      },
      label: { fr: 'Commentaire : que faut-il revoir ?', en: 'Comment: what needs work?' },
      confirm: { fr: 'Renvoyer avec ce commentaire', en: 'Send back with this comment' },
    },
    approve: {
      title: {
        fr: (language: string) => `Approuver le texte en ${language}`,
        en: (language: string) => `Approve the text in ${language}`,
      },
      label: { fr: 'Commentaire (facultatif)', en: 'Comment (optional)' },
      confirm: { fr: 'Approuver', en: 'Approve' },
    },
    looked: {
      fr: 'Il s’agit du texte enregistré, et de ce qui vaut pour toutes les langues. Si l’un ou l’autre change ensuite, il faudra une nouvelle relecture.',
      en: 'This is about the saved text, and what holds for all languages. If either changes later, it needs a new review.',
    },
  },
  comments: {
    title: {
      fr: (open: number) => (open === 0 ? 'Commentaires' : `Commentaires (${open} à traiter)`),
      en: (open: number) => (open === 0 ? 'Comments' : `Comments (${open} open)`),
    },
    none: { fr: 'Aucun commentaire.', en: 'No comments.' },
    add: { fr: 'Nouveau commentaire', en: 'New comment' },
    send: { fr: 'Ajouter le commentaire', en: 'Add comment' },
    mention: { fr: 'Mentionner', en: 'Mention' },
    choose: { fr: 'Choisir une personne', en: 'Choose a person' },
    by: {
      fr: (name: string, moment: string) => `${name}, le ${moment}`,
      en: (name: string, moment: string) => `${name}, ${moment}`,
    },
    doneBy: {
      fr: (name: string, moment: string) => `Traité par ${name}, le ${moment}`,
      en: (name: string, moment: string) => `Done by ${name}, ${moment}`,
    },
    done: { fr: 'Marquer comme traité', en: 'Mark as done' },
    reopen: { fr: 'Rouvrir', en: 'Reopen' },
  },
  settings: {
    open: { fr: 'Réglages de la relecture…', en: 'Review settings…' },
    title: { fr: 'Réglages de la relecture', en: 'Review settings' },
    required: {
      fr: 'Ne publier qu’après une relecture approuvée',
      en: 'Publish only after an approved review',
    },
    requiredHint: {
      fr: 'Vaut pour toutes les fiches et toutes les langues.',
      en: 'Holds for every record and every language.',
    },
    own: {
      fr: 'Les personnes qui publient peuvent approuver leur propre texte',
      en: 'Publishers may approve their own text',
    },
    save: { fr: 'Enregistrer les réglages', en: 'Save settings' },
  },

  body: {
    fr: (member: string) => `« ${member} » n’est pas tel qu’attendu.`,
    en: (member: string) => `“${member}” is not what was expected.`,
  },
  commentNeeded: {
    fr: 'Dites dans un commentaire ce qui est à revoir.',
    en: 'Say in a comment what needs work.',
  },
  decidedMeanwhile: {
    fr: 'Quelqu’un a fait avancer cette relecture entre-temps. Voyez où elle en est, puis recommencez.',
    en: 'Somebody took a step in this review meanwhile. See where it stands, then try again.',
  },
  savedMeanwhile: {
    fr: 'Le texte a été enregistré à nouveau depuis que vous l’avez ouvert. Rechargez la page pour le lire.',
    en: 'The text was saved again since you opened it. Reload the page to read it.',
  },
  nothingAsked: { fr: 'Aucune relecture n’est en cours.', en: 'No review is under way.' },
  done: { fr: 'C’est déjà fait pour ce texte.', en: 'This is already done for this text.' },
  deciders: {
    fr: 'La décision revient aux personnes qui publient et à l’administration.',
    en: 'Publishers and administrators decide.',
  },
  own: {
    fr: 'Vous avez écrit ou soumis ce texte : une autre personne doit l’approuver.',
    en: 'You wrote or submitted this text: somebody else has to approve it.',
  },
  noComment: { fr: 'Ce commentaire n’existe pas.', en: 'There is no such comment.' },
  administrators: {
    fr: 'Seule l’administration change les réglages de la relecture.',
    en: 'Only administrators change the settings of the review.',
  },
  alone: {
    fr: 'Une seule personne peut approuver : permettez-lui d’approuver son propre texte, ou ajoutez une personne qui publie.',
    en: 'Only one person can approve: let them approve their own text, or add a publisher.',
  },

  obstacle: {
    texts: {
      fr: (languages: string, names: string | null) =>
        `La relecture du texte en ${languages} n’est pas approuvée.${whoApproves.fr(names)}`,
      en: (languages: string, names: string | null) =>
        `The review of the text in ${languages} is not approved.${whoApproves.en(names)}`,
    },
    facts: {
      fr: (names: string | null) =>
        `La relecture de ce qui vaut pour toutes les langues n’est approuvée dans aucune.${whoApproves.fr(names)}`,
      en: (names: string | null) =>
        `The review of what holds for all languages is not approved in any of them.${whoApproves.en(names)}`,
    },
  },

  letters: {
    asked: {
      fr: (name: string, title: string, language: string) => `${name} demande une relecture : ${title} (${language})`,
      en: (name: string, title: string, language: string) => `${name} asks for review: ${title} (${language})`,
    },
    returned: {
      fr: (name: string, title: string, language: string) => `${name} vous renvoie un texte : ${title} (${language})`,
      en: (name: string, title: string, language: string) => `${name} sent a text back to you: ${title} (${language})`,
    },
    approved: {
      fr: (name: string, title: string, language: string) => `${name} approuve votre texte : ${title} (${language})`,
      en: (name: string, title: string, language: string) => `${name} approved your text: ${title} (${language})`,
    },
    mentioned: {
      fr: (name: string, title: string, language: string) =>
        `${name} vous mentionne dans un commentaire : ${title} (${language})`,
      en: (name: string, title: string, language: string) =>
        `${name} mentions you in a comment: ${title} (${language})`,
    },
    link: { fr: 'Ouvrir la fiche', en: 'Open the record' },
    after: {
      fr: 'Ce message vous parvient parce que vous avez un compte dans Entente. Répondez dans la fiche.',
      en: 'You get this message because you have an account in Entente. Reply in the record.',
    },
  },
} as const
