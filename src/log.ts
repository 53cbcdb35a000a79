/** The log: one JSON object for each event, from each part of the portal in the same format. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { format } from 'node:util'
import { type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino'
import { noteFailure } from '#/tracking/dependencies'

/** What lines say of the request during which they are written. */
export type RequestOfLog = { id?: string; method?: string; path?: string }

/** The lines of one kind that are written in a minute: the others are counted. */
const kindLimit = 100
const minute = 60_000
/** Kinds that are told apart: some messages contain a number or an address. */
const kindsLimit = 1000
/** Causes that are told of one error. */
const causesLimit = 5

const key = Symbol.for('log.requests')
const holder = globalThis as unknown as { [key]?: AsyncLocalStorage<RequestOfLog> }
// Next bundles this module more than once.
holder[key] ??= new AsyncLocalStorage()
const requests = holder[key]

/** Runs a function whose lines bear the id, the method and the path of a request. */
export function duringRequest<T>(request: RequestOfLog, run: () => T): T {
  return requests.run(request, run)
}

/** The options of pino, for the server, its edge and Payload. */
export function logOptions(level: string): LoggerOptions {
  const isWritten = minuteLimit()
  return {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: errorLine },
    mixin: () => ({ ...requests.getStore() }),
    // What an event says of its own request goes before that.
    mixinMergeStrategy: (event, request) => ({ ...request, ...event }),
    hooks: {
      logMethod(args, method, number) {
        const [given, ...words] = args as unknown[]
        const { fields, message } = eventOf(given, words)
        // Payload logs an error of a version, throws it, and logs it again when it answers.
        if (isExplained(fields.err) || isExplained(given)) return
        const write = (more: object, text: string) => method.call(this, more, text)
        if (isWritten(`${number} ${codeOf(fields)} ${message}`, write)) write(fields, message)
      },
    },
  }
}

/** The log of a thread of the server, to which what is printed on its console goes too. */
export function serverLog(level: string): Logger {
  const log = pino(logOptions(level))
  for (const [name, as] of [
    ['debug', 'debug'],
    ['log', 'info'],
    ['info', 'info'],
    ['warn', 'warn'],
    ['error', 'error'],
    ['trace', 'debug'],
  ] as const) {
    console[name] = (...printed: unknown[]) => {
      const err = printed.find((part) => part instanceof Error)
      if (err && name === 'error') noteFailure(errorLine(err))
      const message = plain(format(...printed.filter((part) => part !== err)))
      log[as](err ? { err } : {}, message || (err ? messageOf(err) : ''))
    }
  }
  process.removeAllListeners('warning')
  process.on('warning', (err) => log.warn({ err }, messageOf(err)))
  return log
}

/** An event as fields and a sentence, whichever way it was given to pino. */
function eventOf(given: unknown, words: unknown[]): { fields: Record<string, unknown>; message: string } {
  if (typeof given === 'string') return { fields: {}, message: plain(format(given, ...words)) }
  if (given instanceof Error) {
    return { fields: { err: given }, message: words.length > 0 ? plain(format(...words)) : messageOf(given) }
  }
  const { msg, error, err = error, ...fields } = Object(given) as Record<string, unknown>
  const said = words.length > 0 ? format(...words) : String(msg ?? (err ? messageOf(err) : ''))
  return { fields: err === undefined ? fields : { ...fields, err }, message: plain(said) }
}

/** Without the signs that colour a terminal. */
const plain = (text: string) => text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g'), '').trim()

/** Whether an error is answered with 4xx: a fault of the request, not of the portal. */
function isExplained(error: unknown): boolean {
  const { status } = Object(error) as { status?: unknown }
  return error instanceof Error && typeof status === 'number' && status < 500
}

const codeOf = ({ err, status }: Record<string, unknown>) => (Object(err) as { code?: unknown }).code ?? status ?? ''

/** Errors of Drizzle contain the query and its parameters, which the log does not repeat. */
const causeOfQuery = (error: Error): unknown => ('query' in error && 'params' in error ? (error.cause ?? {}) : null)

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : JSON.stringify(error)
  const cause = causeOfQuery(error)
  return cause ? `Postgres: ${cause instanceof Error ? cause.message : 'The query failed.'}` : error.message
}

/** An error and its causes: no other field, since those of pg contain values of rows, or the client. */
export function errorLine(error: unknown, depth = 0): unknown {
  // What came from another thread has been made a line of there.
  if (!(error instanceof Error)) return typeof error === 'object' && !isLine(error) ? messageOf(error) : error
  const cause = causeOfQuery(error) ? undefined : error.cause
  const { code } = (causeOfQuery(error) ?? error) as { code?: unknown }
  return {
    type: causeOfQuery(error) ? 'DatabaseError' : error.name,
    message: messageOf(error),
    ...(code ? { code } : {}),
    // Without the message before it, which may be that of a query.
    stack: error.stack?.slice(Math.max(0, error.stack.search(/^ {4}at /m))),
    ...(cause !== undefined && depth < causesLimit ? { cause: errorLine(cause, depth + 1) } : {}),
  }
}

const isLine = (value: object | null) => value !== null && 'stack' in value && 'message' in value

type Write = (fields: object, message: string) => void

/** Counts lines by their kind; at the end of a minute, one line says how many of a kind were left out. */
function minuteLimit(): (kind: string, write: Write) => boolean {
  const kinds = new Map<string, { count: number; write: Write }>()
  const endMinute = () => {
    for (const [kind, { count, write }] of kinds) {
      const left = count - kindLimit
      if (left > 0) write({ kind, left }, `Of one kind of line, ${left} more were not written in this minute.`)
    }
    kinds.clear()
  }
  return (given, write) => {
    const kind = kinds.has(given) || kinds.size < kindsLimit ? given : 'others'
    if (kinds.size === 0) setTimeout(endMinute, minute).unref()
    const count = (kinds.get(kind)?.count ?? 0) + 1
    kinds.set(kind, { count, write })
    return count <= kindLimit
  }
}
