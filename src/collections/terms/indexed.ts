import type { Indexed } from '#/cms/publishing/room'
import { slugify } from '#/i18n/slugify'
import type { Term } from '#/payload-types'

/** A term has no page: the search reads its names, and finds by each of them what has another. */
export const indexed: Indexed = {
  entry: ({ preferred, alsoCalled, notToUse }: Term) => ({
    slug: slugify(preferred),
    title: preferred,
    names: [preferred, ...linesOf(alsoCalled), ...linesOf(notToUse)],
    body: '',
    terms: [],
    periods: [],
    record: { preferred, alsoCalled: linesOf(alsoCalled), notToUse: linesOf(notToUse) },
  }),
}

/** The forms of a field, one on each line. */
const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '').split('\n').flatMap((line) => line.trim() || [])
