import type { Localized } from '#/i18n/locales'

/** The sections of the editors' guide that screens lead to, by the folded words of their headings. */
export const guideSubjects = {
  publish: { fr: 'enregistrer-puis-publier', en: 'save-then-publish' },
  translate: { fr: 'traduire', en: 'translating' },
  sets: {
    fr: 'publier-plusieurs-fiches-a-la-fois-a-une-heure-dite',
    en: 'publishing-several-records-at-once-at-an-hour',
  },
  start: { fr: 'le-bureau-de-redaction-et-les-listes', en: 'the-start-page-and-the-lists' },
  conference: { fr: 'reviser-des-textes-a-une-session', en: 'revising-texts-at-a-conference' },
  check: { fr: 'verifier-un-texte', en: 'checking-a-text' },
  review: { fr: 'relire-et-commenter', en: 'reviewing-and-commenting' },
} as const satisfies Record<string, Localized>

export type GuideSubject = keyof typeof guideSubjects
