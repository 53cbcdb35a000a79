// Decisions as the register groups them by subject. The label is a list: a group may mix conferences and revisions.
import type { DecisionGroupContent } from '#/content/shape'
import { sourcePage, sources } from './sources'

const frenchTitleNotSeen =
  'Titre anglais : lu. Titre français : non vu, laissé vide ; le groupe n’est donc publié qu’en anglais.'

export const decisionGroups: DecisionGroupContent[] = [
  {
    key: '18-49-18-51',
    label: '18.49, 18.50, 18.51',
    title: {
      fr: 'Coopération avec la Stratégie mondiale pour la conservation des plantes',
      en: 'Cooperation with the Global Strategy for Plant Conservation',
    },
    titleStatus: { fr: 'official', en: 'translation' },
    decisions: ['18-49', '18-50', '18-51'],
    verification: { state: 'unverified', verifiedThrough: 'cop18', source: sourcePage },
    notes:
      'Page source, l. 69 (« 18.49 – 18.51 »). Titre anglais : celui du groupe 19.22 et 19.23, sur le même sujet.\nO, l. 69 : liste de la CoP18 ; le groupe 19.22 et 19.23 reprend le sujet depuis la CoP19 (lu).',
  },
  {
    key: '18-52-18-54',
    label: '18.52, 18.53, 18.54',
    title: {
      fr: 'Coopération avec la Convention du patrimoine mondial',
      en: 'Cooperation with the World Heritage Convention',
    },
    titleStatus: { fr: 'official', en: 'translation' },
    decisions: ['18-52', '18-53', '18-54'],
    verification: { state: 'unverified', verifiedThrough: 'cop18', source: sourcePage },
    notes:
      'Page source, l. 70 (« 18.52 – 18.54 »). Titre anglais : de connaissance générale.\nO, l. 70 : liste de la CoP18.',
  },
  {
    key: '18-55',
    label: '18.55',
    title: {
      fr: 'Grand dauphin de la mer Noire (Tursiops truncatus ponticus)',
      en: 'Cooperation on the Black sea bottlenose dolphins (Tursiops truncatus ponticus)',
    },
    titleStatus: { fr: 'translation', en: 'official' },
    decisions: ['18-55'],
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop18',
      source: sources(sourcePage, 'https://cites.org/eng/dec/index.php/42034'),
    },
    notes:
      'Page source, l. 71. F, l. 71 : titre français plus court que le titre officiel anglais ; titre français officiel à relever.\nO, l. 71 : liste de la CoP18.',
  },
  {
    key: '18-56-18-61',
    label: '18.56, 18.57, 18.58, 18.59, 18.60, 18.61',
    title: {
      fr: 'Initiative conjointe CMS-CITES pour les carnivores d’Afrique',
      en: 'Joint CMS-CITES African Carnivores Initiative',
    },
    titleStatus: { fr: 'official', en: 'translation' },
    decisions: ['18-56', '18-57', '18-58', '18-59', '18-60', '18-61'],
    verification: { state: 'unverified', verifiedThrough: 'cop18', source: sourcePage },
    notes:
      'Page source, l. 72 (« 18.56 – 18.61 »). Titre anglais : lu dans des titres d’actualité, non dans le texte.\nO, l. 72 : liste de la CoP18.',
  },
  {
    key: '19-20-17-56',
    label: '19.20, 19.21, 17.55 (Rev. CoP19), 17.56 (Rev. CoP19)',
    title: { en: 'Cooperation with Multilateral Environmental Agreements and other international organizations' },
    titleStatus: { en: 'official' },
    decisions: ['19-20', '19-21', '17-55', '17-56'],
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: 'https://cites.org/eng/dec/index.php/44344',
    },
    notes: `L, l. 54 : groupe absent de la page source française, présent sur la page anglaise.\n${frenchTitleNotSeen}`,
  },
  {
    key: '19-22-19-23',
    label: '19.22, 19.23',
    title: { en: 'Cooperation with the Global Strategy for Plant Conservation' },
    titleStatus: { en: 'official' },
    decisions: ['19-22', '19-23'],
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: 'https://cites.org/eng/dec/index.php/44416',
    },
    notes: `Absent de la page source ; même sujet que 18.49 à 18.51.\n${frenchTitleNotSeen}`,
  },
  {
    key: '17-299-17-301',
    label: '17.299, 17.300, 17.301',
    title: { en: 'Black Sea bottlenose dolphin (Tursiops truncatus ponticus)' },
    titleStatus: { en: 'official' },
    decisions: ['17-299', '17-300', '17-301'],
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop17',
      source: 'https://cites.org/eng/dec/valid17/81893',
    },
    notes: `Absent de la page source ; même sujet que 18.55.\n${frenchTitleNotSeen}`,
  },
]
