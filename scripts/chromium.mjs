import fs from 'node:fs'
import { runChild } from './children.mjs'
import { errorText } from './report.mjs'

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Finds the browser of the end-to-end tests, or installs one.
 *
 * @param {(text: string) => void} say
 * @returns {Promise<string>} the path of its program
 * @throws when none is found and none can be installed
 */
export async function findChromium(say) {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named) {
    if (fs.existsSync(named)) return named
    throw new Error(`PLAYWRIGHT_CHROMIUM: found ${named}; expected the path of a Chromium that is there.`)
  }
  const found = systemPlaces.find((place) => fs.existsSync(place)) ?? (await playwrightChromium())
  if (found) return found

  say('no Chromium here, so Playwright installs one')
  /** @type {string[]} */
  const reasons = []
  await attempt(reasons, process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])
  const downloaded = await playwrightChromium()
  if (downloaded) return downloaded

  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    say('that did not work, so the system installs one')
    await attempt(reasons, 'apt-get', ['update'])
    await attempt(reasons, 'apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
    const installed = systemPlaces.find((place) => fs.existsSync(place))
    if (installed) return installed
  }
  throw new Error(
    `No Chromium was found, and none could be installed. Install one, or name it in PLAYWRIGHT_CHROMIUM.\n${reasons.join('\n')}`,
  )
}

async function playwrightChromium() {
  const { chromium } = await import('playwright')
  const place = chromium.executablePath()
  return fs.existsSync(place) ? place : undefined
}

/** @param {string[]} reasons @param {string} command @param {string[]} parameters */
async function attempt(reasons, command, parameters) {
  try {
    await runChild(command, parameters, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  } catch (error) {
    reasons.push(errorText(error).split('\n').slice(-5).join('\n'))
  }
}
