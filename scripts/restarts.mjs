import { isInterrupted } from './signals.mjs'

const shortest = 1_000
const longest = 30_000
/** What ran for so long is started again at once, as after its first end. */
const settled = 60_000

/**
 * Runs what should never end, and starts it again when it does: after a second, then each time after twice as long, half
 * a minute at most. It gives up only when this process is asked to stop.
 *
 * @param {() => Promise<unknown>} work
 * @param {(reason: string, seconds: number) => void} report
 */
export async function restarted(work, report) {
  for (let wait = shortest; !isInterrupted(); wait = Math.min(2 * wait, longest)) {
    const began = performance.now()
    const reason = await work().then(
      () => 'it ended',
      (error) => (error instanceof Error ? error.message : String(error)),
    )
    if (performance.now() - began > settled) wait = shortest
    if (isInterrupted()) return
    report(reason, wait / 1000)
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}
