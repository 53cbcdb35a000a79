import pg from 'pg'

/**
 * A client that sends a query only after the previous one is answered.
 *
 * Payload validates and populates the fields of a record at the same time, and does so on one client where a
 * transaction is open. pg queues such queries until version 9, which will refuse them.
 */
export class SequentialClient extends pg.Client {
  #previous: Promise<unknown> = Promise.resolve()

  // Arguments and results pass through unchanged, so the overloads of pg need not be told apart.
  override query(...given: unknown[]): never {
    const send = () => super.query(...(given as [string]))
    // A callback or a cursor comes from the pool's own `query`, which has the client for that one query.
    const isPromised = typeof given.at(-1) !== 'function' && !hasSubmit(given[0])
    if (!isPromised) return send() as never
    const answer = this.#previous.then(send)
    this.#previous = answer.catch(() => {})
    return answer as never
  }
}

function hasSubmit(query: unknown): boolean {
  return typeof query === 'object' && query !== null && 'submit' in query
}
