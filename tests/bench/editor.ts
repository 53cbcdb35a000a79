/** An administrator who publishes partners at the REST API of a portal. */
import { testEnvironment } from '../support/database'
import { ask, type Got } from './support'

type Names = { fr: string; en: string }

export async function editorAt(port: number) {
  const json = { 'Content-Type': 'application/json' }
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = testEnvironment('', '')
  const login = { method: 'POST', headers: json, body: JSON.stringify({ email, password }) }
  const { token } = parsed<{ token: string }>(await ask(port, '/api/users/login', login))
  const headers = { ...json, Authorization: `JWT ${token}` }
  const patch = async (id: string, query: string, data: object): Promise<Got> => {
    const options = { method: 'PATCH', headers, body: JSON.stringify(data) }
    const got = await ask(port, `/api/partners/${id}?depth=0&${query}`, options)
    parsed(got)
    return got
  }
  return {
    /** The identifier of the partner with a French slug. @throws when there is none */
    partner: async (slug: string): Promise<string> => {
      const got = await ask(port, `/api/partners?locale=fr&where[slug][equals]=${slug}`, { headers })
      const [found] = parsed<{ docs: { id: string }[] }>(got).docs
      if (!found) throw new Error(`There is no partner ${slug}.`)
      return found.id
    },
    /** Publishes a name in both languages. The time is that of the call that publishes, after the English draft. */
    publish: async (id: string, { fr, en }: Names): Promise<{ ms: number; answered: number }> => {
      await patch(id, 'locale=en&draft=true', { name: en })
      const { ms } = await patch(id, 'locale=fr&publishAllLocales=true', { name: fr, _status: 'published' })
      return { ms, answered: performance.now() }
    },
  }
}

/** The answers are Payload's own: each caller states the part that it reads. */
function parsed<T>({ status, body }: Got): T {
  const text = body.toString()
  if (status >= 300) throw new Error(`The portal answered ${status}: ${text.slice(0, 300)}`)
  return JSON.parse(text) as T
}
