import { instrumentMessages } from '#/cms/instrument/instrumentMessages'
import { instrumentFields } from '#/instrument/fields'
import type { Register } from '#/register/declaration'
import { conferenceFacet, onlyFacet, partnerFacet, statusFacet, themeFacet } from '#/register/facets'
import { schemas } from '#/register/fields'
import { publicMessages } from '#/register/messages'
import { nouns } from '#/register/ties'
import { messages } from './messages'

export const register: Register = {
  kind: 'decisions',
  label: messages.plural,
  nouns: nouns.decisions,
  dated: true,
  order: { fr: 'Les plus récentes d’abord', en: 'Newest first' },
  facets: [
    statusFacet({ ...instrumentMessages.statuses, notYet: publicMessages.notYet }),
    { key: 'addressee', label: messages.addressee, options: { of: 'words', words: messages.bodies } },
    { key: 'group', label: messages.group, options: { of: 'records', collection: 'decision-groups' } },
    conferenceFacet,
    partnerFacet,
    themeFacet,
    onlyFacet,
  ],
  fields: [
    ...instrumentFields,
    {
      name: 'addressees',
      label: messages.addressee,
      parts: { body: messages.body, role: messages.role, qualifier: messages.qualifier },
      words: { ...messages.bodies, ...messages.roles },
      schema: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            body: { enum: Object.keys(messages.bodies) },
            role: { enum: Object.keys(messages.roles) },
            qualifier: schemas.textOrNull,
          },
          required: ['body', 'role', 'qualifier'],
          additionalProperties: false,
        },
      },
      description: {
        fr: 'À qui la décision s’adresse, à quel titre, et sous quelle réserve.',
        en: 'To whom the decision is directed, in which role, and under which reservation.',
      },
    },
    {
      name: 'group',
      label: messages.group,
      schema: { anyOf: [schemas.id, { type: 'null' }] },
      description: {
        fr: 'Le groupe de décisions adoptées ensemble, par son identifiant.',
        en: 'The group of decisions adopted together, by its identifier.',
      },
    },
  ],
}
