export type EventStatus = 'rescheduled' | 'postponed' | 'cancelled'

/** Whether a meeting was or will be held on its days: nothing is adopted at one that was not. */
export const isHeld = ({ eventStatus }: { eventStatus?: EventStatus | null }): boolean =>
  eventStatus !== 'postponed' && eventStatus !== 'cancelled'
