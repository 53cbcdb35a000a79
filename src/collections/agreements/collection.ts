import type { CollectionConfig, DateFieldValidation, TextFieldSingleValidation } from 'payload'
import { adminText } from '#/cms/adminText'
import { proseEditor } from '#/cms/fields/editor'
import {
  day,
  documentLanguageOptions,
  notes,
  options,
  related,
  verification,
  webAddress,
  wholeNumber,
} from '#/cms/fields/fields'
import { slugFields } from '#/cms/fields/slug'
import { messages as shared } from '#/cms/messages'
import { publishable } from '#/cms/publishing/publishable'
import { agreementRefusals, deriveAgreement, statusInWords } from './hooks'
import { indexed } from './indexed'
import { messages } from './messages'

const dateUnlessUnknown: DateFieldValidation = (value, { siblingData, req }) => {
  const { precision } = siblingData as { precision?: string }
  if (value && precision === 'unknown') return adminText(req, messages.signedHasDate)
  return value || precision === 'unknown' ? true : adminText(req, messages.signedNeedsDate)
}

const noneWhenOpen: DateFieldValidation = (value, { siblingData, req }) =>
  value && (siblingData as { openEnded?: boolean | null }).openEnded ? adminText(req, messages.endOfOpenEnded) : true

const documentTarget: TextFieldSingleValidation = (value, args) =>
  value || (args.siblingData as { file?: unknown }).file
    ? webAddress(value, args)
    : adminText(args.req, messages.documentNeedsTarget)

export const agreements: CollectionConfig = publishable({
  slug: 'agreements',
  room: {
    indexed,
    followers: [{ named: 'parties.partner' }, { named: 'governs' }],
    derive: deriveAgreement,
    problems: agreementRefusals,
  },
  labels: { singular: messages.singular, plural: messages.plural },
  admin: {
    group: shared.groups.register,
    useAsTitle: 'title',
    defaultColumns: ['title', 'form', 'status', 'updatedAt'],
    listSearchableFields: ['title', 'titleAsPrinted'],
  },
  defaultSort: 'title',
  defaultPopulate: { title: true, slug: true, form: true, signed: true, statusPeriods: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: shared.tabs.record,
          fields: [
            { name: 'title', type: 'text', label: messages.title, required: true, localized: true },
            {
              type: 'row',
              fields: [
                {
                  name: 'form',
                  type: 'select',
                  label: messages.form,
                  required: true,
                  options: options(messages.forms),
                },
                {
                  name: 'titleAsPrinted',
                  type: 'text',
                  label: messages.titleAsPrinted,
                  admin: { description: messages.titleAsPrintedDescription },
                },
                {
                  name: 'titleAsPrintedLanguage',
                  type: 'select',
                  label: messages.titleAsPrintedLanguage,
                  options: documentLanguageOptions,
                },
              ],
            },
            {
              name: 'parties',
              type: 'array',
              label: messages.parties,
              labels: { singular: messages.party, plural: messages.parties },
              required: true,
              minRows: 1,
              admin: { description: messages.partiesDescription },
              fields: [
                related('partner', 'partners', messages.partner, { required: true }),
                {
                  type: 'row',
                  fields: [
                    { name: 'signatory', type: 'text', label: messages.signatory },
                    { name: 'role', type: 'text', label: messages.role },
                  ],
                },
              ],
            },
            related('governs', 'partners', messages.governs, { description: messages.governsDescription }),
            { name: 'summary', type: 'richText', label: messages.summary, localized: true, editor: proseEditor },
          ],
        },
        {
          label: shared.tabs.history,
          fields: [
            {
              name: 'signed',
              type: 'group',
              label: messages.signed,
              fields: [
                {
                  type: 'row',
                  fields: [
                    day('date', messages.signedDate, { validate: dateUnlessUnknown, precision: 'precision' }),
                    {
                      name: 'precision',
                      type: 'select',
                      label: messages.precision,
                      required: true,
                      defaultValue: 'unknown',
                      options: options(messages.precisions),
                      admin: { description: messages.precisionDescription },
                    },
                    { name: 'place', type: 'text', label: messages.place, localized: true },
                  ],
                },
              ],
            },
            {
              type: 'row',
              fields: [
                day('effectiveDate', messages.effectiveDate, { description: messages.effectiveDateDescription }),
                day('endDate', messages.endDate, { description: messages.endDateDescription, validate: noneWhenOpen }),
              ],
            },
            {
              name: 'openEnded',
              type: 'checkbox',
              label: messages.openEnded,
              admin: { description: messages.openEndedDescription },
            },
            {
              name: 'announcedPeriod',
              type: 'group',
              label: messages.announcedPeriod,
              admin: { description: messages.announcedPeriodDescription },
              fields: [
                {
                  type: 'row',
                  fields: [
                    wholeNumber('from', messages.fromYear, { min: 1973, max: 2200 }),
                    wholeNumber('to', messages.toYear, { min: 1973, max: 2200 }),
                  ],
                },
              ],
            },
            {
              type: 'row',
              fields: [
                { name: 'renewal', type: 'select', label: messages.renewal, options: options(messages.renewals) },
                { name: 'noticePeriod', type: 'text', label: messages.noticePeriod },
              ],
            },
            {
              name: 'events',
              type: 'array',
              label: messages.events,
              labels: { singular: messages.event, plural: messages.events },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'kind',
                      type: 'select',
                      label: messages.event,
                      required: true,
                      options: options(messages.eventKinds),
                    },
                    day('date', messages.eventDate, { required: true }),
                    related('by', 'agreements', messages.supersededBy),
                  ],
                },
                { name: 'note', type: 'text', label: messages.note, localized: true },
                {
                  type: 'row',
                  fields: [
                    { name: 'verified', type: 'checkbox', label: messages.verified, defaultValue: false },
                    { name: 'source', type: 'text', label: messages.source },
                  ],
                },
              ],
            },
          ],
        },
        {
          label: messages.documents,
          fields: [
            {
              name: 'documents',
              type: 'array',
              label: messages.documents,
              labels: { singular: messages.document, plural: messages.documents },
              admin: { components: { afterInput: ['/cms/admin/FileAdder#FileAdder'] } },
              fields: [
                { name: 'title', type: 'text', label: messages.documentTitle, localized: true },
                { name: 'url', type: 'text', label: messages.url, validate: documentTarget },
                related('file', 'documents', messages.file),
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'language',
                      type: 'select',
                      label: shared.language,
                      required: true,
                      options: documentLanguageOptions,
                    },
                    { name: 'official', type: 'checkbox', label: messages.official, defaultValue: false },
                    day('checkedOn', messages.checkedOn),
                  ],
                },
              ],
            },
          ],
        },
        {
          label: shared.tabs.relations,
          fields: [
            related('resolutions', 'resolutions', messages.resolutions, { many: true }),
            related('decisions', 'decisions', messages.decisions, { many: true }),
            related('reviewedUnder', ['resolutions', 'decisions'], messages.reviewedUnder, {
              many: true,
              description: messages.reviewedUnderDescription,
            }),
            related('themes', 'themes', messages.themes, { many: true }),
          ],
        },
        { label: shared.tabs.checking, fields: [verification(), notes()] },
      ],
    },
    ...slugFields(['title']),
    { name: 'statusPeriods', type: 'json', custom: { derived: true }, admin: { hidden: true } },
    {
      name: 'status',
      type: 'text',
      label: messages.status,
      virtual: true,
      admin: { readOnly: true, position: 'sidebar' },
      hooks: { afterRead: [statusInWords] },
    },
  ],
})
