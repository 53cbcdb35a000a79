import type { Localized } from '#/i18n/locales'

/** The sections of the editors' guide that screens lead to, by the folded words of their headings. */
export const guideSubjects = {
  publish: { fr: 'enregistrer-puis-publier', en: 'save-then-publish' },
  translate: { fr: 'traduire', en: 'translating' },
  sets: {
    fr: 'publier-plusieurs-fiches-a-la-fois-a-une-heure-dite',
    en: 'publishing-several-records-at-once-at-an-hour',
  },
  review: { fr: 'relire-et-commenter', en: 'reviewing-and-commenting' },
} as const satisfies Record<string, Localized>

export type GuideSubject = keyof typeof guideSubjects
