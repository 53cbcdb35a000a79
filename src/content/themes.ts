import type { ThemeContent } from '#/content/shape'

/** The four strands of cooperation and the five subjects of the fourth, in the order of the source page. */
export const themes: ThemeContent[] = [
  {
    key: 'biodiversity',
    order: 1,
    name: { fr: 'Coopération en matière de biodiversité', en: 'Cooperation on biodiversity' },
    slug: { fr: 'biodiversite', en: 'biodiversity' },
    summary: {
      fr: 'Les secrétariats des conventions relatives à la biodiversité se concertent au sein du Groupe de liaison ; d’autres secrétariats, l’IPBES et l’UICN travaillent avec la CITES.',
      en: 'The secretariats of the biodiversity-related conventions confer in the Liaison Group; other secretariats, IPBES and IUCN work with CITES.',
    },
    introduction: {
      fr: `Le [[partners/blg#full|Groupe de liaison des conventions relatives à la biodiversité (BLG)]] rassemble actuellement les chefs des secrétariats des huit conventions relatives à la biodiversité : la [[partners/cbd#full|Convention sur la diversité biologique (CBD)]], la CITES, la [[partners/cms#usual|Convention sur les espèces migratrices]] ([[partners/cms#acronym|CMS]]) œuvrant avec la CITES dans le cadre d’un programme conjoint, la [[partners/ippc#full|Convention internationale pour la protection des végétaux (CIPV)]], le [[partners/itpgrfa#full|Traité international sur les ressources phytogénétiques pour l’alimentation et l’agriculture (TIRPGAA)]], la [[partners/iwc#full|Commission baleinière internationale (CBI)]], la [[partners/ramsar#usual|Convention de Ramsar]] relative aux zones humides et la [[partners/whc#usual|Convention du patrimoine mondial]]. Les objectifs du groupe sont l’exploration des possibilités de collaboration en matière de coordination, et l’échange d’informations dans le cadre d’un Modus Operandi.

Outre le [[partners/blg#acronym|BLG]], le Secrétariat de la CITES collabore également avec le Secrétariat de la [[partners/basel#usual|Convention de Bâle]] et le [[partners/ozone#usual|Secrétariat de l’ozone]] (voir le [[agreements/basel-ozone-memorandum|mémorandum]]), la [[partners/ipbes#full|Plate-forme intergouvernementale sur la biodiversité et les services écosystémiques (IPBES)]] et l’[[partners/iucn#full|Union internationale pour la conservation de la nature (IUCN)]].`,
      en: `The [[partners/blg#full|Liaison Group of Biodiversity-related Conventions (BLG)]] currently brings together the heads of the secretariats of the eight biodiversity-related conventions: the [[partners/cbd#full|Convention on Biological Diversity (CBD)]], CITES, the [[partners/cms#usual|Convention on Migratory Species]] ([[partners/cms#acronym|CMS]]), which works with CITES under a joint programme, the [[partners/ippc#full|International Plant Protection Convention (IPPC)]], the [[partners/itpgrfa#full|International Treaty on Plant Genetic Resources for Food and Agriculture (ITPGRFA)]], the [[partners/iwc#full|International Whaling Commission (IWC)]], the [[partners/ramsar#usual|Ramsar Convention]] on wetlands, and the [[partners/whc#usual|World Heritage Convention]]. The aims of the group are to explore opportunities for working together on coordination, and to exchange information under a Modus Operandi.

Beyond the [[partners/blg#acronym|BLG]], the CITES Secretariat also works with the Secretariat of the [[partners/basel#usual|Basel Convention]] and the [[partners/ozone#usual|Ozone Secretariat]] (see the [[agreements/basel-ozone-memorandum|memorandum]]), the [[partners/ipbes#full|Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services (IPBES)]] and the [[partners/iucn#full|International Union for Conservation of Nature (IUCN)]].`,
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), lignes 9 et 26 à 32 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), lines 9 and 26 to 32; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: `Ligne 30 (erreur de fait) : la page imprime le GIEC parmi les huit conventions ; le huitième membre est la CIPV selon https://www.cbd.int/blg. La référence du texte mène à la CIPV ; l’appartenance reste à confirmer.
Ligne 30 (erreur de fait) : « CPM » n’est pas un acronyme en usage pour la Convention du patrimoine mondial ; retiré du texte.
Ligne 32 (lien perdu) : « voir le mémorandum ici » sans lien ; on ne sait s’il s’agit de Bâle, de l’ozone ou des deux. L’accord correspondant est un brouillon.
Lignes 18 et 30 (terminologie) : CDB et CBD pour la même convention ; CDB en français.
Ligne 32 (terminologie) : IUCN est l’acronyme anglais ; UICN en français. Ligne 26 : MEA est l’abréviation anglaise ; AME en français.
Ligne 30 (terminologie) : TIRPGAA ; l’acronyme français actuel est TIRPAA.
Lignes 9 et 26 (terminologie) : le BLG porte deux noms sur la même page.
Lignes 32 et 58 (terminologie) : l’IPBES porte deux noms, avec « Plate-forme » et « plateforme ».
Passim (terminologie) : « Secrétariat de la CITES » et « Secrétariat CITES » ; une seule forme à choisir.
Ligne 30 : « programme conjoint » avec la CMS n’est pas identifié ; voir l’accord cms-jwp-2015-2020.
La version anglaise de l’introduction est de notre rédaction.`,
  },
  {
    key: 'enforcement',
    order: 2,
    name: { fr: 'Coopération en matière de lutte contre la fraude', en: 'Cooperation on enforcement' },
    slug: { fr: 'lutte-contre-la-fraude', en: 'enforcement' },
    summary: {
      fr: 'Cinq organisations, dont le Secrétariat, appuient ensemble ceux qui luttent contre la criminalité liée aux espèces sauvages, au sein de l’ICCWC.',
      en: 'Five organizations, the Secretariat among them, jointly support those who fight wildlife crime, in ICCWC.',
    },
    introduction: {
      fr: `L’[[partners/iccwc#acronym|ICCWC]] est une action menée en collaboration par le Secrétariat CITES, [[partners/interpol#acronym|INTERPOL]], l’[[partners/unodc#full|Office des Nations Unies contre la drogue et le crime (ONUDC)]], la [[partners/world-bank#name|Banque mondiale]] et l’[[partners/wco#full|Organisation mondiale des douanes (OMD)]], qui œuvrent à fournir un appui coordonné aux agences nationales de lutte contre la fraude en matière d’espèces sauvages et aux réseaux régionaux et subrégionaux qui, jour après jour, agissent pour défendre les ressources naturelles. Le Secrétariat de la CITES préside l’alliance. Pour le protocole d’accord entre l’[[partners/iccwc#acronym|ICCWC]] et le Secrétariat CITES, voir : [[agreements/iccwc-letter-2010|Lettre d’entente portant création du Consortium international de lutte contre la criminalité liée aux espèces sauvages]].`,
      en: `[[partners/iccwc#acronym|ICCWC]] is a joint effort by the CITES Secretariat, [[partners/interpol#acronym|INTERPOL]], the [[partners/unodc#full|United Nations Office on Drugs and Crime (UNODC)]], the [[partners/world-bank#name|World Bank]] and the [[partners/wco#full|World Customs Organization (WCO)]], which provide coordinated support to the national agencies that enforce wildlife law and to the regional and subregional networks that, day after day, act in defence of natural resources. The CITES Secretariat chairs the alliance. For the memorandum of understanding between [[partners/iccwc#acronym|ICCWC]] and the CITES Secretariat, see: [[agreements/iccwc-letter-2010|Letter of Understanding establishing the International Consortium on Combating Wildlife Crime]].`,
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), lignes 10 et 34 à 36 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), lines 10 and 34 to 36; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: `Ligne 36 (erreur de fait) : « protocole d’accord entre l’ICCWC et le Secrétariat CITES ». Le Secrétariat est lui-même membre de l’ICCWC et le texte est une lettre d’entente entre cinq organismes, du 23 novembre 2010 (https://cites.org/eng/prog/iccwc/partners.php). La phrase est gardée, le lien porte le titre de la lettre.
Ligne 36 (lien perdu) : « cliquer ici » sans lien ; texte de lien vide de sens hors contexte. Demander le document.
Ligne 36 (terminologie) : « Secrétariat de la CITES » et « Secrétariat CITES ».
La version anglaise de l’introduction est de notre rédaction.`,
  },
  {
    key: 'environment',
    order: 3,
    name: { fr: 'Coopération en matière d’environnement', en: 'Cooperation on the environment' },
    slug: { fr: 'environnement', en: 'environment' },
    summary: {
      fr: 'Le système des Nations Unies se coordonne dans le Groupe de gestion de l’environnement ; une initiative met en commun les connaissances sur les accords multilatéraux sur l’environnement (AME, ou MEA d’après l’anglais).',
      en: 'The United Nations system coordinates in the Environment Management Group; an initiative shares what is known about multilateral environmental agreements (MEAs).',
    },
    introduction: {
      fr: `Le [[partners/emg#full|Groupe de gestion de l’environnement (EMG)]] est un organe de coordination à l’échelle du système des Nations Unies (ONU) agissant en soutien à la mise en œuvre des programmes internationaux en matière d’environnement et d’établissements humains. Il identifie les problèmes appelant à des actions communes et engage les capacités collectives pour leur apporter des solutions cohérentes.

Dans la pratique, le Secrétariat CITES co-préside l’[[partners/mea-ikm#name|Initiative de gestion de l’information et des connaissances sur les MEA]] qui élabore des outils de connaissance et d’information au bénéfice des Parties aux MEA et de l’environnement au sens large. Voir [www.informea.org](https://www.informea.org).`,
      en: `The [[partners/emg#usual|Environment Management Group]] ([[partners/emg#acronym|EMG]]) is a coordination body that spans the United Nations (UN) system and supports the implementation of international programmes on the environment and human settlements. It identifies the problems that call for joint action and draws on collective capacities to find coherent solutions to them.

In practice, the CITES Secretariat co-chairs the [[partners/mea-ikm#name|MEA Information and Knowledge Management Initiative]], which develops knowledge and information tools for the benefit of Parties to MEAs and of the environment at large. See [www.informea.org](https://www.informea.org).`,
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), lignes 11 et 38 à 42 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), lines 11 and 38 to 42; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: `Ligne 38 (terminologie) : EMG est l’acronyme anglais ; GGE en français. Ligne 42 (terminologie) : MEA est l’abréviation anglaise ; AME en français. Le mot est gardé dans la phrase, à trancher par le Secrétariat.
Ligne 42 (lien perdu) : « www.informea.org » sans protocole ni point final ; le lien est rétabli.
Ligne 42 (terminologie) : « Secrétariat CITES » ici, « Secrétariat de la CITES » ailleurs.
La version anglaise de l’introduction est de notre rédaction.`,
  },
  {
    key: 'technical',
    order: 4,
    name: { fr: 'Coopération thématique au niveau technique', en: 'Thematic cooperation at a technical level' },
    slug: { fr: 'cooperation-technique', en: 'technical-cooperation' },
    summary: {
      fr: 'Des relations de travail par domaine : commerce, durabilité, espèces marines, normes de sécurité et de bien-être, commerce illégal.',
      en: 'Working relationships by subject: trade, sustainability, marine species, safety and welfare standards, illegal trade.',
    },
    introduction: {
      fr: 'Le Secrétariat de la CITES entretient des relations de travail avec plusieurs organisations dans des domaines d’intérêt commun, comme par exemple en matière de :',
      en: 'The CITES Secretariat has working relationships with several organizations in areas of common interest, for example on:',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), lignes 12 et 44 à 46 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), lines 12 and 44 to 46; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: `L’introduction se termine par deux-points : les cinq sous-thèmes doivent suivre immédiatement.
Lignes 14 et 46 : la page parle de « relations officialisées » avec les organisations énumérées, puis ici de simples « relations de travail ». Ne pas en conclure à l’existence d’un accord.
La version anglaise de l’introduction est de notre rédaction.`,
  },
  {
    key: 'trade',
    parent: 'technical',
    order: 1,
    name: { fr: 'Commerce', en: 'Trade' },
    slug: { fr: 'commerce', en: 'trade' },
    introduction: {
      fr: 'avec le [[partners/itc#full|Centre du commerce international (ITC)]], la [[partners/unctad#full|Conférence des Nations Unies sur le commerce et le développement (CNUCED)]], sur [[partners/biotrade#usual|BioTrade]] et [[partners/asycuda#acronym|ASYCUDA]], ainsi qu’avec le projet « [[partners/green-customs#usual|Douanes vertes]] ».',
      en: 'with the [[partners/itc#full|International Trade Centre (ITC)]], the [[partners/unctad#full|United Nations Conference on Trade and Development (UNCTAD)]], on [[partners/biotrade#usual|BioTrade]] and [[partners/asycuda#acronym|ASYCUDA]], and with the “[[partners/green-customs#usual|Green Customs]]” project.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 48 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 48; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: `Ligne 48 (terminologie) : ASYCUDA est l’acronyme anglais ; SYDONIA en français.
« projet “Douanes vertes” » : l’initiative s’appelle Initiative Douanes vertes (nom français de notoriété, à confirmer).`,
  },
  {
    key: 'sustainability',
    parent: 'technical',
    order: 2,
    name: { fr: 'Durabilité', en: 'Sustainability' },
    slug: { fr: 'durabilite', en: 'sustainability' },
    introduction: {
      fr: 'avec le [[partners/cpw#full|Partenariat collaboratif sur la gestion durable des espèces sauvages (CPW)]].',
      en: 'with the [[partners/cpw#full|Collaborative Partnership on Sustainable Wildlife Management (CPW)]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 49 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 49; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: 'Le nom français du CPW imprimé sur la page diffère du nom retenu ; voir la fiche du partenaire.',
  },
  {
    key: 'marine',
    parent: 'technical',
    order: 3,
    name: { fr: 'Espèces marines', en: 'Marine species' },
    slug: { fr: 'especes-marines', en: 'marine-species' },
    introduction: {
      fr: 'avec l’[[partners/fao#full|Organisation pour l’alimentation et l’agriculture (FAO)]], la [[partners/iccat#full|Commission internationale pour la conservation des thonidés de l’Atlantique (ICCAT)]] et le [[partners/sprep#full|Secrétariat pour le programme régional environnemental du Pacifique (SPREP)]].',
      en: 'with the [[partners/fao#full|Food and Agriculture Organization of the United Nations (FAO)]], the [[partners/iccat#full|International Commission for the Conservation of Atlantic Tunas (ICCAT)]] and the [[partners/sprep#full|Secretariat of the Pacific Regional Environment Programme (SPREP)]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 50 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 50; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: `Ligne 50 (erreur de fait) : « des Nations Unies » manque dans le nom de la FAO.
Ligne 50 (terminologie) : SPREP est l’acronyme anglais ; PROE en français. Le nom français imprimé diffère de celui que l’organisation se donne : Secrétariat du Programme régional océanien de l’environnement.
Ligne 50 (terminologie) : ICCAT imprimé ; l’acronyme français est CICTA.`,
  },
  {
    key: 'welfare',
    parent: 'technical',
    order: 4,
    name: { fr: 'Normes de sécurité et de bien-être', en: 'Safety and welfare standards' },
    slug: { fr: 'securite-et-bien-etre', en: 'safety-and-welfare' },
    introduction: {
      fr: 'avec l’[[partners/woah#name|Organisation mondiale de la santé animale]] ([[partners/woah#acronym|OMSA]] ; [[agreements/woah-mou-2024#typed|mémorandum d’accord]] signé le 1er mars 2024), l’[[partners/iata#full|Association internationale du transport aérien (IATA)]] et l’[[partners/waza#full|Association mondiale des zoos et aquariums (WAZA)]].',
      en: 'with the [[partners/woah#name|World Organisation for Animal Health]] ([[partners/woah#acronym|WOAH]]; [[agreements/woah-mou-2024#typed|memorandum of understanding]] signed on 1 March 2024), the [[partners/iata#full|International Air Transport Association (IATA)]] and the [[partners/waza#full|World Association of Zoos and Aquariums (WAZA)]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 51 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 51; https://cites.org/fra/disc/coop.php',
      },
    },
    notes:
      'Ligne 51 (terminologie) : WOAH est l’acronyme anglais ; OMSA en français. La parenthèse « (WOAH - signé le 1er mars 2024) » est devenue une référence à l’accord.',
  },
  {
    key: 'illegal-trade',
    parent: 'technical',
    order: 5,
    name: { fr: 'Commerce illégal des espèces sauvages', en: 'Illegal wildlife trade' },
    slug: { fr: 'commerce-illegal', en: 'illegal-wildlife-trade' },
    introduction: {
      fr: 'avec [[partners/interpol#acronym|INTERPOL]], l’[[partners/wco#name|Organisation mondiale des douanes]], l’[[partners/latf#name|Équipe spéciale de l’Accord de Lusaka]], le [[partners/iwt-task-force|Groupe de travail sur le commerce illicite des espèces sauvages]], le [[partners/defra#usual|ministère de l’Environnement, de l’Alimentation et des Affaires rurales du Royaume-Uni]] ([[partners/defra#acronym|DEFRA]]) et le [[partners/usfws#name|Service des pêches et de la faune sauvage des États-Unis d’Amérique]].',
      en: 'with [[partners/interpol#acronym|INTERPOL]], the [[partners/wco#name|World Customs Organization]], the [[partners/latf#name|Lusaka Agreement Task Force]], a [[partners/iwt-task-force|working group on illegal trade in wildlife]], the [[partners/defra#full|United Kingdom Department for Environment, Food and Rural Affairs (DEFRA)]] and the [[partners/usfws#name|United States Fish and Wildlife Service]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 52 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 52; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: `Ligne 52 (erreur de fait) : « Groupe de travail sur le commerce illicite des espèces sauvages » ne peut être identifié ; fiche non publiée, à demander au Secrétariat.
Ligne 52 (erreur de fait) : « de l’alimentation » manque dans le nom du DEFRA.
Ligne 52 (terminologie) : « Lusaka Agreement Task Force » et « Fish and Wildlife Service » sont imprimés en anglais, sans marque de langue ; les références donnent les noms français.`,
  },
]
