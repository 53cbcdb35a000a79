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
      fr: 'La cote de la version du jour demandé, aujourd’hui si aucun ne l’est, telle que le Secrétariat l’imprime.',
      en: 'The symbol of the version of the day asked for, or of today, as the Secretariat prints it.',
    },
  },
  {
    name: 'title',
    label: { fr: 'Titre', en: 'Title' },
    schema: schemas.textOrNull,
    description: {
      fr: 'Le titre de cette version ; rien s’il n’est pas consigné.',
      en: 'The title of that version; none where it is not on record.',
    },
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
      fr: 'L’adresse de cette version, sans langue, qui ne change pas.',
      en: 'The address of that version, without a language, which does not change.',
    },
  },
  {
    name: 'work',
    label: { fr: 'Permalien, toutes versions', en: 'Permalink, all versions' },
    schema: schemas.text,
    description: {
      fr: 'L’adresse du texte dans toutes ses versions, sans langue : elle mène au texte actuel.',
      en: 'The address of the text in all its versions, without a language: it leads to the current one.',
    },
  },
]
