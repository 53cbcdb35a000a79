/** Facets and exported fields that several registers declare alike. */
import type { Localized } from '#/i18n/locales'
import type { ExportField, Facet } from './declaration'

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

export const statusFacet = (words: Record<string, Localized>): Facet => ({
  key: 'status',
  label: { fr: 'État', en: 'Status' },
  options: { of: 'words', words },
})

export const themeFacet: Facet = {
  key: 'theme',
  label: { fr: 'Thème', en: 'Theme' },
  options: { of: 'records', collection: 'themes' },
}

export const partnerFacet: Facet = {
  key: 'partner',
  label: { fr: 'Partenaire', en: 'Partner' },
  options: { of: 'records', collection: 'partners' },
}

export const conferenceFacet: Facet = {
  key: 'conference',
  label: { fr: 'Session d’adoption', en: 'Meeting of adoption' },
  options: { of: 'values', label: (number) => `CoP${number}`, slug: (number) => `cop${number}` },
}

export const yearFacet: Facet = {
  key: 'year',
  label: { fr: 'Année', en: 'Year' },
  options: { of: 'values', label: (year) => year, slug: (year) => year },
}

export const periodsField = (statuses: string[]): ExportField => ({
  name: 'periods',
  schema: schemas.periods(statuses),
  description: {
    fr: 'L’état dans le temps : chaque période avec son premier jour, le premier jour de la suivante (rien si elle dure), et si ce premier jour est le vrai jour ou le plus proche que l’on connaisse.',
    en: 'Status through time: each period with its first day, the first day of the next one (none while it lasts), and whether that first day is the true one or the nearest that is known.',
  },
})

export const themesField: ExportField = {
  name: 'themes',
  schema: ids,
  description: { fr: 'Les thèmes, par leur identifiant.', en: 'Themes, by their identifier.' },
}

const partnersField: ExportField = {
  name: 'partners',
  schema: ids,
  description: { fr: 'Les partenaires nommés, par leur identifiant.', en: 'The partners named, by their identifier.' },
}

export const verificationField: ExportField = {
  name: 'verification',
  schema: { enum: ['unverified', 'verified', 'disputed'] },
  description: {
    fr: 'Si les dates et l’état ont été vérifiés auprès d’une source : non vérifié, vérifié ou contesté.',
    en: 'Whether dates and status were checked against a source: unverified, verified or disputed.',
  },
}

/** Fields of resolutions and decisions alike. */
export const instrumentFields = (statuses: string[]): ExportField[] => [
  {
    name: 'symbol',
    schema: text,
    description: {
      fr: 'La cote, telle que le Secrétariat l’imprime.',
      en: 'The symbol, as the Secretariat prints it.',
    },
  },
  { name: 'title', schema: text, description: { fr: 'Le titre.', en: 'The title.' } },
  {
    name: 'conference',
    schema: { type: 'integer', minimum: 1 },
    description: {
      fr: 'Le numéro de la session de la Conférence des Parties qui l’a adoptée.',
      en: 'The number of the meeting of the Conference of the Parties that adopted it.',
    },
  },
  {
    name: 'sequence',
    schema: { type: 'integer', minimum: 1 },
    description: { fr: 'Son numéro d’ordre à cette session.', en: 'Its running number at that meeting.' },
  },
  periodsField(statuses),
  partnersField,
  themesField,
  verificationField,
  {
    name: 'permalink',
    schema: text,
    description: {
      fr: 'Une adresse sans langue, qui ne change pas.',
      en: 'An address without a language, which does not change.',
    },
  },
]
