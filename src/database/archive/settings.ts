import { serverEnv } from '#/env'

/**
 * The settings as variables of the environment. The address of the database, the data directory and the place of metrics are the machine's, the
 * first administrator has been made, and cookies follow from the public address.
 */
export function settingsOf({ secrets }: { secrets: boolean }): Record<string, string> {
  const { databaseUrl, dataDir, metricsHost, metricsPort, adminPassword, secureCookies, ...settings } = serverEnv()
  const { port, publicUrl, adminEmail, mailFrom, fastPath, logLevel, secondFactorRoles, trustedProxies, ...rest } =
    settings
  const { readerLimit, ...secret } = rest
  const { payloadSecret, smtpUrl, monitorToken, ...others } = secret
  // A setting that is added belongs here, or to the machine.
  others satisfies Record<string, never>
  const open = {
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    ADMIN_EMAIL: adminEmail,
    MAIL_FROM: mailFrom,
    FAST_PATH: fastPath ? 'on' : 'off',
    LOG_LEVEL: logLevel,
    SECOND_FACTOR: secondFactorRoles.join(','),
    TRUSTED_PROXIES: String(trustedProxies),
    READER_LIMIT: String(readerLimit),
  }
  const hidden = { PAYLOAD_SECRET: payloadSecret, SMTP_URL: smtpUrl, MONITOR_TOKEN: monitorToken }
  const all = Object.entries(secrets ? { ...open, ...hidden } : open)
  return Object.fromEntries(all.flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
