/** The first content as records: all of it, or nothing; once; and never over an editor's work. */
import { beforeAll, describe, expect, test } from 'vitest'
import { idOf } from '#/content/ids'
import { loadContent } from '#/content/load'
import { allRecords } from '#/content/records'
import { publishedDocuments } from '#/data/documents'
import { portal, save, shown } from '../support/portal'

beforeAll(async () => {
  const payload = await portal()
  expect(await loadContent(payload)).toEqual({ done: 'loaded', records: allRecords().length })
})

describe('loading', () => {
  test('a second load writes nothing', async () => {
    const payload = await portal()
    const before = await payload.countVersions({ collection: 'partners', overrideAccess: true })
    expect(await loadContent(payload)).toEqual({ done: 'present' })
    expect(await payload.countVersions({ collection: 'partners', overrideAccess: true })).toEqual(before)
  })

  test('every record is public in each language that it has, or in none', async () => {
    for (const record of allRecords()) {
      for (const locale of ['fr', 'en'] as const) {
        const isPublic = (await shown(record.collection, record.id, locale)) !== null
        const expected = record.publish && record.languages.includes(locale)
        expect(isPublic, `${record.collection}/${record.key} in ${locale}`).toBe(expected)
      }
    }
  })

  test('what is not certain is not public, and prose that mentions it keeps its words', async () => {
    const hidden = idOf('partners', 'iwt-task-force')
    expect(await shown('partners', hidden)).toBeNull()
    expect(await shown('agreements', idOf('agreements', 'basel-ozone-memorandum'))).toBeNull()
    const [theme] = await publishedDocuments('themes', 'fr', {
      where: { id: { equals: idOf('themes', 'illegal-trade') } },
      depth: 1,
    })
    const text = JSON.stringify(theme?.introduction)
    expect(text).toContain('Groupe de travail sur le commerce illicite des espèces sauvages')
    expect(text).toContain(`"value":"${hidden}"`)
  })

  test('no agreement is said to be in force: no source says so', async () => {
    const docs = await publishedDocuments('agreements', 'fr', {})
    expect(docs.length).toBeGreaterThan(10)
    for (const { title, statusPeriods } of docs) {
      const statuses = (statusPeriods as { status: string }[]).map(({ status }) => status)
      expect(statuses, title).toEqual(['unknown'])
    }
  })

  test('a resolution revised at CoP18 is in effect since, followed through CoP19', async () => {
    const [found] = await publishedDocuments('resolutions', 'fr', {
      where: { slug: { equals: 'conf-12-4' } },
      depth: 1,
    })
    expect(found).toMatchObject({
      symbol: 'Conf. 12.4 (Rev. CoP18)',
      sortKey: 'R-012-0004-018',
      verification: { state: 'unverified', verifiedThrough: { code: 'CoP19' } },
    })
    expect(found?.statusPeriods).toEqual(
      expect.arrayContaining([expect.objectContaining({ status: 'inEffect', to: null })]),
    )
  })

  test('an error anywhere leaves nothing behind', async () => {
    const payload = await portal()
    const before = await payload.count({ collection: 'partners', overrideAccess: true })
    const id = idOf('partners', 'cbd')
    await payload.update({
      collection: 'partners',
      id,
      data: { acronym: 'Édité' },
      locale: 'fr',
      overrideAccess: true,
    })
    const { updateGlobal } = payload
    payload.updateGlobal = () => Promise.reject(new Error('the last write fails'))
    await expect(loadContent(payload, { replace: true })).rejects.toThrow('the last write fails')
    payload.updateGlobal = updateGlobal
    const doc = await payload.findByID({ collection: 'partners', id, locale: 'fr', overrideAccess: true })
    expect(doc.acronym).toBe('Édité')
    expect(await payload.count({ collection: 'partners', overrideAccess: true })).toEqual(before)
  })
})

describe('a database that editors have used', () => {
  test('is refused, unless told otherwise; then their own records stay', async () => {
    const payload = await portal()
    await payload.kv.set('first-content', { hash: 'another content' })
    const own = await save('partners', { name: 'Fiche d’un éditeur', kind: 'ngo' })
    const outcome = await loadContent(payload)
    expect(outcome.done).toBe('refused')
    expect((await loadContent(payload, { replace: true })).done).toBe('loaded')
    const kept = await payload.findByID({
      collection: 'partners',
      id: own.id,
      locale: 'fr',
      overrideAccess: true,
    })
    expect(kept.name).toBe('Fiche d’un éditeur')
    const restored = await payload.findByID({
      collection: 'partners',
      id: idOf('partners', 'cbd'),
      locale: 'fr',
      overrideAccess: true,
    })
    expect(restored.acronym).toBe('CDB')
  })
})
