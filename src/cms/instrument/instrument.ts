/** The fields that resolutions and decisions share. */
import type { Field, FieldHook } from 'payload'
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
  withoutCopy,
} from '#/cms/fields/fields'
import { messages } from '#/cms/messages'
import { civilDay } from '#/i18n/civilDay'
import type { Localized } from '#/i18n/locales'
import type { InstrumentStatus } from '#/instruments/instrumentPeriods'
import { type Period, periodOn } from '#/instruments/periods'
import { instrumentMessages as words } from './instrumentMessages'

const instruments: ('resolutions' | 'decisions')[] = ['resolutions', 'decisions']

const titleStatus = (name: string): Field => ({
  name,
  type: 'select',
  label: words.titleStatus,
  localized: true,
  options: options(words.titleStatuses),
})

/** The fields of an instrument; `own` are those of one kind only, and `ownOfRevision` those of each of its texts. */
export function instrumentFields(own: Field[], ownOfRevision: Field[] = []): Field[] {
  return [
    {
      type: 'tabs',
      tabs: [
        {
          label: messages.tabs.record,
          fields: [
            {
              type: 'row',
              fields: [
                wholeNumber('conference', words.conference, {
                  description: words.conferenceDescription,
                  required: true,
                  min: 1,
                  max: 99,
                }),
                // A copy is another text: it has no number yet.
                wholeNumber('sequence', words.sequence, {
                  description: words.sequenceDescription,
                  required: true,
                  min: 1,
                  max: 999,
                  hooks: withoutCopy,
                }),
              ],
            },
            { name: 'title', type: 'text', label: words.title, required: true, localized: true },
            titleStatus('titleStatus'),
            { name: 'summary', type: 'richText', label: words.summary, localized: true, editor: proseEditor },
            ...own,
          ],
        },
        { label: messages.tabs.history, fields: [revisions(ownOfRevision), events()] },
        {
          label: messages.tabs.relations,
          fields: [
            {
              name: 'relations',
              type: 'array',
              label: words.relations,
              labels: { singular: words.relation, plural: words.relations },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'type',
                      type: 'select',
                      label: words.relationType,
                      required: true,
                      options: options(words.relationTypes),
                    },
                    related('instrument', instruments, words.instrument, { required: true }),
                  ],
                },
              ],
            },
            related('partners', 'partners', words.partners, { many: true }),
            related('themes', 'themes', words.themes, { many: true }),
          ],
        },
        { label: messages.tabs.checking, fields: [verification(), notes()] },
      ],
    },
    derived('symbol', words.symbol, { index: true }),
    derived('slug', messages.slug, { unique: true }),
    { ...derived('sortKey', words.symbol, { index: true }), admin: { hidden: true } } as Field,
    { name: 'statusPeriods', type: 'json', custom: { derived: true }, admin: { hidden: true } },
    {
      name: 'status',
      type: 'text',
      label: words.status,
      virtual: true,
      admin: { readOnly: true, position: 'sidebar' },
      hooks: { afterRead: [statusInWords] },
    },
  ]
}

function derived(name: string, label: Localized, more: { index?: boolean; unique?: boolean }): Field {
  return {
    name,
    type: 'text',
    label,
    ...more,
    custom: { derived: true },
    hooks: withoutCopy,
    admin: { readOnly: true, position: 'sidebar' },
  }
}

function revisions(own: Field[]): Field {
  return {
    name: 'revisions',
    type: 'array',
    label: words.revisions,
    labels: { singular: words.revision, plural: words.revisions },
    admin: { description: words.revisionsDescription },
    minRows: 1,
    fields: [
      {
        type: 'row',
        fields: [
          wholeNumber('mark', words.mark, { description: words.markDescription, min: 0, max: 99 }),
          related('meeting', 'meetings', words.meeting, { required: true }),
          day('effectiveDate', words.effectiveDate, { description: words.effectiveDateDescription }),
        ],
      },
      { name: 'title', type: 'text', label: words.title, localized: true },
      titleStatus('titleStatus'),
      ...own,
      { name: 'text', type: 'richText', label: words.text, localized: true, editor: proseEditor },
      {
        name: 'links',
        type: 'array',
        label: words.links,
        labels: { singular: words.link, plural: words.links },
        fields: [
          { name: 'url', type: 'text', label: words.url, validate: linkTarget },
          related('file', 'documents', words.file),
          {
            type: 'row',
            fields: [
              {
                name: 'language',
                type: 'select',
                label: messages.language,
                required: true,
                options: documentLanguageOptions,
              },
              { name: 'format', type: 'select', label: words.format, required: true, options: options(words.formats) },
              { name: 'official', type: 'checkbox', label: words.official, defaultValue: true },
              day('checkedOn', words.checkedOn),
            ],
          },
        ],
      },
    ],
  }
}

const linkTarget: typeof webAddress = (value, args) =>
  value || (args.siblingData as { file?: unknown }).file
    ? webAddress(value, args)
    : adminText(args.req, words.linkNeedsTarget)

function events(): Field {
  return {
    name: 'events',
    type: 'array',
    label: words.events,
    labels: { singular: words.event, plural: words.events },
    admin: { description: words.eventsDescription },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'kind', type: 'select', label: words.eventKind, required: true, options: options(words.eventKinds) },
          related('meeting', 'meetings', words.meeting, { required: true }),
          day('effectiveDate', words.effectiveDate, { description: words.effectiveDateDescription }),
        ],
      },
      related('target', instruments, words.target),
      { name: 'note', type: 'text', label: words.note, localized: true },
      {
        type: 'row',
        fields: [
          { name: 'verified', type: 'checkbox', label: words.verified, defaultValue: false },
          { name: 'source', type: 'text', label: words.source },
        ],
      },
    ],
  }
}

const statusInWords: FieldHook = ({ siblingData, req }) => {
  const periods = (siblingData?.statusPeriods ?? []) as Period<InstrumentStatus>[]
  const period = periodOn(periods, civilDay())
  return adminText(req, words.statuses[period?.status ?? 'unknown'])
}
