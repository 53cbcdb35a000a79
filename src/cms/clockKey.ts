import { createHmac, timingSafeEqual } from 'node:crypto'

/** The header in which the clock of the process shows that it is the clock. */
export const clockHeader = 'x-clock'

/** What the clock shows: every process of the portal has the secret, and nobody else. */
export const clockKey = (secret: string): string => createHmac('sha256', secret).update('clock for jobs').digest('hex')

export function isClockKey(shown: string | null, secret: string): boolean {
  const key = Buffer.from(clockKey(secret))
  const given = Buffer.from(shown ?? '')
  return given.length === key.length && timingSafeEqual(given, key)
}
