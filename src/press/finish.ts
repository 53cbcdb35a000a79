/** From what Next sends to what a client gets: no script, nothing of the framework, nothing that a script would have to show. */
import { pageEndId } from '#/tracking/pageEnd'

/**
 * Marks of a page that only a script could finish: such a render failed. Each is looked for where it is markup or a call
 * in a script: a page may speak of it, in its text, its attributes or the data that Next sends along.
 */
const unfinished: [RegExp, string][] = [
  [/<!--\$!-->/, 'a part that failed'],
  [/<template id="B:/, 'a part that was still to come'],
  [/<div hidden(?:="")? id="S:/, 'a part that a script would move into place'],
  [/\$R[CRXS]\("[BS]:/, 'a script that completes a boundary'],
  [/<html[^>]* id="__next_error__"/, 'an error page of the framework'],
  [
    /<[a-z][^\s<>]*(?:\s+[^\s"<>=]+(?:="[^"]*")?)*\s+style=/,
    'an inline style, which the policy of public pages forbids',
  ],
]

/** What `ui/Page` renders last: a page without it, or without its end, is not whole. */
const pageEnd = new RegExp(`<span id="${pageEndId}" hidden(?:="")?></span>`)
const documentEnd = /<\/body><\/html>\s*$/

const jsonLd = /<script type="application\/ld\+json"[^>]*>[\s\S]*?<\/script>/g

export class Unfinished extends Error {
  constructor(what: string) {
    super(`The page as rendered has ${what}.`)
    this.name = 'Unfinished'
  }
}

/**
 * Takes out scripts (JSON-LD stays), their preloads, and the comments and empty parts that only the framework reads.
 * @throws Unfinished when the page would not be whole without scripts
 */
export function finish(html: string): string {
  const markup = html.replace(jsonLd, '')
  for (const [pattern, what] of unfinished) if (pattern.test(markup)) throw new Unfinished(what)
  if (!pageEnd.test(markup) || !documentEnd.test(markup)) throw new Unfinished('no end')
  return html
    .replace(pageEnd, '')
    .replace(/<script\b(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*rel="(?:preload|modulepreload)"[^>]*as="script"[^>]*>/g, '')
    .replace(/<link\b[^>]*as="script"[^>]*rel="(?:preload|modulepreload)"[^>]*>/g, '')
    .replace(/<!--(?:\/?\$[?~]?|\/?&|\s*)-->/g, '')
    .replace(/<div hidden(?:="")?>\s*<\/div>/g, '')
    .replace(/ data-(?:precedence|next-head|rsc)="[^"]*"/g, '')
}
