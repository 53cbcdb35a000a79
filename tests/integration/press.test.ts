/** The announcements of commits, their arrival at the press, and the dependencies of a page. */
import net from 'node:net'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Act, publish } from '#/cms/publishing/publication'
import { inTransaction } from '#/cms/transaction'
import { publishedDocuments } from '#/data/documents'
import { ChangeFeed } from '#/press/changeFeed'
import { emptyTracked, track } from '#/tracking/dependencies'
import { partner, portal, publication, published, save, shown, withdrawal } from '../support/portal'

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

describe('a publication announces', () => {
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

  const theme = async (name: string) => (await published('themes', { name })).id

  test('a partner that becomes public, its list, and the records that it points to', async () => {
    const themeId = await theme('Bois')
    const { id } = await save('partners', partner('Annonce', { themes: [themeId] }))
    await heard()
    await publication('partners', id)
    expect(await heard()).toEqual(['partners', `partners:${id}`, `partners@themes=${themeId}`].sort())
  })

  test('the former and the new target of a changed relation', async () => {
    const [before, after] = [await theme('Avant'), await theme('Après')]
    const { id } = await published('partners', partner('Déplacé', { themes: [before] }))
    await heard()
    await published('partners', { themes: [after] }, { id })
    expect(await heard()).toEqual(
      ['partners', `partners:${id}`, `partners@themes=${before}`, `partners@themes=${after}`].sort(),
    )
  })

  test('relations in rows and mentions in prose', async () => {
    const { id: other } = await published('partners', partner('Autre'))
    const { id: mentioned } = await save('partners', partner('Mentionné'))
    await heard()
    const relations = [{ type: 'memberOf', partner: other }]
    const { id } = await published('partners', partner('Lié', { relations, summary: prose(mentioned) }))
    expect(await heard()).toEqual(
      ['partners', `partners:${id}`, `partners@relations.partner=${other}`, `partners@summary=${mentioned}`].sort(),
    )
  })

  test('no save of a public record', async () => {
    const { id } = await published('partners', partner('Public'))
    await heard()
    await save('partners', { name: 'Brouillon' }, { id })
    await save('partners', { name: 'Draft' }, { id, locale: 'en' })
    await save('partners', { kind: 'ngo' }, { id })
    expect(await heard()).toEqual([])
  })

  test('nothing when what is published is public already', async () => {
    const { id } = await published('partners', partner('Deux fois'))
    await heard()
    expect(await publication('partners', id)).toEqual([])
    expect(await heard()).toEqual([])
  })

  test('no change of a record that was never public', async () => {
    const payload = await portal()
    const { id } = await save('partners', partner('Jamais'))
    await save('partners', { name: 'Jamais non plus' }, { id })
    await payload.delete({ collection: 'partners', id })
    expect(await heard()).toEqual([])
  })

  test('each language that is published or withdrawn', async () => {
    const themeId = await theme('Retrait')
    const { id } = await published('partners', partner('Retiré', { themes: [themeId] }))
    await heard()
    const tags = ['partners', `partners:${id}`, `partners@themes=${themeId}`].sort()
    await published('partners', { name: 'Withdrawn' }, { id, locale: 'en' })
    expect(await heard()).toEqual(tags)
    await withdrawal('partners', id, { languages: ['fr'] })
    expect(await heard()).toEqual(tags)
    await withdrawal('partners', id, { languages: ['en'] })
    expect(await heard()).toEqual(tags)
    await save('partners', { name: 'Après' }, { id })
    expect(await heard()).toEqual([])
  })

  test('whether a record is no longer public', async () => {
    const withdrawn = async () => {
      await press.changeFeed.caughtUp()
      const said = press.changed.mock.calls.map(([, is]) => is)
      press.changed.mockClear()
      return said
    }
    const { id } = await published('partners', partner('Visible'))
    await published('partners', { name: 'Visible too' }, { id, locale: 'en' })
    await published('partners', { name: 'Visible encore' }, { id })
    expect(await withdrawn()).toEqual([false, false, false])
    await withdrawal('partners', id, { languages: ['en'] })
    expect(await withdrawn()).toEqual([true])
    await published('partners', { name: 'Visible toujours' }, { id })
    expect(await withdrawn()).toEqual([false])
    await withdrawal('partners', id)
    expect(await withdrawn()).toEqual([true])
  })

  test('the record of the site, which every page shows', async () => {
    const payload = await portal()
    await payload.updateGlobal({ slug: 'site', locale: 'fr', data: { name: 'Entente' } })
    expect(await heard()).toEqual(['globals:site'])
  })

  const act = (id: string): Act => ({ collection: 'partners', id, action: 'publish', languages: ['fr'], facts: true })

  test('nothing that was rolled back', async () => {
    const { id } = await published('partners', partner('Annulé'))
    await save('partners', { name: 'Annulé deux fois' }, { id })
    await heard()
    const undone = inTransaction(await portal(), async (req) => {
      expect((await publish(req, [act(id)], { overrideAccess: true })).done).toHaveLength(1)
      throw new Error('changed my mind')
    })
    await expect(undone).rejects.toThrow('changed my mind')
    expect(await heard()).toEqual([])
    expect(await shown('partners', id)).toMatchObject({ name: 'Annulé' })
  })

  test('nothing before the commit', async () => {
    const { id } = await published('partners', partner('Plus tard'))
    await save('partners', { name: 'Maintenant' }, { id })
    await heard()
    await inTransaction(await portal(), async (req) => {
      await publish(req, [act(id)], { overrideAccess: true })
      expect(await heard()).toEqual([])
    })
    expect(await heard()).toEqual(['partners', `partners:${id}`])
  })

  test('more tags than one notification holds, in several notifications', async () => {
    const { rows } = await admin.query<{ id: string }>(
      'insert into partners (id) select gen_random_uuid() from generate_series(1, 300) returning id',
    )
    const relations = rows.map(({ id }) => ({ type: 'memberOf', partner: id }))
    const { id } = await published('partners', partner('Trois cents', { relations }))
    await press.changeFeed.caughtUp()
    expect(press.changed.mock.calls.length).toBeGreaterThan(1)
    const expected = rows.map((row) => `partners@relations.partner=${row.id}`)
    expect(await heard()).toEqual([...expected, 'partners', `partners:${id}`].sort())
  })
})

describe('a render notes', () => {
  async function noted(id: string, depth = 1): Promise<string[]> {
    const note = emptyTracked()
    await track(note, () => publishedDocuments('partners', 'fr', { where: { id: { equals: id } }, depth }))
    return [...note.tags].sort()
  }

  test('its record, the records that it prints, and those that may become public', async () => {
    const { id: near } = await published('partners', partner('Montré'))
    const { id: hidden } = await save('partners', partner('Caché'))
    const { id: mentioned } = await published('partners', partner('Mentionné'))
    const { id: hinted } = await save('partners', partner('Sous-entendu'))
    const relations = [
      { type: 'memberOf', partner: near },
      { type: 'hostedBy', partner: hidden },
    ]
    const summary = prose(mentioned, hinted)
    const { id } = await published('partners', partner('Tout', { relations, summary }))
    const tags = [id, near, hidden, mentioned, hinted].map((each) => `partners:${each}`).sort()
    expect(await noted(id)).toEqual(tags)
    expect(await noted(id, 0)).toEqual(tags)
  })

  test('nothing of concurrent renders, and nothing outside a render', async () => {
    const ids = await Promise.all(
      ['un', 'deux', 'trois', 'quatre'].map(async (name) => (await published('partners', partner(name))).id),
    )
    expect(await Promise.all(ids.map((id) => noted(id)))).toEqual(ids.map((id) => [`partners:${id}`]))
  })

  test('nothing of a record that is not public', async () => {
    const { id } = await save('partners', partner('Privé'))
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
