import type { PartnerContent } from '#/content/shape'

/**
 * The bodies that the source page names, in its order, then those that a decision, an agreement or a correction needs.
 */
export const partners: PartnerContent[] = [
  {
    key: 'blg',
    kind: 'coordinationMechanism',
    name: {
      fr: 'Groupe de liaison des conventions relatives à la biodiversité',
      en: 'Liaison Group of Biodiversity-related Conventions',
    },
    usualName: { fr: 'Groupe de liaison sur la biodiversité', en: 'Biodiversity Liaison Group' },
    acronym: { fr: 'BLG', en: 'BLG' },
    slug: { fr: 'blg', en: 'blg' },
    aliases: [
      { text: 'Grupo de Enlace de los Convenios Relacionados con la Diversidad Biológica', lang: 'es', kind: 'other' },
    ],
    themes: ['biodiversity'],
    website: 'https://www.cbd.int/blg',
    summary: {
      fr: 'Groupe qui rassemble les chefs des secrétariats des huit conventions relatives à la biodiversité. La CITES est l’une d’elles, sans fiche dans ce registre, qui est le sien. Il explore les possibilités de collaboration en matière de coordination et échange des informations, dans le cadre d’un texte signé en 2011 : [[agreements/blg-modus-operandi-2011|Modus operandi]].',
      en: 'Group that brings together the heads of the secretariats of the eight biodiversity-related conventions. CITES is one of them, without a record in this register, which is its own. It explores opportunities for working together on coordination and exchanges information, under a text signed in 2011: [[agreements/blg-modus-operandi-2011|Modus Operandi]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), lignes 9, 26 et 30 ; https://cites.org/fra/disc/coop.php ; page du Groupe de liaison (BLG) sur le site de la CDB, https://www.cbd.int/blg ; IISD, 2011, http://nr.iisd.org/news/biodiversity-conventions-liaison-group-adopts-modus-operandi/ ; version espagnole, https://cites.org/esp/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), lines 9, 26 and 30; https://cites.org/fra/disc/coop.php; Liaison Group (BLG) page on the CBD website, https://www.cbd.int/blg; IISD, 2011, http://nr.iisd.org/news/biodiversity-conventions-liaison-group-adopts-modus-operandi/; Spanish version, https://cites.org/esp/disc/coop.php',
      },
    },
    notes: `Ligne 30 (erreur de fait) : la page imprime le GIEC (en anglais IPCC) parmi les huit conventions. Le GIEC n’est ni une convention ni un membre du BLG ; IPPC (la CIPV) a été lu IPCC. Huitième membre selon https://www.cbd.int/blg : la CIPV, enregistrée comme membre non vérifié.
Lignes 9 et 26 (terminologie) : deux noms sur la même page, « Groupe de liaison des conventions relatives à la biodiversité » et « Groupe de liaison sur la biodiversité et autres MEA » ; le second est gardé comme nom usuel, sans « et autres MEA ».
Membres selon cbd.int : CDB, CMS, CITES, TIRPAA, Ramsar, Convention du patrimoine mondial, CIPV, CBI. La CITES n’a pas de fiche : elle est l’auteur de ce registre.
Être membre du groupe et avoir signé son modus operandi sont deux choses : six secrétariats ont signé en 2011.
Certitude : noms anglais et espagnol et site, vus ; nom français corrigé, de notoriété, à confirmer ; acronyme imprimé sur la page.`,
  },
  {
    key: 'cbd',
    kind: 'convention',
    name: { fr: 'Convention sur la diversité biologique', en: 'Convention on Biological Diversity' },
    acronym: { fr: 'CDB', en: 'CBD' },
    slug: { fr: 'cdb', en: 'cbd' },
    aliases: [
      { text: 'CBD', lang: 'en', kind: 'acronym' },
      { text: 'Convenio sobre la Diversidad Biológica', lang: 'es', kind: 'other' },
    ],
    relations: [
      {
        type: 'memberOf',
        partner: 'blg',
        verified: true,
        source:
          'Page « Coopération et partenariats » de cites.org (2024), ligne 30 ; https://cites.org/fra/disc/coop.php ; https://www.cbd.int/blg',
      },
    ],
    themes: ['biodiversity'],
    website: 'https://www.cbd.int',
    summary: {
      fr: 'Traité international dont le secrétariat siège avec celui de la CITES au [[partners/blg#full|Groupe de liaison des conventions relatives à la biodiversité (BLG)]]. Les Parties à la CITES ont convenu d’encourager leurs organes de gestion à échanger avec ses points focaux nationaux.',
      en: 'International treaty whose secretariat sits with that of CITES in the [[partners/blg#full|Liaison Group of Biodiversity-related Conventions (BLG)]]. The Parties to CITES have agreed to encourage their Management Authorities to engage with its national focal points.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), lignes 18, 30, 59 et 65 ; https://cites.org/fra/disc/coop.php ; page du Groupe de liaison (BLG) sur le site de la CDB, https://www.cbd.int/blg ; version espagnole, https://cites.org/esp/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), lines 18, 30, 59 and 65; https://cites.org/fra/disc/coop.php; Liaison Group (BLG) page on the CBD website, https://www.cbd.int/blg; Spanish version, https://cites.org/esp/disc/coop.php',
      },
    },
    notes: `Lignes 18 et 30 (terminologie) : CDB et CBD pour le même organisme ; CDB est l’acronyme français.
Ligne 18 (lien perdu) : « Les Parties ont aussi convenu d’encourager leurs organes de gestion … » paraphrase l’une des décisions 18.23 à 18.26 sans la citer (https://cites.org/eng/taxonomy/term/42023).
Ligne 18 (périmé) : « l’après-2020 », deux fois, pour un cadre adopté en décembre 2022 et nommé une ligne plus haut ; dire CMB.
Lignes 59 et 69 (périmé) : les décisions 18.49 à 18.51 sur la Stratégie mondiale pour la conservation des plantes sont de la CoP18 ; les décisions 19.22 et 19.23 leur succèdent sur le même sujet (https://cites.org/eng/dec/index.php/44416).
Certitude : noms anglais et espagnol et site, vus ; nom français de notoriété, conforme à la page ; appartenance au BLG imprimée sur la page et vue sur cbd.int.`,
  },
  {
    key: 'cms',
    kind: 'convention',
    name: {
      fr: 'Convention sur la conservation des espèces migratrices appartenant à la faune sauvage',
      en: 'Convention on the Conservation of Migratory Species of Wild Animals',
    },
    usualName: { fr: 'Convention sur les espèces migratrices', en: 'Convention on Migratory Species' },
    acronym: { fr: 'CMS', en: 'CMS' },
    slug: { fr: 'cms', en: 'cms' },
    aliases: [
      {
        text: 'Convención sobre la Conservación de las Especies Migratorias de Animales Silvestres',
        lang: 'es',
        kind: 'other',
      },
    ],
    relations: [
      {
        type: 'memberOf',
        partner: 'blg',
        verified: true,
        source:
          'Page « Coopération et partenariats » de cites.org (2024), ligne 30 ; https://cites.org/fra/disc/coop.php ; https://www.cbd.int/blg',
      },
    ],
    themes: ['biodiversity'],
    website: 'https://www.cms.int',
    summary: {
      fr: 'Traité international dont le secrétariat siège avec celui de la CITES au [[partners/blg#full|Groupe de liaison des conventions relatives à la biodiversité (BLG)]]. Il œuvre avec la CITES dans le cadre d’un programme conjoint.',
      en: 'International treaty whose secretariat sits with that of CITES in the [[partners/blg#full|Liaison Group of Biodiversity-related Conventions (BLG)]]. It works with CITES under a joint programme.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), lignes 30, 61 et 72 ; https://cites.org/fra/disc/coop.php ; page du Groupe de liaison (BLG) sur le site de la CDB, https://www.cbd.int/blg ; résolution Conf. 13.3, https://www.cites.org/eng/res/13/13-03.php ; résolution Conf. 16.4 en espagnol, http://www.cites.org/esp/res/16/16-04.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), lines 30, 61 and 72; https://cites.org/fra/disc/coop.php; Liaison Group (BLG) page on the CBD website, https://www.cbd.int/blg; Resolution Conf. 13.3, https://www.cites.org/eng/res/13/13-03.php; Resolution Conf. 16.4 in Spanish, http://www.cites.org/esp/res/16/16-04.php',
      },
    },
    notes: `Ligne 30 : « programme conjoint » n’est pas identifié ; voir l’accord cms-jwp-2015-2020, dont la fin (2020) et une suite éventuelle sont à confirmer.
Lignes 69 à 72 (périmé) : les décisions 18.56 à 18.61 (carnivores d’Afrique) sont de la CoP18 ; leur sort depuis n’est pas connu ici.
Certitude : nom français imprimé (ligne 61) ; noms anglais et espagnol et site, vus ; appartenance au BLG imprimée sur la page et vue sur cbd.int.`,
  },
  {
    key: 'ipcc',
    kind: 'scientificPanel',
    name: {
      fr: 'Groupe d’experts intergouvernemental sur l’évolution du climat',
      en: 'Intergovernmental Panel on Climate Change',
    },
    acronym: { fr: 'GIEC', en: 'IPCC' },
    slug: { fr: 'giec', en: 'ipcc' },
    themes: [],
    website: 'https://www.ipcc.ch',
    summary: {
      fr: 'Organe intergouvernemental qui évalue l’état des connaissances sur les changements climatiques. Aucune relation avec le Secrétariat de la CITES n’est connue de ce registre.',
      en: 'Intergovernmental body that assesses the state of knowledge on climate change. No relationship with the CITES Secretariat is on record.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 30 ; https://cites.org/fra/disc/coop.php (mention par erreur) ; https://www.cbd.int/blg',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 30; https://cites.org/fra/disc/coop.php (named by mistake); https://www.cbd.int/blg',
      },
    },
    publish: false,
    notes: `Brouillon : aucune relation avec le Secrétariat n’est connue, et la liste publique est celle des organismes avec lesquels la CITES coopère.
Ligne 30 (erreur de fait) : imprimé parmi les huit conventions du BLG. C’est un groupe scientifique, ni une convention ni un membre du BLG ; le membre est la CIPV (IPPC lu IPCC). Voir les fiches blg et ippc.
La fiche existe pour que la mention reste repérable ; elle n’a ni thème ni relation. Ne pas présenter le GIEC comme partenaire sur la foi de la page.
Certitude : noms, acronymes et site de notoriété, à confirmer.`,
  },
  {
    key: 'ippc',
    kind: 'convention',
    name: {
      fr: 'Convention internationale pour la protection des végétaux',
      en: 'International Plant Protection Convention',
    },
    acronym: { fr: 'CIPV', en: 'IPPC' },
    slug: { fr: 'cipv', en: 'ippc' },
    relations: [
      {
        type: 'memberOf',
        partner: 'blg',
        verified: false,
        source:
          'Page du Groupe de liaison (BLG) sur le site de la CDB, https://www.cbd.int/blg ; IISD, 2016, https://sdg.iisd.org/?p=732047',
      },
    ],
    themes: ['biodiversity'],
    website: 'https://www.ippc.int',
    summary: {
      fr: 'Traité international sur la protection des végétaux. Selon le secrétariat de la [[partners/cbd#full|Convention sur la diversité biologique (CDB)]], il est membre, avec la CITES, du [[partners/blg#full|Groupe de liaison des conventions relatives à la biodiversité (BLG)]].',
      en: 'International treaty on plant protection. According to the secretariat of the [[partners/cbd#full|Convention on Biological Diversity (CBD)]], it is a member, with CITES, of the [[partners/blg#full|Liaison Group of Biodiversity-related Conventions (BLG)]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page du Groupe de liaison (BLG) sur le site de la CDB, https://www.cbd.int/blg ; IISD, 2016, https://sdg.iisd.org/?p=732047',
        en: 'Liaison Group (BLG) page on the CBD website, https://www.cbd.int/blg; IISD, 2016, https://sdg.iisd.org/?p=732047',
      },
    },
    notes: `Absent de la page de 2024, qui imprime à sa place le GIEC (ligne 30, erreur de fait). Huitième membre du BLG selon cbd.int ; à confirmer par le Secrétariat avant de tenir l’appartenance pour vérifiée.
Certitude : nom anglais, site et appartenance, vus ; nom et acronyme français de notoriété, à confirmer.`,
  },
  {
    key: 'itpgrfa',
    kind: 'convention',
    name: {
      fr: 'Traité international sur les ressources phytogénétiques pour l’alimentation et l’agriculture',
      en: 'International Treaty on Plant Genetic Resources for Food and Agriculture',
    },
    acronym: { fr: 'TIRPAA', en: 'ITPGRFA' },
    slug: { fr: 'tirpaa', en: 'itpgrfa' },
    aliases: [{ text: 'TIRPGAA', lang: 'fr', kind: 'misprint' }],
    relations: [
      {
        type: 'memberOf',
        partner: 'blg',
        verified: true,
        source:
          'Page « Coopération et partenariats » de cites.org (2024), ligne 30 ; https://cites.org/fra/disc/coop.php ; https://www.cbd.int/blg',
      },
    ],
    themes: ['biodiversity'],
    website: 'https://www.fao.org/plant-treaty',
    summary: {
      fr: 'Traité international dont le secrétariat siège avec celui de la CITES au [[partners/blg#full|Groupe de liaison des conventions relatives à la biodiversité (BLG)]].',
      en: 'International treaty whose secretariat sits with that of CITES in the [[partners/blg#full|Liaison Group of Biodiversity-related Conventions (BLG)]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 30 ; https://cites.org/fra/disc/coop.php ; page du Groupe de liaison (BLG) sur le site de la CDB, https://www.cbd.int/blg',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 30; https://cites.org/fra/disc/coop.php; Liaison Group (BLG) page on the CBD website, https://www.cbd.int/blg',
      },
    },
    notes: `Ligne 30 (terminologie) : TIRPGAA imprimé ; l’acronyme français actuel est TIRPAA (de notoriété). TIRPGAA est gardé pour la recherche.
Certitude : nom français imprimé ; nom anglais vu ; acronyme français et site de notoriété, à confirmer.`,
  },
  {
    key: 'iwc',
    kind: 'commission',
    name: { fr: 'Commission baleinière internationale', en: 'International Whaling Commission' },
    acronym: { fr: 'CBI', en: 'IWC' },
    slug: { fr: 'cbi', en: 'iwc' },
    aliases: [{ text: 'Comisión Ballenera Internacional', lang: 'es', kind: 'other' }],
    relations: [
      {
        type: 'memberOf',
        partner: 'blg',
        verified: true,
        source:
          'Page « Coopération et partenariats » de cites.org (2024), ligne 30 ; https://cites.org/fra/disc/coop.php ; https://www.cbd.int/blg',
      },
    ],
    themes: ['biodiversity'],
    website: 'https://iwc.int',
    summary: {
      fr: 'Commission instituée par la Convention internationale pour la réglementation de la chasse à la baleine de 1946. Son secrétariat siège avec celui de la CITES au [[partners/blg#full|Groupe de liaison des conventions relatives à la biodiversité (BLG)]].',
      en: 'Commission set up by the International Convention for the Regulation of Whaling of 1946. Its secretariat sits with that of CITES in the [[partners/blg#full|Liaison Group of Biodiversity-related Conventions (BLG)]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), lignes 30 et 64 ; https://cites.org/fra/disc/coop.php ; page du Groupe de liaison (BLG) sur le site de la CDB, https://www.cbd.int/blg ; CBI, https://iwc.int/resources/media-resources/news/iwc-hosts-international-biodiversity-group',
        en: 'Page “Coopération et partenariats” of cites.org (2024), lines 30 and 64; https://cites.org/fra/disc/coop.php; Liaison Group (BLG) page on the CBD website, https://www.cbd.int/blg; IWC, https://iwc.int/resources/media-resources/news/iwc-hosts-international-biodiversity-group',
      },
    },
    notes: `C’est une commission instituée par une convention, comptée par le BLG parmi ses membres depuis son invitation en 2016 (date vue une fois, à confirmer).
Certitude : nom et acronyme français imprimés ; noms anglais et espagnol et site, vus.`,
  },
  {
    key: 'ramsar',
    kind: 'convention',
    name: { fr: 'Convention sur les zones humides (Ramsar)', en: 'Convention on Wetlands (Ramsar)' },
    usualName: { fr: 'Convention de Ramsar', en: 'Ramsar Convention' },
    slug: { fr: 'ramsar', en: 'ramsar' },
    aliases: [{ text: 'Convention de Ramsar relative aux zones humides', lang: 'fr', kind: 'other' }],
    relations: [
      {
        type: 'memberOf',
        partner: 'blg',
        verified: true,
        source:
          'Page « Coopération et partenariats » de cites.org (2024), ligne 30 ; https://cites.org/fra/disc/coop.php ; https://www.cbd.int/blg',
      },
    ],
    themes: ['biodiversity'],
    website: 'https://www.ramsar.org',
    summary: {
      fr: 'Traité international sur les zones humides, adopté à Ramsar (Iran) en 1971. Son secrétariat siège avec celui de la CITES au [[partners/blg#full|Groupe de liaison des conventions relatives à la biodiversité (BLG)]].',
      en: 'International treaty on wetlands, adopted in Ramsar (Iran) in 1971. Its secretariat sits with that of CITES in the [[partners/blg#full|Liaison Group of Biodiversity-related Conventions (BLG)]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 30 ; https://cites.org/fra/disc/coop.php ; page du Groupe de liaison (BLG) sur le site de la CDB, https://www.cbd.int/blg',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 30; https://cites.org/fra/disc/coop.php; Liaison Group (BLG) page on the CBD website, https://www.cbd.int/blg',
      },
    },
    notes: `Titre complet : Convention relative aux zones humides d’importance internationale particulièrement comme habitats des oiseaux d’eau. « Convention sur les zones humides » est la forme que la Convention emploie aujourd’hui (de notoriété, à confirmer).
Certitude : nom anglais et site, vus ; nom français de notoriété ; pas d’acronyme.`,
  },
  {
    key: 'whc',
    kind: 'convention',
    name: {
      fr: 'Convention pour la protection du patrimoine mondial, culturel et naturel',
      en: 'Convention concerning the Protection of the World Cultural and Natural Heritage',
    },
    usualName: { fr: 'Convention du patrimoine mondial', en: 'World Heritage Convention' },
    acronym: { en: 'WHC' },
    slug: { fr: 'patrimoine-mondial', en: 'world-heritage' },
    aliases: [{ text: 'CPM', lang: 'fr', kind: 'misprint' }],
    relations: [
      {
        type: 'memberOf',
        partner: 'blg',
        verified: true,
        source:
          'Page « Coopération et partenariats » de cites.org (2024), ligne 30 ; https://cites.org/fra/disc/coop.php ; https://www.cbd.int/blg',
      },
      {
        type: 'hostedBy',
        partner: 'unesco',
        verified: false,
        source:
          'Connaissance générale, sans document : secrétariat assuré par le Centre du patrimoine mondial, https://whc.unesco.org',
      },
    ],
    themes: ['biodiversity'],
    website: 'https://whc.unesco.org',
    summary: {
      fr: 'Traité international adopté en 1972 sous l’égide de l’[[partners/unesco#acronym|UNESCO]]. Son secrétariat siège avec celui de la CITES au [[partners/blg#full|Groupe de liaison des conventions relatives à la biodiversité (BLG)]].',
      en: 'International treaty adopted in 1972 under the auspices of [[partners/unesco#acronym|UNESCO]]. Its secretariat sits with that of CITES in the [[partners/blg#full|Liaison Group of Biodiversity-related Conventions (BLG)]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), lignes 30, 57 et 70 ; https://cites.org/fra/disc/coop.php ; page du Groupe de liaison (BLG) sur le site de la CDB, https://www.cbd.int/blg',
        en: 'Page “Coopération et partenariats” of cites.org (2024), lines 30, 57 and 70; https://cites.org/fra/disc/coop.php; Liaison Group (BLG) page on the CBD website, https://www.cbd.int/blg',
      },
    },
    notes: `Ligne 30 (erreur de fait) : CPM n’est pas un acronyme en usage pour cette convention et se confond avec la Commission des mesures phytosanitaires de la CIPV (de notoriété). Gardé pour la recherche ; pas d’acronyme français.
Ligne 70 (périmé) : les décisions 18.52 à 18.54 sont de la CoP18 ; leur sort depuis n’est pas connu ici.
Certitude : nom anglais et acronyme WHC, vus sur cbd.int ; site vu ; nom français officiel et rôle de l’UNESCO, de notoriété, à confirmer.`,
  },
  {
    key: 'basel',
    kind: 'convention',
    name: {
      fr: 'Convention de Bâle sur le contrôle des mouvements transfrontières de déchets dangereux et de leur élimination',
      en: 'Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and their Disposal',
    },
    usualName: { fr: 'Convention de Bâle', en: 'Basel Convention' },
    slug: { fr: 'convention-de-bale', en: 'basel-convention' },
    aliases: [{ text: 'Secrétariat de la Convention de Bâle', lang: 'fr', kind: 'other' }],
    themes: ['biodiversity'],
    website: 'https://www.basel.int',
    summary: {
      fr: 'Traité international sur les mouvements transfrontières de déchets dangereux. Le Secrétariat de la CITES collabore avec son secrétariat, en dehors du [[partners/blg#full|Groupe de liaison des conventions relatives à la biodiversité (BLG)]]. Le texte de 2024 du Secrétariat mentionne un mémorandum après avoir nommé la Convention de Bâle et le Secrétariat de l’ozone ; ce texte, ses parties et sa date n’ont pas été retrouvés.',
      en: 'International treaty on transboundary movements of hazardous wastes. The CITES Secretariat works with its secretariat, outside the [[partners/blg#full|Liaison Group of Biodiversity-related Conventions (BLG)]]. The Secretariat’s 2024 text mentions a memorandum after naming the Basel Convention and the Ozone Secretariat; that text, its parties and its date have not been found.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 32 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 32; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: `Ligne 32 (lien perdu) : « (voir le mémorandum ici) » suit la mention de la Convention de Bâle et du Secrétariat de l’ozone ; on ne sait lequel l’a signé, ou si ce sont les deux. Voir l’accord basel-ozone-memorandum (brouillon).
La page nomme le secrétariat ; la fiche est celle de la convention.
Certitude : noms officiels et site, de notoriété, à confirmer ; pas d’acronyme.`,
  },
  {
    key: 'ozone',
    kind: 'treatySecretariat',
    name: {
      fr: 'Secrétariat de l’ozone (Convention de Vienne et Protocole de Montréal)',
      en: 'Ozone Secretariat (Vienna Convention and Montreal Protocol)',
    },
    usualName: { fr: 'Secrétariat de l’ozone', en: 'Ozone Secretariat' },
    slug: { fr: 'secretariat-ozone', en: 'ozone-secretariat' },
    themes: ['biodiversity'],
    website: 'https://ozone.unep.org',
    summary: {
      fr: 'Secrétariat de la Convention de Vienne pour la protection de la couche d’ozone et du Protocole de Montréal. Le Secrétariat de la CITES collabore avec lui, en dehors du [[partners/blg#full|Groupe de liaison des conventions relatives à la biodiversité (BLG)]]. Le texte de 2024 du Secrétariat mentionne un mémorandum après avoir nommé la Convention de Bâle et le Secrétariat de l’ozone ; ce texte, ses parties et sa date n’ont pas été retrouvés.',
      en: 'Secretariat of the Vienna Convention for the Protection of the Ozone Layer and of the Montreal Protocol. The CITES Secretariat works with it, outside the [[partners/blg#full|Liaison Group of Biodiversity-related Conventions (BLG)]]. The Secretariat’s 2024 text mentions a memorandum after naming the Basel Convention and the Ozone Secretariat; that text, its parties and its date have not been found.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 32 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 32; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: `Ligne 32 (lien perdu) : « (voir le mémorandum ici) » suit la mention de la Convention de Bâle et du Secrétariat de l’ozone ; on ne sait lequel l’a signé, ou si ce sont les deux. Voir l’accord basel-ozone-memorandum (brouillon).
Imprimé « Secrétariat de l’Ozone », avec majuscule.
Certitude : noms et site de notoriété, à confirmer ; pas d’acronyme.`,
  },
  {
    key: 'ipbes',
    kind: 'platform',
    name: {
      fr: 'Plateforme intergouvernementale scientifique et politique sur la biodiversité et les services écosystémiques',
      en: 'Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services',
    },
    acronym: { fr: 'IPBES', en: 'IPBES' },
    slug: { fr: 'ipbes', en: 'ipbes' },
    aliases: [
      {
        text: 'Plate-forme intergouvernementale sur la biodiversité et les services écosystémiques',
        lang: 'fr',
        kind: 'other',
      },
    ],
    themes: ['biodiversity'],
    website: 'https://www.ipbes.net',
    summary: {
      fr: 'Plateforme intergouvernementale entre science et politique sur la biodiversité. Le Secrétariat de la CITES collabore avec elle, en dehors du [[partners/blg#full|Groupe de liaison des conventions relatives à la biodiversité (BLG)]].',
      en: 'Intergovernmental platform between science and policy on biodiversity. The CITES Secretariat works with it, outside the [[partners/blg#full|Liaison Group of Biodiversity-related Conventions (BLG)]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), lignes 32 et 58 ; https://cites.org/fra/disc/coop.php ; IISD, 2023, http://sdg.iisd.org/commentary/guest-articles/cites-wildlife-and-pandemics-failure-to-grasp-the-nettle/',
        en: 'Page “Coopération et partenariats” of cites.org (2024), lines 32 and 58; https://cites.org/fra/disc/coop.php; IISD, 2023, http://sdg.iisd.org/commentary/guest-articles/cites-wildlife-and-pandemics-failure-to-grasp-the-nettle/',
      },
    },
    notes: `Lignes 32 et 58 (terminologie) : deux noms sur la même page, « Plate-forme … » abrégé et « plateforme intergouvernementale scientifique et politique … » ; la forme de la ligne 58 est retenue.
Certitude : nom français imprimé (ligne 58) ; nom anglais et site, vus.`,
  },
  {
    key: 'iucn',
    kind: 'union',
    name: {
      fr: 'Union internationale pour la conservation de la nature',
      en: 'International Union for Conservation of Nature',
    },
    acronym: { fr: 'UICN', en: 'IUCN' },
    slug: { fr: 'uicn', en: 'iucn' },
    aliases: [{ text: 'IUCN', lang: 'en', kind: 'acronym' }],
    themes: ['biodiversity'],
    website: 'https://www.iucn.org',
    summary: {
      fr: 'Union qui compte parmi ses membres des États, des organismes publics et des organisations de la société civile. Le Secrétariat de la CITES collabore avec elle, en dehors du [[partners/blg#full|Groupe de liaison des conventions relatives à la biodiversité (BLG)]].',
      en: 'Union whose members include States, government agencies and civil society organizations. The CITES Secretariat works with it, outside the [[partners/blg#full|Liaison Group of Biodiversity-related Conventions (BLG)]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 32 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 32; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: `Ligne 32 (terminologie) : IUCN est l’acronyme anglais ; le site français de la CITES écrit UICN (vu, décision 19.211).
Certitude : nom français imprimé ; nom anglais et site, vus.`,
  },
  {
    key: 'iccwc',
    kind: 'consortium',
    name: {
      fr: 'Consortium international de lutte contre la criminalité liée aux espèces sauvages',
      en: 'International Consortium on Combating Wildlife Crime',
    },
    acronym: { fr: 'ICCWC', en: 'ICCWC' },
    slug: { fr: 'iccwc', en: 'iccwc' },
    aliases: [
      { text: 'Consorcio Internacional para Combatir los Delitos contra la Vida Silvestre', lang: 'es', kind: 'other' },
    ],
    themes: ['enforcement'],
    website: 'https://iccwc-wildlifecrime.org',
    summary: {
      fr: 'Action menée en collaboration par le Secrétariat de la CITES, qui préside l’alliance, [[partners/interpol#acronym|INTERPOL]], l’[[partners/unodc#acronym|ONUDC]], la [[partners/world-bank#name|Banque mondiale]] et l’[[partners/wco#acronym|OMD]]. Elle fournit un appui coordonné aux agences nationales et aux réseaux régionaux et subrégionaux de lutte contre la fraude en matière d’espèces sauvages.',
      en: 'Joint effort by the CITES Secretariat, which chairs the alliance, [[partners/interpol#acronym|INTERPOL]], [[partners/unodc#acronym|UNODC]], the [[partners/world-bank#name|World Bank]] and the [[partners/wco#acronym|WCO]]. It provides coordinated support to the national agencies and the regional and subregional networks that enforce wildlife law.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), lignes 10 et 34 à 36 ; https://cites.org/fra/disc/coop.php ; partenaires de l’ICCWC, https://cites.org/eng/prog/iccwc/partners.php ; version espagnole, https://cites.org/esp/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), lines 10 and 34 to 36; https://cites.org/fra/disc/coop.php; ICCWC partners, https://cites.org/eng/prog/iccwc/partners.php; Spanish version, https://cites.org/esp/disc/coop.php',
      },
    },
    notes: `Ligne 36 (erreur de fait) : « protocole d’accord entre l’ICCWC et le Secrétariat CITES ». Le Secrétariat est dans l’ICCWC ; le texte est une lettre d’entente de cinq organismes. Voir l’accord iccwc-letter-2010.
Ligne 36 (lien perdu) : « cliquer ici », sans lien.
La CITES n’a pas de fiche : elle est membre et préside l’alliance (présidence imprimée ligne 36).
Certitude : nom et acronyme français imprimés ; noms anglais et espagnol et site, vus.`,
  },
  {
    key: 'interpol',
    kind: 'igo',
    name: {
      fr: 'Organisation internationale de police criminelle',
      en: 'International Criminal Police Organization',
    },
    acronym: { fr: 'INTERPOL', en: 'INTERPOL' },
    slug: { fr: 'interpol', en: 'interpol' },
    relations: [
      {
        type: 'memberOf',
        partner: 'iccwc',
        verified: true,
        source:
          'Page « Coopération et partenariats » de cites.org (2024), ligne 36 ; https://cites.org/fra/disc/coop.php ; https://cites.org/eng/prog/iccwc/partners.php',
      },
    ],
    themes: ['enforcement', 'illegal-trade'],
    website: 'https://www.interpol.int',
    summary: {
      fr: 'Organisation internationale de coopération policière. Elle œuvre avec le Secrétariat de la CITES au sein de l’[[partners/iccwc#acronym|ICCWC]], et en matière de commerce illégal des espèces sauvages.',
      en: 'International organization for police cooperation. It works with the CITES Secretariat in [[partners/iccwc#acronym|ICCWC]], and on illegal wildlife trade.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), lignes 36 et 52 ; https://cites.org/fra/disc/coop.php ; partenaires de l’ICCWC, https://cites.org/eng/prog/iccwc/partners.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), lines 36 and 52; https://cites.org/fra/disc/coop.php; ICCWC partners, https://cites.org/eng/prog/iccwc/partners.php',
      },
    },
    notes: `Nommé dans deux volets (lignes 36 et 52). Un mémorandum de 1998 n’est connu que de mémoire : voir l’accord interpol-mou-1998 (brouillon).
Certitude : INTERPOL imprimé ; nom anglais vu ; nom français complet et site, de notoriété, à confirmer.`,
  },
  {
    key: 'unodc',
    kind: 'unBody',
    name: {
      fr: 'Office des Nations Unies contre la drogue et le crime',
      en: 'United Nations Office on Drugs and Crime',
    },
    acronym: { fr: 'ONUDC', en: 'UNODC' },
    slug: { fr: 'onudc', en: 'unodc' },
    relations: [
      {
        type: 'memberOf',
        partner: 'iccwc',
        verified: true,
        source:
          'Page « Coopération et partenariats » de cites.org (2024), ligne 36 ; https://cites.org/fra/disc/coop.php ; https://cites.org/eng/prog/iccwc/partners.php',
      },
    ],
    themes: ['enforcement'],
    website: 'https://www.unodc.org',
    summary: {
      fr: 'Office du Secrétariat de l’Organisation des Nations Unies. Il œuvre avec le Secrétariat de la CITES au sein de l’[[partners/iccwc#acronym|ICCWC]].',
      en: 'Office of the United Nations Secretariat. It works with the CITES Secretariat in [[partners/iccwc#acronym|ICCWC]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 36 ; https://cites.org/fra/disc/coop.php ; partenaires de l’ICCWC, https://cites.org/eng/prog/iccwc/partners.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 36; https://cites.org/fra/disc/coop.php; ICCWC partners, https://cites.org/eng/prog/iccwc/partners.php',
      },
    },
    notes: 'Certitude : nom et acronyme français imprimés ; nom anglais vu ; site de notoriété, à confirmer.',
  },
  {
    key: 'world-bank',
    kind: 'igo',
    name: { fr: 'Banque mondiale', en: 'World Bank' },
    slug: { fr: 'banque-mondiale', en: 'world-bank' },
    relations: [
      {
        type: 'memberOf',
        partner: 'iccwc',
        verified: true,
        source:
          'Page « Coopération et partenariats » de cites.org (2024), ligne 36 ; https://cites.org/fra/disc/coop.php ; https://cites.org/eng/prog/iccwc/partners.php',
      },
    ],
    themes: ['enforcement'],
    website: 'https://www.worldbank.org',
    summary: {
      fr: 'Institution financière internationale. Elle œuvre avec le Secrétariat de la CITES au sein de l’[[partners/iccwc#acronym|ICCWC]].',
      en: 'International financial institution. It works with the CITES Secretariat in [[partners/iccwc#acronym|ICCWC]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 36 ; https://cites.org/fra/disc/coop.php ; partenaires de l’ICCWC, https://cites.org/eng/prog/iccwc/partners.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 36; https://cites.org/fra/disc/coop.php; ICCWC partners, https://cites.org/eng/prog/iccwc/partners.php',
      },
    },
    notes: 'Certitude : nom français imprimé ; nom anglais vu ; site de notoriété, à confirmer ; pas d’acronyme.',
  },
  {
    key: 'wco',
    kind: 'igo',
    name: { fr: 'Organisation mondiale des douanes', en: 'World Customs Organization' },
    acronym: { fr: 'OMD', en: 'WCO' },
    slug: { fr: 'omd', en: 'wco' },
    relations: [
      {
        type: 'memberOf',
        partner: 'iccwc',
        verified: true,
        source:
          'Page « Coopération et partenariats » de cites.org (2024), ligne 36 ; https://cites.org/fra/disc/coop.php ; https://cites.org/eng/prog/iccwc/partners.php',
      },
    ],
    themes: ['enforcement', 'illegal-trade'],
    website: 'https://www.wcoomd.org',
    summary: {
      fr: 'Organisation intergouvernementale des administrations douanières. Elle œuvre avec le Secrétariat de la CITES au sein de l’[[partners/iccwc#acronym|ICCWC]], et en matière de commerce illégal des espèces sauvages.',
      en: 'Intergovernmental organization of customs administrations. It works with the CITES Secretariat in [[partners/iccwc#acronym|ICCWC]], and on illegal wildlife trade.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), lignes 36 et 52 ; https://cites.org/fra/disc/coop.php ; partenaires de l’ICCWC, https://cites.org/eng/prog/iccwc/partners.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), lines 36 and 52; https://cites.org/fra/disc/coop.php; ICCWC partners, https://cites.org/eng/prog/iccwc/partners.php',
      },
    },
    notes: `Nommée dans deux volets (lignes 36 et 52). Un mémorandum de 1996 n’est connu que de mémoire : voir l’accord wco-mou-1996 (brouillon).
Certitude : nom et acronyme français imprimés ; nom anglais et site, vus.`,
  },
  {
    key: 'emg',
    kind: 'coordinationMechanism',
    name: {
      fr: 'Groupe de gestion de l’environnement',
      en: 'Environment Management Group of the United Nations',
    },
    usualName: { en: 'Environment Management Group' },
    acronym: { fr: 'GGE', en: 'EMG' },
    slug: { fr: 'gge', en: 'emg' },
    aliases: [
      { text: 'EMG', lang: 'en', kind: 'acronym' },
      { text: 'Groupe de gestion de l’environnement des Nations Unies', lang: 'fr', kind: 'other' },
      { text: 'Groupe de la gestion de l’environnement', lang: 'fr', kind: 'other' },
      { text: 'Grupo de Gestión del Medio Ambiente de las Naciones Unidas', lang: 'es', kind: 'other' },
      { text: 'Grupo de Gestión Ambiental', lang: 'es', kind: 'other' },
    ],
    themes: ['environment'],
    website: 'https://unemg.org',
    summary: {
      fr: 'Organe de coordination à l’échelle du système des Nations Unies, qui soutient la mise en œuvre des programmes internationaux en matière d’environnement et d’établissements humains. La coopération de la CITES en matière d’environnement s’inscrit dans son cadre.',
      en: 'Coordination body that spans the United Nations system and supports the implementation of international programmes on the environment and human settlements. It is the setting for the cooperation of CITES on the environment.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), lignes 11, 38 et 40 ; https://cites.org/fra/disc/coop.php ; version anglaise, https://cites.org/eng/disc/coop.php ; version espagnole, https://cites.org/esp/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), lines 11, 38 and 40; https://cites.org/fra/disc/coop.php; English version, https://cites.org/eng/disc/coop.php; Spanish version, https://cites.org/esp/disc/coop.php',
      },
    },
    notes: `Lignes 38 et 40 (terminologie) : EMG est l’acronyme anglais ; GGE en français.
Lignes 11, 38 et 40 : « Groupe de gestion de l’environnement (des Nations Unies) » imprimé ; c’est aussi la forme de la résolution Conf. 16.4 en français ; « Groupe de la gestion de l’environnement » se rencontre ailleurs, à trancher.
Ni la date d’adhésion de la CITES ni ses modalités ne figurent sur la page.
Le second nom espagnol est celui de la résolution Conf. 16.4 en espagnol.
Certitude : noms anglais et espagnol, vus ; nom et acronyme français et site, de notoriété, à confirmer.`,
  },
  {
    key: 'mea-ikm',
    kind: 'initiative',
    name: {
      fr: 'Initiative de gestion de l’information et des connaissances sur les accords multilatéraux sur l’environnement',
      en: 'MEA Information and Knowledge Management Initiative',
    },
    acronym: { en: 'MEA IKM' },
    slug: { fr: 'gestion-information-ame', en: 'mea-ikm' },
    aliases: [
      {
        text: 'Initiative de gestion de l’information et des connaissances sur les MEA',
        lang: 'fr',
        kind: 'other',
      },
      { text: 'InforMEA', lang: 'en', kind: 'other' },
    ],
    themes: ['environment'],
    website: 'https://www.informea.org',
    summary: {
      fr: 'Initiative que le Secrétariat de la CITES copréside. Elle élabore des outils de connaissance et d’information au bénéfice des Parties aux accords multilatéraux sur l’environnement et de l’environnement au sens large.',
      en: 'Initiative that the CITES Secretariat co-chairs. It develops knowledge and information tools for the benefit of Parties to multilateral environmental agreements (MEAs) and of the environment at large.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 42 ; https://cites.org/fra/disc/coop.php ; UICN, 2017, https://www.iucn.org/news/environmental-law/201707/unep-mea-information-and-knowledge-management-initiative-meets-montreux',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 42; https://cites.org/fra/disc/coop.php; IUCN, 2017, https://www.iucn.org/news/environmental-law/201707/unep-mea-information-and-knowledge-management-initiative-meets-montreux',
      },
    },
    notes: `Ligne 42 (terminologie) : MEA est l’abréviation anglaise ; AME (accords multilatéraux sur l’environnement) en français.
Ligne 42 (lien perdu) : « www.informea.org », sans protocole ni point final.
InforMEA est le produit de l’initiative. Coprésidence par le PNUE et la CITES vue (UICN, 2017) ; la page imprime seulement que le Secrétariat la co-préside.
Certitude : nom anglais vu ; nom français développé, de notoriété, à confirmer ; pas d’acronyme français ; site imprimé.`,
  },
  {
    key: 'itc',
    kind: 'jointBody',
    name: { fr: 'Centre du commerce international', en: 'International Trade Centre' },
    acronym: { fr: 'ITC', en: 'ITC' },
    slug: { fr: 'itc', en: 'itc' },
    aliases: [{ text: 'CCI', lang: 'fr', kind: 'former' }],
    themes: ['trade'],
    website: 'https://www.intracen.org',
    summary: {
      fr: 'Organisme commun de l’Organisation mondiale du commerce et des Nations Unies. Le Secrétariat de la CITES entretient avec lui des relations de travail en matière de commerce.',
      en: 'Joint agency of the World Trade Organization and the United Nations. The CITES Secretariat has working relations with it on trade.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 48 ; https://cites.org/fra/disc/coop.php ; IISD, 2014, http://nr.iisd.org/news/cites-and-itc-announce-partnership-to-support-community-focused-legal-wildlife-trade/',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 48; https://cites.org/fra/disc/coop.php; IISD, 2014, http://nr.iisd.org/news/cites-and-itc-announce-partnership-to-support-community-focused-legal-wildlife-trade/',
      },
    },
    notes:
      'Certitude : nom et acronyme français imprimés ; nom anglais vu ; site et ancien acronyme français CCI, de notoriété, à confirmer.',
  },
  {
    key: 'unctad',
    kind: 'unBody',
    name: {
      fr: 'Conférence des Nations Unies sur le commerce et le développement',
      en: 'United Nations Conference on Trade and Development',
    },
    acronym: { fr: 'CNUCED', en: 'UNCTAD' },
    slug: { fr: 'cnuced', en: 'unctad' },
    themes: ['trade'],
    website: 'https://unctad.org',
    summary: {
      fr: 'Organe des Nations Unies chargé du commerce et du développement. Le Secrétariat de la CITES entretient avec lui des relations de travail en matière de commerce, notamment sur [[partners/biotrade#usual|BioTrade]] et [[partners/asycuda#acronym|SYDONIA]].',
      en: 'United Nations body for trade and development. The CITES Secretariat has working relations with it on trade, in particular on [[partners/biotrade#usual|BioTrade]] and [[partners/asycuda#acronym|ASYCUDA]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 48 ; https://cites.org/fra/disc/coop.php ; IISD, 2014, http://sdg.iisd.org/news/unctad-and-cites-partner-to-enhance-tracking-of-traded-species/',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 48; https://cites.org/fra/disc/coop.php; IISD, 2014, http://sdg.iisd.org/news/unctad-and-cites-partner-to-enhance-tracking-of-traded-species/',
      },
    },
    notes: `Depuis 2024 l’organe se présente comme « ONU commerce et développement » / “UN Trade and Development” (de notoriété, à confirmer) ; le nom officiel est gardé.
Certitude : nom français imprimé (avec une espace manquante) ; acronyme imprimé ; nom anglais et site, vus.`,
  },
  {
    key: 'biotrade',
    kind: 'programme',
    name: { fr: 'Initiative BioTrade', en: 'BioTrade Initiative' },
    usualName: { fr: 'BioTrade', en: 'BioTrade' },
    slug: { fr: 'biotrade', en: 'biotrade' },
    relations: [
      {
        type: 'programmeOf',
        partner: 'unctad',
        verified: false,
        source:
          'CNUCED, https://unctad.org/en/Pages/DITC/Trade-and-Environment/BioTrade/BT-topics-CITES.aspx (une seule source)',
      },
    ],
    themes: ['trade'],
    website: 'https://unctad.org/topic/trade-and-environment/biotrade',
    summary: {
      fr: 'Programme de la [[partners/unctad#full|Conférence des Nations Unies sur le commerce et le développement (CNUCED)]]. C’est l’un des sujets des relations de travail du Secrétariat de la CITES en matière de commerce.',
      en: 'Programme of the [[partners/unctad#full|United Nations Conference on Trade and Development (UNCTAD)]]. It is one of the subjects of the CITES Secretariat’s working relations on trade.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 48 ; https://cites.org/fra/disc/coop.php ; CNUCED, https://unctad.org/en/Pages/DITC/Trade-and-Environment/BioTrade/BT-topics-CITES.aspx',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 48; https://cites.org/fra/disc/coop.php; UNCTAD, https://unctad.org/en/Pages/DITC/Trade-and-Environment/BioTrade/BT-topics-CITES.aspx',
      },
    },
    notes: `La page de la CNUCED parle d’un partenariat avec la CITES depuis 2001 ; aucun texte n’est connu.
Certitude : « BioTrade » imprimé ; nom anglais vu ; nom français et site, de notoriété, à confirmer ; pas d’acronyme.`,
  },
  {
    key: 'asycuda',
    kind: 'programme',
    name: { fr: 'Système douanier automatisé', en: 'Automated System for Customs Data' },
    acronym: { fr: 'SYDONIA', en: 'ASYCUDA' },
    slug: { fr: 'sydonia', en: 'asycuda' },
    aliases: [{ text: 'ASYCUDA', lang: 'en', kind: 'acronym' }],
    relations: [
      {
        type: 'programmeOf',
        partner: 'unctad',
        verified: true,
        source:
          'Communiqué de la CITES, 2014, https://cites.org/eng/news/pr/2014/CITES_UNCTAD ; IISD, 2014, http://sdg.iisd.org/news/unctad-and-cites-partner-to-enhance-tracking-of-traded-species/',
      },
    ],
    themes: ['trade'],
    website: 'https://asycuda.org',
    summary: {
      fr: 'Système informatique de gestion douanière de la [[partners/unctad#full|Conférence des Nations Unies sur le commerce et le développement (CNUCED)]]. C’est l’un des sujets des relations de travail du Secrétariat de la CITES en matière de commerce.',
      en: 'Computerized customs management system of the [[partners/unctad#full|United Nations Conference on Trade and Development (UNCTAD)]]. It is one of the subjects of the CITES Secretariat’s working relations on trade.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 48 ; https://cites.org/fra/disc/coop.php ; communiqué de la CITES, 2014, https://cites.org/eng/news/pr/2014/CITES_UNCTAD ; IISD, 2014, http://sdg.iisd.org/news/unctad-and-cites-partner-to-enhance-tracking-of-traded-species/',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 48; https://cites.org/fra/disc/coop.php; CITES press release, 2014, https://cites.org/eng/news/pr/2014/CITES_UNCTAD; IISD, 2014, http://sdg.iisd.org/news/unctad-and-cites-partner-to-enhance-tracking-of-traded-species/',
      },
    },
    notes: `Ligne 48 (terminologie) : ASYCUDA est l’acronyme anglais ; SYDONIA en français.
Le module pour la CITES est nommé ACITES dans le communiqué de 2014 (http://www.acites.org/about-acites/).
Certitude : nom anglais vu ; nom et acronyme français et site, de notoriété, à confirmer.`,
  },
  {
    key: 'green-customs',
    kind: 'initiative',
    name: { fr: 'Initiative Douanes vertes', en: 'Green Customs Initiative' },
    usualName: { fr: 'Douanes vertes', en: 'Green Customs' },
    acronym: { en: 'GCI' },
    slug: { fr: 'douanes-vertes', en: 'green-customs' },
    aliases: [{ text: 'projet « Douanes vertes »', lang: 'fr', kind: 'other' }],
    themes: ['trade'],
    website: 'https://www.greencustoms.org',
    summary: {
      fr: 'Initiative avec laquelle le Secrétariat de la CITES entretient des relations de travail en matière de commerce.',
      en: 'Initiative with which the CITES Secretariat has working relations on trade.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 48 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 48; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: `Ligne 48 : imprimé « projet “Douanes vertes” ».
Certitude : nom anglais vu ; nom français et site, de notoriété, à confirmer ; pas d’acronyme français.`,
  },
  {
    key: 'cpw',
    kind: 'partnership',
    name: {
      fr: 'Partenariat de collaboration sur la gestion durable de la faune sauvage',
      en: 'Collaborative Partnership on Sustainable Wildlife Management',
    },
    acronym: { fr: 'CPW', en: 'CPW' },
    slug: { fr: 'cpw', en: 'cpw' },
    aliases: [
      {
        text: 'Partenariat collaboratif sur la gestion durable des espèces sauvages',
        lang: 'fr',
        kind: 'other',
      },
    ],
    themes: ['sustainability'],
    website: 'https://www.fao.org/forestry-fao/wildlife-partnership',
    summary: {
      fr: 'Partenariat volontaire d’organisations internationales pour la gestion durable de la faune sauvage. Le Secrétariat de la CITES entretient avec lui des relations de travail en matière de durabilité.',
      en: 'Voluntary partnership of international organizations for sustainable wildlife management. The CITES Secretariat has working relations with it on sustainability.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 49 ; https://cites.org/fra/disc/coop.php ; FAO, http://www.fao.org/forestry/wildlife-partnership/88804/en/ ; CIFOR, https://www2.cifor.org/bushmeat/about/cpw/about-cpw/',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 49; https://cites.org/fra/disc/coop.php; FAO, http://www.fao.org/forestry/wildlife-partnership/88804/en/; CIFOR, https://www2.cifor.org/bushmeat/about/cpw/about-cpw/',
      },
    },
    notes: `Vu dans ces sources, non repris : fondé à Bangkok le 10 mars 2013 ; 14 membres au dernier relevé ; plans de travail 2023-2025 et 2026-2028.
Certitude : nom anglais et site, vus ; nom français retenu, de notoriété, à confirmer (la page en imprime un autre, gardé en alias) ; acronyme imprimé.`,
  },
  {
    key: 'fao',
    kind: 'unAgency',
    name: {
      fr: 'Organisation des Nations Unies pour l’alimentation et l’agriculture',
      en: 'Food and Agriculture Organization of the United Nations',
    },
    acronym: { fr: 'FAO', en: 'FAO' },
    slug: { fr: 'fao', en: 'fao' },
    aliases: [{ text: 'Organisation pour l’alimentation et l’agriculture', lang: 'fr', kind: 'misprint' }],
    themes: ['marine'],
    website: 'https://www.fao.org',
    summary: {
      fr: 'Institution spécialisée des Nations Unies. Le Secrétariat de la CITES entretient avec elle des relations de travail en matière d’espèces marines.',
      en: 'Specialized agency of the United Nations. The CITES Secretariat has working relations with it on marine species.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 50 ; https://cites.org/fra/disc/coop.php ; FAO, http://www.fao.org/fishery/topic/18145/en',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 50; https://cites.org/fra/disc/coop.php; FAO, http://www.fao.org/fishery/topic/18145/en',
      },
    },
    notes: `Ligne 50 (erreur de fait) : « des Nations Unies » manque dans le nom.
Certitude : acronyme imprimé ; nom anglais et site, vus ; nom français complet, de notoriété, à confirmer.`,
  },
  {
    key: 'iccat',
    kind: 'commission',
    name: {
      fr: 'Commission internationale pour la conservation des thonidés de l’Atlantique',
      en: 'International Commission for the Conservation of Atlantic Tunas',
    },
    acronym: { fr: 'CICTA', en: 'ICCAT' },
    slug: { fr: 'cicta', en: 'iccat' },
    aliases: [
      { text: 'ICCAT', lang: 'en', kind: 'acronym' },
      { text: 'Comisión Internacional para la Conservación del Atún Atlántico', lang: 'es', kind: 'other' },
      { text: 'CICAA', lang: 'es', kind: 'acronym' },
    ],
    themes: ['marine'],
    website: 'https://www.iccat.int',
    summary: {
      fr: 'Organisation intergouvernementale chargée de la conservation des thonidés de l’Atlantique. Le Secrétariat de la CITES entretient avec elle des relations de travail en matière d’espèces marines.',
      en: 'Intergovernmental organization for the conservation of Atlantic tunas. The CITES Secretariat has working relations with it on marine species.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 50 ; https://cites.org/fra/disc/coop.php ; version espagnole, https://cites.org/esp/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 50; https://cites.org/fra/disc/coop.php; Spanish version, https://cites.org/esp/disc/coop.php',
      },
    },
    notes: `Ligne 50 (terminologie) : ICCAT imprimé ; l’acronyme français est CICTA. La Commission elle-même écrit ICCAT dans ses trois langues (de notoriété) : choix à confirmer.
Certitude : nom français imprimé ; nom espagnol vu ; nom anglais, acronyme français et site, de notoriété, à confirmer.`,
  },
  {
    key: 'sprep',
    kind: 'igo',
    name: {
      fr: 'Secrétariat du Programme régional océanien de l’environnement',
      en: 'Secretariat of the Pacific Regional Environment Programme',
    },
    acronym: { fr: 'PROE', en: 'SPREP' },
    slug: { fr: 'proe', en: 'sprep' },
    aliases: [
      { text: 'SPREP', lang: 'en', kind: 'acronym' },
      { text: 'Secrétariat pour le programme régional environnemental du Pacifique', lang: 'fr', kind: 'other' },
    ],
    themes: ['marine'],
    website: 'https://www.sprep.org',
    summary: {
      fr: 'Organisation intergouvernementale de la région du Pacifique pour l’environnement. Le Secrétariat de la CITES entretient avec elle des relations de travail en matière d’espèces marines.',
      en: 'Intergovernmental organization of the Pacific region for the environment. The CITES Secretariat has working relations with it on marine species.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 50 ; https://cites.org/fra/disc/coop.php ; rapport de la 18e réunion du PROE, 2007, https://docslib.org/doc/3908402/report-and-record-of-the-18th-sprep-meeting-of-officials-in-apia-samoa',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 50; https://cites.org/fra/disc/coop.php; report of the 18th SPREP Meeting, 2007, https://docslib.org/doc/3908402/report-and-record-of-the-18th-sprep-meeting-of-officials-in-apia-samoa',
      },
    },
    notes: `Ligne 50 (terminologie) : SPREP est l’acronyme anglais ; PROE en français.
Ligne 50 (terminologie) : « Secrétariat pour le programme régional environnemental du Pacifique » n’est pas le nom français que l’organisation se donne (vu sur sa couverture bilingue).
Certitude : noms français et anglais et site, vus.`,
  },
  {
    key: 'woah',
    kind: 'igo',
    name: { fr: 'Organisation mondiale de la santé animale', en: 'World Organisation for Animal Health' },
    acronym: { fr: 'OMSA', en: 'WOAH' },
    slug: { fr: 'omsa', en: 'woah' },
    aliases: [
      { text: 'WOAH', lang: 'en', kind: 'acronym' },
      { text: 'OIE', lang: 'fr', kind: 'former' },
    ],
    themes: ['welfare'],
    website: 'https://www.woah.org',
    summary: {
      fr: 'Organisation intergouvernementale chargée de la santé animale. Le Secrétariat de la CITES entretient avec elle des relations de travail en matière de normes de sécurité et de bien-être, dans le cadre d’un texte signé le 1er mars 2024 : [[agreements/woah-mou-2024|Mémorandum d’accord]].',
      en: 'Intergovernmental organization for animal health. The CITES Secretariat has working relations with it on safety and welfare standards, under a text signed on 1 March 2024: [[agreements/woah-mou-2024|Memorandum of Understanding]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 51 ; https://cites.org/fra/disc/coop.php ; The Hans India, 2024, https://thehansindia.com/amp/hans/opinion/news-analysis/global-spotlight-shines-on-zoonotic-diseases-863785 ; communiqué de la CITES, 2015, https://cites.org/eng/node/18857',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 51; https://cites.org/fra/disc/coop.php; The Hans India, 2024, https://thehansindia.com/amp/hans/opinion/news-analysis/global-spotlight-shines-on-zoonotic-diseases-863785; CITES press release, 2015, https://cites.org/eng/node/18857',
      },
    },
    notes: `Ligne 51 (terminologie) : WOAH est l’acronyme anglais ; OMSA en français. Le site français de la CITES écrit OMSA (vu, https://cites.org/fra/dec/index.php/44356).
Ancien acronyme OIE, jusqu’en 2022 (date de notoriété, à confirmer) : pas d’ancien nom daté dans la fiche tant qu’elle ne l’est pas.
Certitude : nom français imprimé ; nom anglais vu ; site de notoriété, à confirmer.`,
  },
  {
    key: 'iata',
    kind: 'association',
    name: { fr: 'Association internationale du transport aérien', en: 'International Air Transport Association' },
    acronym: { fr: 'IATA', en: 'IATA' },
    slug: { fr: 'iata', en: 'iata' },
    themes: ['welfare'],
    website: 'https://www.iata.org',
    summary: {
      fr: 'Association professionnelle des compagnies aériennes. Le Secrétariat de la CITES entretient avec elle des relations de travail en matière de normes de sécurité et de bien-être.',
      en: 'Trade association of the world’s airlines. The CITES Secretariat has working relations with it on safety and welfare standards.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 51 ; https://cites.org/fra/disc/coop.php ; communiqué de la CITES, 2015, https://cites.org/eng/iata_cites_mou',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 51; https://cites.org/fra/disc/coop.php; CITES press release, 2015, https://cites.org/eng/iata_cites_mou',
      },
    },
    notes: 'Certitude : nom et acronyme français imprimés ; nom anglais vu ; site de notoriété, à confirmer.',
  },
  {
    key: 'waza',
    kind: 'association',
    name: {
      fr: 'Association mondiale des zoos et des aquariums',
      en: 'World Association of Zoos and Aquariums',
    },
    acronym: { fr: 'WAZA', en: 'WAZA' },
    slug: { fr: 'waza', en: 'waza' },
    aliases: [{ text: 'Association mondiale des zoos et aquariums', lang: 'fr', kind: 'other' }],
    themes: ['welfare'],
    website: 'https://www.waza.org',
    summary: {
      fr: 'Association internationale de zoos et d’aquariums. Le Secrétariat de la CITES entretient avec elle des relations de travail en matière de normes de sécurité et de bien-être.',
      en: 'International association of zoos and aquariums. The CITES Secretariat has working relations with it on safety and welfare standards.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 51 ; https://cites.org/fra/disc/coop.php ; communiqué de la CITES, 2011, https://cites.org/eng/news/pr/2011/20111220_cites_waza.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 51; https://cites.org/fra/disc/coop.php; CITES press release, 2011, https://cites.org/eng/news/pr/2011/20111220_cites_waza.php',
      },
    },
    notes:
      'Certitude : acronyme imprimé ; nom anglais vu ; nom français retenu (« et des aquariums ») et site, de notoriété, à confirmer.',
  },
  {
    key: 'latf',
    kind: 'igo',
    name: { fr: 'Équipe spéciale de l’Accord de Lusaka', en: 'Lusaka Agreement Task Force' },
    acronym: { en: 'LATF' },
    slug: { fr: 'accord-de-lusaka', en: 'lusaka-agreement' },
    aliases: [{ text: 'Lusaka Agreement Task Force', lang: 'en', kind: 'other' }],
    themes: ['illegal-trade'],
    website: 'https://lusakaagreement.org',
    summary: {
      fr: 'Organe institué par l’Accord de Lusaka, traité africain sur la lutte contre le commerce illégal de la faune et de la flore sauvages. Le Secrétariat de la CITES entretient avec lui des relations de travail en matière de commerce illégal des espèces sauvages.',
      en: 'Body set up by the Lusaka Agreement, an African treaty on enforcement against illegal trade in wild fauna and flora. The CITES Secretariat has working relations with it on illegal wildlife trade.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 52 ; https://cites.org/fra/disc/coop.php ; ENACT Africa, https://enactafrica.org/research/trend-reports/africas-unsung-wildlife-task-force',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 52; https://cites.org/fra/disc/coop.php; ENACT Africa, https://enactafrica.org/research/trend-reports/africas-unsung-wildlife-task-force',
      },
    },
    notes: `Ligne 52 (terminologie) : « Lusaka Agreement Task Force » imprimé en anglais, sans marque de langue.
Certitude : nom anglais et site, vus ; nom français de notoriété, à confirmer ; pas d’acronyme français.`,
  },
  {
    key: 'iwt-task-force',
    kind: 'unresolved',
    publish: false,
    name: { fr: 'Groupe de travail sur le commerce illicite des espèces sauvages' },
    slug: { fr: 'groupe-de-travail-commerce-illicite' },
    themes: ['illegal-trade'],
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 52 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 52; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: `Ligne 52 (erreur de fait) : cet organisme ne peut être identifié ; à demander au Secrétariat. Ne pas deviner en public.
Candidat, sans preuve : l’équipe spéciale interinstitutions des Nations Unies sur le commerce illicite des espèces sauvages et des produits forestiers.
Pas de nom anglais officiel. La version anglaise du texte traduit mot à mot : “working group on illegal trade in wildlife”.`,
  },
  {
    key: 'defra',
    kind: 'governmentBody',
    name: {
      fr: 'Ministère de l’Environnement, de l’Alimentation et des Affaires rurales du Royaume-Uni',
      en: 'United Kingdom Department for Environment, Food and Rural Affairs',
    },
    usualName: {
      fr: 'ministère de l’Environnement, de l’Alimentation et des Affaires rurales du Royaume-Uni',
    },
    acronym: { fr: 'DEFRA', en: 'DEFRA' },
    slug: { fr: 'defra', en: 'defra' },
    aliases: [
      { text: 'Ministère de l’environnement et des affaires rurales du Royaume-Uni', lang: 'fr', kind: 'misprint' },
    ],
    themes: ['illegal-trade'],
    website: 'https://www.gov.uk/defra',
    summary: {
      fr: 'Ministère du gouvernement du Royaume-Uni. Le Secrétariat de la CITES entretient avec lui des relations de travail en matière de commerce illégal des espèces sauvages.',
      en: 'Department of the Government of the United Kingdom. The CITES Secretariat has working relations with it on illegal wildlife trade.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 52 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 52; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: `Ligne 52 (erreur de fait) : « de l’alimentation » manque dans le nom.
Certitude : acronyme imprimé ; noms français et anglais et site, de notoriété, à confirmer. « Royaume-Uni » est notre précision.`,
  },
  {
    key: 'usfws',
    kind: 'governmentBody',
    name: {
      fr: 'Service des pêches et de la faune sauvage des États-Unis',
      en: 'United States Fish and Wildlife Service',
    },
    acronym: { en: 'USFWS' },
    slug: { fr: 'service-peches-faune-etats-unis', en: 'usfws' },
    aliases: [{ text: 'Fish and Wildlife Service', lang: 'en', kind: 'other' }],
    themes: ['illegal-trade'],
    website: 'https://www.fws.gov',
    summary: {
      fr: 'Service du gouvernement fédéral des États-Unis d’Amérique. Le Secrétariat de la CITES entretient avec lui des relations de travail en matière de commerce illégal des espèces sauvages.',
      en: 'Agency of the federal Government of the United States of America. The CITES Secretariat has working relations with it on illegal wildlife trade.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 52 ; https://cites.org/fra/disc/coop.php ; mémorandum avec son laboratoire, https://ro.scribd.com/document/154463067/CITES-USFWS-pdf',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 52; https://cites.org/fra/disc/coop.php; memorandum with its laboratory, https://ro.scribd.com/document/154463067/CITES-USFWS-pdf',
      },
    },
    notes: `Ligne 52 (terminologie) : « Fish and Wildlife Service » imprimé en anglais, sans marque de langue.
Le seul accord vu lie son service de lutte contre la fraude et son laboratoire de criminalistique : voir l’accord usfws-lab-mou.
Certitude : nom anglais et site, vus ; nom français de notoriété, à confirmer ; pas d’acronyme français.`,
  },
  {
    key: 'itto',
    kind: 'igo',
    name: {
      fr: 'Organisation internationale des bois tropicaux',
      en: 'International Tropical Timber Organization',
    },
    acronym: { fr: 'OIBT', en: 'ITTO' },
    slug: { fr: 'oibt', en: 'itto' },
    themes: [],
    website: 'https://www.itto.int',
    summary: {
      fr: 'Organisation intergouvernementale consacrée aux bois tropicaux. Sa coopération avec la CITES concernant le commerce de ces bois fait l’objet d’une résolution : [[resolutions/14-4|Conf. 14.4]].',
      en: 'Intergovernmental organization devoted to tropical timber. Its cooperation with CITES regarding trade in that timber is the subject of a resolution: [[resolutions/14-4|Conf. 14.4]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 60 ; https://cites.org/fra/disc/coop.php ; résolution Conf. 14.4, http://www.cites.org/fra/res/14/14-04.php ; https://cites.org/eng/prog/itto.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 60; https://cites.org/fra/disc/coop.php; Resolution Conf. 14.4, http://www.cites.org/fra/res/14/14-04.php; https://cites.org/eng/prog/itto.php',
      },
    },
    notes: `Nommée seulement dans le titre d’une résolution (ligne 60), dans aucun des quatre volets : pas de thème.
Certitude : acronyme français imprimé ; noms français et anglais et site, vus.`,
  },
  {
    key: 'ccamlr',
    kind: 'commission',
    name: {
      fr: 'Commission pour la conservation de la faune et la flore marines de l’Antarctique',
      en: 'Commission for the Conservation of Antarctic Marine Living Resources',
    },
    acronym: { fr: 'CCAMLR', en: 'CCAMLR' },
    slug: { fr: 'ccamlr', en: 'ccamlr' },
    aliases: [
      {
        text: 'Commission pour la conservation de la faune et de la flore marines de l’Antarctique',
        lang: 'fr',
        kind: 'other',
      },
      { text: 'Comisión para la Conservación de los Recursos Vivos Marinos Antárticos', lang: 'es', kind: 'other' },
      { text: 'CCRVMA', lang: 'es', kind: 'acronym' },
    ],
    themes: [],
    website: 'https://www.ccamlr.org',
    summary: {
      fr: 'Organisation intergouvernementale chargée de la conservation de la vie marine de l’Antarctique. Sa coopération avec la CITES concernant le commerce des légines fait l’objet d’une résolution : [[resolutions/12-4|Conf. 12.4 (Rev. CoP18)]].',
      en: 'Intergovernmental organization for the conservation of Antarctic marine life. Its cooperation with CITES regarding trade in toothfish is the subject of a resolution: [[resolutions/12-4|Conf. 12.4 (Rev. CoP18)]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 63 ; https://cites.org/fra/disc/coop.php ; résolution Conf. 12.4 (Rev. CoP18), https://cites.org/eng/res/12/12-04.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 63; https://cites.org/fra/disc/coop.php; Resolution Conf. 12.4 (Rev. CoP18), https://cites.org/eng/res/12/12-04.php',
      },
    },
    notes: `Nommée seulement dans le titre d’une résolution (ligne 63), dans aucun des quatre volets : pas de thème.
La page imprime « et de la flore » ; le nom que la Commission se donne est « et la flore » (de notoriété, à confirmer).
Certitude : noms anglais et espagnol et site, vus ; nom et acronyme français de notoriété.`,
  },
  {
    key: 'accobams',
    kind: 'agreementBody',
    name: {
      fr: 'Accord sur la conservation des cétacés de la mer Noire, de la Méditerranée et de la zone Atlantique adjacente',
      en: 'Agreement on the Conservation of Cetaceans of the Black Sea, Mediterranean Sea and contiguous Atlantic area',
    },
    acronym: { fr: 'ACCOBAMS', en: 'ACCOBAMS' },
    slug: { fr: 'accobams', en: 'accobams' },
    themes: [],
    website: 'https://accobams.org',
    summary: {
      fr: 'Accord conclu sous l’égide de la [[partners/cms#usual|Convention sur les espèces migratrices]]. La collaboration du Secrétariat de la CITES avec lui au sujet du grand dauphin de la mer Noire (*Tursiops truncatus ponticus*) a fait l’objet d’une décision : [[decisions/18-55|18.55]].',
      en: 'Agreement concluded under the [[partners/cms#usual|Convention on Migratory Species]]. The CITES Secretariat’s collaboration with it on the Black Sea bottlenose dolphin (*Tursiops truncatus ponticus*) was the subject of a decision: [[decisions/18-55|18.55]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Décision 18.55, https://cites.org/eng/dec/index.php/42034',
        en: 'Decision 18.55, https://cites.org/eng/dec/index.php/42034',
      },
    },
    notes: `Absent de la page de 2024. Ligne 71 (erreur de fait) : la page imprime « Grand dauphin de la mer Noire » ; le titre anglais de la décision parle de coopération et le partenaire visé, ACCOBAMS, n’est pas nommé. Titre français officiel à chercher.
Ligne 71 (périmé) : la décision est de la CoP18 ; son sort depuis n’est pas connu ici.
Certitude : nom anglais vu ; nom français et site, de notoriété, à confirmer ; aucun thème donné par la page.`,
  },
  {
    key: 'unesco',
    kind: 'unAgency',
    name: {
      fr: 'Organisation des Nations Unies pour l’éducation, la science et la culture',
      en: 'United Nations Educational, Scientific and Cultural Organization',
    },
    acronym: { fr: 'UNESCO', en: 'UNESCO' },
    slug: { fr: 'unesco', en: 'unesco' },
    themes: [],
    website: 'https://www.unesco.org',
    summary: {
      fr: 'Institution spécialisée des Nations Unies. Elle figure dans ce registre parce qu’elle assure le secrétariat de la [[partners/whc#usual|Convention du patrimoine mondial]].',
      en: 'Specialized agency of the United Nations. It is in this register because it provides the secretariat of the [[partners/whc#usual|World Heritage Convention]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Connaissance générale, sans document ; https://www.unesco.org',
        en: 'General knowledge, without a document; https://www.unesco.org',
      },
    },
    notes: `Absente de la page de 2024. Signataire du mémorandum de 2011 sur le Plan stratégique pour la diversité biologique : voir l’accord cbd-aichi-moc-2011.
Certitude : noms, acronyme, site et rôle, de notoriété, à confirmer.`,
  },
  {
    key: 'traffic',
    kind: 'ngo',
    publish: false,
    name: { fr: 'TRAFFIC', en: 'TRAFFIC' },
    slug: { fr: 'traffic', en: 'traffic' },
    themes: [],
    website: 'https://www.traffic.org',
    summary: {
      fr: 'Organisation non gouvernementale qui travaille sur le commerce des animaux et des plantes sauvages. Aucun accord avec le Secrétariat de la CITES n’est connu de ce registre.',
      en: 'Non-governmental organization that works on trade in wild animals and plants. No agreement with the CITES Secretariat is on record.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Connaissance générale, sans document ; CIFOR, https://www2.cifor.org/bushmeat/about/cpw/about-cpw/',
        en: 'General knowledge, without a document; CIFOR, https://www2.cifor.org/bushmeat/about/cpw/about-cpw/',
      },
    },
    notes: `Absent de la page de 2024 et de tout accord connu ; la fiche n’existe que parce que les lecteurs cherchent ce nom à côté de l’UICN. Non publiée : rien ici n’établit une relation officielle avec le Secrétariat.
Certitude : nom et site de notoriété, à confirmer.`,
  },
]
