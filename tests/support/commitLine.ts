import net from 'node:net'

/**
 * What happens to a COMMIT. `near` is the connection of the portal and gets nothing more, `far` is the connection to
 * Postgres.
 */
type Strike = (near: net.Socket, far: net.Socket, commit: Buffer) => void

/** A TCP proxy in front of Postgres that hands one COMMIT to a test in place of forwarding it. */
export class CommitLine {
  readonly #target: URL
  readonly #sockets = new Set<net.Socket>()
  #server = net.createServer()
  #port = 0
  #strike: Strike | null = null

  constructor(url: string) {
    this.#target = new URL(url)
  }

  get url(): string {
    const url = new URL(this.#target)
    url.port = String(this.#port)
    return url.href
  }

  /** Accepts connections, on the same port each time. */
  async open(): Promise<void> {
    this.#server = net.createServer((near) => this.#join(near))
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve))
    this.#port = (this.#server.address() as net.AddressInfo).port
  }

  /** Accepts no further connection; those that are open stay. */
  shut(): void {
    this.#server.close()
  }

  async end(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  atNextCommit(strike: Strike): void {
    this.#strike = strike
  }

  #join(near: net.Socket): void {
    const far = net.connect(Number(this.#target.port), this.#target.hostname)
    for (const socket of [near, far]) {
      this.#sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => this.#sockets.delete(socket))
    }
    far.pipe(near)
    near.on('end', () => far.end())
    near.on('data', (data) => {
      const strike = /commit\0/i.test(data.toString('latin1')) ? this.#strike : null
      if (!strike) return far.write(data)
      this.#strike = null
      far.unpipe(near).resume()
      strike(near, far, data)
    })
  }
}
