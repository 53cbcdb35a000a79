import type { Localized } from '#/i18n/locales'

/** The sections of the editors' guide that screens lead to, by the folded words of their headings. */
export const guideSubjects = {
  publish: { fr: 'enregistrer-puis-publier', en: 'save-then-publish' },
  translate: { fr: 'traduire', en: 'translating' },
  sets: {
    fr: 'publier-plusieurs-fiches-a-la-fois-a-une-heure-dite',
    en: 'publishing-several-records-at-once-at-an-hour',
  },
  names: { fr: 'corriger-un-nom-dans-les-deux-langues', en: 'correct-a-name-in-both-languages' },
  agreement: { fr: 'creer-un-accord-avec-son-fichier', en: 'make-an-agreement-with-its-file' },
  mention: { fr: 'mentionner-une-fiche-dans-un-texte', en: 'mention-a-record-in-a-text' },
  page: { fr: 'composer-une-page', en: 'compose-a-page' },
  withdraw: { fr: 'retirer-du-site-dans-une-langue', en: 'withdraw-in-one-language' },
  versions: { fr: 'comparer-deux-versions-en-reprendre-une', en: 'compare-two-versions-take-one-up-again' },
  uses: { fr: 'se-defaire-d-une-fiche-qui-sert', en: 'give-up-a-record-that-is-used' },
  upload: { fr: 'deposer-un-document', en: 'upload-a-document' },
  conflict: { fr: 'a-deux-sur-la-meme-fiche', en: 'two-people-on-one-record' },
  session: { fr: 'la-session-prend-fin', en: 'the-session-ends' },
  address: { fr: 'changer-une-adresse', en: 'change-an-address' },
  views: { fr: 'garder-une-vue-d-une-liste', en: 'keep-a-view-of-a-list' },
  start: { fr: 'le-bureau-de-redaction-et-les-listes', en: 'the-start-page-and-the-lists' },
  conference: { fr: 'reviser-des-textes-a-une-session', en: 'revising-texts-at-a-conference' },
  check: { fr: 'verifier-un-texte', en: 'checking-a-text' },
  review: { fr: 'relire-et-commenter', en: 'reviewing-and-commenting' },
} as const satisfies Record<string, Localized>

/** The recipe of a form, by its collection. */
export const formSubjects: Partial<Record<string, keyof typeof guideSubjects>> = {
  agreements: 'agreement',
  decisions: 'conference',
  pages: 'page',
  partners: 'names',
  resolutions: 'conference',
}

export type GuideSubject = keyof typeof guideSubjects
