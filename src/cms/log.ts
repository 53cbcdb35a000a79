import { type LoggerOptions, stdTimeFunctions } from 'pino'
import { failureOf } from './input/databaseErrors'

/** Whether the person who caused an error was told so: it is no fault of the portal. */
const isTold = (error: unknown) => {
  const { status } = (error ?? {}) as { status?: number }
  return status !== undefined && status < 500
}

/** One line for each error, with its own words and no query. */
function errorLine(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const failure = failureOf(error)
  if (failure) return { type: 'DatabaseError', ...failure }
  return { type: error.name, message: error.message, stack: error.stack }
}

/** Payload's log, in the form in which the server writes its own: a line of JSON for each event. */
export const logOptions: LoggerOptions = {
  base: null,
  timestamp: stdTimeFunctions.isoTime,
  serializers: { err: errorLine, error: errorLine },
  hooks: {
    // Payload reports a refused version before it answers, and the answer is logged too.
    logMethod(args, method) {
      const [given] = args as unknown[]
      const { err } = (given ?? {}) as { err?: unknown }
      if (!isTold(err) && !isTold(given)) method.apply(this, args)
    },
  },
}
