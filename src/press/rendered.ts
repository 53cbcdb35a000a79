/** Turns a render into what the press keeps. It runs in Next's thread, since the edge's thread answers clients. */
import type { Tracked } from '#/tracking/dependencies'
import { finish } from './finish'
import { type Content, contentOf, hashOf } from './page'

/** The response of Next, and what the render depends on. */
export type Rendered = { status: number; headers: Record<string, string>; body: Buffer; tracked: Tracked }

/** Sent in place of a page with the same content as the one that the caller has. */
type Same = { hash: string; bodies: null }

export type Finished = Pick<Rendered, 'status' | 'headers' | 'tracked'> & {
  /** Null when the render failed, or gave an answer without a page. */
  page: Content | Same | null
}

/**
 * @param known the hash of the page that the caller has of this address, if any
 * @throws Unfinished when the page would not be complete without scripts
 */
export async function finishRendered(
  { status, headers, body, tracked }: Rendered,
  known: string | null,
): Promise<Finished> {
  // The body of an answer without a page is Next's own, and is not sent.
  if (tracked.answer || status >= 500) return { status, headers, tracked, page: null }
  const html = headers['content-type']?.startsWith('text/html')
  const plain = html ? Buffer.from(finish(body.toString('utf8'))) : body
  const hash = hashOf(plain)
  return { status, headers, tracked, page: hash === known ? { hash, bodies: null } : await contentOf(plain) }
}
