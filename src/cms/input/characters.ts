/** A text with a character that Postgres or an XML file cannot hold, or that nobody can see, and where it stands in what was sent. */
export type Unwritable = { path: string; code: string | null }

/** Deeper than any form of the portal; a deeper value would exhaust the stack of the functions that walk through it. */
const deepest = 100

export const isDeepest = (depth: number): boolean => depth === deepest

/** Controls, but tab and line ends, and halves of a surrogate pair. */
const unwritable = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u

/** The first character of a text that cannot be stored, as "U+0000"; null when there is none. */
export function unwritableCharacter(text: string): string | null {
  const found = unwritable.exec(text)?.[0]
  return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * The first text within a value, names of fields included, that cannot be stored.
 * @returns a null code for a value that is nested too deeply; null when all can be stored
 */
export function findUnwritable(value: unknown, path = '', depth = 0): Unwritable | null {
  if (typeof value === 'string') {
    const code = unwritableCharacter(value)
    return code ? { path, code } : null
  }
  if (!value || typeof value !== 'object' || ArrayBuffer.isView(value) || value instanceof Date) return null
  if (isDeepest(depth)) return { path: path.split('.', 1)[0] ?? '', code: null }
  for (const [name, inner] of Object.entries(value)) {
    const code = unwritableCharacter(name)
    if (code) return { path: path || '?', code }
    const found = findUnwritable(inner, path ? `${path}.${name}` : name, depth + 1)
    if (found) return found
  }
  return null
}
