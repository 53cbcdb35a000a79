/** The line between the two threads, over a real pair of ports. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { MessageChannel, type Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Disk, load } from '#/press/disk'
import { finishRendered, type Rendered } from '#/press/rendered'
import { RendererChannel, serveRenders } from '#/press/rendererChannel'
import { emptyTracked } from '#/tracking/dependencies'
import { pageOf } from '../support/pages'

const page = (body: string): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(body),
  note: { ...emptyTracked(), tags: new Set(['partners:1']), day: '2026-11-25' },
})

let folder: string
let open: MessageChannel | null = null
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'entente-line-')), 'build')
})
afterEach(() => {
  open?.port1.close()
  rmSync(path.dirname(folder), { recursive: true, force: true })
})

/** What Next is told, in order; and the line itself. */
function lineTo(render: (path: string) => Promise<Rendered>) {
  open = new MessageChannel()
  const told: string[] = []
  const kept = {
    changed: (tags: string[]) => void told.push(`changed ${tags}`),
    doubt: (heard: boolean) => void told.push(`doubt ${heard}`),
  }
  const rendered = (path: string) => {
    told.push(path)
    return render(path)
  }
  // A port speaks as the thread at its end does.
  serveRenders(open.port2 as unknown as Worker, { render: rendered, kept: kept as never, disk: new Disk(folder) })
  return { line: new RendererChannel(open.port1), told }
}

describe('a page', () => {
  test('arrives finished, with its note, each at whoever asked for it', async () => {
    const { line } = lineTo(async (path) => {
      await new Promise((resolve) => setTimeout(resolve, path === '/fr' ? 30 : 0))
      return page(`<p>${path}</p><script>a()</script>`)
    })
    const [slow, quick] = await Promise.all([line.render('/fr', null), line.render('/en', null)])
    expect([slow, quick]).toEqual([
      await finishRendered(page('<p>/fr</p>'), null),
      await finishRendered(page('<p>/en</p>'), null),
    ])
    expect(slow?.page?.bodies?.identity.toString()).toBe('<p>/fr</p>')
    for (const body of Object.values(slow?.page?.bodies ?? {})) expect(Buffer.isBuffer(body)).toBe(true)
  })

  test('of any size comes alone: nothing else of the memory in which it was made', async () => {
    const { line } = lineTo(async (path) => page(path.repeat(path.length > 3 ? 10_000 : 1)))
    for (const path of ['/', '/fr', '/fr/partenaires']) {
      const { page } = await line.render(path, null)
      for (const body of Object.values(page?.bodies ?? {})) expect(body.buffer.byteLength).toBe(body.byteLength)
    }
  })

  test('that says the same as the one that is kept is not sent again', async () => {
    const { line } = lineTo(async (path) => page(path))
    const { page: first } = await line.render('/fr', null)
    const { page: again } = await line.render('/fr', first?.hash ?? '')
    expect(again).toEqual({ hash: first?.hash, bodies: null })
    expect((await line.render('/fr', 'another')).page?.bodies).toEqual(first?.bodies)
  })

  test('that cannot be whole, or made, says why', async () => {
    const { line } = lineTo((path) =>
      path === '/fr'
        ? Promise.reject(new Error('No page within 30 seconds.'))
        : Promise.resolve(page('<template id="B:0"></template>')),
    )
    await expect(line.render('/fr', null)).rejects.toThrow('No page within 30 seconds.')
    await expect(line.render('/en', null)).rejects.toThrow('a part that was still to come')
  })

  test('is none when the render failed, or answered otherwise', async () => {
    const { line } = lineTo(async (path) => {
      const made = page('<html id="__next_error__"></html>')
      return path === '/fr' ? { ...made, status: 500 } : { ...made, note: { ...made.note, answer: { is: 'absent' } } }
    })
    expect(await line.render('/fr', null)).toMatchObject({ status: 500, page: null })
    expect(await line.render('/en', null)).toMatchObject({ note: { answer: { is: 'absent' } }, page: null })
  })
})

test('what was announced before a render was asked is known to it', async () => {
  const { line, told } = lineTo(async (path) => page(path))
  line.doubt(true)
  line.changed(['partners:1'])
  await line.render('/fr', null)
  expect(told).toEqual(['doubt true', 'changed partners:1', '/fr'])
})

test('what was to be written or removed is, as soon as it is waited for', async () => {
  const { line } = lineTo(async (path) => page(path))
  const kept = await pageOf('<p>été</p>', { tags: ['partners:1'] })
  for (const address of ['/a', '/b', '/c']) line.persist(address, kept)
  line.persist('/b', null)
  await line.written()
  expect(readdirSync(folder)).toHaveLength(2)
  const found = []
  for await (const each of load(folder)) found.push(each)
  expect(found.sort((a, b) => a.address.localeCompare(b.address))).toEqual([
    { address: '/a', page: kept },
    { address: '/c', page: kept },
  ])
  line.persist('/a', null)
  line.persist('/c', null)
  await line.written()
  expect(readdirSync(folder)).toEqual([])
})
