/** The date of the last change of a page, in each language by itself, in the sitemap and on the page. */
import { describe, expect, test, vi } from 'vitest'
import { publicAddresses } from '#/data/publicAddresses'
import { lastPublication, lastPublications } from '#/data/publications'
import type { Locale } from '#/i18n/locales'
import { emptyTracked, track } from '#/tracking/dependencies'
import { partner, portal, save } from '../support/portal'

// There is no preview outside of Next, and no request to ask for one.
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))

const published = { _status: 'published' }

async function updated(path: string): Promise<string | null> {
  const pages = (await publicAddresses()).flatMap((address) => Object.values(address))
  const page = pages.find((each) => each.path === path)
  if (!page) throw new Error(`Not in the sitemap: ${path}`)
  return page.updated
}

/** The date of each of these addresses after a change, against the one before: "later" or "same". */
async function changes(paths: string[], happens: () => Promise<unknown>): Promise<string[]> {
  const before = await Promise.all(paths.map(updated))
  await happens()
  const after = await Promise.all(paths.map(updated))
  return after.map((moment, i) =>
    (moment ?? '') > (before[i] ?? '') ? 'later' : moment === before[i] ? 'same' : 'earlier',
  )
}

describe('a record in two languages', () => {
  async function bilingual(name: string) {
    const { id } = await save('partners', partner(`${name} fr`, { slug: `${name}-fr`, ...published }))
    await save('partners', { name: `${name} en`, slug: `${name}-en`, ...published }, { id, locale: 'en' })
    return { id, paths: [`/fr/partenaires/${name}-fr`, `/en/partners/${name}-en`, '/fr/partenaires', '/en/partners'] }
  }

  test.each([
    ['fr', ['later', 'same', 'later', 'same']],
    ['en', ['same', 'later', 'same', 'later']],
  ] as [Locale, string[]][])('changes in the one that is published: %s', async (locale, expected) => {
    const { id, paths } = await bilingual(`publie-${locale}`)
    expect(await changes(paths, () => save('partners', { name: 'Autre', ...published }, { id, locale }))).toEqual(
      expected,
    )
  })

  test('changes in both when both are published at once', async () => {
    const { id, paths } = await bilingual('ensemble')
    await save('partners', { website: 'https://ensemble.example' }, { id, draft: true })
    const all = () => save('partners', {}, { id, publishAllLocales: true })
    expect(await changes(paths, all)).toEqual(['later', 'later', 'later', 'later'])
  })

  test('does not change with a draft, nor when the other language is withdrawn', async () => {
    const { id, paths } = await bilingual('tranquille')
    expect(await changes(paths, () => save('partners', { name: 'Brouillon' }, { id, draft: true }))).toEqual(
      Array(4).fill('same'),
    )
    const [, english = ''] = paths
    expect(await changes([english], () => save('partners', { _status: 'draft' }, { id }))).toEqual(['same'])
  })
})

test('a strand and a page are as new as the themes whose text they print', async () => {
  const { id: strand } = await save('themes', { name: 'Volet', slug: 'volet', ...published })
  const { id: other } = await save('themes', { name: 'Autre volet', slug: 'autre-volet', ...published })
  const { id: part } = await save('themes', { name: 'Partie', slug: 'partie', parent: strand, ...published })
  const blocks = [{ blockType: 'theme', theme: strand }]
  await save('pages', { title: 'Texte', slug: 'texte', blocks, ...published })
  const paths = ['/fr/texte', '/fr/themes/volet', '/fr/themes/partie', '/fr/themes/autre-volet']
  expect(await changes(paths, () => save('themes', { name: 'Part', ...published }, { id: part }))).toEqual([
    'later',
    'later',
    'later',
    'same',
  ])
  expect(await changes(paths, () => save('themes', { name: 'Autre', ...published }, { id: other }))).toEqual([
    'same',
    'same',
    'same',
    'later',
  ])
})

test('a publication from before its language was kept counts for every language that was public then', async () => {
  const payload = await portal()
  const { id } = await save('partners', partner('Ancien', published))
  await save('partners', { name: 'Old', ...published }, { id, locale: 'en' })
  const drizzle = (payload.db as unknown as { drizzle: { execute: (query: string) => Promise<unknown> } }).drizzle
  await drizzle.execute(`update _partners_v set published_locale = null where parent_id = '${id}'`)
  const [fr, en] = [await lastPublication('partners', 'fr', id), await lastPublication('partners', 'en', id)]
  expect([Boolean(fr), en]).toEqual([true, fr])
})

test('the newest of each record by its own, and what depends on it is noted', async () => {
  const { id } = await save('partners', partner('Seul', published))
  expect((await lastPublications('partners', 'fr')).get(id)).toBe(await lastPublication('partners', 'fr', id))
  expect(await lastPublication('partners', 'en', id)).toBeNull()
  const one = emptyTracked()
  await track(one, () => lastPublication('partners', 'fr', id))
  expect([...one.tags]).toEqual([`partners:${id}`])
  const all = emptyTracked()
  await track(all, () => lastPublications('partners', 'fr'))
  expect([...all.tags]).toEqual(['partners'])
})
