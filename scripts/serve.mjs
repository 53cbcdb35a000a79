import http from 'node:http'
import net from 'node:net'
import { startChild } from './children.mjs'
import { nodeFlags } from './environment.mjs'
import { indent, line, relay } from './report.mjs'

const answerLimit = 180_000

/**
 * Runs the server until it ends.
 *
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.publicUrl
 * @param {string} options.address where to listen
 * @param {boolean} options.dev serve the sources with Next's development server, rather than the build
 * @param {Record<string, string | undefined>} options.env
 * @param {() => void} options.onReady called at the first answer
 * @returns {Promise<never>}
 * @throws when the server ends, or does not answer
 */
export async function serve({ port, publicUrl, address, dev, env, onReady }) {
  const show = relay('serve')
  let held = ''
  let ready = false
  const parameters = [
    ...nodeFlags,
    `--import=${new URL('parentWatch.mjs', import.meta.url).href}`,
    ...(dev
      ? ['node_modules/next/dist/bin/next', 'dev', '-H', address, '-p', String(port)]
      : ['dist/server.mjs', address]),
  ]
  const { ended } = startChild(process.execPath, parameters, {
    env: { ...env, NODE_ENV: dev ? 'development' : 'production' },
    watched: true,
    onOutput: (text) => {
      // What it prints while it starts is shown only when the start fails: the summary of `onReady` says the same.
      if (ready) show(text)
      else held += text
    },
  })
  const died = ended.then(({ code, signal }) => {
    throw new Error(`The portal ended by itself (${signal ?? `exit code ${code}`}).\n${ready ? '' : held}`.trimEnd())
  })
  const status = await Promise.race([firstAnswer(port, publicUrl), died])
  if (status >= 500) line('serve', `it answers, but with an error (${status}):\n${indent(held)}`, 'error')
  ready = true
  onReady()
  return await died
}

/**
 * @param {number} port
 * @param {string} publicUrl
 * @returns {Promise<number>} the status of the first answer
 */
async function firstAnswer(port, publicUrl) {
  const options = { host: '127.0.0.1', port, path: '/', headers: { host: new URL(publicUrl).host } }
  const end = Date.now() + answerLimit
  while (Date.now() < end) {
    /** @type {number | undefined} */
    const status = await new Promise((resolve) => {
      const request = http.get({ ...options, timeout: answerLimit }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      request.once('error', () => resolve(undefined))
    })
    if (status !== undefined) return status
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The portal did not answer within ${answerLimit / 1000} seconds.`)
}

/**
 * @param {number} port
 * @param {string} address
 * @throws when the portal could not listen there
 */
export async function checkPort(port, address) {
  /** @type {string | undefined} */
  const code = await new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
    probe.listen(port, address === 'localhost' ? '127.0.0.1' : address, () => probe.close(() => resolve(undefined)))
  })
  if (code === 'EADDRINUSE') {
    throw new Error(`PORT: ${port} is busy, another program listens there. Stop it, or set PORT to a free one.`)
  }
  if (code === 'EACCES') throw new Error(`PORT: ${port} is not allowed to this user. Set PORT to one above 1023.`)
  if (code) throw new Error(`PORT: cannot listen on ${address}:${port} (${code}).`)
}
