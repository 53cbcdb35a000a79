import net from 'node:net'

type Pair = { near: net.Socket; far: net.Socket | null; hello: string }

/** A TCP proxy in front of the database that can be cut, silenced, and mended. */
export class Line {
  readonly #target: URL
  readonly #pairs = new Set<Pair>()
  #server = net.createServer()
  #silenced: string | null = null
  #port = 0

  constructor(url: string) {
    this.#target = new URL(url)
  }

  get url(): string {
    const url = new URL(this.#target)
    url.port = String(this.#port)
    return url.href
  }

  async mend(): Promise<void> {
    this.#silenced = null
    if (this.#server.listening) return
    this.#server = net.createServer((near) => this.#join(near))
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve))
    this.#port = (this.#server.address() as net.AddressInfo).port
  }

  /** Connections that name this program pass no more bytes in either direction, new ones too, and are not closed. */
  silence(name: string): void {
    this.#silenced = name
    for (const pair of this.#pairs) if (pair.hello.includes(name)) swallow(pair)
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    for (const { near } of this.#pairs) near.destroy()
    await closed
  }

  /** The first bytes of a connection hold the name of the program. */
  #join(near: net.Socket): void {
    const pair: Pair = { near, far: null, hello: '' }
    this.#pairs.add(pair)
    near.on('error', () => {})
    near.on('close', () => {
      this.#pairs.delete(pair)
      pair.far?.destroy()
    })
    near.once('data', (hello) => {
      pair.hello = hello.toString('latin1')
      if (this.#silenced !== null && pair.hello.includes(this.#silenced)) return swallow(pair)
      const far = net.connect(Number(this.#target.port), this.#target.hostname)
      pair.far = far
      far.on('error', () => {})
      far.on('close', () => near.destroy())
      far.write(hello)
      near.pipe(far).pipe(near)
    })
  }
}

function swallow({ near, far }: Pair): void {
  for (const socket of [near, far]) socket?.unpipe().resume()
}
