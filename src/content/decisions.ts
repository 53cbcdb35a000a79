// The thirteen decisions of the source page, with the decisions that precede and follow them.
// Several revisions of one number are one record. A fact without a source is marked as not known: by an empty list of
// addressees, the event `statusNotKnown`, or a title that is absent in French.
import type { DecisionContent, Revision } from '#/content/shape'
import { conventionsAfterCop17, environmentalAgreements, listAfterCop18, sourcePage, sources } from './sources'

/** The official page of a group of decisions, by language, as cites.org numbers it. */
function groupPage(id: number): Revision['links'] {
  return [
    { url: `https://cites.org/fra/dec/index.php/${id}`, language: 'fr', format: 'html', official: true },
    { url: `https://cites.org/eng/dec/index.php/${id}`, language: 'en', format: 'html', official: true },
  ]
}

/** The official page of a group that is no longer in effect, kept with the decisions of CoP17. Seen in English only. */
function archivedAfterCop17(id: number): Revision['links'] {
  return [{ url: `https://cites.org/eng/dec/valid17/${id}`, language: 'en', format: 'html', official: true }]
}

const notSeenAfterCop18 = {
  fr: 'Aucun registre postérieur à la CoP18 n’a été consulté pour cette décision : on ne sait pas si elle a été maintenue, révisée ou supprimée à la CoP19.',
  en: 'No register later than CoP18 was consulted for this decision: it is not known whether CoP19 retained, revised or deleted it.',
}

const obsoleteList =
  'O, l. 69 à 72 : la liste de la page source est celle de la CoP18 (2019) ; deux sessions ont eu lieu depuis.'
const addresseeNotSeen = 'Destinataire : non vu ; ne figure pas sur la page source.'

const plantConservation = {
  conference: 18,
  revisions: [
    {
      meeting: 'cop18',
      title: {
        fr: 'Coopération avec la Stratégie mondiale pour la conservation des plantes',
        en: 'Cooperation with the Global Strategy for Plant Conservation',
      },
      titleStatus: { fr: 'official', en: 'translation' },
      links: groupPage(42032),
    },
  ],
  events: [
    { kind: 'adopted', meeting: 'cop18', verified: false, source: 'https://cites.org/fra/disc/coop.php' },
    {
      kind: 'statusNotKnown',
      meeting: 'cop19',
      verified: false,
      source: 'https://cites.org/eng/dec/index.php/44416',
      note: {
        fr: 'Depuis la CoP19, les décisions 19.22 et 19.23 portent sur le même sujet. Aucune source consultée ne dit que celle-ci a été supprimée.',
        en: 'Since CoP19, Decisions 19.22 and 19.23 deal with the same subject. No source consulted says that this one was deleted.',
      },
    },
  ],
  addressees: [],
  group: '18-49-18-51',
  partners: ['cbd'],
  themes: ['biodiversity'],
  summary: {
    fr: 'Cette décision fait partie d’un groupe de trois sur la coopération avec la Stratégie mondiale pour la conservation des plantes, qui est une stratégie de la [[partners/cbd|Convention sur la diversité biologique (CDB)]]. Depuis la CoP19, les décisions [[decisions/19-22|19.22]] et [[decisions/19-23|19.23]] portent sur le même sujet.',
    en: 'This decision is one of a group of three on cooperation with the Global Strategy for Plant Conservation, a strategy of the [[partners/cbd|Convention on Biological Diversity (CBD)]]. Since CoP19, Decisions [[decisions/19-22|19.22]] and [[decisions/19-23|19.23]] deal with the same subject.',
  },
  verification: {
    state: 'unverified',
    verifiedThrough: 'cop18',
    source: sources(sourcePage, listAfterCop18, {
      fr: 'décisions 19.22 et 19.23 : https://cites.org/eng/dec/index.php/44416',
      en: 'Decisions 19.22 and 19.23: https://cites.org/eng/dec/index.php/44416',
    }),
  },
  notes: [
    'Page source, l. 69.',
    'Titre français : imprimé sur la page source. Titre anglais : celui du groupe 19.22 et 19.23, qui porte sur le même sujet (lu) ; à comparer au texte de 2019.',
    'Statut : la perte d’effet depuis la CoP19 est une déduction (les décisions 19.22 et 19.23 reprennent le sujet, ce qui a été lu) ; elle n’est donc ni un événement ni une relation « remplace » tant que le registre de la CoP19 n’a pas été consulté.',
    addresseeNotSeen,
    'Liens : adresse déduite (n° 42032, d’après la suite des numéros : 18.23 à 18.26 = 42023 et 18.55 = 42034, vus).',
    obsoleteList,
  ].join('\n'),
} satisfies Omit<DecisionContent, 'key' | 'sequence'>

const worldHeritage = {
  conference: 18,
  revisions: [
    {
      meeting: 'cop18',
      title: {
        fr: 'Coopération avec la Convention du patrimoine mondial',
        en: 'Cooperation with the World Heritage Convention',
      },
      titleStatus: { fr: 'official', en: 'translation' },
      links: groupPage(42033),
    },
  ],
  events: [
    { kind: 'adopted', meeting: 'cop18', verified: false, source: 'https://cites.org/fra/disc/coop.php' },
    { kind: 'statusNotKnown', meeting: 'cop19', verified: false, note: notSeenAfterCop18 },
  ],
  addressees: [],
  group: '18-52-18-54',
  partners: ['whc', 'unesco'],
  themes: ['biodiversity'],
  summary: {
    fr: 'Cette décision fait partie d’un groupe de trois sur la coopération avec la [[partners/whc#usual|Convention du patrimoine mondial]].',
    en: 'This decision is one of a group of three on cooperation with the [[partners/whc#usual|World Heritage Convention]].',
  },
  verification: { state: 'unverified', verifiedThrough: 'cop18', source: sourcePage },
  notes: [
    'Page source, l. 70.',
    'Titre français : imprimé sur la page source. Titre anglais : de connaissance générale, à comparer au texte officiel.',
    'Statut : inconnu. Deux sessions ont eu lieu et aucune révision n’a été vue ; consulter les registres de la CoP19 et de la CoP20.',
    addresseeNotSeen,
    'Liens : adresse déduite (n° 42033, d’après la suite des numéros : 18.23 à 18.26 = 42023 et 18.55 = 42034, vus).',
    obsoleteList,
  ].join('\n'),
} satisfies Omit<DecisionContent, 'key' | 'sequence'>

const africanCarnivores = {
  conference: 18,
  revisions: [
    {
      meeting: 'cop18',
      title: {
        fr: 'Initiative conjointe CMS-CITES pour les carnivores d’Afrique',
        en: 'Joint CMS-CITES African Carnivores Initiative',
      },
      titleStatus: { fr: 'official', en: 'translation' },
      links: groupPage(42035),
    },
  ],
  events: [
    { kind: 'adopted', meeting: 'cop18', verified: false, source: 'https://cites.org/fra/disc/coop.php' },
    { kind: 'statusNotKnown', meeting: 'cop19', verified: false, note: notSeenAfterCop18 },
  ],
  addressees: [],
  group: '18-56-18-61',
  partners: ['cms', 'iucn'],
  themes: ['biodiversity'],
  summary: {
    fr: 'Cette décision fait partie d’un groupe de six sur l’Initiative pour les carnivores d’Afrique, conjointe à la CITES et à la [[partners/cms|Convention sur la conservation des espèces migratrices appartenant à la faune sauvage (CMS)]].',
    en: 'This decision is one of a group of six on the African Carnivores Initiative, a joint undertaking of CITES and the [[partners/cms|Convention on the Conservation of Migratory Species of Wild Animals (CMS)]].',
  },
  verification: {
    state: 'unverified',
    verifiedThrough: 'cop18',
    source: sources(
      sourcePage,
      {
        fr: 'première réunion des États de l’aire de répartition (2018) : https://cites.org/eng/news/first-meeting-of-range-states-for-the-joint-cites-cms-african-carnivore-initiative_15112018',
        en: 'first meeting of the range States (2018): https://cites.org/eng/news/first-meeting-of-range-states-for-the-joint-cites-cms-african-carnivore-initiative_15112018',
      },
      { fr: 'CoP20 : https://urbanexpresslive.com/?p=17517', en: 'CoP20: https://urbanexpresslive.com/?p=17517' },
    ),
  },
  notes: [
    'Page source, l. 72.',
    'Titre français : imprimé sur la page source. Titre anglais : lu dans des titres d’actualité de cites.org (avec des variantes), non dans le texte de la décision ; à comparer au texte officiel.',
    'Statut : inconnu, probablement révisée. L’Initiative était à l’ordre du jour de la CoP19 (réunion parallèle) et de la CoP20 (Comité I) : chercher les révisions et les successeurs dans les registres.',
    'Partenaires : la part de l’UICN vient de l’actualité de 2018, non du texte de la décision.',
    addresseeNotSeen,
    'Liens : adresse déduite (n° 42035, d’après la suite des numéros : 18.23 à 18.26 = 42023 et 18.55 = 42034, vus).',
    obsoleteList,
  ].join('\n'),
} satisfies Omit<DecisionContent, 'key' | 'sequence'>

const blackSeaDolphinAfterCop17 = {
  conference: 17,
  revisions: [
    {
      meeting: 'cop17',
      title: { en: 'Black Sea bottlenose dolphin (Tursiops truncatus ponticus)' },
      titleStatus: { en: 'official' },
      links: archivedAfterCop17(81893),
    },
  ],
  group: '17-299-17-301',
  partners: ['accobams', 'cms'],
  themes: ['biodiversity'],
  verification: {
    state: 'unverified',
    verifiedThrough: 'cop17',
    source: sources(
      {
        fr: 'Décisions 17.299 à 17.301 : https://cites.org/eng/dec/valid17/81893',
        en: 'Decisions 17.299 to 17.301: https://cites.org/eng/dec/valid17/81893',
      },
      {
        fr: 'fiche de la décision 17.299 : https://cites.org/eng/node/48725',
        en: 'record of Decision 17.299: https://cites.org/eng/node/48725',
      },
    ),
  },
} satisfies Partial<DecisionContent>

const noteOnCop17Group = [
  'Absente de la page source ; sert à la lignée de la décision 18.55.',
  'Titre anglais : lu. Titre français : non vu, laissé vide ; la fiche n’est donc publiée qu’en anglais.',
  'Lignée : la décision 18.55 porte sur le même sujet (lu) ; qu’elle remplace celle-ci n’est écrit nulle part : pas de relation « remplace ».',
]

/** The titles that Decisions 17.55 and 17.56 have shared, meeting after meeting. */
const sharedRevisions: Revision[] = [
  {
    meeting: 'cop17',
    title: { en: 'Cooperation with other biodiversity-related conventions' },
    titleStatus: { en: 'official' },
    links: archivedAfterCop17(81831),
  },
  {
    mark: 18,
    meeting: 'cop18',
    title: { en: 'Cooperation with other biodiversity-related conventions' },
    titleStatus: { en: 'official' },
    links: groupPage(42031),
  },
  {
    mark: 19,
    meeting: 'cop19',
    title: { en: 'Cooperation with Multilateral Environmental Agreements and other international organizations' },
    titleStatus: { en: 'official' },
    links: groupPage(44344),
  },
]

const sharedRevisionEvents: DecisionContent['events'] = [
  { kind: 'adopted', meeting: 'cop17', verified: false, source: 'https://cites.org/eng/dec/valid17/81831' },
  { kind: 'amended', meeting: 'cop18', verified: false, source: 'https://old.cites.org/eng/dec/index.php' },
  { kind: 'amended', meeting: 'cop19', verified: false, source: 'https://cites.org/eng/dec/index.php/44344' },
]

const missingList =
  'L, l. 54 : la page source française n’a pas la liste qui porte cette décision ; la page anglaise (https://cites.org/eng/disc/coop.php) l’a.'
const notFollowedAfterCop19 = 'Statut : en vigueur après la CoP19 (lu) ; les suites de la CoP20 sont à vérifier.'
const frenchTitleNotSeen =
  'Titre anglais : lu. Titre français : non vu, laissé vide ; la fiche n’est donc publiée qu’en anglais.'

export const decisions: DecisionContent[] = [
  { ...plantConservation, key: '18-49', sequence: 49 },
  { ...plantConservation, key: '18-50', sequence: 50 },
  { ...plantConservation, key: '18-51', sequence: 51 },
  { ...worldHeritage, key: '18-52', sequence: 52 },
  { ...worldHeritage, key: '18-53', sequence: 53 },
  { ...worldHeritage, key: '18-54', sequence: 54 },
  {
    key: '18-55',
    conference: 18,
    sequence: 55,
    revisions: [
      {
        meeting: 'cop18',
        title: {
          fr: 'Grand dauphin de la mer Noire (Tursiops truncatus ponticus)',
          en: 'Cooperation on the Black sea bottlenose dolphins (Tursiops truncatus ponticus)',
        },
        titleStatus: { fr: 'translation', en: 'official' },
        links: groupPage(42034),
      },
    ],
    events: [
      { kind: 'adopted', meeting: 'cop18', verified: false, source: 'https://cites.org/eng/dec/index.php/42034' },
      { kind: 'statusNotKnown', meeting: 'cop19', verified: false, note: notSeenAfterCop18 },
    ],
    relations: [{ type: 'cites', instrument: 'resolutions/13-3' }],
    addressees: [{ body: 'secretariat', role: 'lead' }],
    group: '18-55',
    partners: ['accobams', 'cms'],
    themes: ['biodiversity'],
    summary: {
      fr: 'Cette décision s’adresse au Secrétariat. Elle porte sur la poursuite de la collaboration avec l’[[partners/accobams|Accord sur la conservation des cétacés de la mer Noire, de la Méditerranée et de la zone Atlantique adjacente (ACCOBAMS)]], au titre de la résolution [[resolutions/13-3|Conf. 13.3]]. Les décisions [[decisions/17-299|17.299]], [[decisions/17-300|17.300]] et [[decisions/17-301|17.301]] portaient déjà sur le grand dauphin de la mer Noire (*Tursiops truncatus ponticus*).',
      en: 'This decision is directed to the Secretariat. It concerns its continued collaboration with the [[partners/accobams|Agreement on the Conservation of Cetaceans of the Black Sea, Mediterranean Sea and contiguous Atlantic area (ACCOBAMS)]], under Resolution [[resolutions/13-3|Conf. 13.3]]. Decisions [[decisions/17-299|17.299]], [[decisions/17-300|17.300]] and [[decisions/17-301|17.301]] had already dealt with the Black Sea bottlenose dolphin (*Tursiops truncatus ponticus*).',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop18',
      source: sources(sourcePage, {
        fr: 'texte anglais : https://cites.org/eng/dec/index.php/42034',
        en: 'English text: https://cites.org/eng/dec/index.php/42034',
      }),
    },
    notes: [
      'Page source, l. 71.',
      'F, l. 71 : le titre français imprimé est plus court que le titre officiel anglais (lu) ; il n’est pas marqué « officiel » tant que le titre français officiel n’a pas été relevé. Le partenaire, ACCOBAMS, n’est pas nommé sur la page source.',
      'Destinataire et renvoi à la résolution Conf. 13.3 : lus sur cites.org.',
      'Lignée : les décisions 17.299 à 17.301 portaient sur le même sujet (lu) ; qu’elles aient été remplacées par celle-ci n’est écrit nulle part : pas de relation « remplace ».',
      'Statut : inconnu. Deux sessions ont eu lieu et aucune révision n’a été vue.',
      obsoleteList,
    ].join('\n'),
  },
  { ...africanCarnivores, key: '18-56', sequence: 56 },
  { ...africanCarnivores, key: '18-57', sequence: 57 },
  { ...africanCarnivores, key: '18-58', sequence: 58 },
  { ...africanCarnivores, key: '18-59', sequence: 59 },
  { ...africanCarnivores, key: '18-60', sequence: 60 },
  { ...africanCarnivores, key: '18-61', sequence: 61 },
  {
    key: '17-55',
    conference: 17,
    sequence: 55,
    revisions: sharedRevisions,
    events: sharedRevisionEvents,
    addressees: [{ body: 'parties', role: 'lead' }],
    group: '19-20-17-56',
    partners: ['blg'],
    themes: ['biodiversity'],
    summary: {
      en: 'This decision encourages the Parties to strengthen synergies among biodiversity agreements at the national level.',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: sources(environmentalAgreements, listAfterCop18, conventionsAfterCop17),
    },
    notes: [
      missingList,
      frenchTitleNotSeen,
      'Destinataire : lu pour le texte d’origine et pour Rev. CoP19, déduit pour Rev. CoP18.',
      'Groupes : avec 17.56 à la CoP17 ; avec 17.56, 18.47 et 18.48 à la CoP18 ; avec 17.56, 19.20 et 19.21 à la CoP19.',
      'Résumé : d’après le texte d’origine (lu).',
      notFollowedAfterCop19,
    ].join('\n'),
  },
  {
    key: '17-56',
    conference: 17,
    sequence: 56,
    revisions: sharedRevisions,
    events: sharedRevisionEvents,
    addressees: [
      { body: 'standingCommittee', role: 'lead' },
      { body: 'secretariat', role: 'withSupport' },
    ],
    group: '19-20-17-56',
    due: 'cop20',
    partners: ['blg', 'cbd'],
    themes: ['biodiversity'],
    summary: {
      en: 'This decision asks the Standing Committee to explore ways to strengthen cooperation and synergies between CITES and the Kunming-Montreal Global Biodiversity Framework of the [[partners/cbd|Convention on Biological Diversity (CBD)]], with the support of the Secretariat.',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: sources(environmentalAgreements, listAfterCop18, conventionsAfterCop17, sourcePage),
    },
    notes: [
      missingList,
      'O, l. 20 à 24 : la page source résume cette décision (avec celles sur la Vision de la stratégie) au futur et annonce la CoP20, qui s’est close le 5 décembre 2025. L’échéance (CoP20) vient de la l. 24.',
      frenchTitleNotSeen,
      'Destinataires : lus pour le texte d’origine et pour Rev. CoP19, déduits pour Rev. CoP18.',
      'Groupes : avec 17.55 à la CoP17 ; avec 17.55, 18.47 et 18.48 à la CoP18 ; avec 17.55, 19.20 et 19.21 à la CoP19.',
      notFollowedAfterCop19,
    ].join('\n'),
  },
  {
    key: '19-20',
    conference: 19,
    sequence: 20,
    revisions: [
      {
        meeting: 'cop19',
        title: { en: 'Cooperation with Multilateral Environmental Agreements and other international organizations' },
        titleStatus: { en: 'official' },
        links: groupPage(44344),
      },
    ],
    events: [
      { kind: 'adopted', meeting: 'cop19', verified: false, source: 'https://cites.org/eng/dec/index.php/44344' },
    ],
    addressees: [
      {
        body: 'secretariat',
        role: 'lead',
        qualifier: { fr: 'sous réserve de financement externe', en: 'subject to external funding' },
      },
    ],
    group: '19-20-17-56',
    themes: ['biodiversity'],
    summary: {
      en: 'This decision concerns the drafting of a partnership strategy. Decision [[decisions/19-21|19.21]] asks the Standing Committee to review it.',
    },
    verification: { state: 'unverified', verifiedThrough: 'cop19', source: environmentalAgreements },
    notes: [
      missingList,
      frenchTitleNotSeen,
      'Destinataire et réserve : lus.',
      'Stratégie de partenariat pour les Parties, les comités permanents et le Secrétariat : son issue à la CoP20 est la première chose à demander au Secrétariat.',
      notFollowedAfterCop19,
    ].join('\n'),
  },
  {
    key: '19-21',
    conference: 19,
    sequence: 21,
    revisions: [
      {
        meeting: 'cop19',
        title: { en: 'Cooperation with Multilateral Environmental Agreements and other international organizations' },
        titleStatus: { en: 'official' },
        links: groupPage(44344),
      },
    ],
    events: [
      { kind: 'adopted', meeting: 'cop19', verified: false, source: 'https://cites.org/eng/dec/index.php/44344' },
    ],
    addressees: [{ body: 'standingCommittee', role: 'lead' }],
    group: '19-20-17-56',
    themes: ['biodiversity'],
    summary: {
      en: 'This decision asks the Standing Committee to review the draft partnership strategy prepared under Decision [[decisions/19-20|19.20]].',
    },
    verification: { state: 'unverified', verifiedThrough: 'cop19', source: environmentalAgreements },
    notes: [missingList, frenchTitleNotSeen, 'Destinataire : lu.', notFollowedAfterCop19].join('\n'),
  },
  {
    key: '19-22',
    conference: 19,
    sequence: 22,
    revisions: [
      {
        meeting: 'cop19',
        title: { en: 'Cooperation with the Global Strategy for Plant Conservation' },
        titleStatus: { en: 'official' },
        links: groupPage(44416),
      },
    ],
    events: [
      { kind: 'adopted', meeting: 'cop19', verified: false, source: 'https://cites.org/eng/dec/index.php/44416' },
    ],
    relations: [{ type: 'cites', instrument: 'resolutions/16-5' }],
    addressees: [
      { body: 'plantsCommittee', role: 'lead' },
      { body: 'secretariat', role: 'inCollaboration' },
    ],
    group: '19-22-19-23',
    partners: ['cbd'],
    themes: ['biodiversity'],
    summary: {
      en: 'This decision asks the Plants Committee, in collaboration with the Secretariat, to consider whether Resolution [[resolutions/16-5|Conf. 16.5]] needs to be revised. Decisions [[decisions/18-49|18.49]], [[decisions/18-50|18.50]] and [[decisions/18-51|18.51]] had already dealt with the Global Strategy for Plant Conservation.',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: {
        fr: 'Décisions 19.22 et 19.23 : https://cites.org/eng/dec/index.php/44416',
        en: 'Decisions 19.22 and 19.23: https://cites.org/eng/dec/index.php/44416',
      },
    },
    notes: [
      'Absente de la page source ; sert à la lignée des décisions 18.49 à 18.51.',
      frenchTitleNotSeen,
      'Destinataires et renvoi à la résolution Conf. 16.5 : lus.',
      'O, l. 69 : le sujet de 18.49 à 18.51 est repris ici (lu) ; qu’elle les remplace n’est écrit nulle part : pas de relation « remplace ».',
      notFollowedAfterCop19,
    ].join('\n'),
  },
  {
    key: '19-23',
    conference: 19,
    sequence: 23,
    revisions: [
      {
        meeting: 'cop19',
        title: { en: 'Cooperation with the Global Strategy for Plant Conservation' },
        titleStatus: { en: 'official' },
        links: groupPage(44416),
      },
    ],
    events: [
      { kind: 'adopted', meeting: 'cop19', verified: false, source: 'https://cites.org/eng/dec/index.php/44416' },
    ],
    addressees: [
      { body: 'standingCommittee', role: 'lead' },
      { body: 'plantsCommittee', role: 'inCoordination' },
      { body: 'secretariat', role: 'inCoordination' },
    ],
    group: '19-22-19-23',
    due: 'cop20',
    partners: ['cbd'],
    themes: ['biodiversity'],
    summary: {
      en: 'This decision asks the Standing Committee to consider what is reported under Decision [[decisions/19-22|19.22]] and to convey its recommendations to CoP20.',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: {
        fr: 'Décisions 19.22 et 19.23 : https://cites.org/eng/dec/index.php/44416',
        en: 'Decisions 19.22 and 19.23: https://cites.org/eng/dec/index.php/44416',
      },
    },
    notes: [
      'Absente de la page source ; sert à la lignée des décisions 18.49 à 18.51.',
      frenchTitleNotSeen,
      'Destinataires et échéance : lus.',
      'O, l. 69 : le sujet de 18.49 à 18.51 est repris ici (lu) ; qu’elle les remplace n’est écrit nulle part : pas de relation « remplace ».',
      notFollowedAfterCop19,
    ].join('\n'),
  },
  {
    ...blackSeaDolphinAfterCop17,
    key: '17-299',
    sequence: 299,
    events: [
      { kind: 'adopted', meeting: 'cop17', verified: false, source: 'https://cites.org/eng/dec/valid17/81893' },
      {
        kind: 'ended',
        meeting: 'cop18',
        verified: false,
        source: 'https://cites.org/eng/node/48725',
        note: {
          fr: 'cites.org marque cette décision « Invalid » ; la session qui y a mis fin n’est pas connue ici. La décision 18.55 porte sur le même sujet.',
          en: 'cites.org marks this decision “Invalid”; the meeting that ended it is not known here. Decision 18.55 deals with the same subject.',
        },
      },
    ],
    addressees: [
      {
        body: 'others',
        role: 'lead',
        qualifier: {
          fr: 'États de l’aire de répartition du grand dauphin de la mer Noire',
          en: 'range States of the Black Sea bottlenose dolphin',
        },
      },
    ],
    notes: [
      ...noteOnCop17Group,
      'Statut : « Invalid » lu sur cites.org (fiche 48725). La session qui y a mis fin n’est pas établie : fin de date inconnue, à la CoP18 ou après ; ni « supprimée » ni « remplacée » n’est affirmé. Le groupe est archivé avec les décisions de la CoP17, ce qui suggère la CoP18.',
    ].join('\n'),
  },
  {
    ...blackSeaDolphinAfterCop17,
    key: '17-300',
    sequence: 300,
    events: [
      { kind: 'adopted', meeting: 'cop17', verified: false, source: 'https://cites.org/eng/dec/valid17/81893' },
      {
        kind: 'ended',
        meeting: 'cop18',
        verified: false,
        source: 'https://cites.org/eng/dec/valid17/81893',
        note: {
          fr: 'cites.org range cette décision parmi celles qui ne sont plus en vigueur ; la session qui y a mis fin n’est pas connue ici. La décision 18.55 porte sur le même sujet.',
          en: 'cites.org lists this decision among those no longer in effect; the meeting that ended it is not known here. Decision 18.55 deals with the same subject.',
        },
      },
    ],
    addressees: [{ body: 'animalsCommittee', role: 'lead' }],
    notes: [
      ...noteOnCop17Group,
      'Statut : le groupe est archivé avec les décisions de la CoP17 qui ne sont plus en vigueur (lu) ; la marque « Invalid » n’a été lue que pour 17.299. La session n’est pas établie.',
    ].join('\n'),
  },
  {
    ...blackSeaDolphinAfterCop17,
    key: '17-301',
    sequence: 301,
    events: [
      { kind: 'adopted', meeting: 'cop17', verified: false, source: 'https://cites.org/eng/dec/valid17/81893' },
      {
        kind: 'ended',
        meeting: 'cop18',
        verified: false,
        source: 'https://cites.org/eng/dec/valid17/81893',
        note: {
          fr: 'cites.org range cette décision parmi celles qui ne sont plus en vigueur ; la session qui y a mis fin n’est pas connue ici. La décision 18.55 porte sur le même sujet.',
          en: 'cites.org lists this decision among those no longer in effect; the meeting that ended it is not known here. Decision 18.55 deals with the same subject.',
        },
      },
    ],
    addressees: [
      {
        body: 'secretariat',
        role: 'lead',
        qualifier: { fr: 'sous réserve des ressources disponibles', en: 'subject to available resources' },
      },
    ],
    notes: [
      ...noteOnCop17Group,
      'Statut : le groupe est archivé avec les décisions de la CoP17 qui ne sont plus en vigueur (lu) ; la marque « Invalid » n’a été lue que pour 17.299. La session n’est pas établie.',
    ].join('\n'),
  },
]
