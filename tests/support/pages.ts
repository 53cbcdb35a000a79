/** Finished pages for tests of the press. */
import { contentOf, type FinishedPage } from '#/press/page'
import { pageEndId } from '#/tracking/pageEnd'

type Particulars = Partial<Pick<FinishedPage, 'status' | 'headers' | 'tags' | 'day' | 'modified'>>

export async function pageOf(
  body: string,
  { modified = 1_700_000_000_500, ...made }: Particulars = {},
): Promise<FinishedPage> {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  return { ...(await contentOf(Buffer.from(body))), status: 200, headers, tags: [], day: null, modified, ...made }
}

/** A page as Next sends it, with what `ui/Page` renders last. */
export const wholePage = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="fr"><head>${head}</head><body>${body}<span id="${pageEndId}" hidden=""></span></body></html>`

/** The same as a client gets it. */
export const finishedPage = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="fr"><head>${head}</head><body>${body}</body></html>`
