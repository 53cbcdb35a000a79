/** A publication that is only tried: what keeps it back, what it would reach; nothing is changed by it. */
import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'
import { type Rehearsal, rehearse } from '#/cms/publishing/rehearsal'
import { answerKeptPages } from '#/tracking/keptPages'
import { type Person, partner, person, portal, published, save, shown } from '../support/portal'

async function rehearsed(id: string, user: Person, languages: ('fr' | 'en')[] = ['fr']): Promise<Rehearsal> {
  const req = await createLocalReq({ user }, await portal())
  return rehearse(req, { collection: 'partners', id, action: 'publish', languages, facts: true })
}

const lastEntry = async () => {
  const { rows } = await (await portal()).db.pool.query('select max(seq)::int as seq from live.ledger')
  return rows[0].seq as number
}

test('names what it would reach: the pages, feeds and files made of the record, and what the edge keeps', async () => {
  const publisher = await person('publisher')
  const { id } = await published('partners', partner('Répété'))
  const { id: other } = await published('partners', {
    ...partner('Lié'),
    relations: [{ type: 'memberOf', partner: id }],
  })
  await save('partners', { name: 'Répété encore' }, { id })
  const asked: string[][] = []
  answerKeptPages((tags) => {
    asked.push(tags)
    return ['/fr', '/fr/partenaires?page=2']
  })
  const before = await lastEntry()
  const { errors, reached } = await rehearsed(id, publisher)
  expect(errors).toEqual([])
  const addresses = reached.map(({ address }) => address)
  expect(addresses.slice(0, 2)).toEqual(['/fr/partenaires/repete', '/fr/partenaires/lie'])
  expect(addresses).toEqual(
    expect.arrayContaining(['/fr', '/fr/partenaires', '/en/partners.atom', '/fr/partenaires.csv']),
  )
  expect(addresses).not.toContain('/fr/partenaires?page=2')
  expect(reached[0]).toEqual({
    address: '/fr/partenaires/repete',
    preview: '/apercu/fr/partenaires/repete',
    title: 'Répété encore',
    kind: 'page',
  })
  expect(reached.find(({ address }) => address.endsWith('.atom'))).toMatchObject({ kind: 'feed', preview: null })
  expect(asked[0]).toContain(`partners:${id}`)
  expect(await lastEntry()).toBe(before)
  expect((await shown('partners', id))?.name).toBe('Répété')
  expect((await shown('partners', other))?.name).toBe('Lié')
})

test('says how much is found in the texts that it would publish, and in no other', async () => {
  const publisher = await person('publisher')
  const { id } = await save('partners', partner('Organe de de relecture'))
  await save('partners', { name: 'A body' }, { id, locale: 'en' })
  const { remarks } = await rehearsed(id, publisher)
  expect(remarks).toEqual([expect.stringMatching(/^À relire dans le texte : français \(1\)/)])
  expect((await rehearsed(id, publisher, ['en'])).remarks).toEqual([])
})

test('names what keeps it back, field by field', async () => {
  const publisher = await person('publisher')
  const { id } = await save('partners', { name: 'Sans nature' })
  const { errors, reached } = await rehearsed(id, publisher, ['fr', 'en'])
  expect(errors.map(({ path }) => path)).toEqual(expect.arrayContaining(['kind', 'name']))
  expect(reached).toEqual([])
})

test('says to those who may not publish that they may not', async () => {
  const editor = await person('editor')
  const { id } = await save('partners', partner('Pas pour tous'))
  expect((await rehearsed(id, editor)).message).toContain('réservés')
})
