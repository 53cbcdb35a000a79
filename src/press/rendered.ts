/**
 * From a render to what the press keeps. It is done in the thread that renders: the other one answers readers, who would
 * wait for every page that is cleaned, compressed and thrown away beside them.
 */

import type { Tracked } from '#/tracking/dependencies'
import { finish } from './finish'
import { type Content, hashOf, pressQuickly } from './page'

/** What Next sent, and what was noted meanwhile. */
export type Rendered = { status: number; headers: Record<string, string>; body: Buffer; note: Tracked }

/** In place of a page that says the same as the one that whoever asked has. */
type Same = { hash: string; bodies: null }

export type Finished = Pick<Rendered, 'status' | 'headers' | 'note'> & {
  /** Null when the render gave none: it failed, or answered otherwise than with a page. */
  page: Content | Same | null
}

/**
 * @param known the hash of the page that whoever asks has of this address, if any
 * @throws Unfinished when the page would not be whole without scripts
 */
export async function finishRendered(
  { status, headers, body, note }: Rendered,
  known: string | null,
): Promise<Finished> {
  // A route that answers otherwise than with a page leaves a body that is Next's own, and nobody's to read.
  if (note.answer || status >= 500) return { status, headers, note, page: null }
  const html = headers['content-type']?.startsWith('text/html')
  const plain = html ? Buffer.from(finish(body.toString('utf8'))) : body
  const hash = hashOf(plain)
  return { status, headers, note, page: { hash, bodies: hash === known ? null : await pressQuickly(plain) } }
}
