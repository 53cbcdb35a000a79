import type { PayloadRequest } from 'payload'

/** The context of a request that saves many records, and notes what follows from them once, at its end. */
export const notedLater = { notedLater: true }

export const isNotedLater = (req: PayloadRequest): boolean => req.context.notedLater === true
