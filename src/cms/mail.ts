import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { env } from '#/env'

/** What sends the letters of the portal; without a mail server, Payload tells in the log what it would have sent. */
export function mail(): ReturnType<typeof nodemailerAdapter> | undefined {
  const { smtpUrl, mailFrom } = env()
  if (!smtpUrl || !mailFrom) return undefined
  const { protocol, hostname, port, username, password } = new URL(smtpUrl)
  const secure = protocol === 'smtps:'
  return nodemailerAdapter({
    defaultFromAddress: mailFrom,
    defaultFromName: 'Entente',
    // A mail server that is away must not keep the portal from starting.
    skipVerify: true,
    transportOptions: {
      host: hostname,
      port: Number(port) || (secure ? 465 : 587),
      secure,
      ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    },
  })
}
