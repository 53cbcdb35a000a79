import type { TermContent } from '#/content/shape'

export const terms: TermContent[] = [
  {
    key: 'multilateral-environmental-agreement',
    preferred: { fr: 'accord multilatéral sur l’environnement', en: 'multilateral environmental agreement' },
    alsoCalled: {
      fr: ['accords multilatéraux sur l’environnement', 'AME'],
      en: ['multilateral environmental agreements', 'MEA', 'MEAs'],
    },
    // The Spanish abbreviation.
    notToUse: { fr: ['AMUMA'], en: ['AMUMA'] },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Sigles d’usage dans le système des Nations Unies.',
        en: 'Acronyms in use in the United Nations system.',
      },
    },
  },
  {
    key: 'memorandum-of-understanding',
    preferred: { fr: 'mémorandum d’accord', en: 'memorandum of understanding' },
    alsoCalled: { fr: ['mémorandums d’accord'], en: ['memoranda of understanding', 'MoU', 'MoUs'] },
    verification: {
      state: 'unverified',
      source: { fr: 'Titres des accords du registre.', en: 'Titles of the agreements in the register.' },
    },
    notes: 'La forme française de « MoU » est à confirmer par le Secrétariat.',
  },
]
