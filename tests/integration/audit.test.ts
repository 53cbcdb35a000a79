/** The audit tells what people and commands did, in the order of commit, and cannot be altered unseen. */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, handleEndpoints, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { forgetAddresses, note, type Placed, verifyAudit } from '#/cms/audit/audit'
import { groups, kinds } from '#/cms/audit/kinds'
import { databaseOf, inTransaction } from '#/cms/transaction'
import { selected, selectionIn } from '#/editorial/audit/selection'
import { sentenceOf } from '#/editorial/audit/sentences'
import { type Database, rows } from '#/live/ledger'
import { as, type Person, partner, person, portal, publication, published, save, withdrawal } from '../support/portal'
import { askRest } from '../support/rest'
import { pastTheTriggers } from '../support/superuser'

const password = 'correct horse battery'

let database: Database
let administrator: Person
let publisher: Person

beforeAll(async () => {
  database = await databaseOf(await createLocalReq({}, await portal()))
  administrator = await person('administrator')
  publisher = await person('publisher')
})

const entries = (from: number) =>
  rows<Placed>(database, sql`select * from audit.entries where seq > ${from} order by seq`)

async function newest(): Promise<number> {
  const [row] = await rows<{ seq: string }>(database, sql`select coalesce(max(seq), 0) as seq from audit.entries`)
  return Number(row?.seq)
}

/** What a step adds to the audit. */
async function noted(step: () => Promise<unknown>): Promise<Placed[]> {
  const from = await newest()
  await step()
  return entries(from)
}

const kindsOf = async (step: () => Promise<unknown>) => (await noted(step)).map(({ kind }) => kind)

const signIn = (email: string, tried = password, from = '192.0.2.77') =>
  askRest('POST', 'users/login', { email, password: tried }, undefined, { headers: { 'X-Forwarded-For': from } })

describe('a chain', () => {
  test('has each number once, in the order of commit, and holds, when many write at once', async () => {
    const payload = await portal()
    const from = await newest()
    await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        inTransaction(payload, async (req) => {
          await note(req, 'settingsChanged', { details: { i } })
          if (i % 5 === 0) throw new Error('taken back')
          await note(req, 'settingsChanged', { details: { i } })
        }).catch(() => null),
      ),
    )
    const found = await entries(from)
    expect(found.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 48 }, (_, i) => from + 1 + i))
    expect(await verifyAudit(database)).toEqual({ entries: await newest(), wrong: null })
  })

  test('is not altered: triggers refuse it to the owner of the table', async () => {
    for (const statement of [
      sql`update audit.entries set title = 'x'`,
      sql`update audit.entries set address = '192.0.2.0'`,
      sql`delete from audit.entries`,
      sql`truncate audit.entries`,
    ]) {
      await expect(database.execute(statement)).rejects.toThrow()
    }
  })

  test('lets network addresses go after ninety days, and nothing else, and still holds', async () => {
    await signIn(publisher.email)
    const last = await newest()
    expect((await entries(last - 1))[0]?.address).toBe('192.0.2.0')
    await pastTheTriggers(`update audit.entries set at = at - interval '91 days' where seq = ${last}`)
    await forgetAddresses(database)
    const [entry] = await entries(last - 1)
    expect(entry).toMatchObject({ kind: 'signedIn', address: null })
    await pastTheTriggers(`update audit.entries set at = at + interval '91 days' where seq = ${last}`)
    expect((await verifyAudit(database)).wrong).toBeNull()
  })

  test('shows what was altered past the triggers, and what was taken out', async () => {
    const last = await newest()
    await pastTheTriggers(`update audit.entries set person_name = 'x' || coalesce(person_name, '') where seq = 3`)
    expect((await verifyAudit(database)).wrong).toBe('entry 3 is not what its hash was made of')
    await pastTheTriggers(`update audit.entries set person_name = nullif(substr(person_name, 2), '') where seq = 3`)
    expect(await verifyAudit(database)).toEqual({ entries: last, wrong: null })
  })

  test('takes a title of any length, and of letters beyond the first plane', async () => {
    const title = `x${'😀'.repeat(600)}`
    const subject = { collection: 'partners', record: 'none', title }
    const payload = await portal()
    const [entry] = await noted(() => inTransaction(payload, (req) => note(req, 'deleted', { subject })))
    expect([...(entry?.title ?? '')]).toHaveLength(500)
  })

  test('is closed to readers', async () => {
    const asked = sql`select has_schema_privilege('entente_reader', 'audit', 'usage') as audit,
      has_table_privilege('entente_reader', 'live.ledger', 'select') as ledger`
    expect(await rows(database, asked)).toEqual([{ audit: false, ledger: false }])
  })
})

describe('signing in', () => {
  test('is noted with the person and the network, a wrong password with its count, and what was typed is not', async () => {
    const somebody = await person('editor')
    const [entry] = await noted(() => signIn(somebody.email))
    expect(entry).toMatchObject({
      kind: 'signedIn',
      person: somebody.id,
      person_name: 'editor',
      operator: null,
      details: { secondFactor: false },
      address: '192.0.2.0',
    })
    const from = await newest()
    for (let i = 0; i < 7; i += 1) await signIn(somebody.email, 'wrong horse battery', '198.51.100.4')
    await vi.waitFor(async () => {
      const told = (await entries(from)).map(({ kind, record, person, details }) => [kind, record, person, details])
      expect(told).toHaveLength(4)
      expect(told).toEqual(
        expect.arrayContaining([
          ...[1, 2, 5].map((count) => ['signInFailed', somebody.id, null, { wrong: 'password', count }]),
          ['limitReached', somebody.id, null, { attempted: 'signIn', scope: 'pair', count: 1 }],
        ]),
      )
    })
    const before = await newest()
    await signIn('a-password-typed@wrong.field', 'x')
    await vi.waitFor(async () => expect(await newest()).toBe(before + 1))
    expect(JSON.stringify(await entries(before))).not.toContain('a-password-typed')
  })

  test('signing out, and the end of a session, are noted', async () => {
    const somebody = await person('editor')
    await signIn(somebody.email)
    const ended = await noted(() => askRest('DELETE', `users/${somebody.id}/sessions`, undefined, administrator))
    expect(ended.filter(({ kind }) => kind === 'sessionEnded')).toMatchObject([
      { person: administrator.id, record: somebody.id, details: { count: 1 } },
    ])
    const leaving = await person('editor')
    expect(await kindsOf(() => askRest('POST', 'users/logout', {}, leaving))).toContain('signedOut')
  })
})

describe('a person', () => {
  test('is noted when made, changed and deleted, and no secret with it', async () => {
    const payload = await portal()
    const email = `noted-${crypto.randomUUID()}@example.org`
    const by = as(administrator)
    let id = ''
    const all = await noted(async () => {
      const data = { email, password, name: 'Marie Dupont', role: 'editor' as const }
      id = (await payload.create({ collection: 'users', data, ...by })).id
      await payload.update({ collection: 'users', id, data: { role: 'translator', languages: ['fr'] }, ...by })
      await payload.update({ collection: 'users', id, data: { password: 'another horse battery' }, ...by })
      await payload.update({ collection: 'users', id, data: { email: `new-${email}` }, ...by })
      await payload.delete({ collection: 'users', id, ...by })
    })
    expect(all.map(({ kind, person, record, title }) => [kind, person, record, title])).toEqual(
      ['personCreated', 'personChanged', 'passwordChanged', 'emailChanged', 'personDeleted'].map((kind) => [
        kind,
        administrator.id,
        id,
        'Marie Dupont',
      ]),
    )
    expect(all[1]?.details).toEqual({
      role: { before: 'editor', after: 'translator' },
      languages: { before: [], after: ['fr'] },
    })
    expect(JSON.stringify(all)).not.toMatch(/horse|example\.org/)
  })

  test('that is refused leaves nothing', async () => {
    const data = { email: publisher.email, password, name: 'Double', role: 'editor' as const }
    const payload = await portal()
    expect(
      await kindsOf(() => payload.create({ collection: 'users', data, ...as(administrator) }).catch(() => null)),
    ).toEqual([])
  })
})

describe('a record', () => {
  test('is noted when published and withdrawn, with its languages and its place in the ledger', async () => {
    const { id } = await save('partners', partner('Convention sur la diversité biologique', { acronym: 'CDB' }))
    const [shown] = await noted(() => publication('partners', id, { user: publisher, note: 'pour la session' }))
    const ledger = await rows<{ seq: string }>(
      database,
      sql`select seq from live.ledger where record = ${id} order by seq`,
    )
    const [first, last] = [ledger.at(0), ledger.at(-1)].map((row) => Number(row?.seq))
    expect(shown).toMatchObject({
      kind: 'published',
      person: publisher.id,
      collection: 'partners',
      record: id,
      title: 'Convention sur la diversité biologique (CDB)',
      details: { parts: ['facts', 'fr'], ledger: [first, last], note: 'pour la session' },
    })
    const [gone] = await noted(() => withdrawal('partners', id, { user: publisher }))
    expect(gone).toMatchObject({ kind: 'withdrawn', record: id, details: { parts: ['facts', 'fr'] } })
  })

  test('is noted in the trash, out of it, and deleted for good', async () => {
    const { id } = await save('partners', partner('À jeter'))
    const deletedAt = '2026-11-29T00:00:00.000Z'
    expect(
      await kindsOf(async () => {
        await save('partners', { deletedAt }, { id, user: publisher })
        await save('partners', { deletedAt: null }, { id, user: publisher, trash: true })
        await (await portal()).delete({ collection: 'partners', id, ...as(administrator) })
      }),
    ).toEqual(['trashed', 'restored', 'deleted'])
  })

  test('is noted at each step of its review, and in a set', async () => {
    const { id } = await published('partners', partner('Relue'))
    type Sheet = { languages: { fr: { looked: string; step: { id: number } | null } } }
    const step = async (act: string, comment: string, by: Person) => {
      const { fr } = (await askRest<Sheet>('GET', `partners/${id}/review`, undefined, by)).body.languages
      const data = { locale: 'fr', act, comment, looked: fr.looked, after: fr.step?.id ?? null }
      expect((await askRest('POST', `partners/${id}/review`, data, by)).status).toBe(200)
    }
    const reviewed = await noted(async () => {
      await step('ask', '', administrator)
      await step('return', 'Une virgule manque.', publisher)
      await step('approve', '', publisher)
    })
    expect(reviewed.filter(({ kind }) => kind !== 'signedIn')).toMatchObject(
      ['reviewAsked', 'reviewReturned', 'reviewApproved'].map((kind) => ({
        kind,
        record: id,
        locale: 'fr',
        title: 'Relue',
      })),
    )
    const members = [{ collection: 'partners', record: id, locale: 'fr', action: 'withdraw' }]
    let set = ''
    const told = await noted(async () => {
      set = (await askRest<{ id: string }>('POST', 'sets', { name: 'Lot', members }, publisher)).body.id
      await askRest('PATCH', `sets/${set}`, { name: 'Lot 2' }, publisher)
      await askRest('POST', `sets/${set}/hour`, { local: '2030-01-01T10:00', zone: 'Europe/Zurich' }, publisher)
      await askRest('POST', `sets/${set}/hour`, { local: null }, publisher)
      await askRest('POST', `sets/${set}/publication`, {}, publisher)
    })
    expect(told.map(({ kind }) => kind)).toEqual([
      'setMade',
      'setChanged',
      'setChanged',
      'setScheduled',
      'setCancelled',
      'withdrawn',
      'setPublished',
    ])
    expect(told.at(-1)).toMatchObject({ record: set, title: 'Lot 2', person: publisher.id })
  })
})

test('settings of the site are noted by the names of the fields', async () => {
  const payload = await portal()
  const change = { contact: { email: `site-${Date.now()}@example.org` } }
  const [entry] = await noted(() =>
    payload.updateGlobal({
      slug: 'site',
      data: { name: 'Entente', ...change },
      locale: 'fr',
      ...as(publisher),
    } as never),
  )
  expect(entry).toMatchObject({ kind: 'settingsChanged', collection: 'globals', record: 'site', locale: 'fr' })
  expect(entry?.details?.fields).toEqual(expect.arrayContaining(['contact']))
  expect(entry?.details?.fields).not.toContain('updatedAt')
})

test('the kinds are a closed list, each once', () => {
  const all = groups.flatMap((group) => kinds[group])
  expect(new Set(all).size).toBe(all.length)
})

describe('administrators', () => {
  const requestOf = async (user: Person, language = 'fr') => {
    const req = await createLocalReq({ user }, await portal())
    return { ...req, i18n: { ...req.i18n, language } } as PayloadRequest
  }

  const file = async (path: string, by: Person) => {
    const { token } = (await signedIn(by)).body
    const { default: config } = await import('@payload-config')
    const headers = { Authorization: `JWT ${token}` }
    const request = new Request(`${process.env.PUBLIC_URL}/api/audit/${path}`, { headers })
    return handleEndpoints({ config, request })
  }
  const signedIn = ({ email }: Person) => askRest<{ token?: string }>('POST', 'users/login', { email, password })

  test('alone read it: the data refuse everybody else', async () => {
    const everything = selectionIn({})
    await expect(selected(await requestOf(publisher), everything, 10)).rejects.toMatchObject({ status: 403 })
    for (const format of ['csv', 'jsonl']) expect((await file(format, publisher)).status).toBe(403)
    expect(await selected(await requestOf(administrator), everything, 10)).toHaveLength(10)
  })

  test('filter by person, kind, day and record, page by page', async () => {
    const req = await requestOf(administrator)
    const { id } = await save('partners', partner('Filtrée'))
    await publication('partners', id, { user: publisher })
    await withdrawal('partners', id, { user: publisher })
    const kindsIn = async (given: Record<string, string>) =>
      (await selected(req, selectionIn({ record: id, ...given }), 10)).map(({ kind }) => kind)
    expect(await kindsIn({})).toEqual(['withdrawn', 'published'])
    expect(await kindsIn({ kind: 'published' })).toEqual(['published'])
    expect(await kindsIn({ person: publisher.id })).toEqual(['withdrawn', 'published'])
    expect(await kindsIn({ person: administrator.id })).toEqual([])
    expect(await kindsIn({ from: '2020-01-01', to: '2099-12-31' })).toEqual(['withdrawn', 'published'])
    expect(await kindsIn({ to: '2020-01-01' })).toEqual([])
    expect(await kindsIn({ from: '2099-02-31', person: 'nobody', kind: 'none' })).toEqual(['withdrawn', 'published'])
    const [first] = await selected(req, selectionIn({ record: id }), 1)
    expect(await kindsIn({ below: String(first?.seq) })).toEqual(['published'])
  })

  test('read each entry as a sentence in their language', async () => {
    const marie = { ...publisher, name: 'Marie Dupont' }
    const { id } = await save('partners', partner('Banque mondiale', { acronym: 'BM' }))
    const told = await noted(async () => {
      await publication('partners', id, { user: marie })
      await (await portal()).update({
        collection: 'users',
        id: publisher.id,
        data: { role: 'editor' },
        ...as(administrator),
      })
      await (await portal()).update({ collection: 'users', id: publisher.id, data: { role: 'publisher' } })
    })
    const [fr, en] = [await requestOf(administrator), await requestOf(administrator, 'en')]
    const spoken = (req: PayloadRequest) => told.map((entry) => sentenceOf(entry, req).replace(/\s/g, ' '))
    expect(spoken(fr).slice(0, 2)).toEqual([
      'Marie Dupont a publié « Banque mondiale (BM) » en français',
      'administrator a modifié le compte « publisher » : Rôle : Publication → Rédaction',
    ])
    expect(spoken(en).slice(0, 2)).toEqual([
      'Marie Dupont published “Banque mondiale (BM)” in French',
      'administrator changed the account “publisher”: Role: Publisher → Editor',
    ])
    expect(spoken(en)[2]).toMatch(/^\S+ \(command line\) changed the account/)
    const all = await entries(0)
    for (const req of [fr, en])
      for (const entry of all) expect(sentenceOf(entry, req)).not.toMatch(/undefined|null|object/)
  })

  test('take it away as CSV and as JSON Lines, which is noted and in the file', async () => {
    const lines = (await (await file('jsonl?kind=auditExported', administrator)).text()).trim().split('\n')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      kind: 'auditExported',
      person: administrator.id,
      details: { format: 'jsonl', kind: 'auditExported' },
    })
    const answer = await file('csv', administrator)
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="audit.csv"')
    const csv = (await answer.text()).trim().split('\r\n')
    expect(csv[0]).toMatch(/seq,at,kind,person,/)
    expect(csv).toHaveLength((await newest()) + 1)
    expect((await file('xml', administrator)).status).toBe(404)
  })
})
