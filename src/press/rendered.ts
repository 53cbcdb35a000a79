/** From a render to what the press keeps, in the thread that renders: the edge has clients to answer meanwhile. */
import type { Tracked } from '#/tracking/dependencies'
import { finish } from './finish'
import { type Content, contentOf, hashOf } from './page'

/** What Next sent, and what the render depends on. */
export type Rendered = { status: number; headers: Record<string, string>; body: Buffer; tracked: Tracked }

/** In place of a page that says the same as the one that the caller has. */
type Same = { hash: string; bodies: null }

export type Finished = Pick<Rendered, 'status' | 'headers' | 'tracked'> & {
  /** Null when the render gave none: it failed, or answered otherwise than with a page. */
  page: Content | Same | null
}

/**
 * @param known the hash of the page that the caller has of this address, if any
 * @throws Unfinished when the page would not be whole without scripts
 */
export async function finishRendered(
  { status, headers, body, tracked }: Rendered,
  known: string | null,
): Promise<Finished> {
  // A route that answers otherwise than with a page leaves a body that is Next's own, and is not sent.
  if (tracked.answer || status >= 500) return { status, headers, tracked, page: null }
  const html = headers['content-type']?.startsWith('text/html')
  const plain = html ? Buffer.from(finish(body.toString('utf8'))) : body
  const hash = hashOf(plain)
  return { status, headers, tracked, page: hash === known ? { hash, bodies: null } : await contentOf(plain) }
}
