// The nine resolutions of the source page, and the three that the pages need beside them.
// Official titles are as printed. A title without a known official text is marked as our translation.
// Only the revision whose title is known is listed; the adoption and the amendment are events.
import type { ResolutionContent, Revision } from '#/content/shape'
import {
  conf16Five,
  conf16Four,
  cop16Review,
  englishPage,
  joint2021,
  listAfterCop14,
  sourcePage,
  sources,
} from './sources'

const notFollowed =
  'Statut : aucun signe d’abrogation trouvé ; aucun registre postérieur à la CoP19 n’a été consulté, les suites de la CoP20 sont à vérifier.'
const unversioned =
  'Liens : l’adresse officielle est sans version ; elle sert toujours le dernier texte, à contrôler après la CoP20.'

/** The official text by language. cites.org keeps one address for all revisions: it serves the latest text. */
function officialText(file: string): Revision['links'] {
  return [
    { url: `https://cites.org/fra/res/${file}.php`, language: 'fr', format: 'html', official: true },
    { url: `https://cites.org/eng/res/${file}.php`, language: 'en', format: 'html', official: true },
  ]
}

export const resolutions: ResolutionContent[] = [
  {
    key: '18-5',
    conference: 18,
    sequence: 5,
    revisions: [
      {
        meeting: 'cop18',
        title: {
          fr: 'Coopération et synergie avec la Convention du patrimoine mondial',
          en: 'Cooperation and synergy with the World Heritage Convention',
        },
        titleStatus: { fr: 'official', en: 'translation' },
        links: officialText('18/18-05'),
      },
    ],
    events: [{ kind: 'adopted', meeting: 'cop18', verified: false, source: 'https://cites.org/fra/disc/coop.php' }],
    partners: ['whc', 'unesco'],
    themes: ['biodiversity'],
    summary: {
      fr: 'Cette résolution porte sur la coopération et la synergie entre la CITES et la [[partners/whc#usual|Convention du patrimoine mondial]].',
      en: 'This resolution concerns cooperation and synergy between CITES and the [[partners/whc#usual|World Heritage Convention]].',
    },
    verification: { state: 'unverified', verifiedThrough: 'cop19', source: sourcePage },
    notes: [
      'Page source, l. 57.',
      'Titre français : imprimé sur la page source. Titre anglais : de connaissance générale, à comparer au texte officiel avant de le marquer « officiel ».',
      notFollowed,
      'F, l. 30 : la page source abrège la Convention du patrimoine mondial en « CPM », sigle qui n’est pas en usage.',
      unversioned,
    ].join('\n'),
  },
  {
    key: '18-4',
    conference: 18,
    sequence: 4,
    revisions: [
      {
        meeting: 'cop18',
        title: {
          fr: 'Coopération avec la plateforme intergouvernementale scientifique et politique sur la biodiversité et les services écosystémiques',
          en: 'Cooperation with the Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services',
        },
        titleStatus: { fr: 'official', en: 'translation' },
        links: officialText('18/18-04'),
      },
    ],
    events: [{ kind: 'adopted', meeting: 'cop18', verified: false, source: 'https://cites.org/fra/disc/coop.php' }],
    partners: ['ipbes'],
    themes: ['biodiversity'],
    summary: {
      fr: 'Cette résolution porte sur la coopération de la CITES avec la [[partners/ipbes|Plateforme intergouvernementale scientifique et politique sur la biodiversité et les services écosystémiques (IPBES)]].',
      en: 'This resolution concerns the cooperation of CITES with the [[partners/ipbes|Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services (IPBES)]].',
    },
    verification: { state: 'unverified', verifiedThrough: 'cop19', source: sourcePage },
    notes: [
      'Page source, l. 58.',
      'Titre français : imprimé sur la page source. Titre anglais : de connaissance générale, à comparer au texte officiel avant de le marquer « officiel ».',
      notFollowed,
      'T, l. 32 et 58 : la page source nomme l’IPBES de deux façons (« Plate-forme », « plateforme scientifique et politique ») ; la forme de la l. 58 est retenue.',
      unversioned,
    ].join('\n'),
  },
  {
    key: '16-5',
    conference: 16,
    sequence: 5,
    revisions: [
      {
        meeting: 'cop16',
        title: {
          fr: 'Coopération avec la Stratégie mondiale pour la conservation des plantes de la Convention sur la diversité biologique',
          en: 'Cooperation with the Global Strategy for Plant Conservation of the Convention on Biological Diversity',
        },
        titleStatus: { fr: 'official', en: 'translation' },
        links: officialText('16/16-05'),
      },
    ],
    events: [
      {
        kind: 'adopted',
        meeting: 'cop16',
        verified: false,
        source: 'http://cites.org/eng/res/16/16-05.php',
        note: {
          fr: 'Par la décision 19.22, le Comité pour les plantes a été chargé d’examiner s’il fallait réviser cette résolution. La suite donnée à la CoP20 n’est pas connue ici.',
          en: 'Decision 19.22 asked the Plants Committee to consider whether this resolution needed to be revised. What CoP20 made of it is not known here.',
        },
      },
    ],
    relations: [{ type: 'cites', instrument: 'resolutions/10-4' }],
    partners: ['cbd'],
    themes: ['biodiversity'],
    summary: {
      fr: 'Cette résolution porte sur la coopération avec la Stratégie mondiale pour la conservation des plantes, qui est une stratégie de la [[partners/cbd|Convention sur la diversité biologique (CDB)]].',
      en: 'This resolution concerns cooperation with the Global Strategy for Plant Conservation, a strategy of the [[partners/cbd|Convention on Biological Diversity (CBD)]].',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: sources(sourcePage, conf16Five, cop16Review),
    },
    notes: [
      'Page source, l. 59.',
      'Titre français : imprimé sur la page source. Titre anglais : seule la forme courte « Cooperation with the Global Strategy for Plant Conservation » a été lue (décision 19.22) ; la forme longue suit le français, à comparer au texte officiel.',
      'Statut : citée comme en vigueur dans la décision 19.22 (CoP19), en cours d’examen pour la CoP20 ; résultat à vérifier en premier.',
      'Relation « cite » : le préambule rappelle la résolution Conf. 10.4 (Rev. CoP14) (lu).',
      'Sujets voisins : décisions 18.49 à 18.51, puis 19.22 et 19.23.',
      unversioned,
    ].join('\n'),
  },
  {
    key: '14-4',
    conference: 14,
    sequence: 4,
    revisions: [
      {
        meeting: 'cop14',
        title: {
          fr: 'Coopération entre la CITES et l’OIBT concernant le commerce des bois tropicaux',
          en: 'Cooperation between CITES and ITTO regarding trade in tropical timber',
        },
        titleStatus: { fr: 'official', en: 'official' },
        links: officialText('14/14-04'),
      },
    ],
    events: [
      { kind: 'adopted', meeting: 'cop14', verified: false, source: 'http://www.cites.org/fra/res/14/14-04.php' },
    ],
    partners: ['itto'],
    themes: ['trade'],
    summary: {
      fr: 'Cette résolution porte sur la coopération entre la CITES et l’[[partners/itto|Organisation internationale des bois tropicaux (OIBT)]] en matière de commerce des bois tropicaux.',
      en: 'This resolution concerns cooperation between CITES and the [[partners/itto|International Tropical Timber Organization (ITTO)]] on the trade in tropical timber.',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: sources(
        sourcePage,
        {
          fr: 'texte français : http://www.cites.org/fra/res/14/14-04.php',
          en: 'French text: http://www.cites.org/fra/res/14/14-04.php',
        },
        listAfterCop14,
      ),
    },
    notes: [
      'Page source, l. 60. L’OIBT n’y est nommée que par ce titre ; le rattachement au thème du commerce est un choix de la rédaction.',
      'Titres français et anglais : lus sur cites.org.',
      notFollowed,
      unversioned,
    ].join('\n'),
  },
  {
    key: '13-3',
    conference: 13,
    sequence: 3,
    revisions: [
      {
        meeting: 'cop13',
        title: {
          fr: 'Coopération et synergie avec la Convention sur la conservation des espèces migratrices appartenant à la faune sauvage (CMS)',
          en: 'Cooperation and synergy with the Convention on the Conservation of Migratory Species of Wild Animals (CMS)',
        },
        titleStatus: { fr: 'official', en: 'official' },
        links: officialText('13/13-03'),
      },
    ],
    events: [
      {
        kind: 'adopted',
        meeting: 'cop13',
        verified: false,
        source: 'https://docslib.org/doc/12490152/sc73-doc-13-p-1-original-language',
      },
    ],
    partners: ['cms', 'accobams'],
    themes: ['biodiversity'],
    summary: {
      fr: 'Cette résolution porte sur la coopération et la synergie entre la CITES et la [[partners/cms|Convention sur la conservation des espèces migratrices appartenant à la faune sauvage (CMS)]]. La décision [[decisions/18-55|18.55]] s’y réfère pour la collaboration avec l’[[partners/accobams#acronym|ACCOBAMS]].',
      en: 'This resolution concerns cooperation and synergy between CITES and the [[partners/cms|Convention on the Conservation of Migratory Species of Wild Animals (CMS)]]. Decision [[decisions/18-55|18.55]] refers to it for the collaboration with [[partners/accobams#acronym|ACCOBAMS]].',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: sources(sourcePage, listAfterCop14, joint2021, {
        fr: 'décision 18.55 : https://cites.org/eng/dec/index.php/42034',
        en: 'Decision 18.55: https://cites.org/eng/dec/index.php/42034',
      }),
    },
    notes: [
      'Page source, l. 61.',
      'Titre français : imprimé sur la page source, et cité de même dans la résolution Conf. 16.4. Titre anglais : lu sur cites.org.',
      'Statut : encore citée sans révision dans SC73 Doc. 13 (2021) ; aucun registre postérieur à la CoP19 consulté, suites de la CoP20 à vérifier.',
      'ACCOBAMS : partenaire rattaché par la décision 18.55, qui collabore avec lui au titre de cette résolution (lu).',
      unversioned,
    ].join('\n'),
  },
  {
    key: '13-2',
    conference: 13,
    sequence: 2,
    revisions: [
      {
        mark: 14,
        meeting: 'cop14',
        title: {
          fr: 'Utilisation durable de la diversité biologique: Principes et directives d’Addis-Abeba',
          en: 'Sustainable use of biodiversity: Addis Ababa Principles and Guidelines',
        },
        titleStatus: { fr: 'official', en: 'official' },
        links: officialText('13/13-02'),
      },
    ],
    events: [
      { kind: 'adopted', meeting: 'cop13', verified: false, source: 'https://cites.org/fra/disc/coop.php' },
      {
        kind: 'amended',
        meeting: 'cop14',
        verified: false,
        source: 'https://webarchive.library.unt.edu/eot2008/20090114202211/http:/www.cites.org/eng/res/index.shtml',
      },
    ],
    partners: ['cbd'],
    themes: ['biodiversity'],
    summary: {
      fr: 'Cette résolution porte sur l’utilisation durable de la diversité biologique et sur les Principes et directives d’Addis-Abeba. Le partenaire concerné est la [[partners/cbd|Convention sur la diversité biologique (CDB)]].',
      en: 'This resolution concerns the sustainable use of biodiversity and the Addis Ababa Principles and Guidelines. The partner concerned is the [[partners/cbd|Convention on Biological Diversity (CBD)]].',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: sources(sourcePage, listAfterCop14),
    },
    notes: [
      'Page source, l. 62. Le titre officiel n’a pas d’espace avant le deux-points : il est conservé tel quel.',
      'Titre français : imprimé sur la page source. Titre anglais : lu sur cites.org (liste après la CoP14).',
      'Révisions : seule Rev. CoP14 est connue ici ; le titre du texte d’origine (CoP13) n’a pas été recherché.',
      notFollowed,
      unversioned,
    ].join('\n'),
  },
  {
    key: '12-4',
    conference: 12,
    sequence: 4,
    revisions: [
      {
        mark: 18,
        meeting: 'cop18',
        title: {
          fr: 'Coopération entre la CITES et la Commission pour la conservation de la faune et de la flore marines de l’Antarctique, concernant le commerce des légines',
          en: 'Cooperation between CITES and the Commission for the Conservation of Antarctic Marine Living Resources regarding trade in toothfish',
        },
        titleStatus: { fr: 'official', en: 'official' },
        links: officialText('12/12-04'),
      },
    ],
    events: [
      { kind: 'adopted', meeting: 'cop12', verified: false, source: 'https://cites.org/eng/res/12/12-04.php' },
      { kind: 'amended', meeting: 'cop18', verified: false, source: 'https://cites.org/eng/res/12/12-04.php' },
    ],
    partners: ['ccamlr'],
    themes: ['marine'],
    summary: {
      fr: 'Cette résolution porte sur la coopération entre la CITES et la [[partners/ccamlr|Commission pour la conservation de la faune et la flore marines de l’Antarctique (CCAMLR)]] en matière de commerce des légines.',
      en: 'This resolution concerns cooperation between CITES and the [[partners/ccamlr|Commission for the Conservation of Antarctic Marine Living Resources (CCAMLR)]] on the trade in toothfish.',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: sources(sourcePage, {
        fr: 'texte anglais : https://cites.org/eng/res/12/12-04.php',
        en: 'English text: https://cites.org/eng/res/12/12-04.php',
      }),
    },
    notes: [
      'Page source, l. 63. La CCAMLR n’y est nommée que par ce titre ; le rattachement au thème des espèces marines est un choix de la rédaction.',
      'Titre français : imprimé sur la page source. Titre anglais : lu sur cites.org.',
      'Statut : texte Rev. CoP18 lu ; aucun registre postérieur à la CoP19 consulté, suites de la CoP20 à vérifier.',
      'Révisions : seule Rev. CoP18 est connue ici ; d’éventuelles révisions entre la CoP12 et la CoP18 n’ont pas été recherchées.',
      'Liens : l’adresse sans version sert le texte Rev. CoP18 (lu) ; à contrôler après la CoP20.',
    ].join('\n'),
  },
  {
    key: '11-4',
    conference: 11,
    sequence: 4,
    revisions: [
      {
        mark: 12,
        meeting: 'cop12',
        title: {
          fr: 'Conservation des cétacés, commerce des spécimens de cétacés et relations avec la Commission baleinière internationale',
          en: 'Conservation of cetaceans, trade in cetacean specimens and the relationship with the International Whaling Commission',
        },
        titleStatus: { fr: 'official', en: 'official' },
        links: officialText('11/11-04'),
      },
    ],
    events: [
      { kind: 'adopted', meeting: 'cop11', verified: false, source: 'http://cites.org/eng/res/11/11-04.php' },
      { kind: 'amended', meeting: 'cop12', verified: false, source: 'http://cites.org/eng/res/11/11-04.php' },
    ],
    partners: ['iwc'],
    themes: ['biodiversity', 'marine'],
    summary: {
      fr: 'Cette résolution porte sur la conservation des cétacés, le commerce de leurs spécimens et les relations de la CITES avec la [[partners/iwc|Commission baleinière internationale (CBI)]].',
      en: 'This resolution concerns the conservation of cetaceans, trade in their specimens and the relationship of CITES with the [[partners/iwc|International Whaling Commission (IWC)]].',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: sources(sourcePage, {
        fr: 'texte anglais : http://cites.org/eng/res/11/11-04.php',
        en: 'English text: http://cites.org/eng/res/11/11-04.php',
      }),
    },
    notes: [
      'Page source, l. 64. Le rattachement au thème des espèces marines est un choix de la rédaction.',
      'Titre français : imprimé sur la page source. Titre anglais : lu sur cites.org.',
      notFollowed,
      'Le texte rappelle les résolutions Conf. 2.7 (Rev.), 2.8, 2.9, 3.13 et 9.12 (lu) ; qu’il les remplace n’est pas vérifié.',
      'Au moins une copie porte un astérisque (note de bas de page du Secrétariat).',
      unversioned,
    ].join('\n'),
  },
  {
    key: '10-4',
    conference: 10,
    sequence: 4,
    revisions: [
      {
        mark: 14,
        meeting: 'cop14',
        title: {
          fr: 'Coopération et synergie avec la Convention sur la diversité biologique',
          en: 'Cooperation and synergy with the Convention on Biological Diversity',
        },
        titleStatus: { fr: 'official', en: 'official' },
        links: officialText('10/10-04'),
      },
    ],
    events: [
      { kind: 'adopted', meeting: 'cop10', verified: false, source: 'http://cites.org/eng/res/16/16-05.php' },
      { kind: 'amended', meeting: 'cop14', verified: false, source: 'http://cites.org/eng/res/16/16-05.php' },
    ],
    partners: ['cbd'],
    themes: ['biodiversity'],
    summary: {
      fr: 'Cette résolution porte sur la coopération et la synergie entre la CITES et la [[partners/cbd|Convention sur la diversité biologique (CDB)]].',
      en: 'This resolution concerns cooperation and synergy between CITES and the [[partners/cbd|Convention on Biological Diversity (CBD)]].',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: sources(sourcePage, conf16Five, conf16Four),
    },
    notes: [
      'Page source, l. 65.',
      'Titre français : imprimé sur la page source, et cité de même dans la résolution Conf. 16.4. Titre anglais : cité dans la résolution Conf. 16.5 (lu).',
      'Révisions : seule Rev. CoP14 est connue ici ; d’éventuelles révisions entre la CoP10 et la CoP14 n’ont pas été recherchées.',
      notFollowed,
      unversioned,
    ].join('\n'),
  },
  {
    key: '18-3',
    conference: 18,
    sequence: 3,
    revisions: [
      {
        meeting: 'cop18',
        title: {
          fr: 'Vision de la stratégie CITES pour 2021-2030',
          en: 'CITES Strategic Vision: 2021-2030',
        },
        titleStatus: { fr: 'translation', en: 'official' },
        links: officialText('18/18-03'),
      },
    ],
    events: [{ kind: 'adopted', meeting: 'cop18', verified: false, source: 'https://cites.org/eng/disc/coop.php' }],
    summary: {
      fr: 'Cette résolution contient la vision de la stratégie de la Convention. Son Objectif 5 concerne la coopération.',
      en: 'This resolution contains the strategic vision of the Convention. Its Goal 5 concerns collaboration.',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: sources(sourcePage, englishPage, {
        fr: 'texte anglais : https://docslib.org/doc/8803820/conf-18-3-cites-strategic-vision-2021-2030',
        en: 'English text: https://docslib.org/doc/8803820/conf-18-3-cites-strategic-vision-2021-2030',
      }),
    },
    notes: [
      'Page source, l. 7, 18, 22 et 23 : la Vision y est décrite sans son numéro.',
      'Titre français : mots de la page source (l. 18), non marqué « officiel » tant qu’il n’a pas été comparé au texte. Titre anglais : lu.',
      'Statut : figure sur la page anglaise ; aucun registre postérieur à la CoP19 consulté, suites de la CoP20 à vérifier.',
      'L, l. 54 : la liste à laquelle renvoie « Autres résolutions et décisions » manque en français ; la page anglaise y porte cette résolution.',
      'T, l. 7 : « Objectif 5 » rend « Goal 5 » ; une ancienne page française disait « But 3 », et « objectif » désigne aussi le niveau inférieur (5.1, 5.2…). Terme à fixer.',
      unversioned,
    ].join('\n'),
  },
  {
    key: '16-4',
    conference: 16,
    sequence: 4,
    revisions: [
      {
        meeting: 'cop16',
        title: {
          fr: 'Coopération de la CITES avec d’autres conventions relatives à la biodiversité',
          en: 'Cooperation of CITES with other biodiversity-related conventions',
        },
        titleStatus: { fr: 'official', en: 'official' },
        links: officialText('16/16-04'),
      },
    ],
    events: [
      { kind: 'adopted', meeting: 'cop16', verified: false, source: 'http://www.cites.org/fra/res/16/16-04.php' },
    ],
    relations: [
      { type: 'cites', instrument: 'resolutions/10-4' },
      { type: 'cites', instrument: 'resolutions/13-3' },
    ],
    partners: ['blg', 'cbd', 'cms', 'ramsar', 'whc'],
    themes: ['biodiversity'],
    summary: {
      fr: 'Cette résolution porte sur la coopération de la CITES avec les autres conventions relatives à la biodiversité, réunies dans le [[partners/blg|Groupe de liaison des conventions relatives à la biodiversité (BLG)]].',
      en: 'This resolution concerns the cooperation of CITES with the other biodiversity-related conventions, which meet in the [[partners/blg|Liaison Group of Biodiversity-related Conventions (BLG)]].',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: sources(englishPage, conf16Four, joint2021),
    },
    notes: [
      'Absente de la page source française. L, l. 54 : « Autres résolutions et décisions » renvoie à une liste qui y manque ; la page anglaise y porte cette résolution, sous un titre abrégé.',
      'Titres français et anglais : lus sur cites.org. Le préambule rappelle les résolutions Conf. 10.4 (Rev. CoP14) et Conf. 13.3 (lu).',
      'Statut : citée en 2021 (SC73 Doc. 13) et sur la page anglaise ; aucun registre postérieur à la CoP19 consulté, suites de la CoP20 à vérifier.',
      unversioned,
    ].join('\n'),
  },
  {
    key: '4-6',
    conference: 4,
    sequence: 6,
    revisions: [
      {
        mark: 19,
        meeting: 'cop19',
        title: {
          fr: 'Soumission de projets de résolutions, de projets de décisions et d’autres documents aux sessions de la Conférence des Parties',
          en: 'Submission of draft resolutions, draft decisions and other documents for meetings of the Conference of the Parties',
        },
        titleStatus: { fr: 'translation', en: 'translation' },
        links: officialText('04/04-06'),
      },
    ],
    events: [
      { kind: 'adopted', meeting: 'cop4', verified: false, source: 'https://cites.org/eng/dec/index.php' },
      { kind: 'amended', meeting: 'cop19', verified: false, source: 'https://cites.org/eng/dec/index.php' },
    ],
    summary: {
      fr: 'Cette résolution règle la soumission des projets de résolutions et de décisions. Le registre des décisions est tenu conformément à elle, et les résolutions et décisions prennent effet quatre-vingt-dix jours après la clôture de la session.',
      en: 'This resolution governs the submission of draft resolutions and draft decisions. The register of decisions is kept in accordance with it, and resolutions and decisions take effect ninety days after the close of the meeting.',
    },
    verification: {
      state: 'unverified',
      verifiedThrough: 'cop19',
      source: sources(
        {
          fr: 'Registre des décisions en vigueur : https://cites.org/eng/dec/index.php',
          en: 'Register of decisions in effect: https://cites.org/eng/dec/index.php',
        },
        {
          fr: 'communiqué du 26 novembre 2019 : https://cites.org/eng/news/new_CITES_Appendices_as_amended_at_CoP18_and_new_suites_of_Resolutions_Decisions_enter_into_force_26112019',
          en: 'press release of 26 November 2019: https://cites.org/eng/news/new_CITES_Appendices_as_amended_at_CoP18_and_new_suites_of_Resolutions_Decisions_enter_into_force_26112019',
        },
      ),
    },
    notes: [
      'Absente de la page source ; utile parce qu’elle règle le registre des décisions, leur groupement par sujet et la règle des quatre-vingt-dix jours.',
      'Titres français et anglais : de connaissance générale, à comparer au texte officiel avant de les marquer « officiels ».',
      'Statut : la mention (Rev. CoP19) a été lue. La mention (Rev. CoP18) aussi, mais le titre de ce texte n’est pas connu ici : cette révision et les précédentes restent à ajouter. Suites de la CoP20 à vérifier.',
      'Liens : adresse formée selon le modèle de cites.org, non ouverte ; elle est sans version.',
    ].join('\n'),
  },
]
