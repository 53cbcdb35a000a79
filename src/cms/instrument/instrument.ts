/** The fields that resolutions and decisions share, and the values derived from them. */
import { randomUUID } from 'node:crypto'
import type { Field, FieldHook, PayloadRequest } from 'payload'
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
  withoutCopy,
} from '#/cms/fields/fields'
import { messages } from '#/cms/messages'
import type { Related, Room, Values } from '#/cms/publishing/room'
import { civilDay } from '#/i18n/civilDay'
import type { Localized } from '#/i18n/locales'
import {
  type InstrumentEvent,
  type InstrumentStatus,
  instrumentPeriods,
  instrumentProblems,
} from '#/instruments/instrumentPeriods'
import { type Period, periodOn } from '#/instruments/periods'
import { type InstrumentType, printSymbol, slugOf, sortKey } from '#/instruments/symbols'
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
                wholeNumber('conference', words.conference, words.conferenceDescription, 99),
                // A copy is another text: it has no number yet.
                {
                  ...wholeNumber('sequence', words.sequence, words.sequenceDescription, 999),
                  hooks: withoutCopy,
                } as Field,
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

function wholeNumber(name: string, label: Localized, description: Localized, max: number): Field {
  return { name, type: 'number', label, required: true, min: 1, max, admin: { description, step: 1 } }
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
          {
            name: 'mark',
            type: 'number',
            label: words.mark,
            min: 0,
            max: 99,
            admin: { description: words.markDescription },
          },
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

type EventRow = { id?: string; kind?: string; meeting?: unknown; effectiveDate?: string | null }
type RevisionRow = { mark?: number | null }
type MeetingRow = { number?: number; end?: string; effectiveDate?: string | null }

/** Derives symbol, address, sort key and periods; a record without numbers has none of them yet. */
export const deriveInstrument =
  (type: InstrumentType): NonNullable<Room['derive']> =>
  async (doc, related) => {
    const { conference, sequence } = doc
    const events = eventRows(doc).map((row) => ({ ...row, id: row.id ?? randomUUID() }))
    if (!isWhole(conference) || !isWhole(sequence)) {
      return { events, symbol: null, sortKey: null, slug: null, statusPeriods: [] }
    }
    const symbol = { type, conference, sequence, revision: latestMark(revisionRows(doc)) }
    return {
      events,
      symbol: printSymbol(symbol),
      sortKey: sortKey(symbol),
      slug: slugOf(symbol),
      statusPeriods: instrumentPeriods(await eventsWithMeetings(events, related)),
    }
  }

/** What makes the publication of an instrument impossible: the mark of a text, or an order of acts. */
export const instrumentRefusals: NonNullable<Room['problems']> = async (doc, related, req) => {
  const known = await eventsWithMeetings(eventRows(doc), related)
  return [
    ...markProblems(revisionRows(doc), Number(doc.conference), req),
    ...instrumentProblems(known).map((problem) => ({ path: 'events', message: adminText(req, problem) })),
  ]
}

const isWhole = (value: unknown): value is number => Number.isInteger(value)
const eventRows = (doc: Values) => (doc.events ?? []) as EventRow[]
const revisionRows = (doc: Values) => (doc.revisions ?? []) as RevisionRow[]

function markProblems(revisions: RevisionRow[], conference: number, req: PayloadRequest) {
  return revisions.flatMap(({ mark }, i) => {
    const path = `revisions.${i}.mark`
    if (typeof mark === 'number' && mark !== 0 && mark <= conference) {
      return [{ path, message: adminText(req, words.impossibleMark)(mark, conference) }]
    }
    const repeated = revisions.slice(0, i).some((other) => (other.mark ?? null) === (mark ?? null))
    return repeated ? [{ path, message: adminText(req, words.repeatedMark) }] : []
  })
}

function latestMark(revisions: RevisionRow[]): number | null {
  return revisions.at(-1)?.mark ?? null
}

const isoDay = (value: string) => new Date(value).toISOString().slice(0, 10)

/** Events whose meeting is known, with the days that the rules need. */
async function eventsWithMeetings(rows: EventRow[], related: Related): Promise<InstrumentEvent[]> {
  const idOf = (value: unknown) =>
    (value && typeof value === 'object' ? (value as { id: string }).id : value) as string | undefined
  const ids = [...new Set(rows.flatMap((row) => idOf(row.meeting) ?? []))]
  const meetings = ids.length > 0 ? await related('meetings', ids) : new Map<string, Values>()
  return rows.flatMap((row) => {
    const meeting = meetings.get(idOf(row.meeting) ?? '') as MeetingRow | undefined
    if (!meeting?.number || !meeting.end || !row.kind) return []
    const effective = row.effectiveDate ?? meeting.effectiveDate
    return [
      {
        id: row.id ?? '',
        kind: row.kind as InstrumentEvent['kind'],
        meeting: {
          number: meeting.number,
          end: isoDay(meeting.end),
          effectiveDate: effective ? isoDay(effective) : null,
        },
      },
    ]
  })
}

const statusInWords: FieldHook = ({ siblingData, req }) => {
  const periods = (siblingData?.statusPeriods ?? []) as Period<InstrumentStatus>[]
  const period = periodOn(periods, civilDay())
  return adminText(req, words.statuses[period?.status ?? 'unknown'])
}
