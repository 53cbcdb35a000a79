/**
 * The structured data of a page, as JSON-LD, which no browser runs. This is the only place that puts text into a page
 * without escaping. No `<` is left in the text, so that no record can end the element.
 */
export function JsonLd({ graph }: { graph: object[] }) {
  if (graph.length === 0) return null
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write the quotation marks of JSON as entities
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
