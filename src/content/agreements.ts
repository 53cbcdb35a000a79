import type { AgreementContent } from '#/content/shape'

/**
 * The agreements that the source page refers to, then those found elsewhere.
 * The CITES Secretariat is a party to every one of them and is not repeated among the parties.
 */
export const agreements: AgreementContent[] = [
  {
    key: 'iccwc-letter-2010',
    title: {
      fr: 'Lettre d’entente portant création du Consortium international de lutte contre la criminalité liée aux espèces sauvages',
      en: 'Letter of Understanding establishing the International Consortium on Combating Wildlife Crime',
    },
    slug: { fr: 'lettre-entente-iccwc-2010', en: 'iccwc-letter-of-understanding-2010' },
    form: 'letterOfUnderstanding',
    titleAsPrinted: 'protocole d’accord entre l’ICCWC et le Secrétariat CITES',
    titleAsPrintedLanguage: 'fr',
    parties: [{ partner: 'interpol' }, { partner: 'unodc' }, { partner: 'world-bank' }, { partner: 'wco' }],
    governs: 'iccwc',
    signed: {
      date: '2010-11-23',
      precision: 'day',
      place: { fr: 'Saint-Pétersbourg', en: 'St. Petersburg' },
    },
    themes: ['enforcement'],
    summary: {
      fr: 'Lettre d’entente de cinq organismes, signée le 23 novembre 2010 à Saint-Pétersbourg, qui crée l’[[partners/iccwc#acronym|ICCWC]]. La page de 2024 de cites.org l’appelle « protocole d’accord ».',
      en: 'Letter of understanding of five bodies, signed in St. Petersburg on 23 November 2010, which establishes [[partners/iccwc#acronym|ICCWC]]. The 2024 page of cites.org calls it a memorandum of understanding.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 36 ; https://cites.org/fra/disc/coop.php ; partenaires de l’ICCWC, https://cites.org/eng/prog/iccwc/partners.php ; OXIO 307, http://opil.ouplaw.com/view/10.1093/law-oxio/e307.013.1/law-oxio-e307 ; IISD, 2010, http://sdg.iisd.org/news/international-consortium-on-combating-wildlife-crime-launched-in-st-petersburg',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 36; https://cites.org/fra/disc/coop.php; ICCWC partners, https://cites.org/eng/prog/iccwc/partners.php; OXIO 307, http://opil.ouplaw.com/view/10.1093/law-oxio/e307.013.1/law-oxio-e307; IISD, 2010, http://sdg.iisd.org/news/international-consortium-on-combating-wildlife-crime-launched-in-st-petersburg',
      },
    },
    notes: `Ligne 36 (erreur de fait) : imprimé « protocole d’accord entre l’ICCWC et le Secrétariat CITES » ; le Secrétariat est dans l’ICCWC et le texte est la lettre fondatrice de cinq organismes.
Ligne 36 (lien perdu) : « cliquer ici », sans lien. Obtenir le document et confirmer que la lettre de 2010 est toujours le texte applicable.
Certitude : forme, parties et date, vues ; titre français de notre traduction ; aucune source ne dit si la lettre est en vigueur : statut déduit de l’absence de fin, à confirmer.`,
  },
  {
    key: 'blg-modus-operandi-2011',
    title: {
      fr: 'Modus operandi du Groupe de liaison des conventions relatives à la biodiversité',
      en: 'Modus Operandi for the Liaison Group of the Biodiversity-related Conventions',
    },
    slug: { fr: 'modus-operandi-blg-2011', en: 'blg-modus-operandi-2011' },
    form: 'modusOperandi',
    titleAsPrinted: 'Modus Operandi',
    parties: [
      { partner: 'cbd' },
      { partner: 'cms' },
      { partner: 'ramsar' },
      { partner: 'whc' },
      { partner: 'itpgrfa' },
    ],
    governs: 'blg',
    signed: { date: '2011-09-04', precision: 'day', place: { fr: 'Bogis-Bossey', en: 'Bogis-Bossey' } },
    themes: ['biodiversity'],
    summary: {
      fr: 'Texte selon lequel travaille le [[partners/blg#full|Groupe de liaison des conventions relatives à la biodiversité (BLG)]], adopté et signé par six secrétariats lors de la réunion du 4 septembre 2011 à Bogis-Bossey (Suisse).',
      en: 'Text under which the [[partners/blg#full|Liaison Group of Biodiversity-related Conventions (BLG)]] works, adopted and signed by six secretariats at the meeting held in Bogis-Bossey (Switzerland) on 4 September 2011.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 30 ; https://cites.org/fra/disc/coop.php ; IISD, 2011, http://nr.iisd.org/news/biodiversity-conventions-liaison-group-adopts-modus-operandi/ ; document IT/GB-5/13/14 de l’organe directeur du TIRPAA',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 30; https://cites.org/fra/disc/coop.php; IISD, 2011, http://nr.iisd.org/news/biodiversity-conventions-liaison-group-adopts-modus-operandi/; document IT/GB-5/13/14 of the Governing Body of ITPGRFA',
      },
    },
    notes: `Six secrétariats ont signé en 2011 ; la CIPV (sept membres en 2016) et la CBI ont rejoint le groupe ensuite. Être membre du groupe et avoir signé son texte sont deux choses : elles ne sont pas parties ici.
Texte vu en anglais seulement, cité dans IT/GB-5/13/14 ; pas d’adresse du document.
Certitude : forme imprimée ; parties, date et lieu, vus ; aucune source ne dit s’il est en vigueur : statut déduit, à confirmer.`,
  },
  {
    key: 'basel-ozone-memorandum',
    publish: false,
    title: {
      fr: 'Mémorandum avec le Secrétariat de la Convention de Bâle et/ou le Secrétariat de l’ozone',
      en: 'Memorandum with the Basel Convention Secretariat and/or the Ozone Secretariat',
    },
    slug: { fr: 'memorandum-bale-ozone', en: 'basel-ozone-memorandum' },
    form: 'memorandum',
    titleAsPrinted: 'mémorandum',
    titleAsPrintedLanguage: 'fr',
    parties: [{ partner: 'basel' }, { partner: 'ozone' }],
    signed: { precision: 'unknown' },
    themes: ['biodiversity'],
    summary: {
      fr: 'Mémorandum mentionné par la page de 2024 de cites.org à la suite de la Convention de Bâle et du Secrétariat de l’ozone. Ses parties, sa date et son texte ne sont pas connus.',
      en: 'Memorandum mentioned on the 2024 page of cites.org after the Basel Convention and the Ozone Secretariat. Its parties, date and text are not known.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 32 ; https://cites.org/fra/disc/coop.php',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 32; https://cites.org/fra/disc/coop.php',
      },
    },
    notes: `Non publié. Ligne 32 (lien perdu) : « (voir le mémorandum ici) » ; le lien est perdu, rien n’a été trouvé ailleurs.
Parties ambiguës : Bâle, ozone ou les deux ; les deux sont inscrites par déduction. Demander au Secrétariat le texte, les parties et la date.
Certitude : le mot « mémorandum » est imprimé ; tout le reste est inconnu ou déduit.`,
  },
  {
    key: 'woah-mou-2024',
    title: {
      fr: 'Mémorandum d’accord entre l’Organisation mondiale de la santé animale et le Secrétariat de la CITES',
      en: 'Memorandum of Understanding between the World Organisation for Animal Health and the CITES Secretariat',
    },
    slug: { fr: 'memorandum-omsa-2024', en: 'woah-memorandum-2024' },
    form: 'memorandumOfUnderstanding',
    parties: [{ partner: 'woah' }],
    signed: { date: '2024-03-01', precision: 'day' },
    themes: ['welfare'],
    summary: {
      fr: 'Mémorandum d’accord signé le 1er mars 2024. Selon la presse, il porte sur le commerce international sûr, traçable et légal d’animaux sauvages, les risques de zoonoses et le transport d’échantillons biologiques, et doit être mis en œuvre par un programme de travail conjoint.',
      en: 'Memorandum of understanding signed on 1 March 2024. According to the press, it deals with safe, traceable and legal international trade in wild animals, the risks of zoonotic disease and the transport of biological samples, and is to be carried out through a joint programme of work.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 51 ; https://cites.org/fra/disc/coop.php ; The Hans India, 2024, https://thehansindia.com/amp/hans/opinion/news-analysis/global-spotlight-shines-on-zoonotic-diseases-863785',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 51; https://cites.org/fra/disc/coop.php; The Hans India, 2024, https://thehansindia.com/amp/hans/opinion/news-analysis/global-spotlight-shines-on-zoonotic-diseases-863785',
      },
    },
    notes: `Ligne 51 : la page ne dit que « (WOAH - signé le 1er mars 2024) » ; elle ne nomme ni la forme ni le titre.
La presse le dit signé par les responsables des deux secrétariats et mis en œuvre dans trois domaines : santé de la faune sauvage et commerce ; formation, renforcement des capacités et réseaux ; coordination et communication.
Il aurait remplacé l’accord de 2015 avec l’OIE (déduit, à confirmer) : aucun événement n’est inscrit.
Certitude : date imprimée et vue ; forme vue dans la presse ; titres de notre rédaction ; statut déduit, à confirmer. Obtenir le texte et le lieu.`,
  },
  {
    key: 'oie-agreement-2015',
    title: {
      fr: 'Accord entre l’Organisation mondiale de la santé animale (OIE) et le Secrétariat de la CITES',
      en: 'Agreement between the World Organisation for Animal Health (OIE) and the CITES Secretariat',
    },
    slug: { fr: 'accord-oie-2015', en: 'oie-agreement-2015' },
    form: 'cooperationAgreement',
    parties: [{ partner: 'woah', signatory: 'Bernard Vallat' }],
    signed: { date: '2015', precision: 'year' },
    themes: ['welfare'],
    summary: {
      fr: 'Accord visant à approfondir la collaboration entre les deux organisations, annoncé le 4 décembre 2015 comme « récemment signé » par Bernard Vallat, directeur général de l’OIE, et John E. Scanlon, Secrétaire général de la CITES. Le jour de la signature n’est pas connu.',
      en: 'Agreement to deepen the collaboration between the two organizations, announced on 4 December 2015 as “signed recently” by Bernard Vallat, Director General of OIE, and John E. Scanlon, CITES Secretary-General. The day of signature is not known.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Communiqué de la CITES, 4 décembre 2015, https://cites.org/eng/node/18857 ; IISD, 2023, http://sdg.iisd.org/commentary/guest-articles/cites-wildlife-and-pandemics-failure-to-grasp-the-nettle/',
        en: 'CITES press release, 4 December 2015, https://cites.org/eng/node/18857; IISD, 2023, http://sdg.iisd.org/commentary/guest-articles/cites-wildlife-and-pandemics-failure-to-grasp-the-nettle/',
      },
    },
    notes: `À confirmer avant de s’y fier. Absent de la page de 2024.
Forme non établie : le communiqué dit « agreement », un article de 2023 parle d’un mémorandum d’accord.
Qu’il ait été remplacé par le mémorandum de 2024 est déduit de l’objet des deux textes : aucun événement n’est inscrit.
Certitude : année et signataires vus ; titres de notre rédaction ; forme et statut à confirmer.`,
  },
  {
    key: 'iata-mou-2015',
    title: {
      fr: 'Mémorandum d’accord entre l’IATA et le Secrétariat de la CITES',
      en: 'Memorandum of Understanding between IATA and the CITES Secretariat',
    },
    slug: { fr: 'memorandum-iata-2015', en: 'iata-memorandum-2015' },
    form: 'memorandumOfUnderstanding',
    parties: [{ partner: 'iata' }],
    signed: { date: '2015-06-08', precision: 'announced' },
    themes: ['welfare'],
    summary: {
      fr: 'Mémorandum d’accord pour coopérer à la réduction du commerce illégal d’espèces sauvages et au transport sûr des espèces dont le commerce est légal. Il a été annoncé le 8 juin 2015 ; la date de la signature n’est pas connue.',
      en: 'Memorandum of understanding to cooperate on reducing illegal trade in wildlife and on the safe transport of legally traded wildlife. It was announced on 8 June 2015; the date of signature is not known.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Communiqué de la CITES, 8 juin 2015, https://cites.org/eng/iata_cites_mou',
        en: 'CITES press release, 8 June 2015, https://cites.org/eng/iata_cites_mou',
      },
    },
    notes: `À confirmer avant de s’y fier. La page de 2024 nomme l’IATA (ligne 51) sans parler d’accord.
Le 8 juin 2015 est la date du communiqué, daté de Miami et de Genève ; ni le jour ni le lieu de la signature ne sont dits.
Certitude : forme et annonce vues ; titres de notre rédaction ; statut inconnu.`,
  },
  {
    key: 'waza-mou-2011',
    title: {
      fr: 'Mémorandum d’accord entre la WAZA et le Secrétariat de la CITES',
      en: 'Memorandum of Understanding between WAZA and the CITES Secretariat',
    },
    slug: { fr: 'memorandum-waza-2011', en: 'waza-memorandum-2011' },
    form: 'memorandumOfUnderstanding',
    titleAsPrinted: 'cooperation agreement',
    titleAsPrintedLanguage: 'en',
    parties: [{ partner: 'waza', signatory: 'Gerald Dick' }],
    signed: { date: '2011-12-20', precision: 'day', place: { fr: 'Genève', en: 'Geneva' } },
    themes: ['welfare'],
    summary: {
      fr: 'Mémorandum d’accord signé le 20 décembre 2011 à Genève par Gerald Dick, directeur exécutif de la WAZA, et John E. Scanlon, Secrétaire général de la CITES. Il facilite l’accès aux compétences nécessaires aux soins des animaux vivants confisqués, la formation et la sensibilisation du public.',
      en: 'Memorandum of understanding signed in Geneva on 20 December 2011 by Gerald Dick, Executive Director of WAZA, and John E. Scanlon, CITES Secretary-General. It facilitates access to expertise for the care of confiscated live animals, training and public awareness.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Communiqué de la CITES, 20 décembre 2011, https://cites.org/eng/news/pr/2011/20111220_cites_waza.php ; discours du Secrétaire général, 2017, https://cites.org/eng/news/sg/CITES_SG_keynote_address_WAZA_Annual_Conference_2017_Germany_18102017',
        en: 'CITES press release, 20 December 2011, https://cites.org/eng/news/pr/2011/20111220_cites_waza.php; speech by the Secretary-General, 2017, https://cites.org/eng/news/sg/CITES_SG_keynote_address_WAZA_Annual_Conference_2017_Germany_18102017',
      },
    },
    notes: `À confirmer avant de s’y fier. La page de 2024 nomme la WAZA (ligne 51) sans parler d’accord.
Le titre du communiqué dit « cooperation agreement », le corps « Memorandum of Understanding » : le vocabulaire varie à la source même. Un discours de 2017 parle du premier mémorandum d’accord avec la WAZA, de 2011.
Certitude : forme, date, lieu et signataires vus ; titres de notre rédaction ; statut inconnu.`,
  },
  {
    key: 'unctad-mou-2014',
    title: {
      fr: 'Mémorandum d’accord entre la CNUCED et le Secrétariat de la CITES',
      en: 'Memorandum of Understanding between UNCTAD and the CITES Secretariat',
    },
    slug: { fr: 'memorandum-cnuced-2014', en: 'unctad-memorandum-2014' },
    form: 'memorandumOfUnderstanding',
    parties: [{ partner: 'unctad' }],
    signed: { date: '2014-07-17', precision: 'announced' },
    themes: ['trade'],
    summary: {
      fr: 'Mémorandum d’accord sur des outils qui aident les douanes à réglementer l’importation et l’exportation d’espèces inscrites aux Annexes de la CITES, dont un module pour [[partners/asycuda#acronym|SYDONIA]]. Il a été annoncé le 17 juillet 2014 ; la date de la signature n’est pas établie.',
      en: 'Memorandum of understanding on tools that help customs authorities regulate the import and export of CITES-listed species, among them a module for [[partners/asycuda#acronym|ASYCUDA]]. It was announced on 17 July 2014; the date of signature is not established.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'IISD, 18 juillet 2014, http://sdg.iisd.org/news/unctad-and-cites-partner-to-enhance-tracking-of-traded-species/ ; http://www.acites.org/about-acites/ ; communiqué de la CITES, https://cites.org/eng/news/pr/2014/CITES_UNCTAD',
        en: 'IISD, 18 July 2014, http://sdg.iisd.org/news/unctad-and-cites-partner-to-enhance-tracking-of-traded-species/; http://www.acites.org/about-acites/; CITES press release, https://cites.org/eng/news/pr/2014/CITES_UNCTAD',
      },
    },
    notes: `À confirmer avant de s’y fier. La page de 2024 nomme la CNUCED (ligne 48) sans parler d’accord.
L’IISD date l’annonce du 17 juillet 2014 ; acites.org dit « mi-2014 » ; le communiqué de la CITES parle d’un accord de travail sans nommer la forme.
Certitude : forme et annonce vues ; titres de notre rédaction ; statut inconnu.`,
  },
  {
    key: 'itc-collaboration-2014',
    title: {
      fr: 'Collaboration entre l’ITC et le Secrétariat de la CITES',
      en: 'Collaboration between ITC and the CITES Secretariat',
    },
    slug: { fr: 'collaboration-itc-2014', en: 'itc-collaboration-2014' },
    form: 'announcedCollaboration',
    parties: [{ partner: 'itc' }],
    signed: { date: '2014-01-23', precision: 'announced' },
    themes: ['trade'],
    summary: {
      fr: 'Collaboration annoncée le 23 janvier 2014, en faveur des communautés rurales qui font commerce d’espèces inscrites à l’Annexe II de la CITES. La forme juridique n’est pas connue.',
      en: 'Collaboration announced on 23 January 2014, in support of rural communities engaged in trade in species listed in CITES Appendix II. Its legal form is not known.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'IISD, 2014, http://nr.iisd.org/news/cites-and-itc-announce-partnership-to-support-community-focused-legal-wildlife-trade/ ; ITC, 29 avril 2014, https://www.intracen.org/news-and-events/news/cites-and-itc-sign-partnership-on-wildlife-trade',
        en: 'IISD, 2014, http://nr.iisd.org/news/cites-and-itc-announce-partnership-to-support-community-focused-legal-wildlife-trade/; ITC, 29 April 2014, https://www.intracen.org/news-and-events/news/cites-and-itc-sign-partnership-on-wildlife-trade',
      },
    },
    notes: `À confirmer avant de s’y fier. La page de 2024 nomme l’ITC (ligne 48) sans parler d’accord.
L’IISD parle d’une annonce, le 23 janvier 2014 ; l’ITC écrit le 29 avril 2014 que les deux secrétariats « ont signé un partenariat ». Ni l’un ni l’autre ne dit la forme juridique.
Certitude : annonce vue ; titres de notre rédaction ; forme et statut inconnus.`,
  },
  {
    key: 'fao-mou-2006',
    title: {
      fr: 'Mémorandum d’accord entre la FAO et le Secrétariat de la CITES',
      en: 'Memorandum of Understanding between FAO and the CITES Secretariat',
    },
    slug: { fr: 'memorandum-fao-2006', en: 'fao-memorandum-2006' },
    form: 'memorandumOfUnderstanding',
    titleAsPrinted: 'Memorandum of Understanding between FAO and CITES',
    titleAsPrintedLanguage: 'en',
    parties: [{ partner: 'fao' }],
    signed: { date: '2006-10', precision: 'month' },
    themes: ['marine'],
    summary: {
      fr: 'Mémorandum d’accord signé en octobre 2006, pendant la 54e session du Comité permanent, pour renforcer la coopération sur les espèces aquatiques exploitées commercialement et inscrites aux Annexes de la CITES.',
      en: 'Memorandum of understanding signed in October 2006, during the 54th meeting of the Standing Committee, to strengthen cooperation on commercially exploited aquatic species listed in the CITES Appendices.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'FAO, http://www.fao.org/fishery/topic/18145/en ; discours du Secrétaire général, 2011, https://cites.org/eng/news/sg/2011/20110201_sg_remarks_cofi.php',
        en: 'FAO, http://www.fao.org/fishery/topic/18145/en; speech by the Secretary-General, 2011, https://cites.org/eng/news/sg/2011/20110201_sg_remarks_cofi.php',
      },
    },
    notes: `À confirmer avant de s’y fier. La page de 2024 nomme la FAO (ligne 50) sans parler d’accord.
Lieu : Genève, déduit de la 54e session du Comité permanent ; non inscrit. Un discours de 2011 annonce une extension aux forêts et à la faune sauvage, dont la suite n’est pas connue.
Certitude : forme, titre imprimé et mois vus ; titres de notre rédaction ; statut inconnu.`,
  },
  {
    key: 'cms-mou-2002',
    title: {
      fr: 'Mémorandum d’accord entre les Secrétariats de la CITES et de la CMS',
      en: 'Memorandum of Understanding between the CITES and CMS Secretariats',
    },
    slug: { fr: 'memorandum-cms-2002', en: 'cms-memorandum-2002' },
    form: 'memorandumOfUnderstanding',
    parties: [{ partner: 'cms' }],
    signed: { date: '2002-09-18', precision: 'day' },
    reviewedUnder: ['resolutions/13-3'],
    themes: ['biodiversity'],
    summary: {
      fr: 'Mémorandum d’accord conclu le 18 septembre 2002 entre les deux secrétariats. Une résolution charge le Comité permanent de l’examiner régulièrement : [[resolutions/13-3|Conf. 13.3]].',
      en: 'Memorandum of understanding concluded between the two secretariats on 18 September 2002. A resolution directs the Standing Committee to keep it under regular review: [[resolutions/13-3|Conf. 13.3]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Résolution Conf. 13.3, https://www.cites.org/eng/res/13/13-03.php ; SC73 Doc. 13, https://docslib.org/doc/12490152/sc73-doc-13-p-1-original-language',
        en: 'Resolution Conf. 13.3, https://www.cites.org/eng/res/13/13-03.php; SC73 Doc. 13, https://docslib.org/doc/12490152/sc73-doc-13-p-1-original-language',
      },
    },
    notes: `La page de 2024 ne parle que d’un « programme conjoint » (ligne 30).
La résolution Conf. 13.3 charge le Comité permanent de l’examiner régulièrement : vu dans son texte et dans SC73 Doc. 13. Texte du mémorandum : annexe à SC49 Doc. 6.2, non vue.
Certitude : forme et date vues ; titres de notre rédaction ; lieu inconnu ; statut déduit, à confirmer.`,
  },
  {
    key: 'cms-jwp-2015-2020',
    title: {
      fr: 'Programme de travail conjoint CMS-CITES 2015-2020',
      en: 'CMS-CITES Joint Work Programme 2015-2020',
    },
    slug: { fr: 'programme-conjoint-cms-2015-2020', en: 'cms-joint-work-programme-2015-2020' },
    form: 'jointProgrammeOfWork',
    parties: [{ partner: 'cms' }],
    signed: { precision: 'unknown' },
    announcedPeriod: { from: 2015, to: 2020 },
    themes: ['biodiversity'],
    summary: {
      fr: 'Programme de travail conjoint des deux conventions pour 2015-2020, cadre de leur initiative sur les carnivores d’Afrique. La date de son adoption n’est pas connue.',
      en: 'Joint work programme of the two conventions for 2015-2020, the framework of their African Carnivores Initiative. The date of its adoption is not known.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Page « Coopération et partenariats » de cites.org (2024), ligne 30 ; https://cites.org/fra/disc/coop.php (« programme conjoint ») ; communiqué de la CITES, 2018, https://cites.org/eng/news/first-meeting-of-range-states-for-the-joint-cites-cms-african-carnivore-initiative_15112018',
        en: 'Page “Coopération et partenariats” of cites.org (2024), line 30; https://cites.org/fra/disc/coop.php (“programme conjoint”); CITES press release, 2018, https://cites.org/eng/news/first-meeting-of-range-states-for-the-joint-cites-cms-african-carnivore-initiative_15112018',
      },
    },
    notes: `À confirmer avant de s’y fier. La ligne 30 imprime « programme conjoint » sans dire lequel.
L’année 2015 et la fin au 31 décembre 2020 sont déduites du titre : ni date de signature ni date de fin ne sont inscrites. Un programme lui aurait succédé (de notoriété, non vu).
Certitude : forme et titre vus ; dates et statut (échu) déduits, à confirmer.`,
  },
  {
    key: 'cbd-moc-1996',
    title: {
      fr: 'Mémorandum de coopération entre les Secrétariats de la CITES et de la CDB',
      en: 'Memorandum of Cooperation between the Secretariats of CITES and CBD',
    },
    slug: { fr: 'memorandum-cdb-1996', en: 'cbd-memorandum-1996' },
    form: 'memorandumOfCooperation',
    titleAsPrinted:
      'Memorandum of Cooperation between the Secretariat of CITES and the Secretariat of the Convention on Biological Diversity',
    titleAsPrintedLanguage: 'en',
    parties: [{ partner: 'cbd' }],
    signed: { date: '1996-03', precision: 'month' },
    themes: ['biodiversity'],
    summary: {
      fr: 'Mémorandum de coopération signé en mars 1996 et modifié en 2000 et 2001, selon le préambule d’une résolution : [[resolutions/16-5|Conf. 16.5]].',
      en: 'Memorandum of cooperation signed in March 1996 and amended in 2000 and 2001, according to the preamble of a resolution: [[resolutions/16-5|Conf. 16.5]].',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Préambule de la résolution Conf. 16.5, http://cites.org/eng/res/16/16-05.php',
        en: 'Preamble to Resolution Conf. 16.5, http://cites.org/eng/res/16/16-05.php',
      },
    },
    notes: `À confirmer avant de s’y fier. Absent de la page de 2024.
Modifications : le préambule rappelle « son amendement, signé en 2000 et 2001 » ; les jours sont inconnus, aucun événement n’est inscrit.
La résolution Conf. 16.5 rappelle le mémorandum sans en être le mandat : elle n’est pas inscrite comme tel.
Certitude : forme, titre imprimé et mois vus ; titre français de notre rédaction ; statut inconnu.`,
  },
  {
    key: 'cbd-aichi-moc-2011',
    title: {
      fr: 'Mémorandum de coopération relatif au Plan stratégique pour la diversité biologique 2011-2020',
      en: 'Memorandum of Cooperation on the Strategic Plan for Biodiversity 2011-2020',
    },
    slug: { fr: 'memorandum-plan-strategique-2011-2020', en: 'strategic-plan-memorandum-2011-2020' },
    form: 'memorandumOfCooperation',
    parties: [
      { partner: 'cbd' },
      { partner: 'cms' },
      { partner: 'itpgrfa' },
      { partner: 'ramsar' },
      { partner: 'iucn' },
      { partner: 'fao' },
      { partner: 'unctad' },
      { partner: 'itto' },
      { partner: 'waza' },
      { partner: 'unesco' },
    ],
    signed: { date: '2011-09-21', precision: 'day' },
    announcedPeriod: { from: 2011, to: 2020 },
    themes: ['biodiversity'],
    summary: {
      fr: 'Mémorandum de coopération signé le 21 septembre 2011 par vingt-sept organismes, pour la mise en œuvre du Plan stratégique pour la diversité biologique 2011-2020. Seules les parties qui ont une fiche dans ce registre sont énumérées.',
      en: 'Memorandum of cooperation signed by twenty-seven agencies on 21 September 2011, for the implementation of the Strategic Plan for Biodiversity 2011-2020. Only the parties that have a record in this register are listed.',
    },
    verification: { state: 'unverified', source: 'IISD, 2011, https://sdg.iisd.org/?p=746277' },
    notes: `À confirmer avant de s’y fier. Absent de la page de 2024.
Vingt-sept organismes ont signé ; seuls ceux qui ont une fiche ici sont inscrits.
Fin au 31 décembre 2020 déduite de l’horizon du Plan : non inscrite.
Certitude : forme, parties et date vues ; titre français de notre rédaction ; statut (échu) déduit, à confirmer.`,
  },
  {
    key: 'usfws-lab-mou',
    title: {
      fr: 'Mémorandum d’accord entre le laboratoire de criminalistique du Service des pêches et de la faune sauvage des États-Unis et le Secrétariat de la CITES',
      en: 'Memorandum of Understanding between the forensic laboratory of the United States Fish and Wildlife Service and the CITES Secretariat',
    },
    slug: { fr: 'memorandum-laboratoire-faune-sauvage', en: 'usfws-laboratory-memorandum' },
    form: 'memorandumOfUnderstanding',
    parties: [{ partner: 'usfws' }],
    signed: { precision: 'unknown' },
    themes: ['illegal-trade'],
    summary: {
      fr: 'Mémorandum d’accord avec le service de lutte contre la fraude et le laboratoire national de criminalistique du [[partners/usfws#name|Service des pêches et de la faune sauvage des États-Unis]]. Le texte n’existe qu’en anglais, à notre connaissance ; sa date n’est pas connue.',
      en: 'Memorandum of understanding with the Office of Law Enforcement and the national forensic laboratory of the [[partners/usfws#name|United States Fish and Wildlife Service]]. As far as we know the text exists in English only; its date is not known.',
    },
    verification: {
      state: 'unverified',
      source: {
        fr: 'Copie du texte, https://ro.scribd.com/document/154463067/CITES-USFWS-pdf',
        en: 'Copy of the text, https://ro.scribd.com/document/154463067/CITES-USFWS-pdf',
      },
    },
    notes: `À confirmer avant de s’y fier. La page de 2024 nomme le service (ligne 52) sans parler d’accord.
Partie exacte : US Fish and Wildlife Service Office of Law Enforcement / Clark R. Bavin National Fish & Wildlife Forensic Laboratory. Document vu en anglais seulement, avec la mention « English only / Únicamente en inglés / Seulement en anglais » ; copie non officielle, donc pas inscrite comme document.
Date inconnue, postérieure à juin 1997 (le texte cite l’amendement de Harare).
Certitude : forme et langue vues ; titres de notre rédaction ; date et statut inconnus.`,
  },
  {
    key: 'wco-mou-1996',
    publish: false,
    title: {
      fr: 'Mémorandum d’accord entre l’OMD et le Secrétariat de la CITES',
      en: 'Memorandum of Understanding between the WCO and the CITES Secretariat',
    },
    slug: { fr: 'memorandum-omd', en: 'wco-memorandum' },
    form: 'memorandumOfUnderstanding',
    parties: [{ partner: 'wco' }],
    signed: { precision: 'unknown' },
    themes: ['enforcement', 'illegal-trade'],
    verification: {
      state: 'unverified',
      source: { fr: 'De mémoire, sans document', en: 'From memory, without a document' },
    },
    notes: `Non publié : connu de mémoire seulement. Année 1996, de mémoire aussi, non inscrite. Ne pas publier avant d’avoir vu le texte.
Certitude : aucune donnée vérifiée.`,
  },
  {
    key: 'interpol-mou-1998',
    publish: false,
    title: {
      fr: 'Mémorandum d’accord entre l’OIPC-INTERPOL et le Secrétariat de la CITES',
      en: 'Memorandum of Understanding between ICPO-INTERPOL and the CITES Secretariat',
    },
    slug: { fr: 'memorandum-interpol', en: 'interpol-memorandum' },
    form: 'memorandumOfUnderstanding',
    parties: [{ partner: 'interpol' }],
    signed: { precision: 'unknown' },
    themes: ['enforcement', 'illegal-trade'],
    verification: {
      state: 'unverified',
      source: { fr: 'De mémoire, sans document', en: 'From memory, without a document' },
    },
    notes: `Non publié : connu de mémoire seulement. Année 1998, de mémoire aussi, non inscrite. Ne pas publier avant d’avoir vu le texte.
Certitude : aucune donnée vérifiée.`,
  },
]
