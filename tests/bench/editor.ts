/** The administrator, at the REST API of a portal: what a benchmark publishes. */
import { testEnvironment } from '../support/database'
import { ask, type Got } from './support'

export type Published = {
  /** From the first byte of the call to the last byte of its answer. */
  ms: number
  /** When the answer was there, on the clock of `performance.now()`. */
  answered: number
  /** What the sitemap says of the record from now on. */
  updatedAt: string
}

export type Editor = Awaited<ReturnType<typeof editorAt>>

export async function editorAt(port: number) {
  const json = { 'Content-Type': 'application/json' }
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = testEnvironment('', '')
  const login = { method: 'POST', headers: json, body: JSON.stringify({ email, password }) }
  const { token } = parsed(await ask(port, '/api/users/login', login))
  const headers = { ...json, Authorization: `JWT ${token}` }
  // Its own connections stay open, as those of an editor's browser do.
  const patch = async (id: string, query: string, data: object) => {
    const options = { method: 'PATCH', headers, body: JSON.stringify(data) }
    const got = await ask(port, `/api/partners/${id}?depth=0&${query}`, options)
    return { got, doc: parsed(got).doc as { updatedAt: string } }
  }
  return {
    /** The identifier of the partner at an address. */
    partner: async (slug: string): Promise<string> =>
      parsed(await ask(port, `/api/partners?locale=fr&where[slug][equals]=${slug}`, { headers })).docs[0].id,
    /** The identifiers of every public partner. */
    partners: async (): Promise<string[]> =>
      parsed(
        await ask(port, '/api/partners?locale=fr&where[_status][equals]=published&limit=0&depth=0&select[name]=true', {
          headers,
        }),
      ).docs.map(({ id }: { id: string }) => id),
    /** Saves a name in one language, for nobody to see yet. */
    draft: async (id: string, locale: string, name: string): Promise<void> => {
      await patch(id, `locale=${locale}&draft=true`, { name })
    },
    /** Publishes a French name, and with it what was drafted in every language, in one call. */
    publish: async (id: string, name: string): Promise<Published> => {
      const data = { name, _status: 'published' }
      const { got, doc } = await patch(id, 'locale=fr&publishAllLocales=true', data)
      return { ms: got.ms, answered: performance.now(), updatedAt: doc.updatedAt }
    },
  }
}

// The answers are Payload's own: each caller names the part that it reads.
// biome-ignore lint/suspicious/noExplicitAny: JSON of a known API
function parsed({ status, body }: Got): any {
  const text = body.toString()
  if (status >= 300) throw new Error(`The portal answered ${status}: ${text.slice(0, 300)}`)
  return JSON.parse(text)
}
