/** A portal without a mail server: what would be sent is named in the log. */
import { expect, test, vi } from 'vitest'
import { person, portal } from '../support/portal'

test('a forgotten password is answered, and the log names the message without its link', async () => {
  const payload = await portal()
  const warn = vi.spyOn(payload.logger, 'warn')
  const info = vi.spyOn(payload.logger, 'info')
  for (const { email } of [await person('editor'), await person('editor')]) {
    info.mockClear()
    const token = await payload.forgotPassword({ collection: 'users', data: { email } })
    expect(token).toMatch(/^[0-9a-f]{40}$/)
    await expect.poll(() => info.mock.calls).toEqual([[expect.stringContaining(`To: ${email}. Subject: `)]])
    expect(String(info.mock.calls)).not.toMatch(/reset|[0-9a-f]{40}/)
  }
  expect(warn.mock.calls).toEqual([['No mail server is set (SMTP_URL): messages are not sent, but named here.']])
})
