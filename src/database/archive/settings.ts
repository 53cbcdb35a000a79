import { serverEnv } from '#/env'

/** The settings as variables of the environment. The address of the database and the data directory are the machine's. */
export function settingsOf({ secrets }: { secrets: boolean }): Record<string, string> {
  const { port, publicUrl, adminEmail, mailFrom, fastPath, payloadSecret, smtpUrl, monitorToken } = serverEnv()
  const open = {
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    ADMIN_EMAIL: adminEmail,
    MAIL_FROM: mailFrom,
    FAST_PATH: fastPath ? 'on' : 'off',
  }
  const secret = { PAYLOAD_SECRET: payloadSecret, SMTP_URL: smtpUrl, MONITOR_TOKEN: monitorToken }
  const all = Object.entries(secrets ? { ...open, ...secret } : open)
  return Object.fromEntries(all.flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
