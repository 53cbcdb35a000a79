import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { env } from '#/env'

/** The e-mail adapter; undefined without a mail server: Payload then logs what it would have sent. */
export function mail(): ReturnType<typeof nodemailerAdapter> | undefined {
  const { smtpUrl, mailFrom } = env()
  if (!smtpUrl || !mailFrom) return undefined
  const { protocol, hostname, port, username, password } = new URL(smtpUrl)
  const secure = protocol === 'smtps:'
  return nodemailerAdapter({
    defaultFromAddress: mailFrom,
    defaultFromName: 'Entente',
    // The portal starts while the mail server is down.
    skipVerify: true,
    transportOptions: {
      host: hostname,
      port: Number(port) || (secure ? 465 : 587),
      secure,
      ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    },
  })
}
