/** The date of the last change of a page, in each language by itself, in the sitemap and on the page. */
import { describe, expect, test, vi } from 'vitest'
import { publicAddresses } from '#/data/publicAddresses'
import { lastPublications, publicationsOf } from '#/data/publications'
import type { Locale } from '#/i18n/locales'
import { emptyTracked, track } from '#/tracking/dependencies'
import { partner, publication, published, save, withdrawal } from '../support/portal'

// There is no preview outside of Next, and no request to ask for one.
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))

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
    const { id } = await published('partners', partner(`${name} fr`, { slug: `${name}-fr` }))
    await published('partners', { name: `${name} en`, slug: `${name}-en` }, { id, locale: 'en' })
    return { id, paths: [`/fr/partenaires/${name}-fr`, `/en/partners/${name}-en`, '/fr/partenaires', '/en/partners'] }
  }

  test.each([
    ['fr', ['later', 'same', 'later', 'same']],
    ['en', ['same', 'later', 'same', 'later']],
  ] as [Locale, string[]][])('changes in the one that is published: %s', async (locale, expected) => {
    const { id, paths } = await bilingual(`publie-${locale}`)
    expect(await changes(paths, () => published('partners', { name: 'Autre' }, { id, locale }))).toEqual(expected)
  })

  test('changes in both with its facts, whichever language is published with them', async () => {
    const { id, paths } = await bilingual('ensemble')
    await save('partners', { website: 'https://ensemble.example' }, { id })
    expect(await changes(paths, () => publication('partners', id))).toEqual(['later', 'later', 'later', 'later'])
  })

  test('does not change with a save, with what is public already, nor when the other language is withdrawn', async () => {
    const { id, paths } = await bilingual('tranquille')
    const same = Array(4).fill('same')
    expect(await changes(paths, () => publication('partners', id, { languages: ['fr', 'en'] }))).toEqual(same)
    expect(await changes(paths, () => save('partners', { name: 'Brouillon' }, { id }))).toEqual(same)
    const [, english = ''] = paths
    expect(await changes([english], () => withdrawal('partners', id, { languages: ['fr'] }))).toEqual(['same'])
  })
})

test('a strand and a page are as new as the themes whose text they print', async () => {
  const { id: strand } = await published('themes', { name: 'Volet', slug: 'volet' })
  const { id: other } = await published('themes', { name: 'Autre volet', slug: 'autre-volet' })
  const { id: part } = await published('themes', { name: 'Partie', slug: 'partie', parent: strand })
  const blocks = [{ blockType: 'theme', theme: strand }]
  await published('pages', { title: 'Texte', slug: 'texte', blocks })
  const paths = ['/fr/texte', '/fr/themes/volet', '/fr/themes/partie', '/fr/themes/autre-volet']
  expect(await changes(paths, () => published('themes', { name: 'Part' }, { id: part }))).toEqual([
    'later',
    'later',
    'later',
    'same',
  ])
  expect(await changes(paths, () => published('themes', { name: 'Autre' }, { id: other }))).toEqual([
    'same',
    'same',
    'same',
    'later',
  ])
})

test('the newest of each record by its own, and what depends on it is noted', async () => {
  const { id } = await published('partners', partner('Seul'))
  expect((await lastPublications('partners', 'fr')).get(id)).toBe((await publicationsOf('partners', 'fr', id))?.last)
  expect(await publicationsOf('partners', 'en', id)).toBeNull()
  const one = emptyTracked()
  await track(one, () => publicationsOf('partners', 'fr', id))
  expect([...one.tags]).toEqual([`partners:${id}`])
  const all = emptyTracked()
  await track(all, () => lastPublications('partners', 'fr'))
  expect([...all.tags]).toEqual(['partners'])
})
