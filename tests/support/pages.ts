/** Finished pages for tests of the press. */
import { type KeptPage, makePage } from '#/press/page'

type Particulars = Partial<Pick<KeptPage, 'status' | 'headers' | 'tags' | 'day' | 'modified'>>

export function pageOf(body: string, { modified = 1_700_000_000_500, ...made }: Particulars = {}): Promise<KeptPage> {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  return makePage(Buffer.from(body), { status: 200, headers, tags: [], day: null, ...made }, modified)
}
