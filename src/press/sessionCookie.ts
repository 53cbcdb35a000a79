/** The name under which Payload reads and writes the session: its `cookiePrefix`, and "-token". */
const name = 'entente-token'
const ownName = new RegExp(`^(?:__Host-)?${name}=`)

/**
 * The session cookie between browsers and Payload. Over https browsers know it as `__Host-entente-token`, which no other
 * host of the domain can set. Payload's prefix cannot say so: it also names the cookies of the language and of the
 * colours, which are set without `Secure`, and browsers refuse such a cookie under that name.
 */
export class SessionCookie {
  readonly #prefix: string

  constructor(secure: boolean) {
    this.#prefix = secure ? '__Host-' : ''
  }

  /** A `Cookie` header as Payload reads it. A session under the other name is left out. */
  received(header: string): string {
    return header
      .split(/;\s*/)
      .filter((pair) => !ownName.test(pair) || pair.startsWith(`${this.#prefix}${name}=`))
      .map((pair) => (pair.startsWith(`${this.#prefix}${name}=`) ? pair.slice(this.#prefix.length) : pair))
      .join('; ')
  }

  /** A `Set-Cookie` header as the browser gets it. */
  sent(header: string): string {
    return header.startsWith(`${name}=`) ? `${this.#prefix}${header}` : header
  }
}
