/** The channel between the two threads, over a real pair of ports. */
import { MessageChannel, type Worker } from 'node:worker_threads'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { finishRendered, type Rendered } from '#/press/rendered'
import { RendererAway, RendererChannel, serveRenders } from '#/press/rendererChannel'
import { emptyTracked } from '#/tracking/dependencies'
import { finishedPage, wholePage } from '../support/pages'

const page = (body: string): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(wholePage(body)),
  tracked: { ...emptyTracked(), tags: new Set(['partners:1']), day: '2026-11-25' },
})

let open: MessageChannel | null = null
afterEach(() => open?.port1.close())

/** What Next is told, in order; and the channel itself. */
function channelTo(render: (path: string) => Promise<Rendered>) {
  open = new MessageChannel()
  // A port speaks as the thread at its end does.
  serveRenders(open.port2 as unknown as Worker, render)
  return { channel: new RendererChannel(open.port1) }
}

describe('a page', () => {
  test('arrives finished, with what it depends on, at the caller that asked for it', async () => {
    const { channel } = channelTo(async (path) => {
      await new Promise((resolve) => setTimeout(resolve, path === '/fr' ? 30 : 0))
      return page(`<p>${path}</p><script>a()</script>`)
    })
    const [slow, quick] = await Promise.all([channel.render('/fr', null), channel.render('/en', null)])
    expect([slow, quick]).toEqual([
      await finishRendered(page('<p>/fr</p>'), null),
      await finishRendered(page('<p>/en</p>'), null),
    ])
    expect(slow?.page?.bodies?.identity.toString()).toBe(finishedPage('<p>/fr</p>'))
    for (const body of Object.values(slow?.page?.bodies ?? {})) expect(Buffer.isBuffer(body)).toBe(true)
  })

  test('of any size comes alone: nothing else of the memory in which it was made', async () => {
    const { channel } = channelTo(async (path) => page(path.repeat(path.length > 3 ? 10_000 : 1)))
    for (const path of ['/', '/fr', '/fr/partenaires']) {
      const { page } = await channel.render(path, null)
      for (const body of Object.values(page?.bodies ?? {})) expect(body.buffer.byteLength).toBe(body.byteLength)
    }
  })

  test('that says the same as the one that is kept is not sent again', async () => {
    const { channel } = channelTo(async (path) => page(path))
    const { page: first } = await channel.render('/fr', null)
    const { page: again } = await channel.render('/fr', first?.hash ?? '')
    expect(again).toEqual({ hash: first?.hash, bodies: null })
    expect((await channel.render('/fr', 'another')).page?.bodies).toEqual(first?.bodies)
  })

  test('that cannot be whole, or made, says why', async () => {
    const { channel } = channelTo((path) =>
      path === '/fr'
        ? Promise.reject(new Error('No page within 30 seconds.'))
        : Promise.resolve(page('<template id="B:0"></template>')),
    )
    await expect(channel.render('/fr', null)).rejects.toThrow('No page within 30 seconds.')
    await expect(channel.render('/en', null)).rejects.toThrow('a part that was still to come')
  })

  test('is none when the render failed, or answered otherwise', async () => {
    const { channel } = channelTo(async (path) => {
      const made = page('<html id="__next_error__"></html>')
      return path === '/fr'
        ? { ...made, status: 500 }
        : { ...made, tracked: { ...made.tracked, answer: { is: 'absent' } } }
    })
    expect(await channel.render('/fr', null)).toMatchObject({ status: 500, page: null })
    expect(await channel.render('/en', null)).toMatchObject({ tracked: { answer: { is: 'absent' } }, page: null })
  })
})

test('a renderer that gives no sign of life is not waited for', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'performance'] })
  try {
    open = new MessageChannel()
    const channel = new RendererChannel(open.port1)
    const asked = channel.render('/fr', null)
    vi.advanceTimersByTime(8000)
    expect(channel.silence).toBe(8000)
    vi.advanceTimersByTime(4000)
    await expect(asked).rejects.toThrow(RendererAway)
    channel.close()
  } finally {
    vi.useRealTimers()
  }
})
