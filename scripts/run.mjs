import { openProject, runProgram } from './project.mjs'
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
  process.exitCode = (await runProgram([program, ...words], env)) ?? 1
  await stop()
} catch (error) {
  console.error(errorText(error))
  process.exitCode = 1
}
