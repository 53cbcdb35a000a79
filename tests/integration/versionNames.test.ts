/** Files and the search name the version of the day that is asked, not the newest one. */
import { beforeAll, describe, expect, test } from 'vitest'
import { loadContent } from '#/content/load'
import { exportRows } from '#/data/exports'
import { search } from '#/data/search'
import { portal } from '../support/portal'

beforeAll(async () => {
  await loadContent(await portal())
})

describe('decision 17.55, which was revised twice', () => {
  const exported = async (day: string) => {
    const rows = await exportRows({ kind: 'decisions', locale: 'en', conditions: [], sort: 'order', day })
    const fields = rows
      .map(({ translations }) => translations.en?.fields)
      .find((own) => own?.conference === 17 && own.sequence === 55)
    const { symbol, title, permalink, work } = fields ?? {}
    return { symbol, title, permalink: new URL(String(permalink)).pathname, work: new URL(String(work)).pathname }
  }

  test.each([
    ['2018-01-01', '17.55', '/dec/17.55/original'],
    ['2021-06-01', '17.55 (Rev. CoP18)', '/dec/17.55/rev-cop18'],
    ['2026-11-29', '17.55 (Rev. CoP19)', '/dec/17.55/rev-cop19'],
  ])('is exported for %s as %s, and the text in all its versions keeps its address', async (day, symbol, permalink) => {
    expect(await exported(day)).toMatchObject({ symbol, permalink, work: '/dec/17.55' })
  })

  test('the title is that of the version', async () => {
    const [then, now] = [await exported('2021-06-01'), await exported('2026-11-29')]
    expect(then.title).not.toBe(now.title)
  })

  test('is found by the name of the day, with the version that is to come', async () => {
    const found = async (day: string) => {
      const { hits } = await search({
        ...{ locale: 'en', text: '17.55', day, types: [], statuses: [], themes: [], page: 1, size: 10 },
      })
      return hits.find(({ slug }) => slug === '17-55')
    }
    expect(await found('2021-06-01')).toMatchObject({
      title: expect.stringMatching(/^17\.55 \(Rev\. CoP18\) /),
      coming: { mark: 19, day: '2023-02-23' },
    })
    expect(await found('2026-11-29')).toMatchObject({
      title: expect.stringMatching(/^17\.55 \(Rev\. CoP19\) /),
      coming: null,
    })
  })
})
