/**
 * Answers that outlive the render that asked for them. After a publication a dozen pages are made anew, and most of what
 * each of them reads is the same as before, and the same for all: the words of the site, its menus, the names of records
 * that did not change. An answer is kept with the tags of what it was made of, and goes when one of them is announced,
 * as a page does.
 *
 * It hangs on `globalThis` for the reason that `reads.ts` gives. Outside a render of the press every question is asked.
 */
import { dependsOn, emptyTracked, isTracked, type Tracked, track } from '#/tracking/dependencies'

/** Until the answer is there, nobody knows all that it depends on: then the note is null. */
type Entry = { answer: Promise<unknown>; note: Tracked | null; weight: number }

/** What a question is answered with, and what the answer is made of. */
type Asked = { answer: unknown; note: Tracked }
export type Part<T> = { answer: T; tags: string[] }

/** Parts of all answers together: records, the rows in them, the values of lists. */
const limit = 200_000

class Kept {
  /** Whether announcements are heard: without them nothing may be kept. */
  #open = false
  #weight = 0
  readonly #entries = new Map<string, Entry>()

  async ask<T>(question: string, read: () => Promise<T>): Promise<T> {
    if (!this.#open || !isTracked()) return read()
    const entry = this.#again(question) ?? this.#begin(question, noted(read))
    const answer = (await entry.answer) as T // the question names what is asked, and how
    if (entry.note) dependsOn(...entry.note.tags)
    return answer
  }

  async each<T>(questions: string[], read: (missing: number[]) => Promise<Part<T>[]>): Promise<T[]> {
    const all = questions.map((_, at) => at)
    if (!this.#open || !isTracked()) {
      const parts = await read(all)
      for (const { tags } of parts) dependsOn(...tags)
      return parts.map(({ answer }) => answer)
    }
    const missing = all.filter((at) => !this.#entries.has(questions[at] ?? ''))
    if (missing.length > 0) {
      const together = read(missing)
      for (const [n, at] of missing.entries()) this.#begin(questions[at] ?? '', partOf(together, n))
    }
    const entries = questions.flatMap((question) => this.#again(question) ?? [])
    const answers = (await Promise.all(entries.map(({ answer }) => answer))) as T[]
    for (const { note } of entries) if (note) dependsOn(...note.tags)
    return answers
  }

  /** An answer that is there moves behind the others: those that nobody asks for any more go first. */
  #again(question: string): Entry | undefined {
    const entry = this.#entries.get(question)
    if (!entry) return undefined
    this.#entries.delete(question)
    this.#entries.set(question, entry)
    return entry
  }

  #begin(question: string, asked: Promise<Asked>): Entry {
    const entry: Entry = { answer: asked, note: null, weight: 0 }
    this.#entries.set(question, entry)
    entry.answer = asked.then(
      ({ answer, note }) => {
        entry.note = note
        const weight = freeze(answer)
        if (this.#entries.get(question) !== entry) return answer
        // What depends on the day is true until midnight only, and what ends a route is no answer.
        if (note.day !== null || note.answer) this.#entries.delete(question)
        else this.#weigh(entry, weight)
        return answer
      },
      (error) => {
        if (this.#entries.get(question) === entry) this.#entries.delete(question)
        throw error
      },
    )
    return entry
  }

  #weigh(entry: Entry, weight: number): void {
    entry.weight = weight
    this.#weight += weight
    for (const [oldest, { note }] of this.#entries) {
      if (this.#weight <= limit) break
      if (note) this.#drop(oldest)
    }
  }

  #drop(question: string): void {
    this.#weight -= this.#entries.get(question)?.weight ?? 0
    this.#entries.delete(question)
  }

  /** Records changed: answers made of them go, and those under way, of which nobody knows yet what they are made of. */
  changed(tags: string[]): void {
    for (const [question, { note }] of this.#entries) {
      if (!note || tags.some((tag) => note.tags.has(tag))) this.#drop(question)
    }
  }

  /** Nothing is known to be true any more. @param heard whether announcements are heard from now on */
  doubt(heard: boolean): void {
    this.#open = heard
    this.#entries.clear()
    this.#weight = 0
  }
}

async function noted(read: () => Promise<unknown>): Promise<Asked> {
  const note = emptyTracked()
  return { answer: await track(note, read), note }
}

async function partOf(together: Promise<Part<unknown>[]>, n: number): Promise<Asked> {
  const part = (await together)[n]
  if (!part) throw new Error('A question that was asked with others was not answered.')
  return { answer: part.answer, note: { ...emptyTracked(), tags: new Set(part.tags) } }
}

/**
 * Whoever reads gets the same answer: nobody may change it under the others.
 * @returns the number of its parts
 */
function freeze(value: unknown): number {
  // What is frozen was counted where it stands as well.
  if (!value || typeof value !== 'object' || Object.isFrozen(value)) return 1
  Object.freeze(value)
  const parts = value instanceof Map ? [...value.values()] : Object.values(value)
  const isList = Array.isArray(value) || value instanceof Map
  return parts.reduce((sum, part) => sum + (isList || typeof part === 'object' ? freeze(part) : 0), 1)
}

const key = Symbol.for('press.kept')
const holder = globalThis as unknown as { [key]?: Kept }
holder[key] ??= new Kept()

export const keptAnswers = holder[key]

/**
 * The answer to a question, kept while it is true.
 * @param question all that the answer depends on beside the records: what is asked, how, in which language
 * @param read asks it; what it reads must be noted, and it must not know who asks
 */
export function kept<T>(question: unknown[], read: () => Promise<T>): Promise<T> {
  return keptAnswers.ask(JSON.stringify(question), read)
}

/**
 * Answers to several questions, each kept for itself; those that nobody has are asked for together.
 * @param read is given the places of the questions that it must ask, and answers them in that order, each with its tags
 */
export function keptEach<T>(questions: unknown[][], read: (missing: number[]) => Promise<Part<T>[]>): Promise<T[]> {
  return keptAnswers.each(
    questions.map((question) => JSON.stringify(question)),
    read,
  )
}
