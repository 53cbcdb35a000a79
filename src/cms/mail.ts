import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import { env } from '#/env'

const sender = 'Entente'

/** What sends the messages of the portal by mail; without a mail server, the log tells what would have been sent. */
export function mail(): EmailAdapter | ReturnType<typeof nodemailerAdapter> {
  const { smtpUrl, mailFrom } = env()
  if (!smtpUrl || !mailFrom) return logAdapter
  const { protocol, hostname, port, username, password } = new URL(smtpUrl)
  const secure = protocol === 'smtps:'
  return nodemailerAdapter({
    defaultFromAddress: mailFrom,
    defaultFromName: sender,
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

const logAdapter: EmailAdapter = ({ payload }) => {
  let explained = false
  return {
    name: 'log',
    // Payload asks for an address; nothing is sent from it.
    defaultFromAddress: 'entente@localhost.localdomain',
    defaultFromName: sender,
    // The text is left out: it may hold the link that sets a new password.
    sendEmail: async ({ to, subject }) => {
      if (!explained) payload.logger.warn('No mail server is set (SMTP_URL): messages are not sent, but named here.')
      explained = true
      payload.logger.info(`Message not sent. To: ${addresses(to)}. Subject: ${subject}`)
    },
  }
}

function addresses(to: SendEmailOptions['to']): string {
  if (!to || typeof to === 'string') return to ?? ''
  return Array.isArray(to) ? to.map(addresses).join(', ') : (to.address ?? '')
}
