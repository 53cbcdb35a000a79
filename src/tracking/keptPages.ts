/**
 * Asks the edge, which is another thread, for the addresses that it keeps and that were made of some records. Without an
 * edge (in development, in commands) nobody answers.
 */
import { BroadcastChannel } from 'node:worker_threads'

const name = 'entente.kept-pages'
/** Milliseconds after which no answer is expected. */
const patience = 500

type Question = { ask: string; tags: string[] }
type Answer = { to: string; addresses: string[] }

/** Answers in the thread that keeps the pages. @param find the addresses that depend on one of the tags */
export function answerKeptPages(find: (tags: string[]) => string[]): void {
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }: { data: unknown }) => {
    const { ask, tags } = data as Partial<Question>
    if (ask && tags) channel.postMessage({ to: ask, addresses: find(tags) } satisfies Answer)
  }
  channel.unref()
}

/** @returns null when nobody answered */
export function keptPages(tags: string[]): Promise<string[] | null> {
  const channel = new BroadcastChannel(name)
  const ask = crypto.randomUUID()
  return new Promise((resolve) => {
    const end = (addresses: string[] | null) => {
      clearTimeout(timer)
      channel.close()
      resolve(addresses)
    }
    const timer = setTimeout(() => end(null), patience)
    channel.onmessage = ({ data }: { data: unknown }) => {
      const { to, addresses } = data as Partial<Answer>
      if (to === ask) end(addresses ?? [])
    }
    channel.postMessage({ ask, tags } satisfies Question)
  })
}
