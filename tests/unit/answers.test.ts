import { expect, test } from 'vitest'
import { comparable } from '../support/answers'

const page = (updated: string, file: string, words = 'Fiche publiée le ') =>
  `<!DOCTYPE html><html lang="fr"><head><link rel="stylesheet" href="/_next/static/${file}.css"/>` +
  `<meta property="article:modified_time" content="${updated}T18:25:43.976Z"/>` +
  `<script type="application/ld+json">{"dateModified":"${updated}T18:25:43.976Z","@type":"WebPage"}</script></head>` +
  `<body><p class="x">Fait le <time dateTime="2010-11-23">23 novembre 2010</time></p>` +
  `<div class="page-foot"><p>${words}<time dateTime="${updated}">${updated}</time></p></div></body></html>`

test('a page is the same whenever it was published and built, and another when its text or a link is', () => {
  const lines = comparable(page('2026-11-28', 'a1'), 'text/html; charset=utf-8')
  expect(lines).toEqual(comparable(page('2027-01-02', 'b2', 'Fiche modifiée le '), 'text/html; charset=utf-8'))
  expect(lines).toEqual([
    '<html lang="fr">',
    '<head>',
    '<meta property="article:modified_time" content="moment">',
    '{"@type":"WebPage","dateModified":"moment"}',
    '</head>',
    '<body>',
    '<p>',
    'Fait le ',
    '<time dateTime="2010-11-23">',
    '23 novembre 2010',
    '</time>',
    '</p>',
    '<div>',
    '<p>',
    'moment',
    '</p>',
    '</div>',
    '</body>',
    '</html>',
  ])
})

test('data is the same in any order of its keys, and keeps its days', () => {
  const type = 'application/json; charset=utf-8'
  const entry = '{"updated":"2026-11-28T18:26:00Z","signed":"2010-11-23T12:00:00.000Z"}'
  const other = '{"signed":"2010-11-23T12:00:00.000Z","updated":"2027-01-02T09:00:00Z"}'
  expect(comparable(entry, type)).toEqual(comparable(other, type))
  expect(comparable(entry, type).join('')).toContain('2010-11-23T12:00:00.000Z')
  const xml = '<lastmod>2026-11-28T18:26:00.123Z</lastmod><updated>2010-11-23T00:00:00Z</updated>'
  expect(comparable(xml, 'application/xml')).toEqual([
    '<lastmod>moment</lastmod><updated>2010-11-23T00:00:00Z</updated>',
  ])
})
