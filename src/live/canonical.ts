/**
 * One text for each JSON value, for hashing and comparing: the keys of objects in order of their code units, no white
 * space, numbers and strings as in JSON. Null, '', [] and {} are one value: members that are empty are left out, and an
 * empty element of a list is `null`.
 */
export function canonical(value: unknown): string {
  return textOf(value) ?? 'null'
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : `[${value.map((item) => canonical(item)).join()}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, member]) => {
      const text = textOf(member)
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`]
    })
  return members.length === 0 ? undefined : `{${members.join()}}`
}
