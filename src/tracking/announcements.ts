/**
 * Whether a request announced a change of what is public: its answer then waits until this process has heard the
 * announcement. It hangs on `globalThis` for the reason that `dependencies.ts` gives.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

type Announced = { any: boolean }

const key = Symbol.for('entente.announcements')
const holder = globalThis as unknown as { [key]?: AsyncLocalStorage<Announced> }
holder[key] ??= new AsyncLocalStorage<Announced>()
const storage = holder[key]

/** @param run runs a request; it is given what tells, at any later moment, whether the request announced something */
export function watchAnnouncements(run: (announced: () => boolean) => void): void {
  const announced: Announced = { any: false }
  storage.run(announced, () => run(() => announced.any))
}

export function noteAnnouncement(): void {
  const announced = storage.getStore()
  if (announced) announced.any = true
}
