/**
 * Many people at once save, publish, withdraw, rename, renumber, move a meeting, throw away and take back. Whatever they
 * did, what is public is what the ledger says, nobody's saved word is lost, and nothing half-done is there.
 */
import { createLocalReq } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { liveProblems } from '#/cms/publishing/liveRebuild'
import { databaseOf } from '#/cms/transaction'
import { type Locale, locales } from '#/i18n/locales'
import { verify } from '#/live/ledger'
import { type Person, partner, person, portal, publication, save, withdrawal } from '../support/portal'
import { fc } from '../support/properties'

const isLongRun = Boolean(process.env.NEW_CASES)
const acts = isLongRun ? 1000 : 160
const atOnce = 4

type Kind = 'partners' | 'agreements' | 'decisions' | 'meetings' | 'themes'
type Place = { collection: Kind; id: string }

const places: Place[] = []
let people: Person[] = []
/** Words whose save was acknowledged, by record. */
const acknowledged: { place: Place; locale: Locale; word: string }[] = []
const refusals = new Map<string, number>()

const noon = (day: string) => `${day}T12:00:00.000Z`

beforeAll(async () => {
  people = await Promise.all(Array.from({ length: atOnce }, () => person('publisher')))
  const theme = await save('themes', { name: 'Volet', order: 1 })
  const sub = await save('themes', { name: 'Sous-thème', order: 2, parent: theme.id })
  const meeting = await save('meetings', {
    body: 'cop',
    kind: 'ordinary',
    number: 60,
    city: 'Genève',
    country: 'CH',
    start: noon('2019-08-17'),
    end: noon('2019-08-28'),
    effectiveDate: noon('2019-11-26'),
  })
  places.push({ collection: 'themes', id: theme.id }, { collection: 'themes', id: sub.id })
  places.push({ collection: 'meetings', id: meeting.id })
  for (const name of ['Alpha', 'Bêta', 'Gamma']) {
    const { id } = await save('partners', partner(`${name} des actes`, { themes: [sub.id] }))
    places.push({ collection: 'partners', id })
    const agreement = await save('agreements', {
      title: `Mémorandum ${name}`,
      form: 'memorandumOfUnderstanding',
      parties: [{ partner: id }],
      signed: { precision: 'unknown' },
      themes: [theme.id],
    })
    places.push({ collection: 'agreements', id: agreement.id })
  }
  for (const sequence of [401, 402, 403]) {
    const decision = await save('decisions', {
      conference: 60,
      sequence,
      title: `Décision ${sequence}`,
      revisions: [{ meeting: meeting.id }],
      events: [{ kind: 'adopted', meeting: meeting.id, verified: true }],
      themes: [sub.id],
    })
    places.push({ collection: 'decisions', id: decision.id })
  }
}, 60_000)

const naming: Record<Kind, string> = {
  partners: 'name',
  agreements: 'title',
  decisions: 'title',
  meetings: 'city',
  themes: 'name',
}

const step = fc.record({
  place: fc.nat(1000),
  does: fc.constantFrom(
    'save',
    'save',
    'publish',
    'publish',
    'withdraw',
    'move',
    'renumber',
    'rename',
    'trash',
    'back',
  ),
  locale: fc.constantFrom(...locales),
  facts: fc.boolean(),
  number: fc.integer({ min: 401, max: 440 }),
})

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** One step; a refusal is an answer, and anything else that is thrown fails the test. */
async function take(i: number, who: number, { place: n, does, locale, facts, number }: Step) {
  const place = places[n % places.length]
  if (!place) return
  const user = people[who]
  const { collection, id } = place
  const word = `mot${i}x`
  const text = { [naming[collection]]: `${word} ${collection}` }
  const set = (data: Record<string, unknown>) => save(collection, data, { id, locale, ...(user ? { user } : {}) })
  try {
    switch (does) {
      case 'save':
        await set(text)
        acknowledged.push({ place, locale, word })
        return
      case 'publish':
        await publication(collection, id, { languages: [locale], facts, ...(user ? { user } : {}) })
        return
      case 'withdraw':
        await withdrawal(collection, id, { languages: [locale], isConfirmed: facts, ...(user ? { user } : {}) })
        return
      case 'move':
        await set(
          collection === 'meetings' ? { end: noon(`2019-09-${String((number % 28) + 1).padStart(2, '0')}`) } : text,
        )
        if (collection !== 'meetings') acknowledged.push({ place, locale, word })
        return
      case 'renumber':
        await set(collection === 'decisions' ? { sequence: number } : {})
        return
      case 'rename':
        await set(['partners', 'agreements', 'themes'].includes(collection) ? { slug: `adresse-${number}` } : {})
        return
      case 'trash':
        await set({ deletedAt: new Date().toISOString() })
        return
      case 'back':
        await save(collection, { deletedAt: null }, { id, locale, trash: true, ...(user ? { user } : {}) })
        return
    }
  } catch (error) {
    const { status, message } = error as Error & { status?: number }
    if (!status || status >= 500) throw error
    refusals.set(`${does} ${status}`, (refusals.get(`${does} ${status}`) ?? 0) + 1)
    expect(message).not.toMatch(/deadlock|postgres|null value/i)
  }
}

test('what is public is what the ledger says, whatever was done at once', { timeout: 600_000 }, async () => {
  const steps = fc.sample(step, isLongRun ? { numRuns: acts } : { numRuns: acts, seed: 20_261_128 })
  const queue = steps.entries()
  await Promise.all(
    Array.from({ length: atOnce }, async (_, who) => {
      for (const [i, one] of queue) await take(i, who, one)
    }),
  )
  const payload = await portal()
  expect(await liveProblems(payload)).toEqual([])
  const { wrong, entries } = await verify(await databaseOf(await createLocalReq({}, payload)))
  expect(wrong).toBeNull()
  expect(entries).toBeGreaterThan(acts / 10)
  // Every word that was acknowledged stands in a version.
  const lost: string[] = []
  for (const { place, locale, word } of acknowledged) {
    const { totalDocs } = await payload.countVersions({
      collection: place.collection,
      where: {
        and: [{ parent: { equals: place.id } }, { [`version.${naming[place.collection]}`]: { contains: word } }],
      },
      locale,
      trash: true,
    } as never)
    if (totalDocs === 0) lost.push(`${place.collection} ${place.id} ${locale}: ${word}`)
  }
  expect(lost).toEqual([])
  // A test in which everything was refused would show nothing.
  expect(acknowledged.length).toBeGreaterThan(acts / 10)
})
