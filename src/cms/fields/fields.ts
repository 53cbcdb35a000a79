import type {
  DateFieldValidation,
  Field,
  GroupField,
  NumberField,
  NumberFieldSingleValidation,
  RelationshipField,
  TextareaField,
  TextFieldSingleValidation,
} from 'payload'
import { validations } from 'payload/shared'
import { staffField } from '#/cms/accounts/access'
import { adminText } from '#/cms/adminText'
import { messages } from '#/cms/messages'
import { type Localized, locales } from '#/i18n/locales'
import { documentLanguages } from './languages'

/** Options of a select, from a record of pairs: the same words as on the public pages. */
export function options<K extends string>(words: Record<K, Localized>) {
  return Object.entries<Localized>(words).map(([value, label]) => ({ value, label }))
}

export const documentLanguageOptions = documentLanguages.map((value) => ({
  value,
  label: messages.languageNames[value],
}))

export const localeOptions = locales.map((value) => ({ value, label: messages.languageNames[value] }))

/**
 * The filters of a list have Payload's picker, which would read 05/03/2026 as 3 May: it takes these forms alone, the day
 * first, and leaves what it cannot read.
 */
const typedInFilters = {
  strictParsing: true,
  dateFormat: [
    'd MMM yyyy',
    'd MMMM yyyy',
    'd/M/yyyy',
    'dd/MM/yyyy',
    'd.M.yyyy',
    'dd.MM.yyyy',
    'dd-MM-yyyy',
    'yyyy-MM-dd',
  ],
}

/** A calendar day: noon UTC is stored, so that no time zone changes the day. */
export function day(
  name: string,
  label: Localized,
  more: { description?: Localized; required?: boolean; validate?: DateFieldValidation; precision?: string } = {},
): Field {
  return {
    name,
    type: 'date',
    label,
    required: more.required ?? false,
    ...(more.validate ? { validate: more.validate } : {}),
    admin: {
      // The field beside it that says how exactly the day is known.
      ...(more.precision ? { custom: { precision: more.precision } } : {}),
      description: more.description,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy', overrides: typedInFilters },
      components: { Field: '/cms/admin/DayField#DayField', Cell: '/cms/admin/DayCell#DayCell' },
    },
  }
}

export function related(
  name: string,
  relationTo: RelationshipField['relationTo'],
  label: Localized,
  more: { description?: Localized; many?: boolean; required?: boolean } = {},
): Field {
  return {
    name,
    type: 'relationship',
    relationTo,
    label,
    hasMany: more.many ?? false,
    required: more.required ?? false,
    admin: { description: more.description },
  } as RelationshipField
}

/** A whole number between two others. */
export function wholeNumber(name: string, label: Localized, { min, max, ...more }: WholeNumber): NumberField {
  const validate: NumberFieldSingleValidation = (value, options) => {
    if (typeof value === 'number' && !Number.isInteger(value))
      return adminText(options.req, messages.wholeNumber)(value)
    return validations.number(value, options as Parameters<typeof validations.number>[1])
  }
  const { required = false, description, hooks } = more
  return {
    name,
    type: 'number',
    label,
    required,
    min,
    max,
    validate,
    hooks,
    admin: { description, step: 1 },
  } as NumberField
}

type WholeNumber = {
  min: number
  max?: number
  required?: boolean
  description?: Localized
  hooks?: NumberField['hooks']
}

/** The hooks of a field that a copy of its record does not have. */
export const withoutCopy = { beforeDuplicate: [() => null] }

export const webAddress: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  return URL.canParse(value) && /^https?:\/\/[^\s]+$/.test(value) ? true : adminText(req, messages.url)(value)
}

/** The verification of a record: its source, how far the status was followed, and by whom (team only). */
export function verification(): GroupField {
  const words = messages.verification
  return {
    name: 'verification',
    type: 'group',
    label: words.title,
    admin: { description: words.description },
    fields: [
      {
        name: 'state',
        type: 'select',
        label: words.state,
        required: true,
        defaultValue: 'unverified',
        options: options(words.states),
      },
      related('verifiedThrough', 'meetings', words.verifiedThrough, { description: words.verifiedThroughDescription }),
      day('checkedOn', words.checkedOn),
      {
        ...related('checkedBy', 'users', words.checkedBy),
        access: { read: staffField },
      } as Field,
      {
        name: 'source',
        type: 'textarea',
        label: words.source,
        localized: true,
        admin: { description: words.sourceDescription },
      },
    ],
  }
}

/** Internal notes. The read rule keeps them out of every anonymous answer and filter. */
export function notes(): TextareaField {
  return {
    name: 'notes',
    type: 'textarea',
    label: messages.notes,
    access: { read: staffField },
    admin: { description: messages.notesDescription, rows: 6 },
  }
}
