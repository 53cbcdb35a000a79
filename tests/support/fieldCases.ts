/** Every configured field, and values that are put in its place, as JSON texts: some of them no object of ours could hold. */
import type { FlattenedBlock, FlattenedField } from 'payload'

/** A field with the way to it: the names of fields, a number for a row, and a block by its name. */
export type Place = { path: string; steps: Step[]; field: FlattenedField; isKept: boolean }
type Step = { field: FlattenedField; block?: FlattenedBlock }

/** The fields of a collection or global at every depth; `isKept` where what is sent is stored, and shown to its sender. */
export function placesOf(fields: FlattenedField[], before: Step[] = [], at = '', areKept = true): Place[] {
  return fields.flatMap((field): Place[] => {
    const path = `${at}${field.name}`
    const isKept = areKept && isStored(field)
    const own = { path, steps: [...before, { field }], field, isKept }
    const steps = [...before, { field }]
    if (field.type === 'blocks') {
      return [
        own,
        ...field.blocks.flatMap((block) =>
          placesOf(block.flattenedFields, [...before, { field, block }], `${path}.0.`, isKept),
        ),
      ]
    }
    if (field.type === 'array') return [own, ...placesOf(field.flattenedFields, steps, `${path}.0.`, isKept)]
    if (field.type === 'group' || field.type === 'tab') {
      return [own, ...placesOf(field.flattenedFields, steps, `${path}.`, isKept)]
    }
    return [own]
  })
}

const isStored = (field: FlattenedField) =>
  !field.custom?.derived &&
  !('hidden' in field && field.hidden) &&
  !('admin' in field && (field.admin?.hidden || field.admin?.disabled)) &&
  !('virtual' in field && field.virtual) &&
  !['id', 'createdAt', 'updatedAt', 'deletedAt', 'join'].includes(field.name)

/** What stands in the JSON of a body in the place of the value that is tried. */
const gap = '\u0001'

/** Records to which relations may lead, by collection. */
export type Known = Record<string, string>

export type Form = { isWhole: boolean; everyLanguage: boolean }

/** The JSON text of a body with a plausible value for every field. */
export const wholeBody = (fields: FlattenedField[], known: Known): string =>
  JSON.stringify(plausibles(fields, known, { isWhole: true, everyLanguage: false }))

/** The JSON text of a body that has one value in one place; whole with a plausible value for every other field. */
export function bodyWith(fields: FlattenedField[], place: Place, value: string, known: Known, form: Form): string {
  const data = filled(fields, place.steps, known, form)
  return JSON.stringify(data).replaceAll(JSON.stringify(gap), () => value)
}

function filled(fields: FlattenedField[], [step, ...rest]: Step[], known: Known, form: Form): Record<string, unknown> {
  const data = form.isWhole ? plausibles(fields, known, form, step?.field) : {}
  if (step) data[step.field.name] = inPlace(step, rest, known, form)
  return data
}

function inPlace({ field, block }: Step, rest: Step[], known: Known, form: Form): unknown {
  if (rest.length === 0) return inLanguages(field, gap, form)
  if (block) return [{ ...filled(block.flattenedFields, rest, known, form), blockType: block.slug }]
  const inner = 'flattenedFields' in field ? filled(field.flattenedFields, rest, known, form) : {}
  return field.type === 'array' ? [inner] : inner
}

function plausibles(fields: FlattenedField[], known: Known, form: Form, but?: FlattenedField) {
  return Object.fromEntries(
    fields
      .filter((field) => field !== but && isStored(field) && field.type !== 'json')
      .map((field) => [field.name, inLanguages(field, plausible(field, known, form), form)])
      .filter(([, value]) => value !== undefined),
  ) as Record<string, unknown>
}

const inLanguages = (field: FlattenedField, value: unknown, { everyLanguage }: Form): unknown =>
  everyLanguage && 'localized' in field && field.localized && value !== undefined ? { fr: value, en: value } : value

function plausible(field: FlattenedField, known: Known, form: Form): unknown {
  switch (field.type) {
    case 'text':
      return field.name === 'slug' ? undefined : /url|site|link/i.test(field.name) ? 'https://example.org/' : 'Texte'
    case 'textarea':
      return 'Texte'
    case 'email':
      return undefined
    case 'number':
      return field.min ?? 1
    case 'date':
      return '2020-01-01T12:00:00.000Z'
    case 'checkbox':
      return true
    case 'select':
    case 'radio': {
      const [first] = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return 'hasMany' in field && field.hasMany ? [first] : first
    }
    case 'relationship':
    case 'upload': {
      const [kind = ''] = [field.relationTo].flat()
      if (!known[kind]) return undefined
      const reference = Array.isArray(field.relationTo) ? { relationTo: kind, value: known[kind] } : known[kind]
      return field.hasMany ? [reference] : reference
    }
    case 'richText':
      return JSON.parse(prose())
    case 'group':
    case 'tab':
      return plausibles(field.flattenedFields, known, form)
    case 'array':
      return [plausibles(field.flattenedFields, known, form)]
    case 'blocks':
      return field.blocks.map((block) => ({ ...plausibles(block.flattenedFields, known, form), blockType: block.slug }))
    default:
      return undefined
  }
}

const node = (type: string, more = '') => `{"type":"${type}","version":1${more}}`
const word = node('text', ',"text":"mot","format":0,"detail":0,"mode":"normal","style":""')
const state = (children: string) =>
  `{"root":{"type":"root","version":1,"direction":null,"format":"","indent":0,"children":[${children}]}}`
const prose = (inner = word) =>
  state(node('paragraph', `,"direction":null,"format":"","indent":0,"children":[${inner}]`))
const nobody = '"0198c0de-0000-7000-8000-000000000000"'

const anything = [
  ...['null', 'true', 'false', '0', '-0', '1', '-1', '0.5', '1e400', '-1e400', '1e308', '5e-324', '9007199254740993'],
  ...['1e21', '-2147483649', '""', '" "', '"NaN"', '"Infinity"', '"1e400"', '"0x10"', '"1,5"', '"hier"', '"null"'],
  ...['[]', '[null]', '[[]]', '[{}]', '[0]', '["a"]', '{}', '{"a":1}', '{"fr":"a","en":1}', '{"fr":{"fr":"a"}}'],
  ...['{"__proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}', '"__proto__"', '"constructor"', '"toString"'],
  ...['{"toString":1}', '{"length":1}', '{"then":1}', '{"root":null}', '{"id":"a"}', '{"$ne":1}'],
  ...['"a\\u0000b"', '"\\ud800"', '"\\udc00a"', '"\\u200b\\u00ad\\ufeff"', '"a\\u200bb"', '"\\u202eabc"', '"\\u0007"'],
  ...['"\\ufffe\\uffff"', '"\\ud83d\\ude00"', '"e\\u0301"', '"\\r\\n"', '"<script>"', `"'; drop table x; --"`, '"%00"'],
  ...[`"${'é'.repeat(100_000)}"`, `"${'mot '.repeat(25_000)}"`, nobody, '"NOT-A-UUID"', `[${nobody}]`, `[${nobody},1]`],
]

const dates = [
  ...[
    '2026-02-30',
    '2026-02-30T12:00:00.000Z',
    '0000-01-01',
    '0001-01-01',
    '10000-01-01',
    '+010000-01-01',
    '9999-12-31',
  ],
  ...['-000001-01-01', '2026-13-01', '2026-00-10', '2026-1-1', '12 mars', '2026', '2026-06', '2026-01-01T25:00:00Z'],
  ...[
    '2026-01-01T12:00:00+14:00',
    '1799-12-31',
    '1800-01-01',
    '2400-12-31',
    '2401-01-01',
    '20260101',
    '2026-01-01T00:00Z',
  ],
]

const languages = (text: string) => [text, `{"fr":${text}}`, `{"de":${text}}`]

const longRow = `[${Array.from({ length: 300 }, () => '{}').join()}]`
const row = (id: string) => `{"id":${id}}`
const rows = [
  ...[row('1'), row('null'), row('{}'), row('"x"'), row('""'), row('[]'), row('true'), row(`"${'a'.repeat(5000)}"`)],
  ...['1', '"a"', 'true', '{"__proto__":{"id":1}}', '{"constructor":1}', '{"unknown":1}', '{"blockType":"unknown"}'],
  ...[
    '{"blockType":1}',
    '{"blockType":null}',
    '{"blockType":"__proto__"}',
    '{"blockType":"constructor"}',
    '{"blockName":1}',
  ],
  `${row('"0123456789abcdef01234567"')},${row('"0123456789abcdef01234567"')}`,
].map((each) => `[${each}]`)

function relations(kinds: string[], known: Known): string[] {
  const others = Object.entries(known)
  return [
    ...others.flatMap(([kind, id]) => [
      `"${id}"`,
      `["${id}"]`,
      `["${id}","${id}"]`,
      `{"id":"${id}"}`,
      `{"relationTo":"${kind}","value":"${id}"}`,
      `[{"relationTo":"${kind}","value":"${id}"}]`,
    ]),
    ...kinds.flatMap((kind) => [
      `{"relationTo":"${kind}","value":${nobody}}`,
      `[{"relationTo":"${kind}","value":${nobody}}]`,
      `{"relationTo":"${kind}","value":null}`,
      `{"relationTo":"${kind}","value":{"id":${nobody}}}`,
      `{"relationTo":"${kind}"}`,
    ]),
    ...['{"relationTo":"unknown","value":"a"}', '{"relationTo":"__proto__","value":"a"}', `{"value":${nobody}}`],
  ]
}

const inline = (fields: string) => node('inlineBlock', `,"fields":${fields}`)
const link = (fields: string) =>
  node('link', `,"direction":null,"format":"","indent":0,"fields":${fields},"children":[${word}]`)

const proses = (known: Known) => {
  const deep = (levels: number) =>
    `${node('quote', ',"children":[').slice(0, -1).repeat(levels)}${word}${']}'.repeat(levels)}`
  return [
    ...[prose(), state(''), state('null'), state('1'), state('[]'), state('{}'), state('{"type":1}'), state(word)],
    ...['{"root":{}}', '{"root":1}', '{"root":{"children":{}}}', '{"root":{"type":"root","children":"a"}}'],
    ...[10, 60, 200].map((levels) => state(deep(levels))),
    ...['null', '1', '{}', '[]', '"a\\ud800"', '"\\u0000"'].map((text) => prose(node('text', `,"text":${text}`))),
    ...['"bold"', '-1', '1e400', '4294967296', 'null', '{}'].map((format) =>
      prose(node('text', `,"text":"a","format":${format}`)),
    ),
    ...['1', '"h9"', 'null', '{}', '"__proto__"'].map((tag) => state(node('heading', `,"tag":${tag},"children":[]`))),
    ...['1', '"check"', 'null'].map((kind) =>
      state(
        node('list', `,"listType":${kind},"start":"a","children":[${node('listitem', ',"value":{},"children":1')}]`),
      ),
    ),
    ...['null', '1', '[]', '{}', '{"blockType":1}', '{"blockType":"unknown"}', '{"blockType":"__proto__"}'].flatMap(
      (fields) => [prose(inline(fields)), prose(link(fields))],
    ),
    ...['1', '{}', '""', 'null', nobody, `{"relationTo":"partners","value":${nobody}}`, '{"relationTo":1,"value":1}']
      .concat(Object.entries(known).map(([kind, id]) => `{"relationTo":"${kind}","value":"${id}"}`))
      .flatMap((target) => [
        prose(inline(`{"id":"a","blockType":"mention","target":${target},"text":"a","form":"full"}`)),
        prose(link(`{"linkType":"internal","doc":${target}}`)),
      ]),
    ...['1', '{}', 'null', '"zz"', '"__proto__"', '[]'].flatMap((value) => [
      prose(inline(`{"blockType":"mention","text":${value},"form":${value}}`)),
      prose(inline(`{"blockType":"passage","text":${value},"language":${value}}`)),
      prose(inline(`{"blockType":"passage","id":${value},"text":"a","language":"la"}`)),
      prose(link(`{"linkType":${value},"url":${value},"newTab":${value}}`)),
    ]),
    prose(node('upload', `,"relationTo":"media","value":${nobody}`)),
    prose(node('relationship', `,"relationTo":"partners","value":${nobody}`)),
    prose(node('unknown')),
    prose(Array.from({ length: 3000 }, () => word).join()),
  ]
}

/** The values that are put in the place of a field: those that any field may get, and those that mock its own type. */
export function valuesFor(field: FlattenedField, known: Known): string[] {
  switch (field.type) {
    case 'date':
      return [...anything, ...dates.map((date) => JSON.stringify(date)), '1.5e12', '-1e15']
    case 'array':
    case 'blocks':
    case 'group':
    case 'tab':
      return [...anything, ...rows, longRow]
    case 'relationship':
    case 'upload':
      return [...anything, ...relations([field.relationTo].flat(), known)]
    case 'select':
    case 'radio': {
      const all = field.options.map((option) => JSON.stringify(typeof option === 'string' ? option : option.value))
      return [
        ...anything,
        ...all.slice(0, 2),
        `[${all.join()}]`,
        `[${all[0]},${all[0]}]`,
        `[${all[0]},"zz"]`,
        `[${all[0]},null]`,
      ]
    }
    case 'number':
      return [...anything, '"12"', '" 12 "', '18.5', '"18.5"', '1e3', '"1e3"', '100000', '-1', '2.0000000001', '"٣"']
    case 'richText':
      return [...anything, ...proses(known), ...languages(prose())]
    case 'json':
      return [...anything, prose(), rows[0] ?? '']
    default:
      return [
        ...anything,
        ...languages('"Texte"'),
        '"javascript:alert(1)"',
        '"http://"',
        '"a@b"',
        '"https://é.example/ "',
      ]
  }
}
