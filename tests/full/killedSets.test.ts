/**
 * A set of sixty records in two languages whose publication is killed at a random moment, and begun again: it is public
 * as a whole or not at all, and once. `npm run test:full` kills fifty times; the short run takes a smaller set.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { partner, person, portal, save } from '../support/portal'

const kills = Number(process.env.FAULT_ROUNDS || 1)
const size = kills > 10 ? 60 : 12
/** Milliseconds in which a set of this size is published, about. */
const duration = size * 40

const db = async (statement: string, values: unknown[] = []) =>
  (await (await portal()).db.pool.query(statement, values)).rows

/** Runs the publication, and kills it so many milliseconds after it began. @returns whether it was done */
function published(killAfter: number | null): Promise<boolean> {
  const script = path.join(import.meta.dirname, '../support/publishDue.ts')
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', script], {
    env: process.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString()
    if (killAfter !== null && said.includes('begun')) setTimeout(() => child.kill('SIGKILL'), killAfter)
  })
  return new Promise((resolve, reject) =>
    child.on('exit', (code) => {
      if (code) reject(new Error(`The publication ended with ${code}.`))
      else resolve(said.includes('published'))
    }),
  )
}

test(`${kills} kills`, async () => {
  const publisher = await person('publisher')
  const ids: string[] = []
  for (let n = 0; n < size; n += 1) {
    const { id } = await save('partners', partner(`Tué ${n}`))
    await save('partners', { name: `Killed ${n}` }, { id, locale: 'en' })
    ids.push(id)
  }
  const publicOnes = async () =>
    (await db('select id, locale from live.records where id = any($1) and locale = language', [ids])).length
  let killed = 0
  let began = 0
  while (killed < kills) {
    const set = crypto.randomUUID()
    await db(
      `insert into desk.sets (id, name, state, due, local, zone, scheduled_by) values ($1, 'x', 'scheduled', now(), '', '', $2)`,
      [set, publisher.id],
    )
    // Odd ones withdraw what even ones published.
    const action = began % 2 === 0 ? 'publish' : 'withdraw'
    began += 1
    await db(
      `insert into desk.set_members select $1, 'partners', record, locale, $3
       from unnest($2::uuid[]) record, unnest(array['fr', 'en']) locale`,
      [set, ids, action],
    )
    const all = action === 'publish' ? size * 2 : 0
    const none = size * 2 - all
    const [{ acts: before }] = await db(
      'select count(distinct act)::int as acts from live.ledger where record = any($1)',
      [ids],
    )
    while (!(await published(killed < kills ? Math.random() * duration : null))) {
      killed += 1
      // The transaction of a killed process ends when its connection does.
      await expect.poll(async () => [all, none].includes(await publicOnes()), { timeout: 10_000 }).toBe(true)
      const [{ state }] = await db('select state from desk.sets where id = $1', [set])
      await expect.poll(publicOnes).toBe(state === 'done' ? all : none)
    }
    expect(await publicOnes()).toBe(all)
    const [{ state }] = await db('select state from desk.sets where id = $1', [set])
    expect(state).toBe('done')
    const [{ acts }] = await db('select count(distinct act)::int as acts from live.ledger where record = any($1)', [
      ids,
    ])
    expect(acts).toBe(before + 1)
  }
}, 900_000)
