import { spawn } from 'node:child_process'
import { root } from './environment.mjs'
import { openProject } from './project.mjs'
import { errorText } from './report.mjs'

/**
 * Runs a program of the project with its settings and its database: node scripts/run.mjs <program> [words]
 * Used by the commands of package.json that need the database.
 */
const [program, ...words] = process.argv.slice(2)
// Ctrl-C reaches the program too, which has the terminal. This process waits for its end, then stops the database.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})

try {
  if (!program) throw new Error('node scripts/run.mjs <program> [words]')
  const { env, stop } = await openProject()
  process.exitCode = await run(['--import', 'tsx', program, ...words], env)
  await stop()
} catch (error) {
  console.error(errorText(error))
  process.exitCode = 1
}

/** @param {string[]} parameters @param {Record<string, string | undefined>} env @returns {Promise<number>} the exit code */
function run(parameters, env) {
  return new Promise((resolve, reject) => {
    const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' })
    const child = spawn(process.execPath, parameters, { ...options, env: /** @type {NodeJS.ProcessEnv} */ (env) })
    // A signal that does not come from the terminal reaches this process alone, and is passed on.
    for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal))
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
