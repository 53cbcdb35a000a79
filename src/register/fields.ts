/** Exported fields that several registers share, and the schemas of their values. */
import type { Localized } from '#/i18n/locales'
import type { ExportField } from './declaration'
import { publicMessages } from './messages'

const text = { type: 'string' }
const orNull = (schema: Record<string, unknown>) => ({ anyOf: [schema, { type: 'null' }] })
const ids = { type: 'array', items: { type: 'string', format: 'uuid' } }

export const schemas = {
  text,
  textOrNull: orNull(text),
  dayOrNull: orNull({ type: 'string', format: 'date' }),
  /** A date as far as it is known. */
  partialDateOrNull: orNull({ type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }),
  id: { type: 'string', format: 'uuid' },
  idOrNull: orNull({ type: 'string', format: 'uuid' }),
  ids,
  periods: (statuses: string[]) => ({
    type: 'array',
    items: {
      type: 'object',
      properties: {
        from: orNull({ type: 'string', format: 'date' }),
        to: orNull({ type: 'string', format: 'date' }),
        status: { enum: statuses },
        exact: { type: 'boolean' },
      },
      required: ['from', 'to', 'status', 'exact'],
      additionalProperties: false,
    },
  }),
}

export const verifiedLabel: Localized = { fr: 'Vérifié', en: 'Verified' }
const until: Localized = { fr: 'Jusqu’au (exclu)', en: 'Until (excluded)' }
const isExact: Localized = { fr: 'Jour exact', en: 'Exact day' }

/** @param statuses the words for each status @param before the words for the time before the first */
export const statusFields = (statuses: Record<string, Localized>, before: Localized): ExportField[] => [
  {
    name: 'status',
    label: { fr: 'État', en: 'Status' },
    words: { ...statuses, notYet: before },
    schema: { enum: [...Object.keys(statuses), 'notYet'] },
    description: {
      fr: 'L’état au jour demandé, aujourd’hui si aucun ne l’est ; au-delà de « followedThrough », le dernier état connu.',
      en: 'Status on the day asked for, or today; beyond “followedThrough” it is the last known status.',
    },
  },
  {
    name: 'statusFrom',
    label: { fr: 'État depuis', en: 'Status since' },
    schema: schemas.dayOrNull,
    description: {
      fr: 'Le premier jour de cet état, s’il est connu.',
      en: 'The first day of that status, where it is known.',
    },
  },
  {
    name: 'statusFromExact',
    label: isExact,
    schema: orNull({ type: 'boolean' }),
    description: {
      fr: 'Si ce premier jour est le vrai jour ou le plus proche que l’on connaisse.',
      en: 'Whether that first day is the true one or the nearest that is known.',
    },
  },
  {
    name: 'statusUntil',
    label: until,
    schema: schemas.dayOrNull,
    description: {
      fr: 'Le premier jour de l’état suivant ; rien si l’état dure.',
      en: 'The first day of the next status; none while it lasts.',
    },
  },
  {
    name: 'followedThrough',
    label: { fr: 'Suivi jusqu’à', en: 'Followed through' },
    parts: {
      meeting: { fr: 'Suivi jusqu’à la session', en: 'Followed through' },
      day: { fr: 'Suivi jusqu’au', en: 'Followed until' },
    },
    schema: {
      type: 'object',
      properties: { meeting: schemas.textOrNull, day: schemas.dayOrNull },
      required: ['meeting', 'day'],
      additionalProperties: false,
    },
    description: {
      fr: 'La session jusqu’à laquelle l’état a été suivi, et son dernier jour ; rien si ce n’est pas consigné.',
      en: 'The meeting through which the status was followed, and its last day; none where that is not on record.',
    },
  },
  {
    name: 'periods',
    label: { fr: 'Périodes', en: 'Periods' },
    parts: { from: { fr: 'Depuis', en: 'From' }, to: until, status: { fr: 'État', en: 'Status' }, exact: isExact },
    words: statuses,
    schema: schemas.periods(Object.keys(statuses)),
    description: {
      fr: 'L’état dans le temps : chaque période avec son premier jour, le premier jour de la suivante (rien si elle dure), et si ce premier jour est le vrai jour ou le plus proche que l’on connaisse.',
      en: 'Status through time: each period with its first day, the first day of the next one (none while it lasts), and whether that first day is the true one or the nearest that is known.',
    },
  },
]

export const themesField: ExportField = {
  name: 'themes',
  label: { fr: 'Thèmes', en: 'Themes' },
  schema: ids,
  description: { fr: 'Les thèmes, par leur identifiant.', en: 'Themes, by their identifier.' },
}

export const partnersField: ExportField = {
  name: 'partners',
  label: { fr: 'Partenaires', en: 'Partners' },
  schema: ids,
  description: { fr: 'Les partenaires nommés, par leur identifiant.', en: 'The partners named, by their identifier.' },
}

const { unverified, verified, disputed } = publicMessages

export const translationField: ExportField = {
  name: 'translationOutOfDate',
  label: { fr: 'Traduction à mettre à jour', en: 'Translation out of date' },
  schema: { type: 'boolean' },
  description: {
    fr: 'Si le texte de l’autre langue a changé depuis que celui-ci en a été traduit.',
    en: 'Whether the text of the other language has changed since this one was translated from it.',
  },
}

export const verificationField: ExportField = {
  name: 'verification',
  label: { fr: 'Vérification', en: 'Verification' },
  words: { unverified, verified, disputed },
  schema: { enum: ['unverified', 'verified', 'disputed'] },
  description: {
    fr: 'Si les dates et l’état ont été vérifiés auprès d’une source : non vérifié, vérifié ou contesté.',
    en: 'Whether dates and status were checked against a source: unverified, verified or disputed.',
  },
}
