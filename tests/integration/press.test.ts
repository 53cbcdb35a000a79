/** The announcements of commits, their arrival at the press, and the dependencies of a page. */
import net from 'node:net'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { ChangeFeed } from '#/press/changeFeed'
import { emptyTracked, track } from '#/tracking/dependencies'
import { asVisitor, partner, portal, save } from '../support/portal'

const channel = 'publication'
const databaseUrl = () => process.env.DATABASE_URL ?? ''

let admin: pg.Client
const started: ChangeFeed[] = []

beforeAll(async () => {
  admin = new pg.Client({ connectionString: databaseUrl() })
  await admin.connect()
})
afterAll(() => admin.end())
afterEach(async () => {
  for (const changeFeed of started.splice(0)) await changeFeed.stop()
})

const notify = (client: pg.Client, ...tags: string[]) =>
  client.query('select pg_notify($1, $2)', [channel, JSON.stringify({ tags })])

async function listening(connectionString = databaseUrl()) {
  const changed = vi.fn<(tags: string[], withdrawn: boolean) => void>()
  const markUnverified = vi.fn()
  const report = vi.fn()
  const changeFeed = new ChangeFeed({ connectionString, changed, markUnverified, report })
  started.push(changeFeed)
  await changeFeed.start()
  return { changeFeed, changed, markUnverified, report, heard: () => changed.mock.calls.flatMap(([tags]) => tags) }
}

const backends = async () => {
  const { rows } = await admin.query<{ pid: number }>(
    `select pid from pg_stat_activity where application_name = 'entente press' and datname = current_database()`,
  )
  return rows.map(({ pid }) => pid)
}

describe('the channel', () => {
  test('a committed announcement arrives once, and a rolled back one never', async () => {
    const { changeFeed, heard } = await listening()
    const before = changeFeed.sequence
    await admin.query('begin')
    await notify(admin, 'partners:rolled-back')
    await admin.query('rollback')
    await admin.query('begin')
    await notify(admin, 'partners:1')
    await changeFeed.caughtUp()
    expect(heard()).toEqual([])
    await admin.query('commit')
    await changeFeed.caughtUp()
    expect(heard()).toEqual(['partners:1'])
    expect(changeFeed.sequence).toBe(before + 1)
  })

  test('every earlier commit has arrived after `caughtUp`, in order', async () => {
    const { changeFeed, heard, markUnverified } = await listening()
    const writers = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const client = new pg.Client({ connectionString: databaseUrl() })
        await client.connect()
        return client
      }),
    )
    try {
      await Promise.all(
        writers.map(async (client, writer) => {
          for (let round = 0; round < 50; round += 1) {
            await client.query('begin')
            await notify(client, `${writer}:${round}`)
            await client.query('commit')
            await changeFeed.caughtUp()
            expect(heard()).toContain(`${writer}:${round}`)
          }
        }),
      )
    } finally {
      for (const client of writers) await client.end()
    }
    expect(heard()).toHaveLength(200)
    for (const writer of [0, 1, 2, 3]) {
      const own = heard().filter((tag) => tag.startsWith(`${writer}:`))
      expect(own).toEqual(Array.from({ length: 50 }, (_, round) => `${writer}:${round}`))
    }
    expect(markUnverified).toHaveBeenCalledTimes(1)
  })

  test('the feed is alive without announcements', async () => {
    const { changeFeed, markUnverified } = await listening()
    const before = changeFeed.sequence
    await new Promise((resolve) => setTimeout(resolve, 3500))
    expect(changeFeed.alive).toBe(true)
    expect(markUnverified).toHaveBeenCalledTimes(1)
    expect(changeFeed.sequence).toBe(before)
  })

  test('the feed is lost when the server ends the connection, and listens again', async () => {
    const { changeFeed, markUnverified, report, heard } = await listening()
    const [pid] = await backends()
    const before = changeFeed.sequence
    await admin.query('select pg_terminate_backend($1)', [pid])
    await vi.waitFor(() => expect(report).toHaveBeenCalledWith('lost', expect.anything()))
    expect(changeFeed.alive).toBe(false)
    expect(markUnverified).toHaveBeenCalledTimes(2)
    expect(changeFeed.sequence).toBeGreaterThan(before)
    await notify(admin, 'partners:missed')
    await changeFeed.caughtUp()
    expect(changeFeed.alive, 'the feed listens again').toBe(true)
    expect(markUnverified).toHaveBeenCalledTimes(3)
    await notify(admin, 'partners:2')
    await changeFeed.caughtUp()
    expect(heard()).toEqual(['partners:2'])
    expect(await backends()).toHaveLength(1)
  })

  test('callers of `caughtUp` that wait when the connection ends wait for the next one, which stays', async () => {
    const { changeFeed, report } = await listening()
    const [pid] = await backends()
    await Promise.all([
      changeFeed.caughtUp(),
      admin.query('select pg_terminate_backend($1)', [pid]),
      changeFeed.caughtUp(),
    ])
    await vi.waitFor(() => expect(changeFeed.alive).toBe(true), { timeout: 5000 })
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(report.mock.calls.map(([event]) => event)).toEqual(['listening', 'lost', 'listening'])
  })

  test('an unreadable message makes everything unverified', async () => {
    const { changeFeed, markUnverified, changed } = await listening()
    const before = changeFeed.sequence
    for (const word of ['', 'partners:1', '{"tags":', 'null', '{"tags":"partners"}']) {
      markUnverified.mockClear()
      await admin.query('select pg_notify($1, $2)', [channel, word])
      await changeFeed.caughtUp()
      expect(markUnverified, word).toHaveBeenCalledTimes(1)
    }
    expect(changeFeed.sequence).toBe(before + 5)
    expect(changeFeed.alive).toBe(true)
    expect(changed).not.toHaveBeenCalled()
  })

  test('the feed starts without a database, and is not alive', async () => {
    const { changeFeed, markUnverified } = await listening('postgres://nobody@127.0.0.1:1/nothing')
    expect(changeFeed.alive).toBe(false)
    expect(markUnverified).not.toHaveBeenCalled()
  })

  test('a feed that is stopped while it connects leaves no connection', async () => {
    const changeFeed = new ChangeFeed({
      connectionString: databaseUrl(),
      changed: vi.fn(),
      markUnverified: vi.fn(),
      report: vi.fn(),
    })
    const start = changeFeed.start()
    await changeFeed.stop()
    await start
    await vi.waitFor(async () => expect(await backends()).toEqual([]))
  })
})

describe('a connection that falls silent without ending', () => {
  let proxy: Awaited<ReturnType<typeof tcpProxy>>
  beforeEach(async () => {
    proxy = await tcpProxy()
  })
  afterEach(() => proxy.close())

  test('is lost after two seconds and replaced, and its late end changes nothing', async () => {
    const { changeFeed, markUnverified, report } = await listening(proxy.url)
    expect(changeFeed.alive).toBe(true)
    proxy.cut()
    await vi.waitFor(() => expect(changeFeed.alive).toBe(false), { timeout: 3000, interval: 20 })
    await vi.waitFor(() => expect(report).toHaveBeenCalledWith('lost', 'silence'), { timeout: 2500 })
    expect(markUnverified).toHaveBeenCalledTimes(2)
    proxy.mend()
    await vi.waitFor(() => expect(changeFeed.alive).toBe(true), { timeout: 6000 })
    proxy.endCut()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(report.mock.calls.map(([event]) => event)).toEqual(['listening', 'lost', 'listening'])
  })

  test('delays `caughtUp` by four seconds at most', async () => {
    const { changeFeed, markUnverified } = await listening(proxy.url)
    proxy.cut()
    const began = Date.now()
    await changeFeed.caughtUp()
    expect(Date.now() - began).toBeLessThan(5000)
    expect(markUnverified).toHaveBeenCalledTimes(2)
    expect(changeFeed.alive).toBe(false)
  })
})

/** A TCP proxy between the press and Postgres. `cut` stops all bytes, and closes neither side. */
async function tcpProxy() {
  const target = new URL(databaseUrl())
  const pairs = new Set<[net.Socket, net.Socket]>()
  let isCut = false
  const server = net.createServer((here) => {
    const there = net.connect(Number(target.port), target.hostname)
    const pair: [net.Socket, net.Socket] = [here, there]
    pairs.add(pair)
    for (const [from, to] of [pair, [there, here] as const]) {
      from.on('error', () => {})
      from.on('close', () => to.destroy())
      if (!isCut) from.pipe(to)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(target)
  url.host = `127.0.0.1:${(server.address() as net.AddressInfo).port}`
  const end = () => {
    for (const [here, there] of pairs) {
      here.destroy()
      there.destroy()
    }
  }
  let old: [net.Socket, net.Socket][] = []
  return {
    url: url.href,
    cut() {
      isCut = true
      old = [...pairs]
      for (const pair of pairs) for (const socket of pair) socket.unpipe().pause()
    },
    mend() {
      isCut = false
    },
    endCut() {
      for (const pair of old) for (const socket of pair) socket.destroy()
    },
    close() {
      end()
      server.close()
    },
  }
}

describe('Payload announces', () => {
  let press: Awaited<ReturnType<typeof listening>>
  let heard: () => Promise<string[]>

  beforeEach(async () => {
    press = await listening()
    heard = async () => {
      await press.changeFeed.caughtUp()
      const tags = press.heard()
      press.changed.mockClear()
      return tags.sort()
    }
  })

  const theme = async (name: string) => (await save('themes', { name, _status: 'published' })).id

  test('a partner that becomes public, its list, and the records that it points to', async () => {
    const themeId = await theme('Bois')
    const { id } = await save('partners', partner('Annonce', { themes: [themeId] }), { draft: true })
    await heard()
    await save('partners', { _status: 'published' }, { id })
    expect(await heard()).toEqual(['partners', `partners:${id}`, `partners@themes=${themeId}`].sort())
  })

  test('the former and the new target of a changed relation', async () => {
    const [before, after] = [await theme('Avant'), await theme('Après')]
    const { id } = await save('partners', partner('Déplacé', { themes: [before], _status: 'published' }))
    await heard()
    await save('partners', { themes: [after], _status: 'published' }, { id })
    expect(await heard()).toEqual(
      ['partners', `partners:${id}`, `partners@themes=${before}`, `partners@themes=${after}`].sort(),
    )
  })

  test('relations in rows and mentions in prose', async () => {
    const { id: other } = await save('partners', partner('Autre', { _status: 'published' }))
    const { id: mentioned } = await save('partners', partner('Mentionné'), { draft: true })
    await heard()
    const relations = [{ type: 'memberOf', partner: other }]
    const { id } = await save(
      'partners',
      partner('Lié', { relations, summary: prose(mentioned), _status: 'published' }),
    )
    expect(await heard()).toEqual(
      ['partners', `partners:${id}`, `partners@relations.partner=${other}`, `partners@summary=${mentioned}`].sort(),
    )
  })

  test('no draft of a public record', async () => {
    const { id } = await save('partners', partner('Public', { _status: 'published' }))
    await heard()
    await save('partners', { name: 'Brouillon' }, { id, draft: true })
    await save('partners', { name: 'Draft' }, { id, draft: true, locale: 'en' })
    await save('partners', { acronym: 'B' }, { id })
    expect(await heard()).toEqual([])
  })

  test('no change of a record that was never public', async () => {
    const payload = await portal()
    const { id } = await save('partners', partner('Jamais'), { draft: true })
    await save('partners', { name: 'Jamais non plus' }, { id, draft: true })
    await payload.delete({ collection: 'partners', id })
    expect(await heard()).toEqual([])
  })

  test('each language that is published or withdrawn', async () => {
    const themeId = await theme('Retrait')
    const { id } = await save('partners', partner('Retiré', { themes: [themeId], _status: 'published' }))
    await heard()
    const tags = ['partners', `partners:${id}`, `partners@themes=${themeId}`].sort()
    await save('partners', { name: 'Withdrawn', _status: 'published' }, { id, locale: 'en' })
    expect(await heard()).toEqual(tags)
    await save('partners', { _status: 'draft' }, { id, locale: 'fr' })
    expect(await heard()).toEqual(tags)
    await save('partners', { _status: 'draft' }, { id, locale: 'en' })
    expect(await heard()).toEqual(tags)
    await save('partners', { name: 'Après' }, { id, draft: true })
    expect(await heard()).toEqual([])
  })

  test('a withdrawal that leaves a draft', async () => {
    const { id } = await save(
      'partners',
      partner('Brouillon derrière', { website: 'https://a.example', _status: 'published' }),
    )
    await save('partners', { name: 'Draft behind', _status: 'published' }, { id, locale: 'en' })
    await save('partners', { website: 'https://b.example' }, { id, draft: true })
    await heard()
    await save('partners', { _status: 'draft' }, { id, locale: 'fr' })
    expect(await heard()).toEqual(['partners', `partners:${id}`])
  })

  test('a deletion', async () => {
    const payload = await portal()
    const themeId = await theme('Suppression')
    const { id } = await save('partners', partner('Supprimé', { themes: [themeId], _status: 'published' }))
    await heard()
    await payload.delete({ collection: 'partners', id })
    expect(await heard()).toEqual(['partners', `partners:${id}`, `partners@themes=${themeId}`].sort())
  })

  test('whether a record is no longer public', async () => {
    const payload = await portal()
    const withdrawn = async () => {
      await press.changeFeed.caughtUp()
      const said = press.changed.mock.calls.map(([, is]) => is)
      press.changed.mockClear()
      return said
    }
    const { id } = await save('partners', partner('Visible', { _status: 'published' }))
    await save('partners', { name: 'Visible too', _status: 'published' }, { id, locale: 'en' })
    await save('partners', { name: 'Visible encore', _status: 'published' }, { id })
    expect(await withdrawn()).toEqual([false, false, false])
    await save('partners', { _status: 'draft' }, { id, locale: 'en' })
    expect(await withdrawn()).toEqual([true])
    await save('partners', { name: 'Visible toujours', _status: 'published' }, { id })
    expect(await withdrawn()).toEqual([false])
    await payload.delete({ collection: 'partners', id })
    expect(await withdrawn()).toEqual([true])
  })

  test('the record of the site, which every page shows', async () => {
    const payload = await portal()
    await payload.updateGlobal({ slug: 'site', locale: 'fr', data: { name: 'Entente' } })
    expect(await heard()).toEqual(['globals:site'])
  })

  test('nothing that was rolled back', async () => {
    const payload = await portal()
    const { id } = await save('partners', partner('Annulé', { _status: 'published' }))
    await heard()
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    await save('partners', { name: 'Annulé deux fois', _status: 'published' }, { id, req: { transactionID } })
    await payload.db.rollbackTransaction(transactionID)
    expect(await heard()).toEqual([])
    const shown = await payload.findByID({ collection: 'partners', id, locale: 'fr' })
    expect(shown.name).toBe('Annulé')
  })

  test('nothing before the commit', async () => {
    const payload = await portal()
    const { id } = await save('partners', partner('Plus tard', { _status: 'published' }))
    await heard()
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    await save('partners', { name: 'Maintenant', _status: 'published' }, { id, req: { transactionID } })
    expect(await heard()).toEqual([])
    await payload.db.commitTransaction(transactionID)
    expect(await heard()).toEqual(['partners', `partners:${id}`])
  })

  test('more tags than one notification holds, in several notifications', async () => {
    const { rows } = await admin.query<{ id: string }>(
      'insert into partners (id) select gen_random_uuid() from generate_series(1, 300) returning id',
    )
    const relations = rows.map(({ id }) => ({ type: 'memberOf', partner: id }))
    const { id } = await save('partners', partner('Trois cents', { relations, _status: 'published' }))
    await press.changeFeed.caughtUp()
    expect(press.changed.mock.calls.length).toBeGreaterThan(1)
    const expected = rows.map((row) => `partners@relations.partner=${row.id}`)
    expect(await heard()).toEqual([...expected, 'partners', `partners:${id}`].sort())
  })
})

describe('a render notes', () => {
  async function noted(id: string, depth = 1): Promise<string[]> {
    const payload = await portal()
    const note = emptyTracked()
    await track(note, () =>
      payload.find({ collection: 'partners', where: { id: { equals: id } }, locale: 'fr', depth, ...asVisitor }),
    )
    return [...note.tags].sort()
  }

  test('its record, the records that it prints, and drafts that may become public', async () => {
    const { id: shown } = await save('partners', partner('Montré', { _status: 'published' }))
    const { id: hidden } = await save('partners', partner('Caché'), { draft: true })
    const { id: mentioned } = await save('partners', partner('Mentionné', { _status: 'published' }))
    const { id: hinted } = await save('partners', partner('Sous-entendu'), { draft: true })
    const relations = [
      { type: 'memberOf', partner: shown },
      { type: 'hostedBy', partner: hidden },
    ]
    const summary = prose(mentioned, hinted)
    const { id } = await save('partners', partner('Tout', { relations, summary, _status: 'published' }))
    const tags = [id, shown, hidden, mentioned, hinted].map((each) => `partners:${each}`).sort()
    expect(await noted(id)).toEqual(tags)
    expect(await noted(id, 0)).toEqual(tags)
  })

  test('the records that a printed record points to', async () => {
    const { id: far } = await save('themes', { name: 'Loin', _status: 'published' })
    const { id: near } = await save('partners', partner('Près', { themes: [far], _status: 'published' }))
    const { id } = await save(
      'partners',
      partner('Début', { relations: [{ type: 'memberOf', partner: near }], _status: 'published' }),
    )
    expect(await noted(id, 2)).toEqual(expect.arrayContaining([`partners:${id}`, `partners:${near}`]))
  })

  test('nothing of concurrent renders, and nothing outside a render', async () => {
    const ids = await Promise.all(
      ['un', 'deux', 'trois', 'quatre'].map(
        async (name) => (await save('partners', partner(name, { _status: 'published' }))).id,
      ),
    )
    expect(await Promise.all(ids.map((id) => noted(id)))).toEqual(ids.map((id) => [`partners:${id}`]))
  })

  test('nothing of a record that the public may not read', async () => {
    const { id } = await save('partners', partner('Privé'), { draft: true })
    expect(await noted(id)).toEqual([])
  })
})

/** A paragraph that mentions partners. */
function prose(...ids: string[]) {
  const block = { format: '', indent: 0, version: 1, direction: 'ltr' }
  const mentions = ids.map((id) => ({
    type: 'inlineBlock',
    version: 1,
    fields: {
      id: crypto.randomUUID().replaceAll('-', '').slice(0, 24),
      blockType: 'mention',
      blockName: '',
      text: 'un partenaire',
      target: { relationTo: 'partners', value: id },
    },
  }))
  const paragraph = { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: mentions }
  return { root: { ...block, type: 'root', children: [paragraph] } }
}
