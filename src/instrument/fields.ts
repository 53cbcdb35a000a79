import { instrumentMessages } from '#/cms/instrument/instrumentMessages'
import type { ExportField } from '#/register/declaration'
import {
  partnersField,
  schemas,
  statusFields,
  themesField,
  translationField,
  verificationField,
} from '#/register/fields'
import { publicMessages } from '#/register/messages'

/** The exported fields that resolutions and decisions share. */
export const instrumentFields: ExportField[] = [
  {
    name: 'symbol',
    label: { fr: 'Cote', en: 'Symbol' },
    schema: schemas.text,
    description: {
      fr: 'La cote, telle que le Secrétariat l’imprime.',
      en: 'The symbol, as the Secretariat prints it.',
    },
  },
  {
    name: 'title',
    label: { fr: 'Titre', en: 'Title' },
    schema: schemas.text,
    description: { fr: 'Le titre.', en: 'The title.' },
  },
  {
    name: 'conference',
    label: { fr: 'Session (CoP)', en: 'Meeting (CoP)' },
    schema: { type: 'integer', minimum: 1 },
    description: {
      fr: 'Le numéro de la session de la Conférence des Parties qui l’a adoptée.',
      en: 'The number of the meeting of the Conference of the Parties that adopted it.',
    },
  },
  {
    name: 'sequence',
    label: { fr: 'Numéro', en: 'Number' },
    schema: { type: 'integer', minimum: 1 },
    description: { fr: 'Son numéro d’ordre à cette session.', en: 'Its running number at that meeting.' },
  },
  ...statusFields(instrumentMessages.statuses, publicMessages.notYet),
  partnersField,
  themesField,
  verificationField,
  translationField,
  {
    name: 'permalink',
    label: { fr: 'Permalien', en: 'Permalink' },
    schema: schemas.text,
    description: {
      fr: 'Une adresse sans langue, qui ne change pas.',
      en: 'An address without a language, which does not change.',
    },
  },
]
