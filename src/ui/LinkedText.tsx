const address = /(https?:\/\/[^\s;,]+)/

/** A plain text, with the web addresses in it as links. */
export function LinkedText({ text }: { text: string }) {
  return text.split(address).map((part) =>
    address.test(part) ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}
