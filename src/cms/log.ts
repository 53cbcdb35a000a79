import { type LoggerOptions, stdTimeFunctions } from 'pino'
import { failureOf } from './input/databaseErrors'

/** Whether an error is answered with 4xx: a fault of the request, not of the portal. */
const isTold = (error: unknown) => {
  const { status } = (error ?? {}) as { status?: number }
  return status !== undefined && status < 500
}

/** An error without the query that failed. */
function errorLine(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const failure = failureOf(error)
  if (failure) return { type: 'DatabaseError', ...failure }
  return { type: error.name, message: error.message, stack: error.stack }
}

/** Payload's log in the format of the server's: a line of JSON for each event. */
export const logOptions: LoggerOptions = {
  base: null,
  timestamp: stdTimeFunctions.isoTime,
  serializers: { err: errorLine, error: errorLine },
  hooks: {
    // Payload logs an error of a version, throws it, and logs it again when it answers.
    logMethod(args, method) {
      const [given] = args as unknown[]
      const { err } = (given ?? {}) as { err?: unknown }
      if (!isTold(err) && !isTold(given)) method.apply(this, args)
    },
  },
}
