/** The timer of jobs, and the housekeeping job. */
import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { isJobKey, jobHeader, jobKey } from '#/cms/jobs/jobKey'
import { env } from '#/env'
import { JobTimer } from '#/jobTimer'
import { partner, person, portal, publication, save, shown } from '../support/portal'

const connectionString = process.env.DATABASE_URL ?? ''
const timers: JobTimer[] = []

function timer(run: () => Promise<void>, every?: number): JobTimer {
  const made = new JobTimer({
    connectionString,
    run,
    report: (error) => reports.push(error),
    ...(every ? { every } : {}),
  })
  timers.push(made)
  return made
}
const reports: unknown[] = []

afterAll(() => Promise.all(timers.map((each) => each.stop())))

test('of two processes that run at one time, one works', async () => {
  let finish = () => {}
  const working = new Promise<void>((resolve) => {
    finish = resolve
  })
  const worked: string[] = []
  const first = timer(async () => {
    worked.push('first')
    await working
  })
  const second = timer(async () => {
    worked.push('second')
  })
  const run = first.runOnce()
  await expect.poll(() => worked).toEqual(['first'])
  await second.runOnce()
  expect(worked).toEqual(['first'])
  finish()
  await run
  await second.runOnce()
  expect(worked).toEqual(['first', 'second'])
})

test('what jobs do is published while they run', async () => {
  const { id } = await save('partners', partner('À son heure'))
  const before = reports.length
  await timer(async () => void (await publication('partners', id))).runOnce()
  expect(reports.slice(before)).toEqual([])
  expect(await shown('partners', id)).toMatchObject({ name: 'À son heure' })
})

test('work that fails is reported, and the timer goes on', async () => {
  let runs = 0
  const failing = timer(async () => {
    runs += 1
    throw new Error('no')
  }, 20)
  failing.start()
  await expect.poll(() => runs).toBeGreaterThan(2)
  await failing.stop()
  expect(reports.map(String)).toContain('Error: no')
  const before = runs
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(runs).toBe(before)
})

test('a database that is away is reported, and no work is done', async () => {
  const away = new JobTimer({
    connectionString: 'postgres://nobody@127.0.0.1:1/none',
    run: () => Promise.reject(new Error('worked')),
    report: (error) => reports.push(error),
  })
  await away.runOnce()
  expect(String(reports.at(-1))).toMatch(/ECONNREFUSED/)
})

test('the jobs route opens to the timer and to administrators', async () => {
  const payload = await portal()
  const run = payload.config.jobs.access?.run
  const mayRun = async (user: unknown, headers: Record<string, string> = {}) =>
    run?.({ req: { user, headers: new Headers(headers), payload } as never })
  expect(await mayRun(null)).toBe(false)
  expect(await mayRun(await person('publisher'))).toBe(false)
  expect(await mayRun(await person('administrator'))).toBe(true)
  expect(await mayRun(null, { [jobHeader]: jobKey(env().payloadSecret ?? '') })).toBe(true)
  expect(await mayRun(null, { [jobHeader]: jobKey('another secret') })).toBe(false)
  expect(isJobKey('', 'secret')).toBe(false)
})

test('a job whose process ended while it ran is run again', async () => {
  const payload = await portal()
  const job = await payload.jobs.queue({ task: 'housekeeping', input: {}, overrideAccess: true })
  const cutShort = sql`update payload_jobs set processing = true, updated_at = now() - interval '1 hour'
    where id = ${job.id}`
  await payload.db.drizzle.execute(cutShort)
  await payload.jobs.run({ allQueues: true, overrideAccess: true })
  const left = () => payload.count({ collection: 'payload-jobs', where: { id: { equals: job.id } } })
  expect((await left()).totalDocs).toBe(1)
  await timer(async () => {
    await payload.jobs.run({ allQueues: true, overrideAccess: true })
  }).runOnce()
  expect((await left()).totalDocs).toBe(0)
  expect(reports).toContain('jobs that were cut short, and are run again: 1')
})

test('at night, sessions that have ended and forgotten marks of editing go; the others stay', async () => {
  const payload = await portal()
  const editor = await person('editor')
  const database = new pg.Client({ connectionString })
  await database.connect()
  await database.query(
    `insert into users_sessions (_order, _parent_id, id, created_at, expires_at) values
     (8, $1, 'ended', now() - interval '3 days', now() - interval '1 minute'),
     (9, $1, 'lasting', now(), now() + interval '1 hour')`,
    [editor.id],
  )
  const mark = {
    document: { relationTo: 'users' as const, value: editor.id },
    user: { relationTo: 'users' as const, value: editor.id },
  }
  const old = await payload.create({ collection: 'payload-locked-documents', data: mark, overrideAccess: true })
  await payload.db.drizzle.execute(
    sql`update payload_locked_documents set updated_at = now() - interval '2 days' where id = ${old.id}`,
  )
  const fresh = await payload.create({ collection: 'payload-locked-documents', data: mark, overrideAccess: true })

  await payload.jobs.queue({ task: 'housekeeping', input: {}, overrideAccess: true })
  await payload.jobs.run({ allQueues: true, overrideAccess: true })

  const sessions = await database.query('select id from users_sessions where _parent_id = $1', [editor.id])
  expect(sessions.rows.map(({ id }) => id)).toEqual(['lasting'])
  const marks = await database.query('select id from payload_locked_documents')
  expect(marks.rows.map(({ id }) => id)).toEqual([fresh.id])
  await database.end()
})
