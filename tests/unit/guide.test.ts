/** The guide in the administration: every link of a screen leads to a section, in both languages. */
import fs from 'node:fs'
import { expect, test } from 'vitest'
import { guideSubjects } from '#/cms/admin/guideSubjects'
import { guideIn, guidePicture } from '#/editorial/guide/guide'
import { locales } from '#/i18n/locales'

test.each(locales)('the guide in %s has the sections that screens lead to, and its pictures', async (locale) => {
  const { title, sections, html } = await guideIn(locale)
  expect(title).not.toBe('')
  const ids = sections.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const subject of Object.values(guideSubjects)) expect(ids).toContain(subject[locale])
  const pictures = [...html.matchAll(/\/api\/guide\/pictures\/([^"]+)/g)].map(([, name]) => String(name))
  expect(pictures.length).toBeGreaterThan(0)
  for (const name of pictures) expect(await guidePicture(name), name).not.toBeNull()
  expect(html).not.toMatch(/guide\.(fr|en)\.md/)
})

test('the guides have the same sections in both languages', async () => {
  const [fr, en] = await Promise.all(locales.map(guideIn))
  expect(fr?.sections.length).toBe(en?.sections.length)
})

test('nothing but a picture of the papers is served', async () => {
  for (const name of ['../editors/guide.fr.md', 'none.png', '..png', 'form.fr.png/../..']) {
    expect(await guidePicture(name), name).toBeNull()
  }
})

test('the image has what the guide is read from', () => {
  const left = fs.readFileSync('.dockerignore', 'utf8').split('\n')
  expect(left).toEqual(expect.arrayContaining(['docs/*', '!docs/editors', '!docs/pictures']))
})
