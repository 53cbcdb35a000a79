import { createHmac, timingSafeEqual } from 'node:crypto'

/** The header that holds the key of the job timer. */
export const jobHeader = 'x-job-key'

/** The key of the job timer, derived from the secret that every process of the portal has and no other program. */
export const jobKey = (secret: string): string => createHmac('sha256', secret).update('timer for jobs').digest('hex')

export function isJobKey(shown: string | null, secret: string): boolean {
  const key = Buffer.from(jobKey(secret))
  const given = Buffer.from(shown ?? '')
  return given.length === key.length && timingSafeEqual(given, key)
}
