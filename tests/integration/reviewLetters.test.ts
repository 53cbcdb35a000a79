/** The letters of reviews and comments, through a real mail server: to whom, in which language, and what their failure does. */
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '../support/portal'

let received: string[] = []
let isRefusing = false
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      if (isRefusing) return done(new Error('Refused.'))
      received.push(Buffer.concat(parts).toString('utf8'))
      done()
    })
  },
})

/** Undoes quoted-printable, in which mail travels. */
const plain = (mail: string) =>
  Buffer.from(
    mail.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

const people = {} as Record<'editor' | 'publisher' | 'translator', Person>
let id = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`)
  vi.stubEnv('MAIL_FROM', 'portail@example.org')
  const { partner, person, portal, save } = await import('../support/portal')
  const payload = await portal()
  await payload.db.pool.query(`update users set role = 'editor' where role in ('publisher', 'administrator')`)
  people.publisher = await person('publisher')
  people.editor = await person('editor')
  people.translator = await person('translator', ['en'])
  const { id: translator } = people.translator
  await payload.update({ collection: 'users', id: translator, data: { name: 'Ana Lima' }, overrideAccess: true })
  id = (await save('partners', partner('Lettre'), { user: people.editor })).id
})

beforeEach(() => {
  received = []
})

afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

async function ask(method: string, path: string, data?: object, by?: Person, language = 'fr') {
  const { askRest } = await import('../support/rest')
  const { status, body } = await askRest<Record<string, unknown>>(method, path, data, by, { language })
  expect(status).toBe(200)
  return body
}

async function step(act: string, by: Person, comment = '', language = 'fr') {
  const sheet = await ask('GET', `partners/${id}/review`, undefined, by, language)
  const { fr } = sheet.languages as { fr: { looked: string; step: { id: number } | null } }
  const body = { locale: 'fr', act, comment, looked: fr.looked, after: fr.step?.id ?? null }
  return ask('POST', `partners/${id}/review`, body, by, language)
}

const letter = async () => {
  await expect.poll(() => received).toHaveLength(1)
  return plain(received[0] ?? '')
}

test('a request goes to those who decide, in French where their language is not known', async () => {
  await step('ask', people.editor, 'Le titre est nouveau.', 'en')
  const told = await letter()
  expect(told).toContain(`To: ${people.publisher.email}`)
  expect(told).toContain('<html lang="fr">')
  expect(told).toContain('editor demande une relecture')
  expect(told).toContain('Le titre est nouveau.')
  expect(told).toContain(`/admin/collections/partners/${id}?locale=fr`)
})

test('a decision goes to the person who asked, in the language of their administration', async () => {
  await step('return', people.publisher, 'Trop long.')
  const told = await letter()
  expect(told).toContain(`To: ${people.editor.email}`)
  expect(told).toContain('publisher sent a text back to you')
  expect(told).toContain('Trop long.')
})

test('a comment goes to the people whom it mentions, and not to its author', async () => {
  const text = '@editor, voir avec @Ana Lima <b>demain</b>'
  await ask('POST', `partners/${id}/comments`, { locale: 'fr', text }, people.editor)
  const told = await letter()
  expect(told).toContain(`To: ${people.translator.email}`)
  expect(told).toContain('vous mentionne dans un commentaire')
  expect(told).toContain('&lt;b&gt;demain&lt;/b&gt;')
})

test('a letter that cannot be sent is logged, and the step is taken', async () => {
  const { portal } = await import('../support/portal')
  const logged = vi.spyOn((await portal()).logger, 'error')
  isRefusing = true
  const { languages } = await step('ask', people.editor)
  expect(languages).toMatchObject({ fr: { step: { state: 'asked' } } })
  const told = expect.objectContaining({ msg: expect.stringContaining('A letter was not sent.') })
  await expect.poll(() => logged.mock.calls).toContainEqual([told])
})
