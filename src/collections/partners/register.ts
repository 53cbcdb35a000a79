import type { Register } from '#/register/declaration'
import { themeFacet } from '#/register/facets'
import { schemas, themesField, verificationField } from '#/register/fields'
import { messages } from './messages'

const { unresolved: _, ...kinds } = messages.kinds // is never public

export const register: Register = {
  kind: 'partners',
  label: messages.plural,
  nouns: { fr: { one: 'partenaire', other: 'partenaires' }, en: { one: 'partner', other: 'partners' } },
  dated: false,
  order: { fr: 'Ordre alphabétique', en: 'Alphabetical order' },
  facets: [
    themeFacet,
    { key: 'kind', label: messages.kind, options: { of: 'words', words: kinds } },
    {
      key: 'agreement',
      label: { fr: 'Accord avec la CITES', en: 'Agreement with CITES' },
      options: {
        of: 'words',
        words: { yes: { fr: 'Avec un accord', en: 'With an agreement' }, no: { fr: 'Sans accord', en: 'Without one' } },
      },
    },
  ],
  fields: [
    { name: 'name', schema: schemas.text, description: { fr: 'Le nom officiel.', en: 'The official name.' } },
    { name: 'usualName', schema: schemas.textOrNull, description: { fr: 'Le nom courant.', en: 'The usual name.' } },
    { name: 'acronym', schema: schemas.textOrNull, description: { fr: 'Le sigle.', en: 'The acronym.' } },
    {
      name: 'kind',
      schema: { enum: Object.keys(kinds) },
      description: { fr: 'La nature de l’organisme.', en: 'The kind of body.' },
    },
    { name: 'website', schema: schemas.textOrNull, description: { fr: 'Le site web.', en: 'The web site.' } },
    themesField,
    {
      name: 'relations',
      schema: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            type: { enum: Object.keys(messages.relationTypes) },
            partner: schemas.id,
            from: schemas.dayOrNull,
            to: schemas.dayOrNull,
            verified: { type: 'boolean' },
          },
          required: ['type', 'partner', 'from', 'to', 'verified'],
          additionalProperties: false,
        },
      },
      description: {
        fr: 'Les liens avec d’autres partenaires : membre de, programme de, hébergé par, successeur de.',
        en: 'Ties to other partners: member of, programme of, hosted by, successor of.',
      },
    },
    verificationField,
  ],
}
