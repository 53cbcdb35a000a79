import { type Locale, locales } from '#/i18n/locales'
import { slugify } from '#/i18n/slugify'
import { parameterNames } from '#/parameters'
import { exportFormats, paths } from '#/paths'
import type { Facet, Register } from '../declaration'
import { registerMessages } from '../registerMessages'
import { dayPattern } from '../selection'
import { mediaTypes } from './formats'
import { problemType } from './problem'

/** The exports described for programs (OpenAPI 3.1), from the fields by which they are written. */
export function openApiOf(registers: Register[], server: string, title: string): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: { title, version: '1.0.0' },
    servers: [{ url: server }],
    paths: Object.fromEntries(
      registers.flatMap((register) =>
        locales.flatMap((locale) =>
          exportFormats.map((format) => [
            paths.export(register.kind, locale, format),
            { get: operation(register, locale, format) },
          ]),
        ),
      ),
    ),
    components: {
      schemas: Object.fromEntries([
        ...registers.map((register) => [register.kind, schemaOf(register)]),
        ['problem', problemSchema],
      ]),
    },
  }
}

function operation(register: Register, locale: Locale, format: (typeof exportFormats)[number]) {
  const schema =
    format === 'json' ? { $ref: `#/components/schemas/${register.kind}` } : format === 'xlsx' ? {} : { type: 'string' }
  return {
    operationId: `${register.kind}-${locale}-${format}`,
    summary: `${register.label[locale]} (${format})`,
    parameters: [
      ...register.facets.map(({ key, label, options }) => ({
        name: parameterNames[key][locale],
        in: 'query',
        description: label[locale],
        schema: { type: 'array', items: wordsOf(options, locale) },
        explode: true,
      })),
      ...(register.dated
        ? [
            {
              name: parameterNames.asOf[locale],
              in: 'query',
              schema: { type: 'string', format: 'date', pattern: dayPattern },
            },
          ]
        : []),
      { name: parameterNames.sort[locale], in: 'query', schema: { enum: [registerMessages.byTitleSlug[locale]] } },
    ],
    responses: {
      200: { description: register.label[locale], content: { [mediaTypes[format]]: { schema } } },
      400: {
        description: registerMessages.problems[locale],
        content: { [problemType]: { schema: { $ref: '#/components/schemas/problem' } } },
      },
    },
  }
}

/** The values that a filter takes: words of the page, or codes of the files; of records their word or their id. */
function wordsOf(options: Facet['options'], locale: Locale) {
  if (options.of === 'words') {
    const words = Object.entries(options.words).flatMap(([code, label]) => [slugify(label[locale]), code])
    return { enum: [...new Set(words)] }
  }
  return { type: 'string', ...(options.of === 'values' ? { pattern: options.pattern } : {}) }
}

const problemSchema = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    status: { const: 400 },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          parameter: { type: 'string' },
          value: { type: 'string' },
          detail: { type: 'string' },
          values: { type: 'array', items: { type: 'string' } },
          pattern: { type: 'string' },
          parameters: { type: 'array', items: { type: 'string' } },
        },
        required: ['parameter', 'value', 'detail'],
      },
    },
  },
  required: ['title', 'status', 'detail', 'errors'],
}

/** The JSON Schema of the JSON export of a register. */
export function schemaOf(register: Register): Record<string, unknown> {
  const fields = Object.fromEntries(
    register.fields.map(({ name, schema, description }) => [name, { ...schema, description: description.en }]),
  )
  const translation = closed({ url: { type: 'string', format: 'uri' }, ...fields })
  const inLanguages = (schema: unknown) => ({
    type: 'object',
    properties: Object.fromEntries(locales.map((locale) => [locale, schema])),
    additionalProperties: false,
  })
  return closed({
    register: { const: register.kind },
    url: { type: 'string', format: 'uri' },
    total: { type: 'integer', minimum: 0 },
    records: {
      type: 'array',
      items: closed({
        id: { type: 'string', format: 'uuid' },
        updated: { type: 'string', format: 'date-time' },
        translations: inLanguages(translation),
      }),
    },
    names: {
      type: 'object',
      additionalProperties: closed({ type: { type: 'string' }, names: inLanguages({ type: 'string' }) }),
    },
  })
}

const closed = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})
