/** Texts are normalised before they are checked and stored, folded as the search folds them, and link what pages link. */
import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { askIndex } from '#/data/indexDatabase'
import { search } from '#/data/search'
import { env } from '#/env'
import { plain } from '#/i18n/slugify'
import { type Person, partner, person, portal, published, save } from '../support/portal'

const prose = (...children: unknown[]) => ({
  root: { ...block('root'), children: [{ ...block('paragraph'), children }] },
})
const block = (type: string) => ({ type, version: 1, direction: null, format: '', indent: 0 })
const words = (text: string) => ({ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 })
const link = (url: string, type = 'link') => ({
  ...block(type),
  fields: { linkType: 'custom', url, newTab: false },
  children: [words('lien')],
})

describe('at the door', () => {
  test('a name is stored composed, in one line, without what is invisible', async () => {
    const saved = await save(
      'partners',
      partner('  Forum de coope\u0301\u00adration\v certiﬁée\u200b ', { acronym: ' AEC ' }),
    )
    expect(saved).toMatchObject({
      name: 'Forum de coopération certifiée',
      acronym: 'AEC',
      slug: 'aec',
    })
  })

  test('prose keeps its spaces between nodes, its tabs, and the letters of its addresses', async () => {
    const tab = { ...words('\t'), type: 'tab', mode: 'normal', detail: 2 }
    const passage = {
      type: 'inlineBlock',
      version: 1,
      fields: { id: '0123456789abcdef01234567', blockType: 'passage', language: 'la', text: ' Panthera\u00ad leo ' },
    }
    const { summary } = (await save(
      'partners',
      partner('Prose', {
        summary: prose(words('La coopé\u00adration '), tab, passage, link(' https://e\u0301.org/a ')),
      }),
    )) as unknown as { summary: { root: { children: [{ children: Record<string, unknown>[] }] } } }
    const [text, kept, marked, linked] = summary.root.children[0].children
    expect(text?.text).toBe('La coopération ')
    expect(kept?.text).toBe('\t')
    expect(marked?.fields).toMatchObject({ text: 'Panthera leo' })
    expect(linked?.fields).toMatchObject({ url: 'https://e\u0301.org/a' })
  })

  test('an address of this portal becomes a reference to its record, the former ones too', async () => {
    const { publicUrl } = env()
    const named = await published('partners', partner('Organisme lié', { slug: 'organisme-lie' }))
    await published('partners', partner('Organisme lié', { slug: 'organisme-lie-depuis' }), { id: named.id })
    const instrument = await published('decisions', { conference: 77, sequence: 7, title: 'Liée' })
    const urls = [
      '/fr/partenaires/organisme-lie',
      '/fr/partners/organisme-lie-depuis',
      '/dec/77.7',
      '/fr/partenaires/organisme-lie#members',
      '/fr/partenaires/aucun',
      '/fr/partenaires',
    ].map((path) => publicUrl + path)
    const { summary } = (await save(
      'partners',
      partner('Renvois', { summary: prose(...urls.map((url, i) => link(url, i === 2 ? 'autolink' : 'link'))) }),
    )) as unknown as { summary: { root: { children: [{ children: { type: string; fields: object }[] }] } } }
    const links = summary.root.children[0].children
    const to = (relationTo: string, { id: value }: { id: string }) => ({
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo, value } },
    })
    expect(links).toMatchObject([
      to('partners', named),
      to('partners', named),
      to('decisions', instrument),
      ...urls.slice(3).map((url) => ({ type: 'link', fields: { linkType: 'custom', url } })),
    ])
    expect(links.slice(0, 3).some(({ fields }) => 'url' in fields)).toBe(false)
  })

  test('the object of the caller stays as it is', async () => {
    const data = Object.freeze(partner(' Gelé\u200b '))
    expect(await save('partners', data)).toMatchObject({ name: 'Gelé' })
    expect(data.name).toBe(' Gelé\u200b ')
  })

  test('a password is taken to the letter', async () => {
    const payload = await portal()
    const { email } = await person('editor')
    const [user] = (await payload.find({ collection: 'users', where: { email: { equals: email } } })).docs
    const password = ' deux  espaces\u00ad ﬁns '
    await payload.update({ collection: 'users', id: user?.id ?? '', data: { password } })
    await expect(payload.login({ collection: 'users', data: { email, password } })).resolves.toBeTruthy()
  })

  test('what cannot be stored is refused as before', async () => {
    await expect(save('partners', partner('Nul\u0000'))).rejects.toThrow(/Nom/)
  })

  test('a name that was copied from a PDF is found by its words, and by itself', async () => {
    const { id } = await published('partners', partner('Réseau d’identiﬁ\u00adcation'))
    for (const text of ['identification', 'identiﬁ\u00adcation']) {
      const { hits } = await search({
        locale: 'fr',
        text,
        day: '2026-11-28',
        types: [],
        statuses: [],
        themes: [],
        page: 1,
        size: 5,
      })
      expect(hits.map((hit) => hit.id)).toContain(id)
    }
  })
})

describe('a link', () => {
  test.each([
    'file:///C:/Users/x/a.docx',
    'javascript:alert(1)',
    'data:text/html,x',
    'java\u00adscript:x',
    '/fr/themes',
  ])('%s is refused at a save', async (url) => {
    for (const type of ['link', 'autolink']) {
      await expect(save('partners', partner('Lien', { summary: prose(link(url, type)) }))).rejects.toMatchObject({
        status: 400,
        data: { errors: [{ path: 'summary', message: expect.stringContaining('mailto:') }] },
      })
    }
  })

  test.each(['https://cites.org', 'HTTP://cites.org', ' mailto:a@example.org '])('%s is kept', async (url) => {
    await expect(save('partners', partner('Lien', { summary: prose(link(url)) }))).resolves.toBeTruthy()
  })
})

describe('a node that no page shows', () => {
  test.each([
    [{ type: 'horizontalrule', version: 1 }, 'un filet'],
    [{ ...block('paragraph'), children: [{ ...words('18'), format: 4 }] }, 'du texte barré'],
    [{ type: 'map', version: 1 }, 'map'],
  ])('%o is refused at a save', async (node, name) => {
    const summary = { root: { ...block('root'), children: [node] } }
    await expect(save('partners', partner('Filet', { summary }))).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'summary', message: expect.stringContaining(name) }] },
    })
  })
})

test('a raised figure is no part of the word or the figure before it, for the search', async () => {
  const summary = prose(words('dix spécimens'), { ...words('2'), format: 64 }, words(' et 10'), {
    ...words('5'),
    format: 64,
  })
  const { id } = await published('partners', partner('Exposants', { summary }))
  const found = async (text: string) => {
    const asked = { locale: 'fr' as const, day: '2026-11-28', types: [], statuses: [], themes: [], page: 1, size: 50 }
    return (await search({ ...asked, text })).hits.map((hit) => hit.id)
  }
  expect(await found('dix spécimens')).toContain(id)
  expect(await found('105')).not.toContain(id)
})

describe('by REST', () => {
  let editor: Person
  let token: string
  beforeAll(async () => {
    editor = await person('editor')
    const payload = await portal()
    const data = { email: editor.email, password: 'correct horse battery' }
    token = (await payload.login({ collection: 'users', data })).token ?? ''
  })

  async function create(data: Record<string, unknown>) {
    const { default: config } = await import('@payload-config')
    const request = new Request('http://localhost:3000/api/partners?locale=fr', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en', Authorization: `JWT ${token}` },
      body: JSON.stringify(data),
    })
    return handleEndpoints({ config, request })
  }

  test('a name is normalised', async () => {
    const answer = await create(partner(' Nom\u2028en  deux '))
    expect([answer.status, (await answer.json()).doc?.name]).toEqual([201, 'Nom en deux'])
  })

  test('a link that no page would show is answered with 400 and the field', async () => {
    const answer = await create(partner('Lien', { summary: prose(link('file:///etc/hosts')) }))
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('summary')
  })
})

test.each([
  ['Puits de CO₂', 'CO2'],
  ['Puits de CO2 bis', 'CO₂'],
  ['Aire de 12 km²', 'km2'],
  ['Aire de 13 km2', 'km²'],
])('%s is found by %s', async (name, text) => {
  const { id } = await published('partners', partner(name))
  const asked = { locale: 'fr' as const, day: '2026-11-28', page: 1, size: 20 }
  const { hits } = await search({ ...asked, types: [], statuses: [], themes: [], text })
  expect(hits.map((hit) => hit.id)).toContain(id)
})

test('Latin letters are folded as Postgres folds them for the search', async () => {
  const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
    /\p{Script=Latin}/u.test(letter),
  )
  await portal()
  const rows = await askIndex<{ letter: string; folded: string }>(
    'select letter, lower(unaccent(letter)) as folded from unnest($1::text[]) letter',
    [letters],
  )
  const differing = rows.filter(({ letter, folded }) => plain(letter) !== folded)
  const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text)
  // Their second half (a point, half a ring) is a character of its own here, and none there.
  expect(differing.filter(({ folded }) => isAscii(folded)).map(({ letter }) => letter)).toEqual(['Ŀ', 'ŀ', 'ẚ'])
  // Postgres has no rule for these: an order and an address fold them, the words of the search do not.
  const ours = rows.filter(({ letter, folded }) => !isAscii(folded) && isAscii(plain(letter)))
  expect(ours.map(({ letter }) => letter).join('')).toBe(
    'ƆƎƏƔƜƟƦƧƨƩƱƷƿǝǢǣǮǯǶǷǼǽǾǿȜȝȠɅɑɔəɣɩɯɵʃʊʌʒʱˠᴭᴲᵅᵊᵋᵑᵓᵚᵹᶝᶞᶡᶢᶤᶥᶦᶧᶨᶩᶪᶫᶬᶮᶯᶰᶱᶳᶴᶵᶶᶷᶸᶹᶺᶼᶽᶾẛₔⱭꝚꝛꝽꞀꞁꞂꞃꞄꞅꞬꞭꞮꞲꟅꟆ꟱ꟸꟹꭞ',
  )
})
