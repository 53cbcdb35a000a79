/**
 * Asks a server at a constant rate, whether it keeps up or not (an open loop), over raw connections that stay open. A
 * time counts from the moment when the question was due, not from when it could be sent: a server that stands still is
 * charged with everything that waited meanwhile (no coordinated omission). A program of its own, so that what starts it
 * does not disturb it: it takes a plan as JSON and prints what it measured as JSON.
 */
import net from 'node:net'
import { percentile } from './support'

export type Plan = { port: number; rate: number; seconds: number; addresses: string[] }

export type Latencies = { p50: number; p99: number; p999: number; max: number }

export type Measured = {
  sent: number
  /** Questions that were answered otherwise than with 200. */
  wrong: number
  /** Questions without an answer when patience was over; each counts with the time that it had waited. */
  unanswered: number
  all: Latencies
  /** Of the answers that came from memory, and of those that had to be made. */
  kept: Latencies
  made: Latencies & { count: number }
  /** How late this program itself was, at the 99th of a hundred looks at the clock: part of every time above. */
  late: number
}

/**
 * How many there are at first, and at most: readers who wait for a page that is made must not keep others from asking. To
 * open one costs this program and the server more than ten answers: they are opened before anything is measured. Each is
 * asked in its turn: a server closes those on which nobody asks, and a thousand closed at once are opened again at once,
 * in the middle of what is measured.
 */
const connections = { first: 1000, most: 2000 }
/** The first second counts for nothing: connections are made, and code is compiled. */
const warmUp = 1000
/** How long a server that does not keep up is waited for, after the last question was due. */
const patience = 10_000

const { port, rate, seconds, addresses } = JSON.parse(process.argv[2] ?? '') as Plan
const questions = addresses.map((address) =>
  Buffer.from(
    `GET ${address} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n\r\n`,
  ),
)
const first = Math.ceil((rate * warmUp) / 1000)
const total = first + rate * seconds
const times = new Float64Array(total)
/** Per question: 0 unanswered, 1 from memory, 2 made for it, 3 not a 200. */
const kinds = new Uint8Array(total)
const lateness: number[] = []
const idle: Connection[] = []

/** One for all that arrives, read at once: a new one for each part would cost this program more than all the rest. */
const arrivals = Buffer.allocUnsafe(65_536)
const headEnd = Buffer.from('\r\n\r\n')

class Connection {
  readonly #socket: net.Socket
  #question = -1
  #isAsked = false
  /** Whether nothing of an answer has come yet. */
  #isQuiet = true
  #isGone = false
  /** Whether the server said that it closes after this answer. */
  #isLast = false
  #left = 0
  #head: Buffer | null = null

  constructor(ready: () => void) {
    const onread = { buffer: arrivals, callback: (size: number) => this.#receive(size) }
    this.#socket = net.connect({ port, host: '127.0.0.1', noDelay: true, onread }, ready)
    this.#socket.on('error', (error) => this.#gone(error))
    this.#socket.on('close', () => this.#gone(new Error('The server closed a connection on which it was asked.')))
  }

  /**
   * One that nobody needed for long is closed by the server, as it may. When it was asked at that very moment and has said
   * nothing yet, the question is put again, as a browser does (RFC 9110, 9.2.2); it is late by as much.
   */
  #gone(error: Error): void {
    if (this.#isGone) return
    this.#isGone = true
    opened -= 1
    const at = idle.indexOf(this)
    if (at >= 0) idle.splice(at, 1)
    else if (!this.#isAsked || !this.#isQuiet) fail(error)
    else {
      again.push(this.#question)
      send()
    }
  }

  /** The server closes it, as it said: another takes its place when one is wanted. */
  #leave(): void {
    this.#isGone = true
    opened -= 1
    this.#socket.destroy()
  }

  ask(question: number): void {
    this.#question = question
    this.#isAsked = true
    this.#isQuiet = true
    this.#socket.write(questions[question % questions.length] ?? '')
  }

  /** One answer at a time: its head, then as many bytes as the head says. */
  #receive(size: number): boolean {
    if (!this.#isAsked) return true // it says why it closes
    this.#isQuiet = false
    if (this.#left > 0) this.#left -= size
    else {
      const part = arrivals.subarray(0, size)
      const begun = this.#head ? Buffer.concat([this.#head, part]) : part
      const end = begun.indexOf(headEnd)
      if (end < 0) {
        this.#head = Buffer.from(begun)
        return true
      }
      const head = begun.toString('latin1', 0, end)
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN)
      if (Number.isNaN(length)) fail(new Error(`An answer without a length:\n${head}`))
      this.#left = length - (begun.length - end - headEnd.length)
      kinds[this.#question] = head.startsWith('HTTP/1.1 200') ? (head.includes('entente; hit') ? 1 : 2) : 3
      this.#isLast = /\r\nconnection: close(?=\r|$)/i.test(head)
      this.#head = null
    }
    if (this.#left > 0) return true
    this.#left = 0
    times[this.#question] = performance.now() - due(this.#question)
    answered += 1
    this.#isAsked = false
    if (this.#isLast) this.#leave()
    else idle.push(this)
    if (answered === total) finish()
    else send()
    return true
  }
}

let opened = 0
function open(ready = () => {}): void {
  opened += 1
  const connection: Connection = new Connection(() => {
    idle.push(connection)
    if (began > 0) send()
    ready()
  })
}

let began = 0
let next = 0
/** Questions whose connection went before they were answered. */
const again: number[] = []
let answered = 0
let finished = false
const due = (question: number) => began + (question * 1000) / rate

/** Sends what is due, as far as a connection is free. */
function send(): void {
  const now = performance.now()
  while (again.length > 0 || (next < total && due(next) <= now)) {
    const connection = idle.shift()
    if (!connection) {
      if (opened < connections.most) open()
      return
    }
    connection.ask(again.pop() ?? next++)
  }
}

let ticked = 0
function tick(): void {
  const now = performance.now()
  lateness.push(Math.max(0, now - ticked - 1))
  ticked = now
  send()
  if (now > due(total) + patience) finish()
  else setTimeout(tick, 1)
}

function finish(): void {
  if (finished) return
  finished = true
  const end = performance.now()
  times.forEach((time, question) => {
    if (time > 0) return
    kinds[question] = 0
    times[question] = end - due(question)
  })
  const of = (kind: number) => times.filter((_, question) => question >= first && kinds[question] === kind)
  const made = of(2)
  const measured: Measured = {
    sent: total - first,
    wrong: of(3).length,
    unanswered: of(0).length,
    all: latencies(times.subarray(first)),
    kept: latencies(of(1)),
    made: { ...latencies(made), count: made.length },
    late: percentile(lateness, 99),
  }
  process.stdout.write(`${JSON.stringify(measured)}\n`, () => process.exit(0))
}

/** Zeros when there are none: JSON has no other word that is a number. */
function latencies(values: ArrayLike<number>): Latencies {
  const percents = values.length > 0 ? [50, 99, 99.9, 100] : []
  const [p50 = 0, p99 = 0, p999 = 0, max = 0] = percents.map((percent) => percentile(values, percent))
  return { p50, p99, p999, max }
}

function fail(error: Error): never {
  console.error(error.message)
  process.exit(1)
}

await Promise.all(Array.from({ length: connections.first }, () => new Promise<void>((resolve) => open(resolve))))
began = performance.now()
ticked = began
tick()
