import type { ExportField } from '#/register/declaration'
import { partnersField, periodsField, schemas, themesField, verificationField } from '#/register/fields'

/** The exported fields that resolutions and decisions share. */
export const instrumentFields = (statuses: string[]): ExportField[] => [
  {
    name: 'symbol',
    schema: schemas.text,
    description: {
      fr: 'La cote, telle que le Secrétariat l’imprime.',
      en: 'The symbol, as the Secretariat prints it.',
    },
  },
  { name: 'title', schema: schemas.text, description: { fr: 'Le titre.', en: 'The title.' } },
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
    schema: schemas.text,
    description: {
      fr: 'Une adresse sans langue, qui ne change pas.',
      en: 'An address without a language, which does not change.',
    },
  },
]
