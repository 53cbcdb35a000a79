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
  wholeNumber: {
    fr: (value: number) => `« ${String(value).replace('.', ',')} » n’est pas un nombre entier.`,
    en: (value: number) => `“${value}” is not a whole number.`,
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
    restoreEveryLanguage: {
      fr: 'Rétablir une version remet ses textes dans toutes les langues : demandez-le à une personne qui rédige.',
      en: 'Restoring a version restores its texts in every language: ask somebody who writes.',
    },
    translatorTrash: {
      fr: 'Mettre une fiche à la corbeille vaut pour toutes les langues : demandez-le à une personne qui rédige.',
      en: 'Moving a record to the trash holds for every language: ask somebody who writes.',
    },
    noStatus: {
      fr: 'Enregistrer ne publie ni ne retire rien : une fiche se publie par …/publication et se retire par …/withdrawal.',
      en: 'Saving publishes and withdraws nothing: a record is published by …/publication and withdrawn by …/withdrawal.',
    },
    publish: {
      fr: 'Publier et retirer sont réservés aux personnes qui en ont le droit. Enregistrez : rien n’est perdu.',
      en: 'Publishing and withdrawing are for those who may publish. Save: nothing is lost.',
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
  },
  savedBy: { fr: 'Dernier enregistrement par', en: 'Last saved by' },
  publication: {
    inLanguage: {
      fr: (language: string, problem: string) => `En ${language} : ${problem}`,
      en: (language: string, problem: string) => `In ${language}: ${problem}`,
    },
    noAddress: {
      fr: 'Cette fiche n’a pas d’adresse : écrivez-la, ou donnez-lui le nom ou les numéros dont elle se déduit.',
      en: 'This record has no address: write it, or give it the name or the numbers that it is made of.',
    },
    addressTaken: {
      fr: (slug: string, title: string) => `L’adresse « ${slug} » est celle d’une autre fiche publique : ${title}.`,
      en: (slug: string, title: string) => `The address “${slug}” is that of another public record: ${title}.`,
    },
    inTrash: {
      fr: 'Cette fiche est à la corbeille : sortez-la de la corbeille avant de la publier.',
      en: 'This record is in the trash: take it out of the trash before it is published.',
    },
    noLanguage: {
      fr: 'Aucune langue n’est publique : choisissez au moins une langue à publier.',
      en: 'No language is public: choose at least one language to publish.',
    },
    addressReused: {
      fr: (slug: string, language: string) =>
        `L’adresse « ${slug} » (${language}) était celle d’une autre fiche : les liens d’alors mènent désormais ici.`,
      en: (slug: string, language: string) =>
        `The address “${slug}” (${language}) was that of another record: its old links lead here from now on.`,
    },
    noReplacement: {
      fr: 'La fiche de remplacement n’existe pas, ou est à la corbeille.',
      en: 'The replacing record does not exist, or is in the trash.',
    },
    noSuccessor: {
      fr: 'La fiche qui prendrait la place de celle-ci n’existe pas dans ce registre, ou est à la corbeille.',
      en: 'The record that would take the place of this one is not in this register, or is in the trash.',
    },
    ownSuccessor: {
      fr: 'Une fiche ne prend pas sa propre place : choisissez-en une autre.',
      en: 'A record cannot take its own place: choose another.',
    },
    noRecord: { fr: 'Cette fiche n’existe pas.', en: 'There is no such record.' },
    body: {
      fr: (member: string) =>
        `« ${member} » n’est pas ce qui est attendu. Envoyez par exemple {"languages": ["fr"], "facts": true, "note": ""}.`,
      en: (member: string) =>
        `“${member}” is not what is expected. Send for example {"languages": ["fr"], "facts": true, "note": ""}.`,
    },
    standing: {
      fr: (titles: string) =>
        `Des fiches publiques renvoient à celle-ci : ${titles}. Confirmez pour la retirer tout de même.`,
      en: (titles: string) => `Public records refer to this one: ${titles}. Confirm to withdraw it all the same.`,
    },
    nothingPublic: {
      fr: 'Rien n’est public de cette fiche : il n’y a rien à quoi revenir.',
      en: 'Nothing is public of this record: there is nothing to go back to.',
    },
    stillPublic: {
      fr: 'Cette fiche est publique : retirez-la du site, dans toutes les langues, avant de la mettre à la corbeille.',
      en: 'This record is public: withdraw it, in every language, before you move it to the trash.',
    },
    inUse: {
      fr: (titles: string) => `D’autres fiches renvoient à celle-ci : ${titles}. Ôtez d’abord ces renvois.`,
      en: (titles: string) => `Other records refer to this one: ${titles}. Remove these references first.`,
    },
    somebody: { fr: 'Une autre personne', en: 'Somebody else' },
    newerSave: {
      fr: (name: string) =>
        `${name} a enregistré cette fiche depuis que vous l’avez ouverte. Rien n’a été écrasé : votre texte est encore dans le formulaire.`,
      en: (name: string) =>
        `${name} has saved this record since you opened it. Nothing was overwritten: your text is still in the form.`,
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
