import { instrumentMessages } from '#/cms/instrument/instrumentMessages'
import { instrumentFields } from '#/instrument/fields'
import type { Register } from '#/register/declaration'
import { conferenceFacet, onlyFacet, partnerFacet, statusFacet, themeFacet } from '#/register/facets'
import { publicMessages } from '#/register/messages'
import { nouns } from '#/register/ties'
import { messages } from './messages'

export const register: Register = {
  kind: 'resolutions',
  label: messages.plural,
  nouns: nouns.resolutions,
  dated: true,
  order: { fr: 'Les plus récentes d’abord', en: 'Newest first' },
  facets: [
    statusFacet({ ...instrumentMessages.statuses, notYet: publicMessages.notYet }),
    conferenceFacet,
    partnerFacet,
    themeFacet,
    onlyFacet,
  ],
  fields: instrumentFields,
}
