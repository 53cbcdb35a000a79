/** Exported fields that several registers share, and the schemas of their values. */
import type { ExportField } from './declaration'

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

export const partnersField: ExportField = {
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
