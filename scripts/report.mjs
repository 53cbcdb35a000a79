/** What the commands print: aligned, plain, and the time that each step took. */

const width = 10

/** @param {string} name @param {string} text */
export function line(name, text) {
  console.log(`  ${name.padEnd(width)} ${text}`)
}

/** @param {number} since a time from `performance.now()` */
export function elapsed(since) {
  const seconds = (performance.now() - since) / 1000
  return seconds < 100 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`
}

/** @param {string} text */
export function indent(text) {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(width + 3))
}

/**
 * @param {unknown} error
 * @returns {string}
 */
export function errorText(error) {
  return error instanceof Error ? error.message : String(error)
}
