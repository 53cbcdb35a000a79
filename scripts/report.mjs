/** What the commands print: aligned, plain, and the time that each step took; as JSON for the log of a portal. */

const width = 10
let asJson = false

/** From here on every line is a JSON object, as those of the server are. */
export function reportAsJson() {
  asJson = true
}

/** @param {string} name @param {string} text @param {'info' | 'warn' | 'error'} [level] */
export function line(name, text, level = 'info') {
  if (!asJson) console.log(`  ${name.padEnd(width)} ${text}`)
  else console.log(JSON.stringify({ level, time: new Date().toISOString(), part: name, msg: text.trim() }))
}

/**
 * Shows the output of a program of the portal line by line: JSON as it stands in a log, and as a sentence in a terminal.
 *
 * @param {string} name
 * @returns {(text: string) => void} takes the output as it arrives
 */
export function relay(name) {
  let rest = ''
  return (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const each of lines) if (each.trim()) relayLine(name, each)
  }
}

/** @param {string} name @param {string} text */
function relayLine(name, text) {
  const event = parsed(text)
  if (asJson && event) console.log(text)
  else if (asJson) line(name, text)
  else console.log(event ? `  ${name.padEnd(width)} ${sentence(event)}` : indent(text))
}

/** @param {string} text @returns {Record<string, unknown> | undefined} an event of the log */
function parsed(text) {
  try {
    const value = JSON.parse(text)
    return typeof value?.level === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

/** @param {Record<string, any>} event */
function sentence({ level, time, msg, method, path, status, ms, err }) {
  const request = [method, path, status, ms === undefined ? '' : `${ms} ms`].filter(Boolean).join(' ')
  const parts = [String(time).slice(11, 19), level === 'info' ? '' : level, msg, request, err?.cause?.message ?? '']
  return [...parts.filter(Boolean), level === 'error' && err ? `\n${err.message}\n${err.stack ?? ''}` : '']
    .join(' ')
    .trim()
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
