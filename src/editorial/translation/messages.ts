import type { Localized } from '#/i18n/locales'

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** Words of the tab in which a record is translated; languages are given by their names. */
export const messages = {
  tab: { fr: 'Traduire', en: 'Translate' },
  title: {
    fr: (target: string) => `Traduire en ${target}`,
    en: (target: string) => `Translate into ${target}`,
  },
  source: {
    fr: (source: string) => `Texte de départ : ${source}.`,
    en: (source: string) => `Source text: ${source}.`,
  },
  foreign: {
    fr: (target: string) => `Vous ne traduisez pas vers cette langue (${target}) : les textes sont en lecture seule.`,
    en: (target: string) => `You do not translate into this language (${target}): the texts are read-only.`,
  },
  inTrash: {
    fr: 'Cette fiche est à la corbeille : les textes sont en lecture seule.',
    en: 'This record is in the trash: the texts are read-only.',
  },
  none: { fr: 'Cette fiche n’a pas de texte à traduire.', en: 'This record has no text to translate.' },
  unsaved: { fr: 'Enregistrez d’abord la fiche.', en: 'Save the record first.' },
  counts: {
    missing: {
      fr: (n: number) => plural(n, 'manquant', 'manquants'),
      en: (n: number) => `${n} missing`,
    },
    outdated: {
      fr: (n: number) => `${n} à mettre à jour`,
      en: (n: number) => `${n} out of date`,
    },
    unconfirmed: {
      fr: (n: number) => `${n} jamais ${n === 1 ? 'confirmé' : 'confirmés'}`,
      en: (n: number) => `${n} never confirmed`,
    },
    current: {
      fr: (n: number) => `${n} à jour`,
      en: (n: number) => `${n} up to date`,
    },
  },
  states: {
    missing: { fr: 'Manquant', en: 'Missing' },
    outdated: { fr: 'À mettre à jour', en: 'Out of date' },
    unconfirmed: { fr: 'Jamais confirmé', en: 'Never confirmed' },
    current: { fr: 'À jour', en: 'Up to date' },
  },
  confirmedBy: {
    fr: (moment: string, name: string | null) => `Confirmé le ${moment}${name ? ` par ${name}` : ''}.`,
    en: (moment: string, name: string | null) => `Confirmed on ${moment}${name ? ` by ${name}` : ''}.`,
  },
  changed: {
    fr: (source: string) => `Ce qui a changé en ${source} depuis :`,
    en: (source: string) => `What changed in ${source} since:`,
  },
  formatting: {
    fr: 'Les mots sont les mêmes : la mise en forme, un lien ou une mention a changé.',
    en: 'The words are the same: the formatting, a link or a mention changed.',
  },
  added: { fr: 'ajouté :', en: 'added:' },
  removed: { fr: 'supprimé :', en: 'deleted:' },
  confirm: { fr: 'Traduction confirmée', en: 'Translation confirmed' },
  confirmEmpty: { fr: 'Reste vide dans cette langue', en: 'Stays empty in this language' },
  confirmAll: { fr: 'Tout confirmer', en: 'Confirm all' },
  copy: { fr: 'Copier la source', en: 'Copy the source' },
  empty: { fr: 'Vide', en: 'Empty' },
  onlyToDo: { fr: 'Seulement ce qui reste à faire', en: 'Only what is left to do' },
  allDone: { fr: 'Tout est à jour dans cette langue.', en: 'Everything is up to date in this language.' },
  facts: { fr: 'Faits, communs à toutes les langues', en: 'Facts, shared by all languages' },
  save: { fr: 'Enregistrer la traduction', en: 'Save the translation' },
  saved: { fr: 'Traduction enregistrée.', en: 'Translation saved.' },
  nothing: { fr: 'Rien n’a changé.', en: 'Nothing has changed.' },
  conflict: {
    fr: (name: string) => `${name} a enregistré un autre texte entre-temps :`,
    en: (name: string) => `${name} has saved another text in the meantime:`,
  },
  conflicts: {
    fr: (fields: string) =>
      `Un autre texte a été enregistré entre-temps : ${fields}. Rien n’a été écrasé ; votre texte est encore dans le formulaire.`,
    en: (fields: string) =>
      `Another text was saved in the meantime: ${fields}. Nothing was overwritten; your text is still in the form.`,
  },
  keepMine: {
    fr: 'Enregistrez de nouveau pour remplacer ce texte par le vôtre.',
    en: 'Save again to replace this text by yours.',
  },
  takeTheirs: { fr: 'Prendre ce texte', en: 'Take this text' },
  gone: {
    fr: (fields: string) =>
      `Ces lignes ne sont plus dans la fiche : ${fields}. Rechargez la page ; copiez d’abord votre texte.`,
    en: (fields: string) => `These rows are no longer in the record: ${fields}. Reload the page; copy your text first.`,
  },
  place: {
    fr: (label: string, place: number) => `${label} ${place}`,
    en: (label: string, place: number) => `${label} ${place}`,
  },
  body: {
    fr: (member: string) =>
      `« ${member} » n’est pas ce qui est attendu. Envoyez par exemple {"locale": "en", "texts": [{"key": "name", "value": "Bank", "based": null}], "confirmed": ["name"]}.`,
    en: (member: string) =>
      `“${member}” is not what is expected. Send for example {"locale": "en", "texts": [{"key": "name", "value": "Bank", "based": null}], "confirmed": ["name"]}.`,
  },
} as const satisfies Record<string, unknown>

export const stateWords: Record<keyof typeof messages.states, Localized> = messages.states
