/**
 * Loaded into every thread of a server before its own modules: `Date` runs ahead by the number of milliseconds in
 * CLOCK_AHEAD, and then by the number that the parent process sends. Timers follow another clock, which stays as it is.
 */
import { BroadcastChannel, isMainThread } from 'node:worker_threads'

const { now } = Date
let ahead = Number(process.env.CLOCK_AHEAD ?? 0)

/** The parent process reaches the main thread alone, which passes the number on. */
const threads = new BroadcastChannel('clock')
threads.onmessage = ({ data }) => {
  ahead = data
}
threads.unref()
if (isMainThread) {
  process.on('message', (/** @type {{ ahead?: number }} */ message) => {
    ahead = message.ahead ?? ahead
    threads.postMessage(ahead)
  })
}

Date.now = () => now() + ahead
globalThis.Date = new Proxy(Date, {
  construct: (target, parameters, made) =>
    Reflect.construct(
      target,
      parameters.length > 0 ? parameters : [Date.now()],
      made === globalThis.Date ? target : made,
    ),
})
