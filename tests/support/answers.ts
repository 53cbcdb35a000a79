/** Answers of the public site in a form by which those of two starts, or of two versions of the code, can be compared. */

/** The answer at an address, without the moments at which records changed and the names of built files. */
export type Answer = { status: number; type: string | null; location: string | null; lines: string[] }

export function comparableAnswer({ status, headers }: Response, text: string): Answer {
  const type = headers.get('content-type')
  return { status, type, location: headers.get('location'), lines: comparable(text, type ?? '') }
}

/**
 * The lines by which a text is compared: of HTML the text, the elements, and the attributes that say something; of JSON
 * the values, with their keys in order.
 */
export function comparable(text: string, type: string): string[] {
  if (type.includes('html')) return linesOfHtml(text)
  if (type.includes('json')) return JSON.stringify(inOrder(JSON.parse(withoutMoments(text))), null, 1).split('\n')
  return withoutMoments(text).split('\n')
}

/** A time at noon or midnight is not of a change, but of a fact: fields hold a day at noon, and feeds at midnight. */
const moment = /\d{4}-\d\d-\d\dT(?!(?:00|12):00:00)\d\d:\d\d:\d\d(?:\.\d+)?Z/g

const withoutMoments = (text: string) => text.replace(moment, 'moment')

/** The day of the last change, in the foot of a page. */
const footDay = /(<div class="page-foot"><p>)[^<]*<time [^>]*>[^<]*<\/time>/

const part =
  /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>|<(\/?[a-z][^\s>]*)((?:"[^"]*"|[^">])*)>|([^<]+)/gi

/** The other attributes are style, layout, and coordinates of pictures. */
const telling =
  /^(?:action|alt|aria-current|aria-label|checked|content|datetime|href|hreflang|lang|method|name|open|property|rel|selected|src|title|value)$/i

function linesOfHtml(html: string): string[] {
  const text = withoutMoments(html.replace(/^<!doctype html>/i, '').replace(footDay, '$1moment'))
  return [...text.matchAll(part)].flatMap(([, data, element, attributes = '', words]) => {
    if (data) return JSON.stringify(inOrder(JSON.parse(data)))
    if (words) return words
    // The name of a built file changes with every build.
    return attributes.includes('/_next/') ? [] : `<${[element, ...toldIn(attributes)].join(' ')}>`
  })
}

function toldIn(attributes: string): string[] {
  return [...attributes.matchAll(/([a-z-]+)(?:="[^"]*")?/gi)].flatMap(([whole, name = '']) =>
    telling.test(name) ? whole : [],
  )
}

/** A value with the keys of each object in order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]))
}
