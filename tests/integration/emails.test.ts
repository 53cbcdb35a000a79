/** The email for a forgotten password, through a real mail server. */
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const received: string[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      received.push(Buffer.concat(parts).toString('utf8'))
      done()
    })
  },
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  // The settings are read when the configuration is loaded, which is when the portal is first asked for.
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`)
  vi.stubEnv('MAIL_FROM', 'portail@example.org')
})

afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

/** Undoes quoted-printable, in which mail travels. */
const plain = (mail: string) =>
  Buffer.from(
    mail.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

test.each([
  ['fr', 'Choisir mon mot de passe'],
  ['en', 'Choose my password'],
] as const)('it comes in the language of whoever asked: %s', async (language, link) => {
  const { person, portal } = await import('../support/portal')
  const payload = await portal()
  const user = await person('editor')
  await payload.update({ collection: 'users', id: user.id, data: { name: 'A & <b>' }, overrideAccess: true })
  received.length = 0
  await payload.forgotPassword({
    collection: 'users',
    data: { email: user.email },
    req: { i18n: { ...payload.config.i18n, language, t: (key: string) => key } } as never,
  })
  await expect.poll(() => received).toHaveLength(1)
  const letter = plain(received[0] ?? '')
  expect(letter).toContain(`To: ${user.email}`)
  expect(letter).toContain('portail@example.org')
  expect(letter).toContain(`<html lang="${language}">`)
  expect(letter).toContain(link)
  expect(letter).toContain('A &amp; &lt;b&gt;')
  // The address stands there as a link and as text.
  expect(letter.match(/\/admin\/reset\/[0-9a-f]{40}/g)).toHaveLength(2)
})
