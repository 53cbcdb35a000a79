/** What pasted text had and the editor cannot keep, or keeps otherwise: it is told at once. */
export type LossKind = 'tables' | 'notes' | 'comments' | 'pictures' | 'struck' | 'links' | 'numbering' | 'hyphens'

/** A kind of loss, how often it was met, and the first words by which to find it. */
export type Loss = { kind: LossKind; count: number; words: string[] }

const shown = 5
const longest = 60

/** Collects losses, each kind once. */
export function lossList() {
  const found = new Map<LossKind, Loss>()
  return {
    add(kind: LossKind, words = ''): void {
      const loss = found.get(kind) ?? { kind, count: 0, words: [] }
      found.set(kind, loss)
      loss.count += 1
      const text = words.replace(/\s+/g, ' ').trim()
      if (text && loss.words.length < shown) {
        loss.words.push(text.length > longest ? `${text.slice(0, longest)}…` : text)
      }
    },
    all: (): Loss[] => [...found.values()],
  }
}
export type Losses = ReturnType<typeof lossList>
