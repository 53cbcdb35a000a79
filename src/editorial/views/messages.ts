/** Words of saved views. */
export const messages = {
  views: { fr: 'Vues', en: 'Views' },
  all: { fr: 'Tout', en: 'All' },
  save: { fr: 'Enregistrer cette vue', en: 'Save this view' },
  title: { fr: 'Enregistrer cette vue', en: 'Save this view' },
  explained: {
    fr: 'Une vue garde les filtres, le tri et les colonnes de la liste. Elle se retrouve au-dessus de celle-ci.',
    en: 'A view keeps the filters, the order and the columns of the list. It is found above the list.',
  },
  name: { fr: 'Nom', en: 'Name' },
  audience: { fr: 'Pour', en: 'For' },
  me: { fr: 'moi', en: 'me' },
  team: { fr: 'toute l’équipe', en: 'the whole team' },
  roles: {
    administrator: { fr: 'l’administration', en: 'administrators' },
    publisher: { fr: 'la publication', en: 'publishers' },
    editor: { fr: 'la rédaction', en: 'editors' },
    translator: { fr: 'la traduction', en: 'translators' },
  },
  confirm: { fr: 'Enregistrer', en: 'Save' },
  remove: { fr: 'Supprimer cette vue', en: 'Remove this view' },
  removeTitle: {
    fr: (name: string) => `Supprimer la vue « ${name} » ?`,
    en: (name: string) => `Remove the view “${name}”?`,
  },
  removeShared: {
    fr: 'Elle disparaît pour toutes les personnes qui la voient. Les fiches restent.',
    en: 'It disappears for everybody who sees it. The records stay.',
  },
  removeConfirm: { fr: 'Supprimer', en: 'Remove' },
  needsName: {
    fr: 'Donnez un nom à la vue : 100 caractères au plus.',
    en: 'Give the view a name: 100 characters at most.',
  },
  noAudience: {
    fr: 'Une vue est pour vous, pour un rôle ou pour toute l’équipe.',
    en: 'A view is for you, for a role or for the whole team.',
  },
  noList: { fr: 'Cette liste n’existe pas.', en: 'There is no such list.' },
  tooLong: {
    fr: 'Les filtres de cette liste sont trop longs pour une vue : enlevez-en.',
    en: 'The filters of this list are too long for a view: remove some.',
  },
  sharedByPublishers: {
    fr: 'Les vues de l’équipe et des rôles sont enregistrées par les personnes qui publient. Choisissez « moi ».',
    en: 'Views for the team and for roles are saved by those who publish. Choose “me”.',
  },
  taken: {
    fr: 'Une vue de cette liste porte déjà ce nom. Choisissez-en un autre.',
    en: 'A view of this list already has this name. Choose another one.',
  },
  noView: {
    fr: 'Cette vue n’existe plus, ou n’est pas à vous.',
    en: 'This view no longer exists, or is not yours.',
  },
}
