import { createHmac, timingSafeEqual } from 'node:crypto'

/** The header in which the clock of the process shows that it is the clock. */
export const jobHeader = 'x-job-key'

/** What the clock shows: every process of the portal has the secret, and nobody else. */
export const jobKey = (secret: string): string => createHmac('sha256', secret).update('clock for jobs').digest('hex')

export function isJobKey(shown: string | null, secret: string): boolean {
  const key = Buffer.from(jobKey(secret))
  const given = Buffer.from(shown ?? '')
  return given.length === key.length && timingSafeEqual(given, key)
}
