import type { Register } from '#/register/declaration'
import { onlyFacet, themeFacet } from '#/register/facets'
import { schemas, themesField, translationField, verificationField, verifiedLabel } from '#/register/fields'
import { nouns } from '#/register/ties'
import { messages } from './messages'

const { unresolved: _, ...kinds } = messages.kinds // is never public

export const register: Register = {
  kind: 'partners',
  label: messages.plural,
  nouns: nouns.partners,
  dated: false,
  order: null,
  facets: [
    themeFacet,
    { key: 'kind', label: messages.kind, options: { of: 'words', words: kinds } },
    {
      key: 'agreement',
      label: { fr: 'Accord au registre', en: 'Agreement on record' },
      options: {
        of: 'words',
        words: { yes: { fr: 'Avec un accord', en: 'With an agreement' }, no: { fr: 'Sans accord', en: 'Without one' } },
      },
    },
    onlyFacet,
  ],
  fields: [
    {
      name: 'name',
      label: { fr: 'Nom', en: 'Name' },
      schema: schemas.text,
      description: { fr: 'Le nom officiel.', en: 'The official name.' },
    },
    {
      name: 'usualName',
      label: { fr: 'Nom courant', en: 'Usual name' },
      schema: schemas.textOrNull,
      description: { fr: 'Le nom courant.', en: 'The usual name.' },
    },
    {
      name: 'acronym',
      label: { fr: 'Sigle', en: 'Acronym' },
      schema: schemas.textOrNull,
      description: { fr: 'Le sigle.', en: 'The acronym.' },
    },
    {
      name: 'kind',
      label: messages.kind,
      words: kinds,
      schema: { enum: Object.keys(kinds) },
      description: { fr: 'La nature de l’organisme.', en: 'The kind of body.' },
    },
    {
      name: 'website',
      label: { fr: 'Site web', en: 'Web site' },
      schema: schemas.textOrNull,
      description: { fr: 'Le site web.', en: 'The web site.' },
    },
    themesField,
    {
      name: 'relations',
      label: messages.relations,
      parts: {
        type: messages.relationType,
        partner: messages.partner,
        from: messages.from,
        to: messages.to,
        verified: verifiedLabel,
      },
      words: messages.relationTypes,
      schema: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            type: { enum: Object.keys(messages.relationTypes) },
            partner: schemas.idOrNull,
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
    translationField,
  ],
}
