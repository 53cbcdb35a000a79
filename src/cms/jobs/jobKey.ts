import { createHmac, timingSafeEqual } from 'node:crypto'

/** The header in which the timer of the process shows that it is the timer. */
export const jobHeader = 'x-job-key'

/** What the timer shows: every process of the portal has the secret, and nobody else. */
export const jobKey = (secret: string): string => createHmac('sha256', secret).update('timer for jobs').digest('hex')

export function isJobKey(shown: string | null, secret: string): boolean {
  const key = Buffer.from(jobKey(secret))
  const given = Buffer.from(shown ?? '')
  return given.length === key.length && timingSafeEqual(given, key)
}
