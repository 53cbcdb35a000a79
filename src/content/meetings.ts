import type { MeetingContent } from '#/content/shape'

/**
 * The twenty ordinary meetings of the Conference of the Parties.
 * Before CoP14 no date of effect is given: that the rule of 90 days applied then is not verified.
 */
export const meetings: MeetingContent[] = [
  {
    key: 'cop1',
    body: 'cop',
    kind: 'ordinary',
    number: 1,
    city: { fr: 'Berne', en: 'Bern' },
    country: 'CH',
    start: '1976-11-02',
    end: '1976-11-06',
    verification: {
      state: 'unverified',
      source: { fr: 'Connaissance générale, sans document', en: 'General knowledge, without a document' },
    },
    notes:
      'Ville et dates de notoriété, à confirmer. Date d’effet non donnée : la règle des 90 jours n’est pas vérifiée pour cette session.',
  },
  {
    key: 'cop2',
    body: 'cop',
    kind: 'ordinary',
    number: 2,
    city: { fr: 'San José', en: 'San José' },
    country: 'CR',
    start: '1979-03-19',
    end: '1979-03-30',
    verification: {
      state: 'unverified',
      source: {
        fr: 'Connaissance générale, sans document ; résolution Conf. 11.4, http://cites.org/eng/res/11/11-04.php',
        en: 'General knowledge, without a document; Resolution Conf. 11.4, http://cites.org/eng/res/11/11-04.php',
      },
    },
    notes:
      'Lieu et année vus dans la résolution Conf. 11.4 ; jours de notoriété, à confirmer. Date d’effet non donnée : la règle des 90 jours n’est pas vérifiée pour cette session.',
  },
  {
    key: 'cop3',
    body: 'cop',
    kind: 'ordinary',
    number: 3,
    city: { fr: 'New Delhi', en: 'New Delhi' },
    country: 'IN',
    start: '1981-02-25',
    end: '1981-03-08',
    verification: {
      state: 'unverified',
      source: {
        fr: 'Connaissance générale, sans document ; résolution Conf. 11.4, http://cites.org/eng/res/11/11-04.php',
        en: 'General knowledge, without a document; Resolution Conf. 11.4, http://cites.org/eng/res/11/11-04.php',
      },
    },
    notes:
      'Lieu et année vus dans la résolution Conf. 11.4 ; jours de notoriété, à confirmer. Date d’effet non donnée : la règle des 90 jours n’est pas vérifiée pour cette session.',
  },
  {
    key: 'cop4',
    body: 'cop',
    kind: 'ordinary',
    number: 4,
    city: { fr: 'Gaborone', en: 'Gaborone' },
    country: 'BW',
    start: '1983-04-19',
    end: '1983-04-30',
    verification: {
      state: 'unverified',
      source: { fr: 'Connaissance générale, sans document', en: 'General knowledge, without a document' },
    },
    notes:
      'Ville et dates de notoriété, à confirmer. Date d’effet non donnée : la règle des 90 jours n’est pas vérifiée pour cette session.',
  },
  {
    key: 'cop5',
    body: 'cop',
    kind: 'ordinary',
    number: 5,
    city: { fr: 'Buenos Aires', en: 'Buenos Aires' },
    country: 'AR',
    start: '1985-04-22',
    end: '1985-05-03',
    verification: {
      state: 'unverified',
      source: { fr: 'Connaissance générale, sans document', en: 'General knowledge, without a document' },
    },
    notes:
      'Ville et dates de notoriété, à confirmer. Date d’effet non donnée : la règle des 90 jours n’est pas vérifiée pour cette session.',
  },
  {
    key: 'cop6',
    body: 'cop',
    kind: 'ordinary',
    number: 6,
    city: { fr: 'Ottawa', en: 'Ottawa' },
    country: 'CA',
    start: '1987-07-12',
    end: '1987-07-24',
    verification: {
      state: 'unverified',
      source: { fr: 'Connaissance générale, sans document', en: 'General knowledge, without a document' },
    },
    notes:
      'Ville et dates de notoriété, à confirmer. Date d’effet non donnée : la règle des 90 jours n’est pas vérifiée pour cette session.',
  },
  {
    key: 'cop7',
    body: 'cop',
    kind: 'ordinary',
    number: 7,
    city: { fr: 'Lausanne', en: 'Lausanne' },
    country: 'CH',
    start: '1989-10-09',
    end: '1989-10-20',
    verification: {
      state: 'unverified',
      source: {
        fr: 'Connaissance générale, sans document ; résolution Conf. 8.1, https://docslib.org/doc/2172083/',
        en: 'General knowledge, without a document; Resolution Conf. 8.1, https://docslib.org/doc/2172083/',
      },
    },
    notes:
      'Lieu et année vus dans la résolution Conf. 8.1 ; jours de notoriété, à confirmer. Date d’effet non donnée : la règle des 90 jours n’est pas vérifiée pour cette session.',
  },
  {
    key: 'cop8',
    body: 'cop',
    kind: 'ordinary',
    number: 8,
    city: { fr: 'Kyoto', en: 'Kyoto' },
    country: 'JP',
    start: '1992-03-02',
    end: '1992-03-13',
    verification: {
      state: 'unverified',
      source: {
        fr: 'Résolution Conf. 8.1, https://docslib.org/doc/2172083/',
        en: 'Resolution Conf. 8.1, https://docslib.org/doc/2172083/',
      },
    },
    notes:
      'Ville et dates vues. Date d’effet non donnée : la règle des 90 jours n’est pas vérifiée pour cette session.',
  },
  {
    key: 'cop9',
    body: 'cop',
    kind: 'ordinary',
    number: 9,
    city: { fr: 'Fort Lauderdale', en: 'Fort Lauderdale' },
    country: 'US',
    start: '1994-11-07',
    end: '1994-11-18',
    verification: {
      state: 'unverified',
      source: {
        fr: 'Connaissance générale, sans document ; résolution Conf. 11.4, http://cites.org/eng/res/11/11-04.php',
        en: 'General knowledge, without a document; Resolution Conf. 11.4, http://cites.org/eng/res/11/11-04.php',
      },
    },
    notes:
      'Lieu et année vus dans la résolution Conf. 11.4 ; jours de notoriété, à confirmer. Date d’effet non donnée : la règle des 90 jours n’est pas vérifiée pour cette session.',
  },
  {
    key: 'cop10',
    body: 'cop',
    kind: 'ordinary',
    number: 10,
    city: { fr: 'Harare', en: 'Harare' },
    country: 'ZW',
    start: '1997-06-09',
    end: '1997-06-20',
    verification: {
      state: 'unverified',
      source: {
        fr: 'Connaissance générale, sans document ; mémorandum avec l’USFWS, https://ro.scribd.com/document/154463067/CITES-USFWS-pdf',
        en: 'General knowledge, without a document; memorandum with USFWS, https://ro.scribd.com/document/154463067/CITES-USFWS-pdf',
      },
    },
    notes:
      'Lieu et mois vus ; jours de notoriété, à confirmer. Date d’effet non donnée : la règle des 90 jours n’est pas vérifiée pour cette session.',
  },
  {
    key: 'cop11',
    body: 'cop',
    kind: 'ordinary',
    number: 11,
    city: { fr: 'Gigiri', en: 'Gigiri' },
    country: 'KE',
    start: '2000-04-10',
    end: '2000-04-20',
    verification: {
      state: 'unverified',
      source: {
        fr: 'Document de la CoP11, https://vdocuments.site/doc-1191-convention-on-international-trade-in-officers-organised-by-the.html',
        en: 'CoP11 document, https://vdocuments.site/doc-1191-convention-on-international-trade-in-officers-organised-by-the.html',
      },
    },
    notes:
      'Ville et dates vues. Date d’effet non donnée : la règle des 90 jours n’est pas vérifiée pour cette session.',
  },
  {
    key: 'cop12',
    body: 'cop',
    kind: 'ordinary',
    number: 12,
    city: { fr: 'Santiago', en: 'Santiago' },
    country: 'CL',
    start: '2002-11-03',
    end: '2002-11-15',
    verification: {
      state: 'unverified',
      source: {
        fr: 'Décisions en vigueur après la CoP12, https://vdocuments.mx/cites-decisions-cites-decisions-a-3-b-ensuring-that-cites-initiatives-in-respect.html ; liste des résolutions de 2009, https://webarchive.library.unt.edu/eot2008/20090114202211/http:/www.cites.org/eng/res/index.shtml',
        en: 'Decisions in effect after CoP12, https://vdocuments.mx/cites-decisions-cites-decisions-a-3-b-ensuring-that-cites-initiatives-in-respect.html; list of resolutions of 2009, https://webarchive.library.unt.edu/eot2008/20090114202211/http:/www.cites.org/eng/res/index.shtml',
      },
    },
    notes:
      'Ville et dates vues. Date d’effet non donnée : la règle des 90 jours n’est pas vérifiée pour cette session.',
  },
  {
    key: 'cop13',
    body: 'cop',
    kind: 'ordinary',
    number: 13,
    city: { fr: 'Bangkok', en: 'Bangkok' },
    country: 'TH',
    start: '2004-10-02',
    end: '2004-10-14',
    verification: {
      state: 'unverified',
      source: 'Earth Negotiations Bulletin, https://enb.iisd.org/download/asc/enb2145e.txt',
    },
    notes:
      'Ville et dates vues. Date d’effet non donnée : la règle des 90 jours n’est pas vérifiée pour cette session.',
  },
  {
    key: 'cop14',
    body: 'cop',
    kind: 'ordinary',
    number: 14,
    city: { fr: 'La Haye', en: 'The Hague' },
    country: 'NL',
    start: '2007-06-03',
    end: '2007-06-15',
    effectiveDate: '2007-09-13',
    verification: {
      state: 'unverified',
      source: 'Earth Negotiations Bulletin, http://enb.iisd.org/vol21/enb2161e.html',
    },
    notes: 'Ville et dates vues. Date d’effet déduite : clôture plus 90 jours.',
  },
  {
    key: 'cop15',
    body: 'cop',
    kind: 'ordinary',
    number: 15,
    city: { fr: 'Doha', en: 'Doha' },
    country: 'QA',
    start: '2010-03-13',
    end: '2010-03-25',
    effectiveDate: '2010-06-23',
    verification: {
      state: 'unverified',
      source: 'Document CoP15 Doc. 24, https://docslib.org/doc/619870/cop15-doc-24-convention-on-international-trade',
    },
    notes: 'Ville et dates vues. Date d’effet déduite : clôture plus 90 jours.',
  },
  {
    key: 'cop16',
    body: 'cop',
    kind: 'ordinary',
    number: 16,
    city: { fr: 'Bangkok', en: 'Bangkok' },
    country: 'TH',
    start: '2013-03-03',
    end: '2013-03-14',
    effectiveDate: '2013-06-12',
    verification: {
      state: 'unverified',
      source: 'Earth Negotiations Bulletin, http://enb.iisd.org/vol21/enb2183e.html',
    },
    notes: 'Ville et dates vues. Date d’effet déduite : clôture plus 90 jours.',
  },
  {
    key: 'cop17',
    body: 'cop',
    kind: 'ordinary',
    number: 17,
    city: { fr: 'Johannesburg', en: 'Johannesburg' },
    country: 'ZA',
    start: '2016-09-24',
    end: '2016-10-04',
    effectiveDate: '2017-01-02',
    verification: {
      state: 'unverified',
      source: {
        fr: 'Earth Negotiations Bulletin, vol. 21, no 97, http://lawsdocbox.com/Politics/78821456-',
        en: 'Earth Negotiations Bulletin, Vol. 21 No. 97, http://lawsdocbox.com/Politics/78821456-',
      },
    },
    notes:
      'Ville et dates vues. Les documents portent « 24 septembre - 5 octobre » ; la session a été close le 4 octobre. Date d’effet déduite : clôture plus 90 jours.',
  },
  {
    key: 'cop18',
    body: 'cop',
    kind: 'ordinary',
    number: 18,
    city: { fr: 'Genève', en: 'Geneva' },
    country: 'CH',
    start: '2019-08-17',
    end: '2019-08-28',
    effectiveDate: '2019-11-26',
    verification: {
      state: 'unverified',
      source: {
        fr: 'Documents de la CoP18, https://cites.org/eng/cop/18/doc/index.php ; communiqué de la CITES du 26 novembre 2019, https://cites.org/eng/news/new_CITES_Appendices_as_amended_at_CoP18_and_new_suites_of_Resolutions_Decisions_enter_into_force_26112019 ; https://www.africanelephantjournal.com/cites-proposal-for-the-inclusion-of-all-populations-of-african-elephants-in-appendix-i/',
        en: 'CoP18 documents, https://cites.org/eng/cop/18/doc/index.php; CITES press release, 26 November 2019, https://cites.org/eng/news/new_CITES_Appendices_as_amended_at_CoP18_and_new_suites_of_Resolutions_Decisions_enter_into_force_26112019; https://www.africanelephantjournal.com/cites-proposal-for-the-inclusion-of-all-populations-of-african-elephants-in-appendix-i/',
      },
    },
    notes:
      'Ville et dates vues. D’abord prévue à Colombo, du 23 mai au 3 juin 2019. Date d’effet vue (26 novembre 2019).',
  },
  {
    key: 'cop19',
    body: 'cop',
    kind: 'ordinary',
    number: 19,
    city: { fr: 'Panama', en: 'Panama City' },
    country: 'PA',
    start: '2022-11-14',
    end: '2022-11-25',
    effectiveDate: '2023-02-23',
    verification: {
      state: 'unverified',
      source: {
        fr: 'Liste des sessions, https://cites.org/eng/disc/cop.php',
        en: 'List of meetings, https://cites.org/eng/disc/cop.php',
      },
    },
    notes: 'Ville et dates vues. Date d’effet déduite : clôture plus 90 jours.',
  },
  {
    key: 'cop20',
    body: 'cop',
    kind: 'ordinary',
    number: 20,
    city: { fr: 'Samarcande', en: 'Samarkand' },
    country: 'UZ',
    start: '2025-11-24',
    end: '2025-12-05',
    effectiveDate: '2026-03-05',
    verification: {
      state: 'unverified',
      source: {
        fr: 'EU Monitor, https://eumonitor.eu/9353000/1/j4nvhdlglbmvdzx_j9vvik7m1c3gyxp/vmm7imc3tfs7 ; EnviroNews Nigeria, https://www.environewsnigeria.com/cites-cop20-concludes-with-roadmap-to-enhance-wildlife-trade-regulation-strengthen-conventions-implementation ; adresses de documents de cites.org',
        en: 'EU Monitor, https://eumonitor.eu/9353000/1/j4nvhdlglbmvdzx_j9vvik7m1c3gyxp/vmm7imc3tfs7; EnviroNews Nigeria, https://www.environewsnigeria.com/cites-cop20-concludes-with-roadmap-to-enhance-wildlife-trade-regulation-strengthen-conventions-implementation; addresses of documents on cites.org',
      },
    },
    notes:
      'Ville et dates vues. Date d’effet vue pour les annexes seulement ; pour les résolutions et décisions, déduite de la même règle des 90 jours.',
  },
]
