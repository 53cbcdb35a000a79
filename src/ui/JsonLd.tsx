/**
 * What machines read of a page, as JSON-LD: data, which no browser runs. It is the one place where text is put into a
 * page as it is; no `<` is left in it, so that nothing in a record can end the element.
 */
export function JsonLd({ graph }: { graph: object[] }) {
  if (graph.length === 0) return null
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write the quotation marks of JSON as entities
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
