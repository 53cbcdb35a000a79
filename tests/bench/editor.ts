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
  const send = async (method: string, address: string, data: object): Promise<Got> => {
    const options = { method, headers, body: JSON.stringify(data) }
    const got = await ask(port, `/api/partners/${address}`, options)
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
    /** Publishes a name in both languages. The time is that of the call that publishes, after both were saved. */
    publish: async (id: string, { fr, en }: Names): Promise<{ ms: number; answered: number }> => {
      await send('PATCH', `${id}?depth=0&locale=fr`, { name: fr })
      await send('PATCH', `${id}?depth=0&locale=en`, { name: en })
      const { ms } = await send('POST', `${id}/publication`, { languages: ['fr', 'en'], facts: true })
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
