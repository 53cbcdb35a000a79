import { expect, test } from 'vitest'
import { agreements } from '#/content/agreements'
import { meetings } from '#/content/meetings'
import { partners } from '#/content/partners'
import type { AgreementContent, Registered } from '#/content/shape'
import { themes } from '#/content/themes'
import { isLocale, type Locale, locales } from '#/i18n/locales'

const collections = { themes, partners, agreements, meetings }

/** Every string of the content with the way to it and, below a `{ fr, en }` pair, its language. */
type Passage = { path: string; text: string; locale?: Locale }

function passages(value: unknown, path: string, locale?: Locale): Passage[] {
  if (typeof value === 'string') return [locale ? { path, text: value, locale } : { path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    passages(inner, `${path}.${name}`, isLocale(name) ? name : locale),
  )
}

const everyPassage = Object.entries(collections).flatMap(([name, records]) =>
  records.flatMap((record) => passages(record, `${name}/${record.key}`)),
)

type Reference = { path: string; locale?: Locale; collection: string; key: string; form?: string; typed?: string }

const referencePattern = /\[\[([a-z]+)\/([a-z0-9-]+)(?:#([a-z]+))?(?:\|([^[\]]+))?\]\]/g

const references: Reference[] = everyPassage.flatMap(({ path, text, locale }) =>
  [...text.matchAll(referencePattern)].map(([, collection = '', key = '', form, typed]) => ({
    path,
    collection,
    key,
    ...(locale && { locale }),
    ...(form && { form }),
    ...(typed && { typed }),
  })),
)

const keysOf = (records: readonly Registered[]) => new Set(records.map((record) => record.key))
const keys = {
  themes: keysOf(themes),
  partners: keysOf(partners),
  agreements: keysOf(agreements),
  meetings: keysOf(meetings),
}
const instrumentKey = /^\d+-\d+$/

function resolves({ collection, key }: { collection: string; key: string }): boolean {
  if (collection === 'resolutions' || collection === 'decisions') return instrumentKey.test(key)
  return Object.entries(keys).some(([name, known]) => name === collection && known.has(key))
}

const missing = (known: Set<string>, used: readonly string[]) => used.filter((key) => !known.has(key))
const published = <T extends Registered>(records: readonly T[]) => records.filter((record) => record.publish !== false)

test('keys are unique in each collection', () => {
  for (const [name, records] of Object.entries(collections)) {
    expect(keysOf(records).size, name).toBe(records.length)
  }
})

test('every inline reference is well formed and leads to a record', () => {
  const opened = everyPassage.reduce((sum, { text }) => sum + text.split('[[').length - 1, 0)
  expect(references.length).toBe(opened)
  expect(references.length).toBeGreaterThan(100)
  expect(references.filter((reference) => !resolves(reference))).toEqual([])
})

test('every inline reference keeps the text that stands for a record while it is not public', () => {
  expect(references.filter((reference) => !reference.typed)).toEqual([])
})

test('an inline reference asks for a form that its record has in that language', () => {
  const forms = ['full', 'name', 'usual', 'acronym']
  const faults = references.filter(({ collection, key, form, locale }) => {
    if (!form || form === 'typed') return false
    const partner = partners.find((candidate) => candidate.key === key)
    if (collection !== 'partners' || !partner || !locale || !forms.includes(form)) return true
    if (form === 'usual') return !partner.usualName?.[locale]
    if (form === 'acronym') return !partner.acronym?.[locale]
    return !partner.name[locale]
  })
  expect(faults).toEqual([])
})

test('a text and its counterpart refer to the same records', () => {
  const mentioned = (path: string) => {
    const told = references.filter((reference) => reference.path === path)
    return [...new Set(told.map(({ collection, key }) => `${collection}/${key}`))].sort()
  }
  const french = everyPassage.filter(({ path }) => path.endsWith('.fr'))
  expect(french.length).toBeGreaterThan(0)
  for (const { path } of french) {
    expect(mentioned(path.replace(/\.fr$/, '.en')), path).toEqual(mentioned(path))
  }
})

test('an introduction has as many paragraphs and list items in English as in French', () => {
  for (const { key, introduction } of themes) {
    const outline = (text: string) => [text.split('\n\n').length, text.split('\n- ').length]
    expect(outline(introduction.en), key).toEqual(outline(introduction.fr))
  }
})

test('relations, parties, themes and mandates name records that exist', () => {
  for (const { key, relations = [], themes: subjects } of partners) {
    const others = relations.map(({ partner }) => partner)
    expect(missing(keys.partners, others), key).toEqual([])
    expect(others, key).not.toContain(key)
    expect(missing(keys.themes, subjects), key).toEqual([])
  }
  for (const { key, parties, events = [], themes: subjects = [], resolutions = [], decisions = [] } of agreements) {
    expect(parties.length, key).toBeGreaterThan(0)
    expect(
      missing(
        keys.partners,
        parties.map(({ partner }) => partner),
      ),
      key,
    ).toEqual([])
    expect(
      missing(
        keys.agreements,
        events.flatMap(({ by }) => by ?? []),
      ),
      key,
    ).toEqual([])
    expect(missing(keys.themes, subjects), key).toEqual([])
    expect(
      [...resolutions, ...decisions].filter((mandate) => !instrumentKey.test(mandate)),
      key,
    ).toEqual([])
  }
  expect(
    missing(
      keys.themes,
      themes.flatMap(({ parent }) => parent ?? []),
    ),
  ).toEqual([])
})

test('themes are a tree of two levels, numbered without a gap', () => {
  const roots = themes.filter(({ parent }) => !parent).map(({ key }) => key)
  expect(themes.filter(({ parent }) => parent && !roots.includes(parent))).toEqual([])
  for (const parent of [undefined, ...roots]) {
    const orders = themes.filter((theme) => theme.parent === parent).map(({ order }) => order)
    expect(orders).toEqual(orders.map((_, index) => index + 1))
  }
})

test('slugs are well formed and unique in each language', () => {
  for (const [name, records] of Object.entries({ themes, partners, agreements })) {
    for (const locale of locales) {
      const slugs = records.flatMap(({ slug }) => slug[locale] ?? [])
      expect(slugs.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([])
      expect(new Set(slugs).size, `${name} ${locale}`).toBe(slugs.length)
    }
  }
})

test('what is published is whole in both languages', () => {
  const faults = locales.flatMap((locale) => [
    ...published(themes).filter((theme) => !theme.name[locale] || !theme.introduction[locale] || !theme.slug[locale]),
    ...published(partners).filter(
      (partner) => !partner.name[locale] || !partner.summary?.[locale] || !partner.slug[locale],
    ),
    ...published(agreements).filter(
      (agreement) => !agreement.title[locale] || !agreement.summary?.[locale] || !agreement.slug[locale],
    ),
    ...published(meetings).filter((meeting) => !meeting.city[locale]),
  ])
  expect(faults.map(({ key }) => key)).toEqual([])
})

test('an unidentified body is not published, and an agreement that is not says why', () => {
  expect(partners.filter(({ kind }) => kind === 'unresolved').map(({ publish }) => publish)).toEqual([false])
  const drafts = agreements.filter(({ publish }) => publish === false)
  expect(drafts.length).toBeGreaterThan(0)
  expect(drafts.filter(({ notes }) => !notes?.startsWith('Non publié'))).toEqual([])
})

test('every record says where its facts come from', () => {
  const records: Registered[] = Object.values(collections).flat()
  expect(records.filter(({ verification }) => !verification.source).map(({ key }) => key)).toEqual([])
})

test('stored text has typographic apostrophes, ordinary spaces and no straight quotation marks', () => {
  const apostrophe = /\p{L}'\p{L}/u
  const otherSpaces = /[\u00a0\u2007\u2009\u202f\u2060\ufeff\t]| {2}/
  expect(everyPassage.filter(({ text }) => apostrophe.test(text) || otherSpaces.test(text) || /"/.test(text))).toEqual(
    [],
  )
  expect(everyPassage.filter(({ text }) => /«(?! )|(?<! )»/.test(text))).toEqual([])
  expect(everyPassage.filter(({ text }) => text !== text.trim() || text !== text.normalize('NFC'))).toEqual([])
})

test('the French acronym is the French one', () => {
  const expected = {
    woah: 'OMSA',
    iucn: 'UICN',
    cbd: 'CDB',
    ippc: 'CIPV',
    itpgrfa: 'TIRPAA',
    iwc: 'CBI',
    wco: 'OMD',
    unodc: 'ONUDC',
    unctad: 'CNUCED',
    asycuda: 'SYDONIA',
    iccat: 'CICTA',
    sprep: 'PROE',
    itto: 'OIBT',
    ipcc: 'GIEC',
    emg: 'GGE',
  }
  for (const [key, french] of Object.entries(expected)) {
    const partner = partners.find((candidate) => candidate.key === key)
    expect(partner?.acronym?.fr, key).toBe(french)
    expect(partner?.acronym?.en, key).not.toBe(french)
  }
})

test('the date of a signature is written to the precision that it claims, and no further', () => {
  const written: Record<AgreementContent['signed']['precision'], RegExp> = {
    day: /^\d{4}-\d{2}-\d{2}$/,
    announced: /^\d{4}-\d{2}-\d{2}$/,
    month: /^\d{4}-\d{2}$/,
    year: /^\d{4}$/,
    unknown: /^$/,
  }
  for (const { key, signed } of agreements) {
    expect(signed.date ?? '', key).toMatch(written[signed.precision])
  }
})

test('the meetings are CoP1 to CoP20, in order, and take effect 90 days after their close', () => {
  expect(meetings.map(({ key }) => key)).toEqual(Array.from({ length: 20 }, (_, index) => `cop${index + 1}`))
  let previous = ''
  for (const { key, number, start, end, effectiveDate } of meetings) {
    expect(key).toBe(`cop${number}`)
    expect(start > previous && end > start, key).toBe(true)
    previous = end
    if (!effectiveDate) continue
    const close = new Date(`${end}T00:00:00Z`)
    close.setUTCDate(close.getUTCDate() + 90)
    expect(effectiveDate, key).toBe(close.toISOString().slice(0, 10))
  }
  expect(meetings.filter(({ effectiveDate }) => effectiveDate).map(({ number }) => number)).toEqual([
    14, 15, 16, 17, 18, 19, 20,
  ])
})
