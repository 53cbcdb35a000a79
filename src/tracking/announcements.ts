/**
 * Notes whether a request announced a change of public records. Its response then waits until this process has received
 * the announcement. The storage is on `globalThis` for the reason that `dependencies.ts` gives.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

type Announced = { any: boolean }

const key = Symbol.for('entente.announcements')
const holder = globalThis as unknown as { [key]?: AsyncLocalStorage<Announced> }
holder[key] ??= new AsyncLocalStorage<Announced>()
const storage = holder[key]

/** @param run handles a request; its argument tells, at any later moment, whether the request announced a change */
export function watchAnnouncements(run: (announced: () => boolean) => void): void {
  const announced: Announced = { any: false }
  storage.run(announced, () => run(() => announced.any))
}

/** Notes that the current request announced a change; does nothing outside a request. */
export function noteAnnouncement(): void {
  const announced = storage.getStore()
  if (announced) announced.any = true
}
