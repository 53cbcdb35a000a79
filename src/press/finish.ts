/** Turns the HTML of Next into what a client gets: no script, and no part that only a script would show. */
import { isLocale } from '#/i18n/locales'
import { inLanguage } from '#/routing'
import { pageEndId } from '#/tracking/pageEnd'

/**
 * Marks of a page that only a script could complete: such a render has failed. Each pattern matches markup or a call in
 * a script, since the text, the attributes or the data of a page may contain the same words.
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

/** The last element that `ui/Page` renders. A page without it, or without the end of the document, is not complete. */
const pageEnd = new RegExp(`<span id="${pageEndId}" hidden(?:="")?></span>`)
const documentEnd = /<\/body><\/html>\s*$/

const jsonLd = /<script type="application\/ld\+json"[^>]*>[\s\S]*?<\/script>/g

/** A text in another language than its page, whose links lead back to the language of the reader. */
const foreignText = /<div lang="[a-z]+" data-links="([a-z]+)">[\s\S]*?<\/main>/

const linksOf = (text: string, locale: string) =>
  text
    .replace(` data-links="${locale}"`, '')
    .replace(
      /(<a\b[^>]* href=")(\/[a-z]{2}\/[^"?#.]*)(?=[#"])/g,
      (_, start: string, path: string) => `${start}${isLocale(locale) ? inLanguage(path, locale) : path}`,
    )

export class Unfinished extends Error {
  constructor(what: string) {
    super(`The page as rendered has ${what}.`)
    this.name = 'Unfinished'
  }
}

/**
 * Removes scripts (JSON-LD stays), their preloads, and the comments and empty elements that only the framework reads.
 * @throws Unfinished when the page would not be complete without scripts
 */
export function finish(html: string): string {
  const markup = html.replace(jsonLd, '')
  for (const [pattern, what] of unfinished) if (pattern.test(markup)) throw new Unfinished(what)
  if (!pageEnd.test(markup) || !documentEnd.test(markup)) throw new Unfinished('no end')
  return html
    .replace(foreignText, linksOf)
    .replace(pageEnd, '')
    .replace(/<script\b(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*rel="(?:preload|modulepreload)"[^>]*as="script"[^>]*>/g, '')
    .replace(/<link\b[^>]*as="script"[^>]*rel="(?:preload|modulepreload)"[^>]*>/g, '')
    .replace(/<!--(?:\/?\$[?~]?|\/?&|\s*)-->/g, '')
    .replace(/<div hidden(?:="")?>\s*<\/div>/g, '')
    .replace(/ data-(?:precedence|next-head|rsc)="[^"]*"/g, '')
}
