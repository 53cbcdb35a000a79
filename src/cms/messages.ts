/** Words of the editing forms that several rooms share, and of the rules that guard publication. */
export const messages = {
  groups: {
    register: { fr: 'Registre', en: 'Register' },
    site: { fr: 'Site', en: 'Site' },
    people: { fr: 'Personnes', en: 'People' },
  },
  tabs: {
    record: { fr: 'Fiche', en: 'Record' },
    text: { fr: 'Texte', en: 'Text' },
    history: { fr: 'Historique', en: 'History' },
    relations: { fr: 'Relations', en: 'Relations' },
    checking: { fr: 'Vérification', en: 'Verification' },
  },
  slug: { fr: 'Adresse', en: 'Address' },
  slugDescription: {
    fr: 'Dernière partie de l’adresse publique. Proposée d’après le nom ; une fois la fiche publiée, l’ancienne adresse renvoie à la nouvelle.',
    en: 'Last part of the public address. Proposed from the name; once the record is published, the former address leads to the new one.',
  },
  slugShape: {
    fr: (value: string) =>
      `« ${value} » n’est pas une adresse possible : lettres minuscules sans accent, chiffres et traits d’union, par exemple « banque-mondiale ».`,
    en: (value: string) =>
      `“${value}” is not a possible address: lower-case letters without accents, digits and hyphens, for example “world-bank”.`,
  },
  toComplete: {
    fr: (label: string) => `[${label} : à compléter]`,
    en: (label: string) => `[${label}: to be completed]`,
  },
  slugReserved: {
    fr: (value: string) =>
      `« ${value} » est l’adresse d’un registre ou d’une autre vue du site. Choisissez-en une autre.`,
    en: (value: string) =>
      `“${value}” is the address of a register or of another view of the site. Choose another one.`,
  },
  formerSlugs: { fr: 'Anciennes adresses', en: 'Former addresses' },
  formerSlug: { fr: 'Ancienne adresse', en: 'Former address' },
  language: { fr: 'Langue', en: 'Language' },
  until: { fr: 'Jusqu’au', en: 'Until' },
  notes: { fr: 'Notes internes', en: 'Internal notes' },
  notesDescription: {
    fr: 'Pour l’équipe seulement : doutes, questions ouvertes, origine des faits. Jamais publiées.',
    en: 'For the team only: doubts, open questions, origin of the facts. Never published.',
  },
  verification: {
    title: { fr: 'Vérification', en: 'Verification' },
    state: { fr: 'État', en: 'State' },
    states: {
      unverified: { fr: 'Non vérifié', en: 'Unverified' },
      verified: { fr: 'Vérifié', en: 'Verified' },
      disputed: { fr: 'Contesté', en: 'Disputed' },
    },
    description: {
      fr: 'Une fiche non vérifiée peut être publiée : la page le dit.',
      en: 'An unverified record can be published: its page says so.',
    },
    checkedOn: { fr: 'Vérifié le', en: 'Checked on' },
    checkedBy: { fr: 'Vérifié par', en: 'Checked by' },
    source: { fr: 'Source', en: 'Source' },
    sourceDescription: {
      fr: 'D’où viennent les faits : document, page, date de consultation.',
      en: 'Where the facts come from: document, page, date of consultation.',
    },
    verifiedThrough: { fr: 'Suivi jusqu’à', en: 'Followed through' },
    verifiedThroughDescription: {
      fr: 'La dernière session dont les effets sur cette fiche ont été contrôlés. Après elle, la page dit « dernier état connu ».',
      en: 'The last meeting whose effect on this record was checked. After it, the page says “last known”.',
    },
  },
  guards: {
    oneLanguage: {
      fr: 'Indiquez une langue : locale=fr ou locale=en.',
      en: 'State one language: locale=fr or locale=en.',
    },
    foreignPath: {
      fr: (path: string) =>
        `Le chemin « ${path} » nomme une langue : interrogez une langue à la fois, par le paramètre locale.`,
      en: (path: string) =>
        `The path “${path}” names a language: ask one language at a time, with the parameter locale.`,
    },
    restore: {
      fr: 'Rétablir une ancienne version retirerait la page du site. Recopiez l’ancien texte dans un brouillon, puis publiez-le.',
      en: 'Restoring a former version would take the page offline. Copy the former text into a draft, then publish it.',
    },
    duplicate: {
      fr: 'La duplication est fermée : une copie serait aussitôt publique. Créez une nouvelle fiche.',
      en: 'Duplication is closed: a copy would be public at once. Create a new record.',
    },
    bulk: {
      fr: 'Les fiches se modifient et se publient une par une.',
      en: 'Records are changed and published one at a time.',
    },
    withdraw: {
      fr: 'Retirer une page du site est réservé aux personnes qui publient.',
      en: 'Taking a page offline is for those who may publish.',
    },
    publish: {
      fr: 'Publier est réservé aux personnes qui en ont le droit. Enregistrez un brouillon.',
      en: 'Publishing is for those who may publish. Save a draft.',
    },
    foreignLanguage: {
      fr: (language: string) => `Vous ne traduisez pas vers cette langue (${language}).`,
      en: (language: string) => `You do not translate into this language (${language}).`,
    },
    translatorShared: {
      fr: (fields: string) =>
        `Ces champs valent pour toutes les langues, un traducteur ne peut pas les changer : ${fields}.`,
      en: (fields: string) => `These fields hold for every language, a translator cannot change them: ${fields}.`,
    },
    sharedChanged: {
      fr: (field: string) =>
        `« ${field} » vaut pour toutes les langues et diffère de ce qui est public. Publiez toutes les langues ensemble, ou remettez la valeur publique.`,
      en: (field: string) =>
        `“${field}” holds for every language and differs from what is public. Publish all languages together, or put the public value back.`,
    },
    languageIncomplete: {
      fr: (field: string, language: string) =>
        `« ${field} » est vide en ${language}. Remplissez ce champ, ou publiez une seule langue.`,
      en: (field: string, language: string) =>
        `“${field}” is empty in ${language}. Fill it in, or publish one language only.`,
    },
  },
  languageNames: {
    fr: { fr: 'français', en: 'French' },
    en: { fr: 'anglais', en: 'English' },
    es: { fr: 'espagnol', en: 'Spanish' },
    la: { fr: 'latin', en: 'Latin' },
    ar: { fr: 'arabe', en: 'Arabic' },
    zh: { fr: 'chinois', en: 'Chinese' },
    ru: { fr: 'russe', en: 'Russian' },
  },
  url: {
    fr: (value: string) =>
      `« ${value} » n’est pas une adresse web complète. Écrivez-la avec https://, par exemple https://cites.org.`,
    en: (value: string) =>
      `“${value}” is not a full web address. Write it with https://, for example https://cites.org.`,
  },
  country: {
    fr: (value: string) => `« ${value} » n’est pas un code de pays à deux lettres, par exemple CH ou UZ.`,
    en: (value: string) => `“${value}” is not a two-letter country code, for example CH or UZ.`,
  },
} as const

/** Payload's own words where its French reads badly, or where "locale" means the language of the content here. */
export const payloadWords = {
  fr: {
    general: {
      createNew: 'Créer',
      createNewLabel: 'Créer : {{label}}',
      creatingNewLabel: 'Nouvelle fiche : {{label}}',
      locale: 'Langue du contenu',
      locales: 'Langues du contenu',
      noValue: 'Vide',
    },
    version: {
      // The word "status" alone could mean that of the text in law.
      status: 'Publication',
      unpublish: 'Retirer du site, toutes langues',
      unpublishIn: 'Retirer du site en {{locale}}',
      aboutToUnpublish:
        'Vous allez retirer cette fiche du site, dans toutes les langues. Les brouillons sont conservés.',
      aboutToUnpublishIn: 'Vous allez retirer cette fiche du site en {{locale}}. Les brouillons sont conservés.',
      unpublishedSuccessfully: 'Retirée du site.',
    },
  },
  en: {
    general: { locale: 'Content language', locales: 'Content languages', noValue: 'Empty' },
    version: {
      status: 'Publication',
      unpublish: 'Take offline, all languages',
      unpublishIn: 'Take offline in {{locale}}',
      aboutToUnpublish: 'You are about to take this record offline, in every language. Drafts are kept.',
      aboutToUnpublishIn: 'You are about to take this record offline in {{locale}}. Drafts are kept.',
      unpublishedSuccessfully: 'Taken offline.',
    },
  },
}
