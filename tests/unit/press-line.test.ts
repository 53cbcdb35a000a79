/** The line between the two threads, over a real pair of ports. */
import { MessageChannel, type Worker } from 'node:worker_threads'
import { afterEach, expect, test } from 'vitest'
import { answerPress, LineToNext } from '#/press/line'
import type { Rendered } from '#/press/press'
import { emptyNote } from '#/press/reads'

const page = (body: string): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(body),
  note: { ...emptyNote(), tags: new Set(['partners:1']), day: '2026-11-25' },
})

let open: MessageChannel | null = null
afterEach(() => open?.port1.close())

/** What Next is told, in order; and the line itself. */
function lineTo(render: (path: string) => Promise<Rendered>) {
  open = new MessageChannel()
  const told: string[] = []
  const kept = {
    changed: (tags: string[]) => void told.push(`changed ${tags}`),
    doubt: (heard: boolean) => void told.push(`doubt ${heard}`),
  }
  // A port speaks as the thread at its end does.
  const rendered = (path: string) => {
    told.push(path)
    return render(path)
  }
  answerPress(open.port2 as unknown as Worker, rendered, kept as never)
  return { line: new LineToNext(open.port1), told }
}

test('a page arrives as it was rendered, with its note, each at whoever asked for it', async () => {
  const { line } = lineTo(async (path) => {
    await new Promise((resolve) => setTimeout(resolve, path === '/fr' ? 30 : 0))
    return page(path)
  })
  const [slow, quick] = await Promise.all([line.render('/fr'), line.render('/en')])
  expect([slow, quick]).toEqual([page('/fr'), page('/en')])
  expect(Buffer.isBuffer(slow?.body)).toBe(true)
})

test('a failed render says why', async () => {
  const { line } = lineTo(() => Promise.reject(new Error('No page within 30 seconds.')))
  await expect(line.render('/fr')).rejects.toThrow('No page within 30 seconds.')
})

test('what was announced before a render was asked is known to it', async () => {
  const { line, told } = lineTo(async (path) => page(path))
  line.doubt(true)
  line.changed(['partners:1'])
  await line.render('/fr')
  expect(told).toEqual(['doubt true', 'changed partners:1', '/fr'])
})
