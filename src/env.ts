import { formatProblems, readSettings, type Settings } from './settings.mjs'

type Env = Readonly<Settings>
type ServerEnv = Env & { readonly databaseUrl: string; readonly payloadSecret: string }

let known: Env | undefined

/**
 * The settings of this process, checked once at the first call.
 * The build and the generators run without a database and without a secret: both may be absent here.
 *
 * @throws an error that lists every wrong setting
 */
export function env(): Env {
  if (known) return known
  const { settings, problems } = readSettings(process.env, { cwd: process.cwd() })
  if (problems.length > 0) throw new Error(`The settings are not right.\n${formatProblems(problems)}`)
  known = Object.freeze(settings)
  return known
}

/**
 * The settings of a process that serves or writes: it has a database and a secret, which `npm start` hands to it.
 *
 * @throws an error that names the missing settings
 */
export function serverEnv(): ServerEnv {
  const { databaseUrl, payloadSecret, ...rest } = env()
  if (databaseUrl && payloadSecret) return { ...rest, databaseUrl, payloadSecret }
  const missing = [databaseUrl ? [] : 'DATABASE_URL', payloadSecret ? [] : 'PAYLOAD_SECRET'].flat()
  throw new Error(`Not set: ${missing.join(', ')}. "npm start" sets what is not given.`)
}

/** Whether this is `npm run dev`: Next renders each request, with the scripts of the framework. */
export const isDevelopment = (): boolean => process.env.NODE_ENV === 'development'

/** The folder in which a command was called: npm runs it in that of the project. */
export const callersFolder = (): string => process.env.INIT_CWD ?? process.cwd()

/** Whether Next runs this code: its build writes the name here. A command, or a test, runs it by itself. */
export const isServed = (): boolean => process.env.NEXT_RUNTIME !== undefined
