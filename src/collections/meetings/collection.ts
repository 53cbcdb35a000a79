import type { CollectionConfig, Condition, DateFieldValidation, TextFieldSingleValidation } from 'payload'
import { adminText } from '#/cms/adminText'
import { day, notes, options, verification, wholeNumber, withoutCopy } from '#/cms/fields/fields'
import { messages as shared } from '#/cms/messages'
import { publishable } from '#/cms/publishing/publishable'
import type { Room } from '#/cms/publishing/room'
import { indexed } from './indexed'
import { messages } from './messages'

const codes = { cop: 'CoP', standingCommittee: 'SC', animalsCommittee: 'AC', plantsCommittee: 'PC' } as const

/** The code that delegates use in every language: CoP19, SC77. Extraordinary meetings are marked, as they share numbers. */
const deriveCode: NonNullable<Room['derive']> = async ({ body, number, kind }) => {
  const prefix = codes[body as keyof typeof codes]
  if (!prefix || typeof number !== 'number') return { code: null, slug: null }
  const isExtraordinary = kind === 'extraordinary'
  return {
    code: `${prefix}${number}${isExtraordinary ? ' (extraordinary)' : ''}`,
    slug: `${prefix.toLowerCase()}${number}${isExtraordinary ? '-extraordinary' : ''}`,
  }
}

const notBeforeStart: DateFieldValidation = (value, { siblingData, req }) => {
  const { start } = siblingData as { start?: string }
  if (!value) return req.t('validation:required')
  return start && new Date(value) < new Date(start) ? adminText(req, messages.endOrder) : true
}

const isRescheduled: Condition = (data) => data?.eventStatus === 'rescheduled'

const givenWhenRescheduled: DateFieldValidation = (value, { siblingData, req }) =>
  value || !isRescheduled(siblingData, {}, {} as never) ? true : req.t('validation:required')

const notBeforePreviousStart: DateFieldValidation = (value, { siblingData, req }) => {
  const { previousStart } = siblingData as { previousStart?: string }
  return value && previousStart && new Date(value) < new Date(previousStart) ? adminText(req, messages.endOrder) : true
}

const countryCode: TextFieldSingleValidation = (value, { req }) =>
  !value || /^[A-Z]{2}$/.test(value) ? true : adminText(req, shared.country)(value)

export const meetings: CollectionConfig = publishable({
  slug: 'meetings',
  room: {
    indexed,
    // The days of a meeting are those of its acts.
    followers: [
      { collection: 'resolutions', path: ['events', 'meeting'] },
      { collection: 'decisions', path: ['events', 'meeting'] },
    ],
    derive: deriveCode,
  },
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.register,
    useAsTitle: 'code',
    defaultColumns: ['code', 'city', 'start', 'end', 'effectiveDate'],
    listSearchableFields: ['code', 'city'],
  },
  defaultSort: '-start',
  defaultPopulate: {
    code: true,
    slug: true,
    body: true,
    number: true,
    end: true,
    effectiveDate: true,
    eventStatus: true,
  },
  indexes: [{ fields: ['body', 'kind', 'number'], unique: true }],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'body',
          type: 'select',
          label: messages.body,
          required: true,
          defaultValue: 'cop',
          options: options(messages.bodies),
        },
        {
          name: 'kind',
          type: 'select',
          label: messages.kind,
          required: true,
          defaultValue: 'ordinary',
          options: options(messages.kinds),
        },
        wholeNumber('number', messages.number, { required: true, min: 1, max: 99, hooks: withoutCopy }),
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'city', type: 'text', label: messages.city, required: true, localized: true },
        { name: 'country', type: 'text', label: messages.country, required: true, validate: countryCode },
      ],
    },
    {
      type: 'row',
      fields: [
        day('start', messages.start, { required: true }),
        day('end', messages.end, { required: true, validate: notBeforeStart }),
        day('effectiveDate', messages.effectiveDate, { description: messages.effectiveDateDescription }),
      ],
    },
    {
      name: 'eventStatus',
      type: 'select',
      label: messages.eventStatus,
      options: options(messages.eventStatuses),
      admin: { description: messages.eventStatusDescription },
    },
    {
      type: 'row',
      admin: { condition: isRescheduled },
      fields: [
        day('previousStart', messages.previousStart, { validate: givenWhenRescheduled }),
        day('previousEnd', messages.previousEnd, { validate: notBeforePreviousStart }),
      ],
    },
    verification(),
    notes(),
    {
      name: 'code',
      type: 'text',
      label: messages.code,
      index: true,
      custom: { derived: true },
      hooks: withoutCopy,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'slug',
      type: 'text',
      label: shared.slug,
      unique: true,
      custom: { derived: true },
      hooks: withoutCopy,
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
})
