import type { ServerResponse } from 'node:http'

/**
 * Holds an answer back until the pages that it made untrue are gone: whoever has read "published" and asks for the page
 * gets the new one. What the handler writes waits, in order, for `settle`, which starts at the first word of the answer,
 * after the change was committed.
 */
export function deferResponse(response: ServerResponse, settle: () => Promise<void>): void {
  const { write, end, flushHeaders } = response
  const waiting: (() => void)[] = []
  let state: 'new' | 'settling' | 'open' = 'new'

  const inTurn = (send: () => void) => {
    if (state === 'open') return send()
    waiting.push(send)
    if (state === 'settling') return
    state = 'settling'
    const open = () => {
      state = 'open'
      for (const next of waiting) next()
    }
    settle().then(open, open)
  }
  response.write = ((...parameters: Parameters<typeof write>) => {
    inTurn(() => write.apply(response, parameters))
    return true
  }) as typeof write
  response.end = ((...parameters: Parameters<typeof end>) => {
    inTurn(() => end.apply(response, parameters))
    return response
  }) as typeof end
  // Next sends the headers of a stream ahead: a redirection is followed as soon as they are there.
  response.flushHeaders = () => inTurn(() => flushHeaders.call(response))
}
