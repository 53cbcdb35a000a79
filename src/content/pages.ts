// The front page of the portal, the page of 2024 on cites.org block for block, and the pages that explain the portal.
// In the French of the page of 2024 only typing errors are mended; what is doubtful stays as printed and is explained in
// the notes.
// The prose of the four strands lives in the themes, which that page prints.
import type { PageContent } from '#/content/shape'

const front: PageContent = {
  key: 'front',
  home: true,
  title: { fr: 'Avec qui la CITES coopère, et à quel titre', en: 'Whom CITES works with, and on what basis' },
  slug: { fr: 'accueil', en: 'home' },
  description: {
    fr: 'Les partenaires du Secrétariat, les accords conclus avec eux, et les résolutions et décisions de la Conférence des Parties qui fondent cette coopération.',
    en: 'The partners of the Secretariat, the agreements made with them, and the resolutions and decisions of the Conference of the Parties on which this cooperation rests.',
  },
  blocks: [
    { type: 'search', examples: { fr: 'OMSA\nConf. 12.4\n18.55\nthonidés', en: 'WOAH\nConf. 12.4\n18.55\ntuna' } },
    { type: 'figures' },
    { type: 'situation', page: 'about' },
    { type: 'strands', heading: { fr: 'Quatre volets', en: 'Four strands' } },
    { type: 'news', heading: { fr: 'Nouveautés', en: 'News' } },
    { type: 'strandPicture' },
    {
      type: 'prose',
      text: {
        fr: `## Le texte du Secrétariat

Le positionnement stratégique de la Convention parmi d’autres organisations, instruments et processus est un élément essentiel de la réussite de son application, ainsi qu’il apparaît dans l’Objectif 5 de la Vision de la stratégie CITES.

Le texte complet, de 2024, se lit à la page [[pages/home|Coopération et partenariats]].`,
        en: `## The Secretariat’s text

Where the Convention places itself among other organizations, instruments and processes is essential to its successful implementation, as Goal 5 of the CITES Strategic Vision makes clear.

The whole 2024 text stands on the page [[pages/home|Cooperation and partnerships]].`,
      },
    },
  ],
  verification: { state: 'unverified' },
  notes:
    'Rédigée pour le portail, sauf la première phrase du « texte du Secrétariat », qui ouvre sa page de 2024. Les chiffres, le suivi et les nouveautés sont ceux des fiches.',
}

// Its key, from which its id is made, is from when it was the home page: what cites the record still finds its text.
const text2024: PageContent = {
  key: 'home',
  title: { fr: 'Coopération et partenariats', en: 'Cooperation and partnerships' },
  slug: { fr: 'texte-du-secretariat', en: 'secretariat-text' },
  description: {
    fr: 'Le texte du Secrétariat sur la coopération de la CITES, tel que sa page de 2024 l’imprime.',
    en: 'The text of the Secretariat on the cooperation of CITES, as its 2024 page prints it.',
  },
  dating: {
    fr: 'Texte du Secrétariat, de 2024, non revu depuis la CoP20 ; noms des organismes mis à jour, erreurs corrigées',
    en: 'The 2024 text of the Secretariat, not reviewed since CoP20; names of bodies updated, errors corrected',
  },
  blocks: [
    {
      type: 'prose',
      text: {
        fr: `Le positionnement stratégique de la Convention parmi d’autres organisations, instruments et processus est un élément essentiel de la réussite de son application, ainsi qu’il apparaît dans l’Objectif 5 de la Vision de la stratégie CITES. Les actions de coopération visant à l’application de l’Objectif 5 peuvent être regroupées en quatre volets :

- [[themes/biodiversity|Coopération en matière de biodiversité]] – [[partners/blg#name|Groupe de liaison des conventions relatives à la biodiversité]]
- [[themes/enforcement|Coopération en matière de lutte contre la fraude]] – [[partners/iccwc#name|Consortium international de lutte contre la criminalité liée aux espèces sauvages]]
- [[themes/environment|Coopération en matière d’environnement]] – [[partners/emg#name|Groupe de gestion de l’environnement]] des Nations Unies
- [[themes/technical|Coopération thématique au niveau technique]]

Le Secrétariat de la CITES entretient des relations officialisées avec les organisations énumérées ci-dessous, mais œuvre en étroite coopération avec nombre d’organismes sur des questions et projets particuliers.`,
        en: `Where the Convention places itself among other organizations, instruments and processes is essential to its successful implementation, as Goal 5 of the CITES Strategic Vision makes clear. The cooperation that serves to implement Goal 5 falls into four strands:

- [[themes/biodiversity|Cooperation on biodiversity]] – [[partners/blg#name|Liaison Group of Biodiversity-related Conventions]]
- [[themes/enforcement|Cooperation on enforcement]] – [[partners/iccwc#name|International Consortium on Combating Wildlife Crime]]
- [[themes/environment|Cooperation on the environment]] – United Nations [[partners/emg#usual|Environment Management Group]]
- [[themes/technical|Thematic cooperation at a technical level]]

The CITES Secretariat maintains formal relations with the organizations listed below, but it also works closely with many other bodies on particular questions and projects.`,
      },
    },
    {
      type: 'prose',
      text: {
        fr: `## Cadre mondial de la biodiversité de Kunming à Montréal

La quinzième réunion de la Conférence des Parties à la [[partners/cbd#name|Convention sur la diversité biologique]] a adopté le « Cadre mondial de la biodiversité de Kunming à Montréal » (CMB) qui comprend quatre objectifs mondiaux pour 2050 et 23 cibles à atteindre d’ici à 2030. La [[resolutions/18-3#title|Vision de la stratégie CITES pour 2021-2030]] adoptée par les Parties reconnaît, parmi ses objectifs, l’importance d’atteindre l’objectif global de la CITES en tant que contribution au Cadre mondial de la biodiversité pour l’après-2020. Les Parties ont aussi convenu d’encourager leurs organes de gestion respectifs à échanger avec les points focaux nationaux de la [[partners/cbd|Convention sur la diversité biologique (CDB)]] afin de s’assurer que leurs processus internes de contribution au Cadre mondial de la biodiversité pour l’après-2020 produisent des résultats reflétant les objectifs de la CITES.`,
        en: `## Kunming-Montreal Global Biodiversity Framework

The fifteenth meeting of the Conference of the Parties to the [[partners/cbd#name|Convention on Biological Diversity]] adopted the “Kunming-Montreal Global Biodiversity Framework” (GBF), which has four global goals for 2050 and 23 targets to be reached by 2030. The [[resolutions/18-3#title|CITES Strategic Vision: 2021-2030]] adopted by the Parties recognizes, among its objectives, the importance of achieving the overall aim of CITES as a contribution to the post-2020 global biodiversity framework. The Parties also agreed to encourage their respective Management Authorities to liaise with the national focal points of the [[partners/cbd|Convention on Biological Diversity (CBD)]], so that their domestic work on the post-2020 global biodiversity framework yields results that reflect the objectives of CITES.`,
      },
    },
    {
      type: 'callout',
      tone: 'note',
      text: {
        fr: 'La vingtième session de la Conférence des Parties (CoP20) s’est close le 5 décembre 2025. Ce passage date d’avant cette session.',
        en: 'The twentieth meeting of the Conference of the Parties (CoP20) closed on 5 December 2025. This passage dates from before that meeting.',
      },
    },
    {
      type: 'prose',
      text: {
        fr: `Le Comité permanent s’appliquera, entre autres, à :

- réfléchir à des domaines où la [[resolutions/18-3#title|Vision de la stratégie CITES pour 2021-2030]] et le CMB de Kunming à Montréal et son mécanisme de suivi pourraient être alignés ;
- explorer des possibilités conformes à la Vision de la stratégie CITES pour renforcer la coopération, la collaboration et les synergies à tous les niveaux pertinents entre la CITES et le CMB, en tenant compte du Programme de développement durable à l’horizon 2030 et de ses Objectifs de développement durable ; et
- faire des recommandations à la 20e session de la Conférence des Parties.`,
        en: `The Standing Committee will endeavour, among other things, to:

- reflect on areas where the [[resolutions/18-3#title|CITES Strategic Vision: 2021-2030]] and the Kunming-Montreal GBF with its monitoring framework could be aligned;
- explore possibilities, in keeping with the CITES Strategic Vision, to strengthen cooperation, collaboration and synergies between CITES and the GBF at all relevant levels, taking into account the 2030 Agenda for Sustainable Development and its Sustainable Development Goals; and
- make recommendations to the 20th meeting of the Conference of the Parties.`,
      },
    },
    {
      type: 'theme',
      theme: 'biodiversity',
      heading: {
        fr: 'Coopération en matière de biodiversité – Groupe de liaison sur la biodiversité et autres MEA',
        en: 'Cooperation on biodiversity – Biodiversity Liaison Group and other MEAs',
      },
    },
    {
      type: 'members',
      partner: 'blg',
      heading: {
        fr: 'Membres du Groupe de liaison sur la biodiversité',
        en: 'Members of the Biodiversity Liaison Group',
      },
    },
    {
      type: 'theme',
      theme: 'enforcement',
      heading: {
        fr: 'Coopération en matière de lutte contre la fraude – Consortium international de lutte contre la criminalité liée aux espèces sauvages (ICCWC)',
        en: 'Cooperation on enforcement – International Consortium on Combating Wildlife Crime (ICCWC)',
      },
    },
    {
      type: 'members',
      partner: 'iccwc',
      heading: { fr: 'Membres de l’ICCWC', en: 'Members of ICCWC' },
    },
    {
      type: 'theme',
      theme: 'environment',
      heading: {
        fr: 'Coopération en matière d’environnement – Groupe de gestion de l’environnement des Nations Unies',
        en: 'Cooperation on the environment – United Nations Environment Management Group',
      },
    },
    { type: 'theme', theme: 'technical' },
    {
      type: 'prose',
      text: { fr: '## Autres résolutions et décisions', en: '## Other resolutions and decisions' },
    },
    {
      type: 'registerExtract',
      heading: { fr: 'Résolutions', en: 'Resolutions' },
      resolutions: ['18-5', '18-4', '16-5', '14-4', '13-3', '13-2', '12-4', '11-4', '10-4'],
    },
    {
      type: 'registerExtract',
      heading: { fr: 'Décisions', en: 'Decisions' },
      decisionGroups: ['18-49-18-51', '18-52-18-54', '18-55', '18-56-18-61'],
    },
  ],
  verification: {
    state: 'unverified',
    source: {
      fr: '« Coopération et partenariats », page du Secrétariat, texte de 2024 : https://cites.org/fra/disc/coop.php ; clôture de la CoP20 : https://www.environewsnigeria.com/cites-cop20-concludes-with-roadmap-to-enhance-wildlife-trade-regulation-strengthen-conventions-implementation',
      en: '“Coopération et partenariats”, the Secretariat’s page, 2024 text: https://cites.org/fra/disc/coop.php; close of CoP20: https://www.environewsnigeria.com/cites-cop20-concludes-with-roadmap-to-enhance-wildlife-trade-regulation-strengthen-conventions-implementation',
    },
  },
  notes: `Texte français : celui de la page source, fautes de frappe corrigées. Rien d’autre n’a été changé : les points qui suivent sont à trancher. F = fait, O = périmé, L = lien perdu, T = terme. Les lignes sont celles de la page source. Texte anglais : de notre rédaction.

Dans les blocs propres à cette page :
O, l. 20 à 24 : « Le Comité permanent s’appliquera… à la 20e session » : la CoP20 s’est close le 5 décembre 2025. Mettre au passé ou retirer ; l’encadré le signale en attendant.
O, l. 18 : « pour l’après-2020 », deux fois, pour un cadre adopté en décembre 2022 et nommé une ligne plus haut. Proposition : CMB.
O, l. 69 à 72 : la liste des décisions 18.49 à 18.61 est celle de la CoP18 ; 19.22 et 19.23 reprennent le sujet de 18.49 à 18.51 depuis la CoP19.
F, l. 71 : « Grand dauphin de la mer Noire » est plus court que le titre officiel anglais ; le partenaire, ACCOBAMS, n’est pas nommé.
L, l. 54 : « Autres résolutions et décisions » : autres qu’une liste qui manque en français. La page anglaise la donne : Conf. 18.3, Conf. 16.4, décisions 19.20, 19.21, 17.55 et 17.56 (Rev. CoP19). Ces fiches existent ici ; la liste est à ajouter.
L, l. 18 : « Les Parties ont aussi convenu d’encourager leurs organes de gestion… » paraphrase sans la citer une des décisions 18.23 à 18.26.
T, l. 7 : « Objectif 5 » rend « Goal 5 » ; une ancienne page disait « But 3 », et « objectif » désigne aussi le niveau inférieur (5.1, 5.2…).
T, l. 18 et 30 : CDB et CBD pour un même organe ; CDB en français.
T, l. 9 et 26 : deux noms pour le Groupe de liaison. L’intertitre garde celui de la l. 26, qui est aussi celui de la résolution Conf. 16.4.
T, l. 11, 38 et 40 : EMG est un sigle anglais. « Groupe de gestion de l’environnement » est la forme de la page source et de la résolution Conf. 16.4 et de la fiche du partenaire.
T, l. 26 et 42 : MEA est un sigle anglais ; AME en français.
T, l. 67 : intertitre anglais « Decisions » ; imprimé « Décisions ».
T, passim : « Secrétariat de la CITES » et « Secrétariat CITES ».
L. 14 et 46 : « relations officialisées » avec tous, puis « relations de travail » : le registre dit quand aucun accord n’est consigné.
L. 57 à 65 : ordre de la page source gardé (session décroissante, puis numéro décroissant) ; cites.org range les numéros en ordre croissant.

Dans les volets, que cette page reprend (détail dans les thèmes et les partenaires) :
F, l. 30 : le GIEC n’est ni une convention ni un membre du Groupe de liaison ; il faut lire CIPV.
F, l. 30 : « CPM » n’est pas un sigle en usage pour la Convention du patrimoine mondial.
F, l. 36 : le Secrétariat fait partie de l’ICCWC ; le texte est une lettre d’entente entre cinq organismes, du 23 novembre 2010.
F, l. 50 : « des Nations Unies » manque au nom de la FAO.
F, l. 52 : « de l’Alimentation » manque au nom du DEFRA.
F, l. 52 : le « Groupe de travail sur le commerce illicite des espèces sauvages » ne peut être identifié.
L, l. 32 et 36 : « (voir le mémorandum ici) », « cliquer ici » : liens perdus, textes de lien vides de sens.
L, l. 42 : « Voir www.informea.org » : adresse nue, sans point final.
T, l. 30 : TIRPGAA ; le sigle actuel est TIRPAA.
T, l. 32 et 58 : l’IPBES nommée de deux façons.
T, l. 32, 48, 50 et 51 : IUCN, ASYCUDA, SPREP, WOAH sont des sigles anglais.
T, l. 50 : le nom français du SPREP n’est pas celui que l’organisation se donne.
T, l. 52 : « Lusaka Agreement Task Force » et « Fish and Wildlife Service » non traduits ni marqués.`,
}

const about: PageContent = {
  key: 'about',
  title: { fr: 'À propos de ce portail', en: 'About this portal' },
  slug: { fr: 'a-propos', en: 'about' },
  description: {
    fr: 'Comment ce portail est fait, ce que veulent dire ses mentions, d’où viennent les faits et comment signaler une erreur.',
    en: 'How this portal is made, what its marks mean, where the facts come from and how to report an error.',
  },
  blocks: [
    {
      type: 'prose',
      text: {
        fr: `Ce portail rassemble ce qui concerne la coopération de la CITES avec d’autres conventions, organisations et programmes : qui sont ses partenaires, quels accords ils ont conclus avec le Secrétariat, quelles résolutions et quelles décisions fondent cette coopération.

## Des fiches plutôt que des pages

Chaque fait est consigné une seule fois, dans une fiche : le nom d’un partenaire, la date d’un accord, le destinataire d’une décision. Les pages et les registres montrent ces fiches. Quand un partenaire change de nom, son nom change partout.

Une fiche porte des événements datés plutôt qu’une simple mention « en vigueur ». C’est d’eux que le portail déduit le statut d’un texte à une date donnée.

## Ce que veulent dire les mentions

- « Non vérifié » : personne n’a encore comparé la fiche aux textes officiels. Les noms et les titres sont ceux des sources ; les dates et les statuts se lisent avec prudence.
- « Suivi jusqu’à la CoP19 » : le sort du texte a été suivi jusqu’à la dix-neuvième session de la Conférence des Parties. Ce qui a pu changer depuis n’est pas consigné : le statut affiché est le dernier connu.
- « État non connu » : aucune source consultée ne dit si le texte est encore en vigueur. Cela ne veut pas dire qu’il ne l’est plus.
- « A pris fin à une date non connue » : une source dit que le texte n’est plus en vigueur, aucune ne dit depuis quand.
- « Titre non officiel » : le titre est une traduction de la rédaction ou un titre d’usage ; le titre officiel n’a pas été relevé dans cette langue. Sans cette mention, le titre a été relevé dans un texte officiel ou sur une page du Secrétariat.

Pour le texte même des résolutions et des décisions, les fiches renvoient à la publication officielle. Elle seule fait foi.

## Deux langues, publiées chacune pour elle-même

Le français et l’anglais sont rédigés, relus et publiés séparément. Une fiche peut donc paraître dans une langue avant l’autre. Dans ce cas, le portail le dit et montre le texte dans la langue où il existe.

## D’où viennent les faits

Le premier contenu est celui de la page « [Coopération et partenariats](https://cites.org/fra/disc/coop.php) » du Secrétariat, dans son texte de 2024. Il a été complété par des textes officiels et par d’autres sources publiques, lus dans des copies conservées : l’état actuel de ces sites peut en différer. Chaque fiche indique ses sources. Ce qui diffère du texte de 2024 est énuméré : [[pages/corrections|Corrections apportées au texte de 2024]].

La vingtième session de la Conférence des Parties s’est close le 5 décembre 2025. Ses résultats n’ont pas encore été reportés dans les fiches.

## Signaler une erreur

Un nom, une date ou un statut vous paraît faux ? Signalez-le par le contact de ce site, donné au bas de chaque page. Indiquez l’adresse de la page et, si vous l’avez, la source de l’information exacte.`,
        en: `This portal brings together what concerns the cooperation of CITES with other conventions, organizations and programmes: who its partners are, which agreements they have concluded with the Secretariat, and which resolutions and decisions are the basis of this cooperation.

## Records rather than pages

Each fact is recorded once, in a record: the name of a partner, the date of an agreement, the addressee of a decision. Pages and registers show these records. When a partner changes its name, the name changes everywhere.

A record carries dated events rather than a bare mark “in effect”. From these the portal derives the status of a text at a given date.

## What the marks mean

- “Unverified”: nobody has yet compared the record with the official texts. Names and titles are those of the sources; dates and statuses should be read with care.
- “Followed up to CoP19”: what became of the text was followed up to the nineteenth meeting of the Conference of the Parties. What may have changed since is not recorded: the status shown is the last one known.
- “Status not known”: no source consulted says whether the text is still in effect. It does not mean that it no longer is.
- “Ended on a date not known”: a source says that the text is no longer in effect, and none says since when.
- “Unofficial title”: the title is a translation by the editors or a title in use; the official title has not been recorded in this language. Without this mark, the title was taken from an official text or from a page of the Secretariat.

For the text of resolutions and decisions itself, the records refer to the official publication. It alone is authoritative.

## Two languages, each published by itself

French and English are written, reviewed and published separately. A record may therefore appear in one language before the other. In that case the portal says so and shows the text in the language in which it exists.

## Where the facts come from

The first content is that of the Secretariat’s page “[Coopération et partenariats](https://cites.org/fra/disc/coop.php)”, in its 2024 text. It was completed from official texts and other public sources, read in stored copies: the present state of those sites may differ. Each record names its sources. What differs from the 2024 text is listed: [[pages/corrections|Corrections made to the 2024 text]].

The twentieth meeting of the Conference of the Parties closed on 5 December 2025. Its outcome has not yet been entered in the records.

## Reporting an error

Does a name, a date or a status look wrong to you? Report it through the contact of this site, given at the foot of every page. Please give the address of the page and, if you have it, the source of the correct information.`,
      },
    },
  ],
  verification: { state: 'unverified' },
  notes:
    'Rédigée pour le portail, sans texte source. À relire quand les mentions affichées ou le contact changent, et quand les résultats de la CoP20 sont reportés.',
}

const corrections: PageContent = {
  key: 'corrections',
  title: { fr: 'Corrections apportées au texte de 2024', en: 'Corrections made to the 2024 text' },
  slug: { fr: 'corrections', en: 'corrections' },
  description: {
    fr: 'Ce que ce portail imprime autrement que la page « Coopération et partenariats » de 2024, et ce qu’il laisse tel quel.',
    en: 'What this portal prints differently from the 2024 page “Coopération et partenariats”, and what it leaves as it is.',
  },
  blocks: [
    {
      type: 'prose',
      text: {
        fr: `Le premier contenu reprend la page « [Coopération et partenariats](https://cites.org/fra/disc/coop.php) » du Secrétariat, dans son texte français de 2024. Voici ce qui en diffère. Les noms retenus n’ont pas encore été vérifiés par le Secrétariat.

## Une erreur de fait

- Parmi les huit conventions du [[partners/blg#name|Groupe de liaison des conventions relatives à la biodiversité]], le texte imprimait le nom d’un groupe d’experts sur le climat, qui n’est pas une convention. Le portail nomme à sa place la [[partners/ippc#full|Convention internationale pour la protection des végétaux (CIPV)]], que le secrétariat de la [[partners/cbd#acronym|CDB]] compte parmi les membres du groupe.

## Des noms et des sigles

Un organisme porte partout le nom de sa fiche :

- [[partners/cbd#acronym|CDB]] au lieu de CBD, [[partners/iucn#acronym|UICN]] au lieu d’IUCN, [[partners/itpgrfa#acronym|TIRPAA]] au lieu de TIRPGAA, [[partners/asycuda#acronym|SYDONIA]] au lieu d’ASYCUDA, [[partners/iccat#acronym|CICTA]] au lieu d’ICCAT, [[partners/sprep#acronym|PROE]] au lieu de SPREP, [[partners/woah#acronym|OMSA]] au lieu de WOAH, [[partners/emg#acronym|GGE]] au lieu d’EMG ;
- la [[partners/whc#usual|Convention du patrimoine mondial]] sans le sigle CPM, que sa fiche n’a pas ;
- « des Nations Unies » dans le nom de la [[partners/fao#acronym|FAO]], « de l’alimentation » dans celui du [[partners/defra#acronym|DEFRA]] ;
- les noms complets de l’[[partners/ipbes#acronym|IPBES]], du [[partners/cpw#acronym|CPW]], de la [[partners/waza#acronym|WAZA]] et du [[partners/sprep#acronym|PROE]] ;
- les noms français de l’[[partners/latf#name|Équipe spéciale de l’Accord de Lusaka]] et du [[partners/usfws#name|Service des pêches et de la faune sauvage des États-Unis]], que le texte donnait en anglais.

## Des liens

- « cliquer ici » et « (voir le mémorandum ici) » : notre copie du texte n’a pas les liens. Le portail écrit à leur place le nom du document, ou sa forme quand rien d’autre n’est connu.
- « (WOAH - signé le 1er mars 2024) » : la date est celle d’un accord, que le portail nomme : [[agreements/woah-mou-2024#typed|mémorandum d’accord]].
- L’adresse de www.informea.org est devenue un lien.

## Des fautes de frappe

Espaces manquantes (« L’ICCWCest », « commerceet »), accords (« actions de coopérations », « nombres d’organismes »), traits d’union (« bien être », « Royaume Uni »), intertitre resté en anglais (« Decisions »), ponctuation.

## Ce qui reste tel quel

- Le « protocole d’accord entre l’ICCWC et le Secrétariat CITES » garde cette phrase. C’est un texte de cinq organismes, dont le Secrétariat ; le lien porte son titre : [[agreements/iccwc-letter-2010|lettre d’entente]].
- Le passage sur ce que fera le Comité permanent d’ici à la vingtième session : cette session s’est close le 5 décembre 2025.
- Les décisions 18.49 à 18.61 : c’est la liste de la dix-huitième session.
- « MEA », sigle anglais des accords multilatéraux sur l’environnement (AME en français), reste dans les phrases où il est imprimé.
- Le « Groupe de travail sur le commerce illicite des espèces sauvages » n’a pas été identifié.
- Les décisions 19.20, 19.21, 17.55 et 17.56, que la page anglaise énumère et que la page française n’avait pas, ont leur fiche au registre.`,
        en: `The first content follows the Secretariat’s page “[Coopération et partenariats](https://cites.org/fra/disc/coop.php)”, in its 2024 text in French. The English text of this portal is a translation of it by the editors. This is what differs from the French. The names chosen have not been verified by the Secretariat yet.

## An error of fact

- Among the eight conventions of the [[partners/blg#name|Liaison Group of Biodiversity-related Conventions]] the text printed the name of a panel of experts on climate, which is not a convention. In its place the portal names the [[partners/ippc#full|International Plant Protection Convention (IPPC)]], which the secretariat of the [[partners/cbd#acronym|CBD]] counts among the members of the group.

## Names and acronyms

A body has the name of its record everywhere:

- in French, [[partners/cbd#acronym|CBD]], [[partners/iucn#acronym|IUCN]], [[partners/itpgrfa#acronym|ITPGRFA]], [[partners/asycuda#acronym|ASYCUDA]], [[partners/iccat#acronym|ICCAT]], [[partners/sprep#acronym|SPREP]], [[partners/woah#acronym|WOAH]] and [[partners/emg#acronym|EMG]] have their French acronyms, which the text did not use;
- the [[partners/whc#usual|World Heritage Convention]] stands without the French acronym CPM, which its record does not have;
- the names of [[partners/fao#acronym|FAO]] (“of the United Nations”) and [[partners/defra#acronym|DEFRA]] (“Food”) are complete;
- so are those of [[partners/ipbes#acronym|IPBES]], [[partners/cpw#acronym|CPW]], [[partners/waza#acronym|WAZA]] and [[partners/sprep#acronym|SPREP]];
- the [[partners/latf#name|Lusaka Agreement Task Force]] and the [[partners/usfws#name|United States Fish and Wildlife Service]], which the French text named in English, have their French names in French.

## Links

- “Click here” and “(see the memorandum here)”: our copy of the text does not have the links. In their place the portal writes the name of the document, or its form where nothing else is known.
- “(WOAH - signed on 1 March 2024)”: the date is that of an agreement, which the portal names: [[agreements/woah-mou-2024#typed|memorandum of understanding]].
- The address of www.informea.org has become a link.

## Typing errors

Missing spaces, agreements, hyphens, a heading that had stayed in English, punctuation.

## What is left as it is

- The “memorandum of understanding between ICCWC and the CITES Secretariat” keeps this phrase. It is a text of five bodies, the Secretariat among them; the link bears its title: [[agreements/iccwc-letter-2010|letter of understanding]].
- The passage on what the Standing Committee will do by the twentieth meeting: that meeting closed on 5 December 2025.
- Decisions 18.49 to 18.61: this is the list of the eighteenth meeting.
- In French, “MEA”, the English acronym of multilateral environmental agreements (AME in French), stays in the sentences in which it is printed.
- The working group on illegal trade in wildlife has not been identified.
- Decisions 19.20, 19.21, 17.55 and 17.56, which the English page lists and the French page did not have, are on record.`,
      },
    },
  ],
  verification: { state: 'unverified' },
  notes:
    'Rédigée pour le portail. À tenir à jour avec les notes de la page d’accueil, des thèmes et des partenaires, d’où elle vient.',
}

const accessibility: PageContent = {
  key: 'accessibility',
  title: { fr: 'Accessibilité', en: 'Accessibility' },
  slug: { fr: 'accessibilite', en: 'accessibility' },
  description: {
    fr: 'Ce que ce portail fait pour être lu par tous, ce qui a été essayé et ce qui ne l’a pas été.',
    en: 'What this portal does so that everybody can read it, what was tested and what was not.',
  },
  blocks: [
    {
      type: 'prose',
      text: {
        fr: `Ce portail vise le niveau AA des Règles pour l’accessibilité des contenus Web (WCAG) 2.2, dans ses deux langues.

## Comment il est fait

- Les pages publiques sont du texte structuré : des titres dans l’ordre, des listes, des tableaux, des repères de navigation et un lien vers le contenu. Elles n’exécutent aucun script.
- Tout se fait au clavier ; l’élément actif se voit. Rien ne clignote ni ne bouge.
- Le texte s’agrandit jusqu’à 400 % et tient dans une largeur de 320 pixels, sans défilement horizontal.
- Les couleurs suivent la préférence claire ou sombre de l’appareil, et le contraste du texte courant atteint 7 pour 1. Aucune information ne tient à la seule couleur.
- Chaque page et chaque passage dans une autre langue indiquent leur langue aux lecteurs d’écran.
- Chaque schéma est accompagné des mêmes données en texte.

## Ce qui a été essayé

Chaque modèle de page est contrôlé dans les deux langues, à chaque modification du portail, par les outils axe et html-validate. Une série d’essais plus longue l’éprouve dans le navigateur Chromium :

- en clair et en sombre, dans une fenêtre de 320 à 1280 pixels, avec un contraste du texte de 7 pour 1 ;
- agrandi à 400 %, puis le texte seul à 200 % ;
- au clavier, du premier lien au dernier, et avec des cibles de 24 pixels ou assez espacées ;
- sans animation, dans les couleurs imposées par le système, sur papier et sans feuille de style ;
- avec des mots plus longs, et de droite à gauche.

Toutes les pages publiques passent alors par le vérificateur HTML Nu du W3C, et chaque modèle par l’outil Lighthouse.

## Ce qui ne l’a pas été

- Aucun essai n’a encore été mené avec des personnes handicapées, ni de bout en bout avec un lecteur d’écran.
- Les documents d’autres organismes vers lesquels le portail renvoie, notamment les PDF, n’ont pas été contrôlés.

## Signaler un obstacle

Quelque chose vous gêne ? Écrivez-nous par le contact donné au bas de chaque page. Indiquez l’adresse de la page, ce que vous vouliez faire et, si possible, votre navigateur et vos aides techniques.`,
        en: `This portal aims at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2, in both of its languages.

## How it is made

- Public pages are structured text: headings in order, lists, tables, landmarks and a link to the content. They run no script.
- Everything can be done with a keyboard, and the element in focus can be seen. Nothing flashes or moves.
- Text can be enlarged to 400% and fits a width of 320 pixels without horizontal scrolling.
- Colours follow the light or dark preference of the device, and the contrast of running text reaches 7 to 1. No information rests on colour alone.
- Each page, and each passage in another language, states its language to screen readers.
- Each diagram comes with the same data as text.

## What was tested

Every page template is checked in both languages, at each change of the portal, by the tools axe and html-validate. A longer series of tests tries it in the Chromium browser:

- in light and in dark, in a window of 320 to 1280 pixels, with a contrast of text of 7 to 1;
- enlarged to 400%, then the text alone to 200%;
- by keyboard, from the first link to the last, and with targets of 24 pixels or far enough apart;
- without motion, in the colours of the system, on paper and without a style sheet;
- with longer words, and from right to left.

All public pages then go through the Nu HTML checker of the W3C, and every template through the tool Lighthouse.

## What was not

- No test has been carried out yet with people with disabilities, nor from end to end with a screen reader.
- Documents of other bodies to which the portal links, PDF files in particular, have not been checked.

## Reporting an obstacle

Is something in your way? Write to us through the contact given at the foot of every page. Please give the address of the page, what you wanted to do and, if possible, your browser and assistive technology.`,
      },
    },
  ],
  verification: { state: 'unverified' },
  notes:
    'Dit ce que les essais automatiques du portail contrôlent réellement. À relire quand un essai change, et à compléter dès qu’un essai avec des lecteurs a eu lieu.',
}

const privacy: PageContent = {
  key: 'privacy',
  title: { fr: 'Confidentialité', en: 'Privacy' },
  slug: { fr: 'confidentialite', en: 'privacy' },
  description: {
    fr: 'Ce que ce portail enregistre de ses lecteurs : rien qui les désigne.',
    en: 'What this portal records of its readers: nothing that identifies them.',
  },
  blocks: [
    {
      type: 'prose',
      text: {
        fr: `Lire ce portail ne laisse pas de trace qui vous désigne.

- Les pages publiques ne déposent aucun témoin de connexion (cookie) et n’exécutent aucun script.
- Elles ne chargent rien depuis un autre site : ni police, ni image, ni mesure d’audience.
- Le journal du portail note l’adresse de la page demandée, l’heure, le résultat et la durée de la réponse. Il ne note ni votre adresse IP, ni votre navigateur, ni la page d’où vous venez.

Un lien vers un autre site vous y conduit sous les règles de ce site.

Les membres de l’équipe qui se connectent pour rédiger reçoivent un témoin de connexion, le temps de leur session. Leur nom reste attaché aux versions des fiches qu’ils modifient.`,
        en: `Reading this portal leaves no trace that identifies you.

- Public pages set no cookie and run no script.
- They load nothing from another site: no font, no picture, no audience measurement.
- The log of the portal records the address of the page asked for, the time, the result and the duration of the answer. It records neither your IP address, nor your browser, nor the page from which you came.

A link to another site leads you there under the rules of that site.

Members of the team who sign in to write receive a cookie for the length of their session. Their name stays attached to the versions of the records that they change.`,
      },
    },
  ],
  verification: { state: 'unverified' },
  notes:
    'Décrit le logiciel du portail. L’hébergeur et les serveurs placés devant lui peuvent tenir leurs propres journaux : à compléter par le Secrétariat à la mise en service.',
}

const legal: PageContent = {
  key: 'legal',
  title: { fr: 'Mentions légales', en: 'Legal notice' },
  slug: { fr: 'mentions-legales', en: 'legal-notice' },
  description: {
    fr: 'Ce qui fait foi, ce que valent les mentions de partenaires, et la réutilisation du contenu.',
    en: 'What is authoritative, what the naming of partners implies, and the reuse of content.',
  },
  blocks: [
    {
      type: 'prose',
      text: {
        fr: `## Ce qui fait foi

Les textes des résolutions et des décisions de la Conférence des Parties sont publiés sur [cites.org](https://cites.org). Ces textes seuls font foi. Les titres, résumés et statuts donnés ici aident à les trouver ; chaque fiche dit si elle a été vérifiée et d’où viennent ses informations.

## Partenaires et appellations

La mention d’une organisation, d’un pays ou d’un territoire, sous quelque nom que ce soit, n’exprime aucune opinion sur son statut juridique, ni aucune approbation de ses activités. Les noms et les sigles appartiennent à ceux qui les portent.

## Réutilisation

Les conditions de réutilisation du contenu de ce portail n’ont pas encore été fixées. D’ici là, citez la page par son adresse et sa date de mise à jour. Les documents vers lesquels le portail renvoie restent soumis aux conditions de leurs éditeurs.`,
        en: `## What is authoritative

The texts of the resolutions and decisions of the Conference of the Parties are published on [cites.org](https://cites.org). Those texts alone are authoritative. The titles, summaries and statuses given here help to find them; each record says whether it has been verified and where its information comes from.

## Partners and designations

The mention of an organization, a country or a territory, under whatever name, expresses no opinion on its legal status and no endorsement of its activities. Names and acronyms belong to those who bear them.

## Reuse

The conditions for reusing the content of this portal have not been set yet. Until then, cite a page by its address and the date of its last update. Documents to which the portal links remain subject to the conditions of their publishers.`,
      },
    },
  ],
  verification: { state: 'unverified' },
  notes:
    'Rédigées pour le portail, sans texte source. Le Secrétariat doit y ajouter l’éditeur, l’hébergeur et la licence des données, et relire la formule sur les appellations.',
}

export const pages: PageContent[] = [text2024, front, corrections, about, accessibility, privacy, legal]
