import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gunzippable = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'
export type Bodies = Record<Encoding, Buffer>

/** What a page says. */
export type Content = {
  /** Hash of the plain body. */
  hash: string
  bodies: Bodies
}

/** A page as it is kept: what it says, what it was made of, and its bodies. */
export type KeptPage = Content & {
  status: number
  /** Headers of its own: type and language. */
  headers: Record<string, string>
  /** Milliseconds: when the page first said what it says. */
  modified: number
  tags: string[]
  /** The day for which it is true, when it depends on the day. */
  day: string | null
  /** Whether the bodies were compressed as far as they go. */
  pressed: boolean
}

export const hashOf = (body: Buffer): string => createHash('sha256').update(body).digest('base64url')

type Made = Pick<KeptPage, 'status' | 'headers' | 'tags' | 'day'>

/** @param modified milliseconds */
export const pageOf = (content: Content, made: Made, modified: number): KeptPage => ({
  ...made,
  ...content,
  modified,
  pressed: false,
})

export async function makePage(body: Buffer, made: Made, modified: number): Promise<KeptPage> {
  return pageOf({ hash: hashOf(body), bodies: await pressQuickly(body) }, made, modified)
}

/** Compressed at once; `pressFully` does the rest when there is time (brotli 11 takes 200 ms at 160 KB). */
export const pressQuickly = (body: Buffer): Promise<Bodies> => compress(body, 4, 6)

export async function pressFully(page: KeptPage): Promise<void> {
  page.bodies = await compress(page.bodies.identity, 11, 9)
  page.pressed = true
}

async function compress(body: Buffer, brotliLevel: number, gzipLevel: number): Promise<Bodies> {
  const [br, gz] = await Promise.all([
    brotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliLevel,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    gunzippable(body, { level: gzipLevel }),
  ])
  return { br, gzip: gz, identity: body }
}

/** Memory that a page takes: its bodies, and some for its tags and for its heads, ready to be sent. */
export const weightOf = ({ bodies }: KeptPage): number =>
  bodies.br.length + bodies.gzip.length + bodies.identity.length + 4096
