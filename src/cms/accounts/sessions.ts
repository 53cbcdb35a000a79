/** The sessions of a person: when each was begun, from which browser; and their end. */
import { sql } from '@payloadcms/db-postgres'
import bowser from 'bowser'
import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { note } from '#/cms/audit/audit'
import { personSubject } from '#/cms/audit/hooks'
import { isUuid } from '#/cms/input/shape'
import { databaseOf, inItsTransaction } from '#/cms/transaction'
import { rows } from '#/live/ledger'
import { actorOf, isAdministrator } from './access'

export type Session = { id: string; browser: string | null; begun: string; isThis: boolean }

/** Notes from which browser the session of a token was begun. */
export async function noteBrowser(req: PayloadRequest, token: string): Promise<void> {
  await (await databaseOf(req)).execute(sql`
    insert into accounts.browsers (session, browser) values (${sessionIn(token)}, ${browserOf(req.headers)})`)
}

/** Ends the session of a token that nobody was given. */
export async function endSession(req: PayloadRequest, token = ''): Promise<void> {
  await (await databaseOf(req)).execute(sql`delete from users_sessions where id = ${sessionIn(token)}`)
}

/** The session that a token of ours names. */
function sessionIn(token: string): string {
  const [, claims = ''] = token.split('.')
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sid: string }).sid
}

function browserOf(headers: Headers): string | null {
  const said = headers.get('user-agent')?.slice(0, 500)
  if (!said) return null
  const { browser, os } = bowser.parse(said)
  return [browser.name, os.name].filter(Boolean).join(', ') || null
}

const list: Endpoint = {
  path: '/:id/sessions',
  method: 'get',
  handler: async (req) => Response.json({ sessions: await sessionsOf(req, personOf(req)) }),
}

/** Ends one session, or all but that of the request. */
const end: Endpoint = {
  path: '/:id/sessions/:session?',
  method: 'delete',
  handler: async (req) => {
    const person = personOf(req)
    const { session } = req.routeParams as { session?: string }
    const which = session ? sql`id = ${session}` : sql`id is distinct from ${currentSession(req)}`
    await inItsTransaction(req, async () => {
      const database = await databaseOf(req)
      // Payload writes all sessions of a person anew, under this lock.
      const [account] = await rows<{ name: string }>(
        database,
        sql`select name from users where id = ${person} for update`,
      )
      const ended = await rows(
        database,
        sql`delete from users_sessions where _parent_id = ${person} and ${which} returning id`,
      )
      const subject = personSubject({ id: person, ...account })
      if (ended.length > 0) await note(req, 'sessionEnded', { subject, details: { count: ended.length } })
    })
    return Response.json({ sessions: await sessionsOf(req, person) })
  },
}

export const sessionEndpoints: Endpoint[] = [list, end]

async function sessionsOf(req: PayloadRequest, person: string): Promise<Session[]> {
  const current = currentSession(req)
  const found = await rows<{ id: string; browser: string | null; begun: string }>(
    await databaseOf(req),
    sql`select s.id, b.browser, to_json(s.created_at) #>> '{}' as begun
      from users_sessions s left join accounts.browsers b on b.session = s.id
      where s._parent_id = ${person} and s.expires_at > now() order by s.created_at desc`,
  )
  return found.map((session) => ({ ...session, isThis: session.id === current }))
}

const currentSession = (req: PayloadRequest): string | null => (req.user as { _sid?: string } | null)?._sid ?? null

/** @throws Forbidden for another person than oneself, but to administrators */
function personOf(req: PayloadRequest): string {
  const { id } = req.routeParams as { id?: unknown }
  if (!isAdministrator(req) && actorOf(req)?.id !== id) throw new Forbidden(req.t)
  if (typeof id !== 'string' || !isUuid(id)) throw new NotFound(req.t)
  return id
}
