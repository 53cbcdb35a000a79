const inside = '[^\\s;,<>«»“”"()]'
// A bracket is of the address only where the address opens it too.
const bracketed = `\\(${inside}*\\)`
const last = '[^\\s;,<>«»“”"().:!?…\'’\\]}]'
const address = new RegExp(`(https?://(?:${inside}|${bracketed})*(?:${last}|${bracketed}))`, 'u')

/** A plain text, with the web addresses in it as links; the mark that ends a sentence is no part of them. */
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
