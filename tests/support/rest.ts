/** The REST API, asked within the process of the tests. */
import { handleEndpoints } from 'payload'
import { type Person, portal } from './portal'

/** Of an answer that was refused. */
export type Refused = { errors?: { message: string; data?: unknown }[] }

type More = { language?: string; headers?: Record<string, string> }

const tokens = new Map<string, Promise<string>>()

/** @param by the person who asks, who signs in at the first question; nobody, where none is given */
export async function askRest<Body extends object = Refused>(
  method: string,
  path: string,
  data?: object,
  by?: Person,
  { language = 'fr', headers = {} }: More = {},
): Promise<{ status: number; retryAfter: string | null; body: Body & Refused }> {
  await portal()
  const { default: config } = await import('@payload-config')
  const request = new Request(`${process.env.PUBLIC_URL}/api/${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': language,
      ...(by ? { Authorization: `JWT ${await tokenOf(by)}` } : {}),
      ...headers,
    },
    ...(data ? { body: JSON.stringify(data) } : {}),
  })
  const answer = await handleEndpoints({ config, request })
  const retryAfter = answer.headers.get('retry-after')
  return { status: answer.status, retryAfter, body: (await answer.json()) as Body & Refused }
}

function tokenOf({ id, email }: Person): Promise<string> {
  const signingIn = async () => {
    const data = { email, password: 'correct horse battery' }
    return (await askRest<{ token?: string }>('POST', 'users/login', data)).body.token ?? ''
  }
  const known = tokens.get(id) ?? signingIn()
  tokens.set(id, known)
  return known
}
