import type { Register } from '#/register/declaration'
import { onlyFacet, partnerFacet, statusFacet, themeFacet, yearFacet } from '#/register/facets'
import {
  schemas,
  statusFields,
  themesField,
  translationField,
  verificationField,
  verifiedLabel,
} from '#/register/fields'
import { nouns } from '#/register/ties'
import { messages, publicMessages } from './messages'

export const register: Register = {
  kind: 'agreements',
  label: messages.plural,
  nouns: nouns.agreements,
  dated: true,
  order: { fr: 'Les plus récents d’abord', en: 'Newest first' },
  facets: [
    statusFacet({ ...messages.statuses, notYet: publicMessages.notYetSigned }),
    { key: 'form', label: messages.form, options: { of: 'words', words: messages.forms } },
    partnerFacet,
    themeFacet,
    { ...yearFacet, label: { fr: 'Année de signature ou d’annonce', en: 'Year of signature or announcement' } },
    onlyFacet,
  ],
  fields: [
    { name: 'title', label: messages.title, schema: schemas.text, description: { fr: 'Le titre.', en: 'The title.' } },
    {
      name: 'form',
      label: messages.form,
      words: messages.forms,
      schema: { enum: Object.keys(messages.forms) },
      description: { fr: 'La forme de l’accord.', en: 'The form of the agreement.' },
    },
    {
      name: 'titleAsPrinted',
      label: messages.titleAsPrinted,
      schema: schemas.textOrNull,
      description: { fr: 'Le titre tel qu’il est imprimé.', en: 'The title as printed.' },
    },
    {
      name: 'parties',
      label: messages.parties,
      parts: { partner: messages.partner, signatory: messages.signatory, role: messages.role },
      schema: {
        type: 'array',
        items: {
          type: 'object',
          properties: { partner: schemas.idOrNull, signatory: schemas.textOrNull, role: schemas.textOrNull },
          required: ['partner', 'signatory', 'role'],
          additionalProperties: false,
        },
      },
      description: {
        fr: 'Les partenaires qui sont parties à l’accord, avec le signataire et sa fonction.',
        en: 'The partners that are parties to the agreement, with the signatory and their role.',
      },
    },
    {
      name: 'governs',
      label: messages.governs,
      schema: schemas.idOrNull,
      description: {
        fr: 'Le partenaire dont c’est le texte fondateur.',
        en: 'The partner whose founding text it is.',
      },
    },
    {
      name: 'signed',
      label: messages.signed,
      parts: {
        date: { fr: 'Date de signature', en: 'Date of signature' },
        precision: messages.precision,
        place: { fr: 'Lieu de signature', en: 'Place of signature' },
      },
      words: messages.precisions,
      schema: {
        type: 'object',
        properties: {
          date: schemas.partialDateOrNull,
          precision: { enum: ['day', 'month', 'year', 'announced', 'unknown'] },
          place: schemas.textOrNull,
        },
        required: ['date', 'precision', 'place'],
        additionalProperties: false,
      },
      description: {
        fr: 'La signature : la date aussi loin qu’elle est connue, et ce qu’elle vaut ; « announced » est le jour où l’accord a été annoncé.',
        en: 'The signature: the date as far as it is known, and what it is worth; “announced” is the day on which the agreement was announced.',
      },
    },
    {
      name: 'effectiveDate',
      label: messages.effectiveDate,
      schema: schemas.dayOrNull,
      description: { fr: 'L’entrée en vigueur.', en: 'The entry into force.' },
    },
    {
      name: 'endDate',
      label: messages.endDate,
      schema: schemas.dayOrNull,
      description: { fr: 'Le dernier jour de la durée en cours.', en: 'The last day of the current term.' },
    },
    {
      name: 'openEnded',
      label: messages.openEnded,
      schema: { type: 'boolean' },
      description: {
        fr: 'Si le texte ne fixe pas de fin ; « false » tant que cela n’est pas connu.',
        en: 'Whether the text sets no end; “false” until that is known.',
      },
    },
    ...statusFields(messages.statuses, publicMessages.notYetSigned),
    {
      name: 'events',
      label: messages.events,
      parts: { kind: messages.event, date: messages.signedDate, verified: verifiedLabel },
      words: messages.eventKinds,
      schema: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            kind: { enum: Object.keys(messages.eventKinds) },
            date: { type: 'string', format: 'date' },
            verified: { type: 'boolean' },
          },
          required: ['kind', 'date', 'verified'],
          additionalProperties: false,
        },
      },
      description: {
        fr: 'Ce qui est arrivé à l’accord après sa signature.',
        en: 'What happened to the agreement after it was signed.',
      },
    },
    themesField,
    verificationField,
    translationField,
  ],
}
