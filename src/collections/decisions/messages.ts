import { formatCount, formatList } from '#/i18n/formats'
import type { Locale, Localized } from '#/i18n/locales'
import type { Decision } from '#/payload-types'

export const messages = {
  singular: { fr: 'Décision', en: 'Decision' },
  plural: { fr: 'Décisions', en: 'Decisions' },
  group: { fr: 'Groupe', en: 'Group' },
  groupDescription: {
    fr: 'Les décisions adoptées ensemble sur un même sujet.',
    en: 'The decisions adopted together on one subject.',
  },
  addressees: { fr: 'Destinataires', en: 'Addressees' },
  addressee: { fr: 'Destinataire', en: 'Addressee' },
  addresseesDescription: {
    fr: 'Liste vide : destinataire non connu, et la page le dit.',
    en: 'Empty list: addressee not known, and the page says so.',
  },
  formerAddresseesDescription: {
    fr: 'À qui ce texte s’adressait. Liste vide : non consigné ; pour le texte actuel, les destinataires de la fiche valent.',
    en: 'To whom this text was directed. Empty list: not on record; for the current text those of the record hold.',
  },
  body: { fr: 'Organe', en: 'Body' },
  bodies: {
    parties: { fr: 'Parties', en: 'Parties' },
    standingCommittee: { fr: 'Comité permanent', en: 'Standing Committee' },
    animalsCommittee: { fr: 'Comité pour les animaux', en: 'Animals Committee' },
    plantsCommittee: { fr: 'Comité pour les plantes', en: 'Plants Committee' },
    secretariat: { fr: 'Secrétariat', en: 'Secretariat' },
    others: { fr: 'Autres', en: 'Others' },
  },
  role: { fr: 'Rôle', en: 'Role' },
  roles: {
    lead: { fr: 'à l’adresse de', en: 'directed to' },
    withSupport: { fr: 'avec le soutien de', en: 'with support of' },
    inCollaboration: { fr: 'en collaboration avec', en: 'in collaboration with' },
    inCoordination: { fr: 'en coordination avec', en: 'in coordination with' },
    inConsultation: { fr: 'en consultation avec', en: 'in consultation with' },
  },
  qualifier: { fr: 'Précision', en: 'Qualifier' },
  qualifierDescription: {
    fr: 'Par exemple « sous réserve de financement externe ».',
    en: 'For example “subject to external funding”.',
  },
  due: { fr: 'Échéance', en: 'Due at' },
} as const

const counted = (count: number, locale: Locale) =>
  formatCount(
    count,
    { fr: { one: 'décision', other: 'décisions' }, en: { one: 'decision', other: 'decisions' } },
    locale,
  )

/** Words of the public pages alone. */
export const publicMessages = {
  intro: {
    fr: (count: number) =>
      `${counted(count, 'fr')} de la Conférence des Parties sur la coopération, par groupe et les plus récentes d’abord, avec leurs destinataires et leur état aujourd’hui.`,
    en: (count: number) =>
      `${counted(count, 'en')} of the Conference of the Parties on cooperation, by group and the most recent first, with their addressees and their status today.`,
  },
  description: {
    fr: 'Les décisions de la Conférence des Parties à la CITES sur la coopération : à qui elles s’adressent et leur état aujourd’hui.',
    en: 'The decisions of the Conference of the Parties to CITES on cooperation: to whom they are directed, and their status today.',
  },
  sameGroup: { fr: 'Dans le même groupe', en: 'In the same group' },
  sameAddressees: {
    fr: (phrase: string) => `Destinataires inchangés : ${phrase}`,
    en: (phrase: string) => `Same addressees: ${phrase}`,
  },
  addresseeNotKnown: { fr: 'destinataire non connu', en: 'addressee not known' },
  /** Where the term before it says that addressees follow. */
  notKnown: { fr: 'non connus', en: 'not known' },
  /** The bodies as French needs them after « à l’adresse » and « avec le soutien », or after « avec ». */
  bodies: {
    parties: {
      fr: { of: 'des Parties', with: 'les Parties' },
      en: { of: 'Parties', with: 'the Parties' },
    },
    standingCommittee: {
      fr: { of: 'du Comité permanent', with: 'le Comité permanent' },
      en: { of: 'the Standing Committee', with: 'the Standing Committee' },
    },
    animalsCommittee: {
      fr: { of: 'du Comité pour les animaux', with: 'le Comité pour les animaux' },
      en: { of: 'the Animals Committee', with: 'the Animals Committee' },
    },
    plantsCommittee: {
      fr: { of: 'du Comité pour les plantes', with: 'le Comité pour les plantes' },
      en: { of: 'the Plants Committee', with: 'the Plants Committee' },
    },
    secretariat: {
      fr: { of: 'du Secrétariat', with: 'le Secrétariat' },
      en: { of: 'the Secretariat', with: 'the Secretariat' },
    },
    others: {
      fr: { of: 'd’autres destinataires', with: 'd’autres destinataires' },
      en: { of: 'others', with: 'others' },
    },
  },
  others: {
    of: {
      fr: (whom: string) => `d’autres destinataires : ${whom}`,
      en: (whom: string) => whom,
    },
    with: {
      fr: (whom: string) => `d’autres : ${whom}`,
      en: (whom: string) => whom,
    },
  },
  directed: {
    lead: { fr: (bodies: string) => `à l’adresse ${bodies}`, en: (bodies: string) => `directed to ${bodies}` },
    withSupport: {
      fr: (bodies: string) => `avec le soutien ${bodies}`,
      en: (bodies: string) => `with the support of ${bodies}`,
    },
    inCollaboration: {
      fr: (bodies: string) => `en collaboration avec ${bodies}`,
      en: (bodies: string) => `in collaboration with ${bodies}`,
    },
    inCoordination: {
      fr: (bodies: string) => `en coordination avec ${bodies}`,
      en: (bodies: string) => `in coordination with ${bodies}`,
    },
    inConsultation: {
      fr: (bodies: string) => `en consultation avec ${bodies}`,
      en: (bodies: string) => `in consultation with ${bodies}`,
    },
  },
  qualified: {
    fr: (qualifier: string) => `, ${qualifier}`,
    en: (qualifier: string) => ` – ${qualifier}`,
  },
} as const

type Addressee = NonNullable<Decision['addressees']>[number]

/**
 * The addressees of a decision, as a phrase: "à l’adresse du Secrétariat, sous réserve de financement externe",
 * "directed to the Standing Committee, with the support of the Secretariat".
 * For an empty list, the phrase says that the addressees are not known.
 */
export function addresseesInWords(addressees: Decision['addressees'], locale: Locale): string {
  return addresseesBy(addressees, locale, publicMessages.directed) ?? publicMessages.addresseeNotKnown[locale]
}

/** The addressees as the value of a fact: "le Secrétariat, sous réserve de financement externe", "non connus". */
export function addresseesAsFact(addressees: Decision['addressees'], locale: Locale): string {
  return addresseesBy(addressees, locale, bare) ?? publicMessages.notKnown[locale]
}

type Directed = Record<Addressee['role'], Localized<(bodies: string) => string>>
const asItIs = (bodies: string) => bodies
const bare: Directed = { ...publicMessages.directed, lead: { fr: asItIs, en: asItIs } }

function addresseesBy(addressees: Decision['addressees'], locale: Locale, directed: Directed): string | null {
  if (!addressees || addressees.length === 0) return null
  const roles = [...new Set(addressees.map(({ role }) => role))]
  const phrases = roles.map((role) => {
    const bodies = addressees.filter((addressee) => addressee.role === role)
    return directed[role][locale](
      formatList(
        bodies.map((body) => bodyInWords(body, locale, directed === bare)),
        locale,
      ),
    )
  })
  return phrases.join(', ')
}

/** The qualifier of "others" names the bodies; the qualifier of any other body limits its task. */
function bodyInWords({ body, role, qualifier }: Addressee, locale: Locale, isBare: boolean): string {
  const form = (role === 'lead' && !isBare) || role === 'withSupport' ? 'of' : 'with'
  if (body === 'others' && qualifier) return publicMessages.others[form][locale](qualifier)
  const name = publicMessages.bodies[body][locale][form]
  return qualifier ? `${name}${publicMessages.qualified[locale](qualifier)}` : name
}
