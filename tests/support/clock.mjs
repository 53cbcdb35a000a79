/**
 * Loaded into every thread of a server before anything of its own: its clock goes ahead by as many milliseconds as its
 * parent says, and runs on from there. The clock that timers follow is another one, and stays as it is.
 */
import { BroadcastChannel, isMainThread } from 'node:worker_threads'

const { now } = Date
let ahead = 0

/** The parent speaks to the first thread alone, which tells the others. */
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
