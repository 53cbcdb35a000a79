const inside = '[^\\s;,<>«»“”"()]'
// A closing bracket belongs to the address only when the address also opens it.
const bracketed = `\\(${inside}*\\)`
const last = '[^\\s;,<>«»“”"().:!?…\'’\\]}]'
const address = new RegExp(`(https?://(?:${inside}|${bracketed})*(?:${last}|${bracketed}))`, 'u')

/** A plain text with its web addresses as links. The mark that ends a sentence is no part of an address. */
export function LinkedText({ text }: { text: string }) {
  return text.split(address).map((part, place) =>
    place % 2 === 1 ? (
      <a key={place} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}
