import { beforeEach, describe, expect, test } from 'vitest'
import { kept, keptAnswers, keptEach } from '#/press/kept'
import { dependsOn, dependsOnDay, emptyTracked, type Tracked, track } from '#/tracking/dependencies'

let asked = 0
/** Asks within a render of its own, as a page does. @returns the answer, and what the render noted */
async function render<T>(question: string, read: () => Promise<T>): Promise<{ answer: T; note: Tracked }> {
  const note = emptyTracked()
  const answer = await track(note, () =>
    kept([question], () => {
      asked += 1
      return read()
    }),
  )
  return { answer, note }
}

const partner = async () => {
  dependsOn('partners:1', 'partners')
  return [{ id: '1', name: 'FAO' }]
}

beforeEach(() => {
  asked = 0
  keptAnswers.doubt(true)
})

test('a question is asked once, and each render that has the answer notes what it is made of', async () => {
  const first = await render('partners', partner)
  const second = await render('partners', partner)
  expect([asked, second.answer]).toEqual([1, [{ id: '1', name: 'FAO' }]])
  expect([...second.note.tags]).toEqual([...first.note.tags])
  expect([...first.note.tags]).toEqual(['partners:1', 'partners'])
})

test('renders that ask at the same time wait for one answer', async () => {
  await Promise.all([render('partners', partner), render('partners', partner), render('partners', partner)])
  expect(asked).toBe(1)
})

test.each([
  [['partners:1'], 2],
  [['agreements', 'partners'], 2],
  [['partners:2', 'agreements'], 1],
])('announced %j: asked %i times', async (tags, times) => {
  await render('partners', partner)
  keptAnswers.changed(tags)
  await render('partners', partner)
  expect(asked).toBe(times)
})

test('an answer that is under way when anything changes is nobody else’s', async () => {
  let give = () => {}
  const slow = render('partners', async () => {
    await new Promise<void>((resolve) => {
      give = resolve
    })
    return partner()
  })
  keptAnswers.changed(['agreements:9'])
  const next = render('partners', partner)
  give()
  await Promise.all([slow, next])
  await render('partners', partner)
  expect(asked).toBe(2)
})

test('while announcements are not heard, everything is asked; afterwards nothing from before counts', async () => {
  await render('partners', partner)
  keptAnswers.doubt(false)
  await render('partners', partner)
  await render('partners', partner)
  expect(asked).toBe(3)
  keptAnswers.doubt(true)
  await render('partners', partner)
  expect(asked).toBe(4)
})

test('what depends on the day is asked each time, and its day is noted', async () => {
  const dated = async () => {
    dependsOnDay('2026-11-25')
    return 'in effect'
  }
  await render('status', dated)
  await render('status', dated)
  expect(asked).toBe(2)
})

test('an error is everybody’s who waited, and is not kept', async () => {
  const failing = () => Promise.reject(new Error('no database'))
  const together = await Promise.allSettled([render('partners', failing), render('partners', failing)])
  expect([asked, ...together.map(({ status }) => status)]).toEqual([1, 'rejected', 'rejected'])
  expect((await render('partners', partner)).answer).toHaveLength(1)
})

test('outside a render nothing is kept', async () => {
  for (let n = 0; n < 2; n += 1) {
    await kept(['partners'], async () => {
      asked += 1
    })
  }
  expect(asked).toBe(2)
})

describe('an answer belongs to all who have it', () => {
  test('nobody can change it', async () => {
    const { answer } = await render('partners', partner)
    expect(() => answer.push({ id: '2', name: 'CMS' })).toThrow(TypeError)
    expect(() => Object.assign(answer[0] ?? {}, { name: 'other' })).toThrow(TypeError)
  })

  test('what is large weighs what it holds, whatever it is', async () => {
    // As a register is answered: one thing, with a thousand counts in it.
    const large = async () => ({ counts: Array.from({ length: 120_000 }, (_, count) => ({ facet: 'theme', count })) })
    await render('first', large)
    await render('second', large)
    await render('first', large)
    expect(asked).toBe(3)
  })

  test('those asked for longest ago go when there are too many', async () => {
    const some = async () => Array.from({ length: 80_000 }, (_, id) => id)
    await render('often', some)
    await render('once', some)
    await render('often', some)
    await render('another', some)
    expect(asked).toBe(3)
    await render('often', some)
    expect(asked).toBe(3)
    await render('once', some)
    expect(asked).toBe(4)
  })
})

describe('several questions at once', () => {
  const names = new Map<string, string>()
  let read: number[][] = []

  async function renderEach(ids: string[]): Promise<{ answers: (string | undefined)[]; note: Tracked }> {
    const note = emptyTracked()
    const questions = ids.map((id) => ['partner', id])
    const answers = await track(note, () =>
      keptEach(questions, async (missing) => {
        read.push(missing)
        return missing.map((at) => ({ answer: names.get(ids[at] ?? ''), tags: [`partners:${ids[at]}`] }))
      }),
    )
    return { answers, note }
  }

  beforeEach(() => {
    read = []
    for (const id of ['1', '2', '3', '4']) names.set(id, `partner ${id}`)
  })

  test('what nobody has is asked for together, and each answer is kept for itself', async () => {
    expect((await renderEach(['1', '3'])).answers).toEqual(['partner 1', 'partner 3'])
    const { answers, note } = await renderEach(['1', '2', '3', '4'])
    expect([answers, read]).toEqual([
      ['partner 1', 'partner 2', 'partner 3', 'partner 4'],
      [
        [0, 1],
        [1, 3],
      ],
    ])
    expect([...note.tags].toSorted()).toEqual(['partners:1', 'partners:2', 'partners:3', 'partners:4'])
  })

  test('an announcement takes away the answers that it concerns, and no other', async () => {
    await renderEach(['1', '2', '3'])
    names.set('2', 'new name')
    keptAnswers.changed(['partners:2'])
    expect([(await renderEach(['1', '2', '3'])).answers, read.at(-1)]).toEqual([
      ['partner 1', 'new name', 'partner 3'],
      [1],
    ])
  })

  test('while nothing may be kept every question is asked, and noted', async () => {
    keptAnswers.doubt(false)
    await renderEach(['1', '2'])
    const { note } = await renderEach(['1', '2'])
    expect([read.length, [...note.tags]]).toEqual([2, ['partners:1', 'partners:2']])
  })

  test('one that fails leaves none of them behind', async () => {
    const ask = (fails: boolean) =>
      track(emptyTracked(), () =>
        keptEach([['a'], ['b']], async (missing) => {
          if (fails) throw new Error('no database')
          return missing.map((at) => ({ answer: at, tags: [] }))
        }),
      )
    await expect(ask(true)).rejects.toThrow('no database')
    expect(await ask(false)).toEqual([0, 1])
  })
})
